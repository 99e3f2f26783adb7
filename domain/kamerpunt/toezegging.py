"""A toezegging: what a bewindspersoon promised the Kamer, and its uitvoering."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal
from uuid import UUID

from domain.base import Eerste
from domain.functionaris import Functionaris, Ministerie, Systeem
from domain.kamerpunt.uitvoering import BronVanFeit, Kamerpunt
from domain.nota.inhoud import Kamer
from domain.opdracht import Opdracht
from domain.value import Kort, Tekst, Value


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


class Toezegging(Kamerpunt):
    TOPIC = "toezegging"

    def __init__(self, *, tekst: str, bron: BronVanFeit, nummer: str | None = None) -> None:
        self.onderwerp = tekst
        self.begin_uitvoering(f"Toezegging {nummer or tekst[:60]}", bron)


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
