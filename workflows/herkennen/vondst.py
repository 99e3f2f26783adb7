"""What a detector of personal data finds, and what every such detector can do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

Soort = Literal[
    "EMAIL", "TELEFOON", "BSN", "IBAN", "KENTEKEN", "GEBOORTEDATUM", "LEEFTIJD",
    "IDENTITEITSBEWIJS", "ADRES", "PERSOON", "ACCOUNT", "INITIALEN",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Vondst:
    """A passage to mark, in code points of the text as it is stored; `eind` lies behind it.

    Of an e-mail address it is the local part. `regel` says which rule found it: the reviewer sees
    it. `afwijkend` are the code points in it that a reader does not see, or takes for others.
    """

    begin: int
    eind: int
    soort: Soort
    regel: str
    afwijkend: tuple[int, ...] = ()


class Herkenner(Protocol):
    """A suggestion is known by the `naam` and `versie` of what made it."""

    @property
    def naam(self) -> str: ...

    @property
    def versie(self) -> str: ...

    def herken(self, tekst: str) -> Sequence[Vondst]:
        """Return what may be personal data: in order, and without overlap."""
        ...
