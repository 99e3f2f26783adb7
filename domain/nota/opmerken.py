"""Opmerken: say something beside the text, to all who read it or within the own ministry."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar, Literal
from uuid import UUID

from domain.base import Event, Geweigerd, InvoerOngeldig
from domain.bezetting import Bezetting
from domain.functie import NietBevoegd
from domain.functionaris import Functionaris, Ministerie
from domain.nota.bevoegdheid import in_functie, niet_in_functie
from domain.nota.lezers import ALLEN, Opmerking
from domain.nota.stand import Nota
from domain.nota.weigeringen import ZaakGesloten
from domain.opdracht import Opdracht
from domain.value import Tekst, Value

Zichtbaar = Ministerie | Literal["allen"]


class NieuweOpmerking(Value):
    tekst: Tekst
    blok_id: UUID | None = None  # else it is about the nota as a whole
    zichtbaar_voor: Zichtbaar = ALLEN


class OpmerkingGeplaatst(Event):
    """Changes nothing of the nota. For others than it is meant for, it is not there."""

    TOPIC: ClassVar[str] = "nota.opmerking-geplaatst.v1"
    blok_id: UUID | None = None
    tekst: Tekst
    zichtbaar_voor: Zichtbaar

    def apply(self, aggregate: Nota) -> None:
        assert isinstance(self.door, Functionaris)
        said = Opmerking(
            self.originator_version,
            self.timestamp,
            self.door,
            self.tekst,
            self.blok_id,
            self.zichtbaar_voor,
        )
        aggregate.opmerkingen = (*aggregate.opmerkingen, said)


def plaats_opmerking(
    nota: Nota,
    nieuw: NieuweOpmerking,
    blokken: Collection[UUID],
    *,
    bezetting: Bezetting,
    opdracht: Opdracht,
) -> None:
    """Say it as an office of the route; `blokken` are those of the text as it is now."""
    if nee := waarom_niet_opmerken(nota, bezetting, opdracht):
        raise nee
    door = in_functie(offices(nota), nota, bezetting, opdracht)
    if not (tekst := nieuw.tekst.strip()):
        raise InvoerOngeldig("De opmerking is leeg.", "Schrijf wat u wilt opmerken.")
    if nieuw.blok_id and nieuw.blok_id not in blokken:
        raise InvoerOngeldig(
            "De tekst van nu heeft dit blok niet.", "Kies een blok van de tekst zoals die nu is."
        )
    if nieuw.zichtbaar_voor not in {ALLEN, door.ministerie}:
        raise InvoerOngeldig(
            f"U schrijft als {door.functie}, niet voor {nieuw.zichtbaar_voor}.",
            f"Kies {door.ministerie} of allen.",
        )
    nota.leg_vast(
        OpmerkingGeplaatst,
        opdracht=opdracht,
        door=door,
        blok_id=nieuw.blok_id,
        tekst=tekst,
        zichtbaar_voor=nieuw.zichtbaar_voor,
    )


def waarom_niet_opmerken(nota: Nota, bezetting: Bezetting, opdracht: Opdracht) -> Geweigerd | None:
    if nota.gesloten:
        return ZaakGesloten(nota)
    if not niet_in_functie(offices(nota), nota, bezetting, opdracht):
        return None
    return NietBevoegd(
        "Alleen wie in de route staat, plaatst een opmerking.",
        "Vraag het aan wie aan de beurt is.",
        nota.wie_aan_zet,
    )


def offices(nota: Nota) -> tuple[str, ...]:
    return tuple(sorted(nota.betrokken))
