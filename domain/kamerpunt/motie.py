"""A motie: what the Kamer adopted or asked, and its uitvoering."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal
from uuid import UUID

from domain.base import Eerste
from domain.functionaris import Functionaris, Systeem
from domain.kamerpunt.uitvoering import BronVanFeit, Kamerpunt
from domain.nota.inhoud import Kamer
from domain.opdracht import Opdracht
from domain.value import Kort, Tekst, Value


class Ingediend(Eerste):
    TOPIC: ClassVar[str] = "motie.ingediend.v1"
    originator_topic: Literal["motie"]
    onderwerp: Kort
    kst_id: Kort | None = None
    zaaknummer: Kort | None = None
    intern_nummer: Kort | None = None
    kamer: Kamer | None = None
    dictum: Tekst | None = None
    indieners: tuple[Kort, ...] = ()
    datum: date | None = None
    vervangt: UUID | None = None
    bron: BronVanFeit


class Motie(Kamerpunt):
    TOPIC = "motie"

    def __init__(
        self,
        *,
        onderwerp: str,
        bron: BronVanFeit,
        kst_id: str | None = None,
        zaaknummer: str | None = None,
        intern_nummer: str | None = None,
    ) -> None:
        self.onderwerp = onderwerp
        nummer = kst_id or zaaknummer or intern_nummer
        self.begin_uitvoering(f"Motie {nummer or onderwerp[:60]}", bron)


class NieuweMotie(Value):
    """A motie as it is first named; without any number it starts as voorlopig."""

    soort: Literal["motie"] = "motie"
    onderwerp: Kort
    kst_id: Kort | None = None
    zaaknummer: Kort | None = None
    intern_nummer: Kort | None = None
    kamer: Kamer | None = None
    dictum: Tekst | None = None
    indieners: tuple[Kort, ...] = ()
    datum: date | None = None
    vervangt: UUID | None = None
    bron: BronVanFeit


def leg_motie_vast(
    nieuw: NieuweMotie, nummer: UUID, *, door: Functionaris | Systeem, opdracht: Opdracht
) -> Motie:
    velden = {name: value for name, value in nieuw if name != "soort"}
    return Motie.begin(Ingediend, nummer, opdracht=opdracht, door=door, **velden)
