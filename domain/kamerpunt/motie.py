"""A motie: what the Kamer adopted or asked, and its uitvoering."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import ClassVar, Literal
from uuid import UUID

from typing_extensions import override

from domain.base import Eerste, Event
from domain.functionaris import Functionaris, Systeem
from domain.kamerpunt.feiten import Veld, gegevens, lees_velden
from domain.kamerpunt.uitvoering import BronVanFeit, Kamerpunt
from domain.kamerpunt.woorden import TELT, Appreciatie, Uitkomst, over_de_motie
from domain.nota.inhoud import Kamer
from domain.opdracht import Opdracht
from domain.value import Getal, Kort, Tekst, Value

GEGEVENS = ("onderwerp", "kst_id", "zaaknummer", "kamer", "dictum", "indieners", "datum")


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

    def apply(self, aggregate: Motie) -> None:
        aggregate.gegevens = gegevens(self, GEGEVENS)
        if isinstance(self.door, Functionaris):
            aggregate.ministerie = self.door.ministerie


class Geapprecieerd(Event):
    TOPIC: ClassVar[str] = "motie.geapprecieerd.v1"
    appreciatie: Appreciatie
    ruw: Kort
    bron: BronVanFeit

    def apply(self, aggregate: Motie) -> None:
        aggregate.appreciatie = self
        aggregate.gelezen(self.bron)


class KamerBesluit(Event):
    """A decision on the motie. Only one with status "Besluit" counts; each can be revised."""

    besluit_id: Kort
    ruw: Tekst  # as the Kamer calls it
    status: Tekst
    uitkomst: Uitkomst
    stemmingssoort: Kort | None = None
    voor: Getal | None = None
    tegen: Getal | None = None
    datum: date
    bron: BronVanFeit

    @property
    def telt(self) -> bool:
        return self.status == TELT

    def apply(self, aggregate: Motie) -> None:
        aggregate.besluiten = {**aggregate.besluiten, self.besluit_id: self}
        aggregate.gelezen(self.bron, hoofd=False)


class BesluitVastgelegd(KamerBesluit):
    TOPIC: ClassVar[str] = "motie.besluit-vastgelegd.v1"


class BesluitHerzien(KamerBesluit):
    TOPIC: ClassVar[str] = "motie.besluit-herzien.v1"


class GegevensHerzien(Event):
    TOPIC: ClassVar[str] = "motie.gegevens-herzien.v1"
    velden: tuple[Veld, ...]
    bron: BronVanFeit

    def apply(self, aggregate: Motie) -> None:
        lees_velden(aggregate, self.velden, self.bron)
        aggregate.onderwerp = aggregate.gegevens["onderwerp"]


class VervangenDoor(Event):
    """A gewijzigde motie is a new one, that names this one in `vervangt`."""

    TOPIC: ClassVar[str] = "motie.vervangen-door.v1"
    motie_id: UUID
    bron: BronVanFeit

    def apply(self, aggregate: Motie) -> None:
        aggregate.vervangen_door = self.motie_id


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
        self.kst_id = kst_id
        nummer = kst_id or zaaknummer or intern_nummer
        self.begin_uitvoering(f"Motie {nummer or onderwerp[:60]}", bron)
        self.appreciatie: Geapprecieerd | None = None
        self.besluiten: Mapping[str, KamerBesluit] = {}
        self.vervangen_door: UUID | None = None

    @property
    @override
    def heeft_nummer(self) -> bool:
        return self.kst_id is not None

    @property
    @override
    def kamerstand(self) -> tuple[str, str]:
        return (self.besluit.uitkomst, self.besluit.ruw) if self.besluit else ("", "")

    @property
    def besluit(self) -> KamerBesluit | None:
        """Give the last decision on the motie itself that counts; of two on one day, the later."""
        known = [b for b in self.besluiten.values() if b.telt and over_de_motie(b.ruw)]
        return max(known, key=lambda b: (b.datum, b.bron.gewijzigd_op), default=None)


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
