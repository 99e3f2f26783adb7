"""Merken: what completed a step, what waits, and what is in dispute."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, Self

from domain.functionaris import Functionaris
from domain.route import Stap
from domain.value import Code, Getal, Hash, Value

Wijze = Literal[
    "handtekening",
    "overgeslagen",
    "voorwaarde",
    "geen_reactie",
    "voorgelegd",
    "behandeld",
    "verzonden",
]
Sleutel = tuple[int, str]  # of a mark: the number of its event, and the step


class Merk(Value):
    """Names a mark: one event may complete several steps."""

    nummer: Getal
    stap: Code

    @property
    def sleutel(self) -> Sleutel:
        return self.nummer, self.stap


class Papier(Value):
    """Where a signature was set with ink: when, on which scan, and who put it on record here."""

    gezet_op: date
    scan: Hash
    vastgelegd_door: Functionaris


@dataclass(frozen=True, slots=True)
class Gezet:
    """A mark: what completed a step, on which text, and by whom if it is a signature."""

    nummer: int
    ronde: int
    stap: Stap
    versie: int
    wijze: Wijze
    door: Functionaris | None = None  # only of a signature
    papier: Papier | None = None  # only of one that was taken over from paper

    @property
    def sleutel(self) -> Sleutel:
        return self.nummer, self.stap.code


@dataclass(frozen=True, slots=True)
class Opening:
    """A step that waits, or the deadline, by event `nummer`; nobody holds it if it is `onbezet`.

    An extension makes another `nummer` of it, so that its ladder begins anew; `eerste` stays.
    """

    nummer: int
    functie: str
    termijn: date | None = None
    onbezet: bool = False
    eerste: date | None = None  # the first term, if it was extended (I15)

    def verlengd(self, nummer: int, naar: date) -> Self:
        return replace(self, nummer=nummer, termijn=naar, eerste=self.eerste or self.termijn)


@dataclass(frozen=True, slots=True)
class Geschilpunt:
    stap: str
    functie: str  # whose it is
    tekst: str
    onderdelen: tuple[str, ...]
    opgelost: bool = False
    voorgelegd: Sleutel | None = None  # the mark by which it was carried up
