"""Kalender: feestdagen and recessen of the whole Rijk, in versions."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from domain.base import Aggregate, Eerste, Event
from domain.functie import Functie
from domain.functionaris import Functionaris
from domain.nummers import KALENDER_NUMMER
from domain.opdracht import Opdracht
from domain.value import Getal, Hash, Kort, Value, canonical, sha256
from domain.vaststellen import als_beheerder, keur_vaststelling
from domain.werkdagen import Kalender, Reces


class Voorgesteld(Eerste):
    """Begins the kalender, and comes again with each next version."""

    TOPIC: ClassVar[str] = "kalender.voorgesteld.v1"
    HERHAALT: ClassVar[bool] = True
    originator_topic: Literal["kalender"]
    versie: Getal
    feestdagen: tuple[date, ...]
    recessen: tuple[Reces, ...]
    bron: Kort

    def apply(self, aggregate: Rijkskalender) -> None:
        assert isinstance(self.door, Functionaris)
        aggregate.versie = self.versie
        aggregate.voorstel = Kalender(
            versie=str(self.versie), feestdagen=self.feestdagen, recessen=self.recessen
        )
        aggregate.voorsteller = self.door.persoon_id


class Vastgesteld(Event):
    TOPIC: ClassVar[str] = "kalender.vastgesteld.v1"
    versie: Getal
    sha256: Hash

    def apply(self, aggregate: Rijkskalender) -> None:
        aggregate.vastgesteld = self.versie
        aggregate.geldend = aggregate.voorstel


class Rijkskalender(Aggregate):
    """The one kalender: the newest proposal, and the version that was established last."""

    TOPIC = "kalender"

    def __init__(self, *, door: Functionaris) -> None:
        self.versie = 0
        self.voorstel: Kalender | None = None
        self.voorsteller = door.persoon_id
        self.vastgesteld = 0
        self.geldend: Kalender | None = None


class Kalendervoorstel(Value):
    feestdagen: Annotated[tuple[date, ...], Field(min_length=1, max_length=500)]
    recessen: Annotated[tuple[Reces, ...], Field(max_length=200)] = ()
    bron: Kort


def stel_kalender_voor(
    kalender: Rijkskalender | None,
    voorstel: Kalendervoorstel,
    *,
    na: int = 0,
    door: Functie,
    opdracht: Opdracht,
) -> Rijkskalender:
    """Write the whole next version; the first comes after that of a file."""
    wie = als_beheerder(door, opdracht)
    if kalender is None:
        return Rijkskalender.begin(
            Voorgesteld,
            KALENDER_NUMMER,
            opdracht=opdracht,
            door=wie,
            versie=na + 1,
            **dict(voorstel),
        )
    last = kalender.voorstel
    assert last
    if (last.feestdagen, last.recessen) != (voorstel.feestdagen, voorstel.recessen):
        kalender.leg_vast(
            Voorgesteld,
            opdracht=opdracht,
            door=wie,
            originator_topic="kalender",
            versie=kalender.versie + 1,
            **dict(voorstel),
        )
    return kalender


def stel_kalender_vast(
    kalender: Rijkskalender, versie: int, *, door: Functie, opdracht: Opdracht
) -> None:
    wie = als_beheerder(door, opdracht)
    keur_vaststelling(kalender, versie, door=door, opdracht=opdracht)
    digest = sha256(canonical(kalender.voorstel))
    kalender.leg_vast(Vastgesteld, opdracht=opdracht, door=wie, versie=versie, sha256=digest)
