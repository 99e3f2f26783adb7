"""Routesjabloon: a template in versions, written by one beheerder and established by another."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import ClassVar, Literal, NamedTuple
from uuid import UUID

from domain.base import Aggregate, Eerste, Event, InvoerOngeldig, met_reden, weiger
from domain.bezetting import Bezetting
from domain.eigen_baan import EIGEN_BAAN, controleer_eigen_baan
from domain.functie import NAAM, AlGedaan, Functie
from domain.functionaris import Functionaris, Ministerie
from domain.koppeling import controleer_vier_ogen
from domain.nummers import sjabloon_nummer
from domain.opdracht import Opdracht
from domain.routecontrole import Bevinding, controleer, controleer_bezetting, ongeldig
from domain.sjabloon import EigenBaan, Sjabloon, Sjablooninhoud
from domain.value import Code, Getal, Hash, Kort, Tekst, Value, canonical, sha256
from domain.vaststellen import OntwerpGewijzigd, als_beheerder, keur_tweede
from domain.werkdagen import AMSTERDAM


class NieuwSjabloon(Value):
    ministerie: Ministerie
    code: Code
    naam: Kort
    eigenaar: Kort


class Ontworpen(Eerste):
    TOPIC: ClassVar[str] = "routesjabloon.ontworpen.v1"
    originator_topic: Literal["routesjabloon"]
    ministerie: Ministerie
    code: Code
    naam: Kort
    eigenaar: Kort


class Gewijzigd(Event):
    """A whole new text of the version that is being written; `bron` is where it was taken from."""

    TOPIC: ClassVar[str] = "routesjabloon.gewijzigd.v1"
    inhoud: Sjablooninhoud
    bron: Kort

    def apply(self, aggregate: Routesjabloon) -> None:
        assert isinstance(self.door, Functionaris)
        aggregate.ontwerp = self.inhoud
        aggregate.herkomst = self.bron
        aggregate.schrijvers |= {self.door.persoon_id}


class Vastgesteld(Event):
    TOPIC: ClassVar[str] = "routesjabloon.vastgesteld.v1"
    versie: Getal
    inhoud: Sjablooninhoud
    sha256: Hash
    geldig_van: date

    def apply(self, aggregate: Routesjabloon) -> None:
        versie = Versie(self.versie, self.inhoud, aggregate.herkomst, self.geldig_van)
        aggregate.versies = {**aggregate.versies, self.versie: versie}
        aggregate.ontwerp = None
        aggregate.schrijvers = frozenset()


class Ingetrokken(Event):
    TOPIC: ClassVar[str] = "routesjabloon.ingetrokken.v1"
    versie: Getal
    reden: Tekst

    def apply(self, aggregate: Routesjabloon) -> None:
        aggregate.ingetrokken |= {self.versie}


class Versie(NamedTuple):
    nummer: int
    inhoud: Sjablooninhoud
    herkomst: str
    geldig_van: date


class Routesjabloon(Aggregate):
    """A template of a ministry: what is being written, and the versions that were established."""

    TOPIC = "routesjabloon"

    def __init__(
        self, *, ministerie: Ministerie, code: str, naam: str, eigenaar: str, door: Functionaris
    ) -> None:
        self.ministerie = ministerie
        self.code = code
        self.naam = naam
        self.eigenaar = eigenaar
        self.ontwerp: Sjablooninhoud | None = None
        self.herkomst = ""
        self.schrijvers: frozenset[UUID] = frozenset({door.persoon_id})
        self.versies: Mapping[int, Versie] = {}
        self.ingetrokken: frozenset[int] = frozenset()

    @property
    def is_eigen_baan(self) -> bool:
        """Say whether it is only the lane by which this ministry itself agrees."""
        return self.code == EIGEN_BAAN

    @property
    def gezien(self) -> str:
        """Name what is being written, for who establishes it to say that he saw this."""
        return sha256(canonical(self.ontwerp)) if self.ontwerp else ""

    def begonnen(self, day: date) -> bool:
        """Say whether a version ever counted; from then on no file takes its place."""
        return any(versie.geldig_van <= day for versie in self.versies.values())

    def geldend(self, day: date) -> Versie | None:
        """Give the newest version that counts on this day."""
        found = [
            versie
            for nummer, versie in self.versies.items()
            if versie.geldig_van <= day and nummer not in self.ingetrokken
        ]
        return max(found, key=lambda versie: versie.nummer, default=None)

    def als_waarde(self, versie: Versie) -> Sjabloon | EigenBaan:
        """Give a version with all that tells it from another."""
        kop = {
            "ministerie": self.ministerie,
            "code": self.code,
            "versie": str(versie.nummer),
            "naam": self.naam,
            "eigenaar": self.eigenaar,
            "herkomst": versie.herkomst,
            "geldig_van": versie.geldig_van,
            "route": versie.inhoud.route,
        }
        if versie.inhoud.indeling is None:
            return EigenBaan.model_validate(kop)
        return Sjabloon.model_validate({**kop, "indeling": versie.inhoud.indeling})


def ontwerp_sjabloon(nieuw: NieuwSjabloon, *, door: Functie, opdracht: Opdracht) -> Routesjabloon:
    if not NAAM.fullmatch(nieuw.code):
        raise InvoerOngeldig(
            f"{nieuw.code} is geen code van een sjabloon.", "Kies een woord, zoals kamerbrief."
        )
    return Routesjabloon.begin(
        Ontworpen,
        sjabloon_nummer(nieuw.ministerie, nieuw.code),
        opdracht=opdracht,
        door=als_beheerder(door, opdracht, nieuw.ministerie),
        **dict(nieuw),
    )


def wijzig_sjabloon(
    sjabloon: Routesjabloon,
    inhoud: Sjablooninhoud,
    bron: str,
    *,
    door: Functie,
    opdracht: Opdracht,
) -> None:
    """Write the next version. What is wrong with it is only a bar to establishing it."""
    wie = als_beheerder(door, opdracht, sjabloon.ministerie)
    if sjabloon.is_eigen_baan != (inhoud.indeling is None):
        raise InvoerOngeldig(
            f"Een eigen baan heet {EIGEN_BAAN} en heeft geen indeling; elk ander sjabloon wel.",
            "Geef secties op, of laat ze bij een eigen baan weg.",
        )
    if not bron.strip():
        raise InvoerOngeldig("De bron van dit sjabloon ontbreekt.", "Zeg waar het op rust.")
    last = sjabloon.versies[max(sjabloon.versies)].inhoud if sjabloon.versies else None
    if inhoud != (sjabloon.ontwerp or last):
        sjabloon.leg_vast(Gewijzigd, opdracht=opdracht, door=wie, inhoud=inhoud, bron=bron)


def bevindingen(
    ministerie: Ministerie, inhoud: Sjablooninhoud, bezetting: Bezetting, moment: datetime | None
) -> tuple[Bevinding, ...]:
    """Check a version as far as can be without a nota; with a moment, with who holds what then."""
    route = inhoud.route
    own = (
        controleer(route, inhoud.indeling)
        if inhoud.indeling else controleer_eigen_baan(route, ministerie)
    )  # fmt: skip
    return (
        *own,
        *controleer_bezetting(route, bezetting, moment),
        *(controleer_vier_ogen(route.stappen, bezetting, moment) if moment else ()),
    )


def stel_sjabloon_vast(
    sjabloon: Routesjabloon,
    vaststelling: Vaststelling,
    *,
    bezetting: Bezetting,
    door: Functie,
    opdracht: Opdracht,
) -> None:
    """Let what another wrote count, from a day on, if it passes every check."""
    wie = als_beheerder(door, opdracht, sjabloon.ministerie)
    if sjabloon.ontwerp is None:
        raise AlGedaan("Van dit sjabloon is geen nieuwe versie ontworpen")
    keur_tweede(sjabloon.schrijvers, opdracht, door)
    if vaststelling.gezien != sjabloon.gezien:
        raise OntwerpGewijzigd
    noon = datetime.combine(vaststelling.geldig_van, time(12), AMSTERDAM)
    moment = max(noon, opdracht.moment)
    found = bevindingen(sjabloon.ministerie, sjabloon.ontwerp, bezetting, moment)
    weiger([ongeldig(bevinding) for bevinding in found])
    nummer = max(vaststelling.na, *sjabloon.versies, 0) + 1
    versie = Versie(nummer, sjabloon.ontwerp, sjabloon.herkomst, vaststelling.geldig_van)
    sjabloon.leg_vast(
        Vastgesteld,
        opdracht=opdracht,
        door=wie,
        versie=nummer,
        inhoud=sjabloon.ontwerp,
        sha256=sjabloon.als_waarde(versie).bron.sha256,
        geldig_van=vaststelling.geldig_van,
    )


class Vaststelling(NamedTuple):
    """What is established: what was seen, from when, after which version of a file."""

    gezien: str
    geldig_van: date
    na: int = 0


def trek_sjabloon_in(
    sjabloon: Routesjabloon, versie: int, reden: str, *, door: Functie, opdracht: Opdracht
) -> None:
    """Let a version count no more for what is submitted from now on."""
    wie = als_beheerder(door, opdracht, sjabloon.ministerie)
    if versie not in sjabloon.versies:
        known = ", ".join(map(str, sjabloon.versies)) or "nog geen"
        raise InvoerOngeldig(f"Versie {versie} is niet vastgesteld.", f"Vastgesteld is: {known}.")
    if versie in sjabloon.ingetrokken:
        raise AlGedaan(f"Versie {versie} is al ingetrokken")
    sjabloon.leg_vast(
        Ingetrokken, opdracht=opdracht, door=wie, versie=versie, reden=met_reden(reden)
    )
