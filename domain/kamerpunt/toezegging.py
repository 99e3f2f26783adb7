"""A toezegging: what a bewindspersoon promised the Kamer, and its uitvoering."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal
from uuid import UUID

from typing_extensions import override

from domain.base import Eerste, Event
from domain.functionaris import Functionaris, Ministerie, Systeem
from domain.kamerpunt.feiten import Relatiesoort, Veld, gegevens, lees_velden
from domain.kamerpunt.uitvoering import BronVanFeit, Kamerpunt
from domain.kamerpunt.woorden import Kamerstatus
from domain.nota.inhoud import Kamer
from domain.opdracht import Opdracht
from domain.value import Kort, Tekst, Value

GEGEVENS = (
    "tekst", "nummer", "activiteit", "gedaan_door", "ministerie", "aan", "datum_nakoming",
)  # fmt: skip


class Gedaan(Eerste):
    TOPIC: ClassVar[str] = "toezegging.gedaan.v1"
    originator_topic: Literal["toezegging"]
    tekst: Tekst
    nummer: Kort | None = None
    activiteit: Kort | None = None
    gedaan_door: Kort | None = None  # an office, as text
    ministerie: Ministerie | None = None
    aan: Kamer | None = None
    datum_nakoming: date | None = None
    bron: BronVanFeit

    def apply(self, aggregate: Toezegging) -> None:
        aggregate.gegevens = gegevens(self, GEGEVENS)
        named_by = self.door.ministerie if isinstance(self.door, Functionaris) else None
        aggregate.ministerie = self.ministerie or named_by


class StatusIngelezen(Event):
    TOPIC: ClassVar[str] = "toezegging.status-ingelezen.v1"
    ruw: Kort
    status: Kamerstatus
    bron: BronVanFeit

    def apply(self, aggregate: Toezegging) -> None:
        aggregate.kamerstatus = self
        aggregate.gelezen(self.bron)


class GegevensHerzien(Event):
    TOPIC: ClassVar[str] = "toezegging.gegevens-herzien.v1"
    velden: tuple[Veld, ...]
    bron: BronVanFeit

    def apply(self, aggregate: Toezegging) -> None:
        lees_velden(aggregate, self.velden, self.bron)
        aggregate.onderwerp = aggregate.gegevens["tekst"]


class GerelateerdAan(Event):
    """It adds to another one, changes it or says it again."""

    TOPIC: ClassVar[str] = "toezegging.gerelateerd-aan.v1"
    soort: Relatiesoort
    toezegging_id: UUID
    bron: BronVanFeit

    def apply(self, aggregate: Toezegging) -> None:
        aggregate.gerelateerd = (*aggregate.gerelateerd, (self.soort, self.toezegging_id))
        aggregate.gelezen(self.bron)


class Toezegging(Kamerpunt):
    TOPIC = "toezegging"

    def __init__(self, *, tekst: str, bron: BronVanFeit, nummer: str | None = None) -> None:
        self.onderwerp = tekst
        self.nummer = nummer
        self.begin_uitvoering(f"Toezegging {nummer or tekst[:60]}", bron)
        self.kamerstatus: StatusIngelezen | None = None
        self.gerelateerd: tuple[tuple[Relatiesoort, UUID], ...] = ()

    @property
    @override
    def heeft_nummer(self) -> bool:
        return self.nummer is not None

    @property
    @override
    def kamerstand(self) -> tuple[str, str]:
        return (self.kamerstatus.status, self.kamerstatus.ruw) if self.kamerstatus else ("", "")


class NieuweToezegging(Value):
    """A toezegging as it is first named; without a number it starts as voorlopig."""

    soort: Literal["toezegging"] = "toezegging"
    tekst: Tekst
    nummer: Kort | None = None
    activiteit: Kort | None = None
    gedaan_door: Kort | None = None
    ministerie: Ministerie | None = None
    aan: Kamer | None = None
    datum_nakoming: date | None = None
    bron: BronVanFeit


def leg_toezegging_vast(
    nieuw: NieuweToezegging, nummer: UUID, *, door: Functionaris | Systeem, opdracht: Opdracht
) -> Toezegging:
    velden = {name: value for name, value in nieuw if name != "soort"}
    return Toezegging.begin(Gedaan, nummer, opdracht=opdracht, door=door, **velden)
