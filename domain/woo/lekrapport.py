"""Lekrapport: what the leak gate says of one pakket; an event refers to it by its hash.

A finding says which hidden passage is where and in which form. It never holds the text itself.
"""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from domain.value import Getal, Hash, Kort, Tekst, Value, canonical, sha256

Lekcode = Literal[
    "gelakt-woord", "gelakt-fragment", "persoon", "metadata-onverwacht", "verborgen-kanaal",
    "eerdere-revisie", "onleesbaar", "onbekend-type", "te-groot", "naam",
]  # fmt: skip
Uitkomst = Literal["open", "lek", "onbeoordeelbaar"]

NIET_TE_BEOORDELEN = frozenset({"onleesbaar", "onbekend-type", "te-groot"})


class Lekbevinding(Value):
    """One reason to keep the gate closed."""

    code: Lekcode
    bestand: Kort
    kanaal: Kort
    plaats: Getal = 0  # in text an offset, in a PDF the number of the page or of the object
    lak_id: Tekst = ""
    vorm: Tekst = ""


class Lekrapport(Value):
    pakket_sha256: Hash
    poortversie: Kort
    uitkomst: Uitkomst
    bestanden: Getal
    zoekvormen: Getal
    bevindingen: tuple[Lekbevinding, ...] = ()
    duur_ms: Annotated[Getal, Field(exclude=True)] = 0  # no part of what the hash is over

    @model_validator(mode="after")
    def adds_up(self) -> Self:
        """Refuse a report that is open with a finding, or closed without one."""
        if self.uitkomst != uitkomst_van(self.bevindingen):
            raise ValueError("uitkomst and bevindingen differ")
        return self

    @property
    def sha256(self) -> str:
        return sha256(canonical(self))


def uitkomst_van(bevindingen: tuple[Lekbevinding, ...]) -> Uitkomst:
    """Say "lek" when anything was found that must not go out; else whether all could be judged."""
    if not bevindingen:
        return "open"
    onbeoordeeld = all(bevinding.code in NIET_TE_BEOORDELEN for bevinding in bevindingen)
    return "onbeoordeelbaar" if onbeoordeeld else "lek"
