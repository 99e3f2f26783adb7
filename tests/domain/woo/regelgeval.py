"""Regelgeval: a mark in its document, with the one sentence that it gets."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from domain.woo.bevindingen import Ernst
from domain.woo.gronden import Kader, Milieu
from domain.woo.grondregels import (
    BesluitVan,
    Bevinding,
    Lakgrond,
    Plek,
    Velden,
    Zaakkenmerken,
    toets,
)

VANDAAG = date(2026, 8, 20)
MOTIVERING = "Openbaarmaking verstoort het lopende overleg met de sector; dat weegt hier zwaarder."


@dataclass(frozen=True)
class Regelgeval:
    """A mark, and the one sentence that it gets: none if it passes."""

    regel: str
    wat: str
    tekst: str
    gronden: tuple[str, ...]
    zin: str = ""
    ernst: Ernst = "weigering"
    kader: Kader = "woo_verzoek"
    onderdeel: str = "2"
    noot: bool = False
    voor: str = ""
    na: str = ""
    ook: tuple[str, ...] = ()
    milieu: Milieu = "geen"
    motivering: str = MOTIVERING
    velden: Velden = field(default_factory=Velden)
    besluit_van: BesluitVan = "geen"
    beslisnota: bool = False
    documentdatum: date = date(2025, 11, 12)
    op: date = VANDAAG
    publieke_namen: tuple[str, ...] = ("Harmen Krul", "Judith Tielen")

    @property
    def lakgrond(self) -> Lakgrond:
        return Lakgrond(
            gronden=self.gronden, milieu=self.milieu, motivering=self.motivering, velden=self.velden
        )

    @property
    def plek(self) -> Plek:
        return Plek(self.onderdeel, self.noot, self.tekst, self.voor, self.na, self.ook)

    @property
    def kenmerken(self) -> Zaakkenmerken:
        return Zaakkenmerken(
            besluit_van=self.besluit_van,
            is_beslisnota=self.beslisnota,
            documentdatum=self.documentdatum,
            op=self.op,
            publieke_namen=self.publieke_namen,
        )

    def bevindingen(self) -> tuple[Bevinding, ...]:
        return toets(self.lakgrond, self.plek, self.kader, self.kenmerken)


def naast(geval: Regelgeval, wat: str, **anders: Any) -> tuple[Regelgeval, Regelgeval]:
    """Pair a case that is stopped with its neighbour that passes."""
    return geval, replace(geval, wat=wat, zin="", **anders)
