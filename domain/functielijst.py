"""Functielijst: which offices of a ministry may be named outside, in versions (woo.md, 6.2)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from domain.base import Aggregate, Eerste, Event
from domain.functie import Functie
from domain.functionaris import Functionaris, Ministerie
from domain.nummers import functielijst_nummer
from domain.opdracht import Opdracht
from domain.sjabloon import Bron
from domain.value import Getal, Hash, Kort, Value, canonical, sha256
from domain.vaststellen import als_beheerder, keur_vaststelling

Functienaam = Annotated[str, Field(pattern=r"^[A-Za-z0-9][\w-]*\*?$", max_length=100)]


class Functieregel(Value):
    """What may be told outside of the offices of this name; a * stands for any rest of it."""

    functie: Functienaam
    functie_openbaar: bool
    naam_openbaar: bool = False
    reden: Kort


class Voorgesteld(Eerste):
    """Begins the list of a ministry, and comes again with each next version."""

    TOPIC: ClassVar[str] = "functielijst.voorgesteld.v1"
    HERHAALT: ClassVar[bool] = True
    originator_topic: Literal["functielijst"]
    versie: Getal
    regels: tuple[Functieregel, ...]
    bron: Kort

    def apply(self, aggregate: Functielijst) -> None:
        assert isinstance(self.door, Functionaris)
        aggregate.versie = self.versie
        aggregate.regels = self.regels
        aggregate.voorsteller = self.door.persoon_id


class Vastgesteld(Event):
    TOPIC: ClassVar[str] = "functielijst.vastgesteld.v1"
    versie: Getal
    sha256: Hash

    def apply(self, aggregate: Functielijst) -> None:
        aggregate.vastgesteld = self.versie
        aggregate.geldend = aggregate.regels
        aggregate.sha256 = self.sha256


class Functielijst(Aggregate):
    """The newest proposal, and the version that was established last."""

    TOPIC = "functielijst"

    def __init__(self, *, door: Functionaris) -> None:
        self.ministerie: Ministerie = door.ministerie
        self.versie = 0
        self.regels: tuple[Functieregel, ...] = ()
        self.voorsteller = door.persoon_id
        self.vastgesteld = 0
        self.geldend: tuple[Functieregel, ...] = ()
        self.sha256 = ""

    @property
    def openbaar(self) -> tuple[str, ...]:
        """Name the offices that may be told, as the version that counts has them."""
        return tuple(regel.functie for regel in self.geldend if regel.functie_openbaar)

    @property
    def bron(self) -> Bron:
        code, versie = str(self.ministerie), str(self.vastgesteld)
        return Bron(soort="functielijst", code=code, versie=versie, sha256=self.sha256)


class Lijstvoorstel(Value):
    regels: Annotated[tuple[Functieregel, ...], Field(max_length=500)]
    bron: Kort


def stel_functielijst_voor(
    lijst: Functielijst | Ministerie,
    voorstel: Lijstvoorstel,
    *,
    na: int = 0,
    door: Functie,
    opdracht: Opdracht,
) -> Functielijst:
    """Write the whole next version; of a ministry that has none, the first after that of a file."""
    if isinstance(lijst, Functielijst):
        wie = als_beheerder(door, opdracht, lijst.ministerie)
        if voorstel.regels != lijst.regels:
            lijst.leg_vast(
                Voorgesteld,
                opdracht=opdracht,
                door=wie,
                originator_topic="functielijst",
                versie=lijst.versie + 1,
                **dict(voorstel),
            )
        return lijst
    return Functielijst.begin(
        Voorgesteld,
        functielijst_nummer(lijst),
        opdracht=opdracht,
        door=als_beheerder(door, opdracht, lijst),
        versie=na + 1,
        **dict(voorstel),
    )


def stel_functielijst_vast(
    lijst: Functielijst, versie: int, *, door: Functie, opdracht: Opdracht
) -> None:
    wie = als_beheerder(door, opdracht, lijst.ministerie)
    keur_vaststelling(lijst, versie, door=door, opdracht=opdracht)
    digest = sha256(canonical(lijst.regels))
    lijst.leg_vast(Vastgesteld, opdracht=opdracht, door=wie, versie=versie, sha256=digest)
