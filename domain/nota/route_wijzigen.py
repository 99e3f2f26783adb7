"""Route wijzigen: a running route gets another step, by two people, and leaves what was set alone.

Who only runs the register reads no nota, and so changes no route (par. 4): a beheerder does it who
works in another office too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import ClassVar
from uuid import UUID, uuid5

from domain.base import Event, Geweigerd, InvoerOngeldig, TegentekeningVereist, met_reden, weiger
from domain.bezetting import Bezetting
from domain.functie import BEHEER, NietBevoegd
from domain.functionaris import Functionaris
from domain.nota.bevoegdheid import in_functie, niet_in_functie
from domain.nota.opstellen import als_steller
from domain.nota.routekeuring import wat_niet_kan, werk_uit
from domain.nota.stand import Nota
from domain.nota.vervolg import vervolg
from domain.nota.voorstellen import Routevoorstel
from domain.nota.weigeringen import (
    NietAanDeBeurt,
    VerouderdeVersie,
    ZaakGesloten,
    leest_alleen,
)
from domain.nummers import RUIMTE
from domain.opdracht import Opdracht
from domain.route import Route
from domain.routewijziging import Stapwens, Stapwijziging, pas_toe
from domain.value import Code, Hash, Tekst


class RoutewijzigingVoorgesteld(Event):
    TOPIC: ClassVar[str] = "nota.routewijziging-voorgesteld.v1"
    voorstel_id: UUID
    diff: tuple[Stapwijziging, ...]
    reden: Tekst
    aan: Code | None = None  # before which office it is laid; others may answer too

    def apply(self, aggregate: Nota) -> None:
        assert isinstance(self.door, Functionaris)
        voorstel = Routevoorstel(
            self.originator_version,
            self.door.persoon_id,
            aggregate.gezien,
            self.diff,
            self.reden,
        )
        aggregate.routevoorstellen = {**aggregate.routevoorstellen, self.voorstel_id: voorstel}


class RouteGewijzigd(Event):
    """By another person than who proposed it. The whole route is here: replay computes none."""

    TOPIC: ClassVar[str] = "nota.route-gewijzigd.v1"
    voorstel_id: UUID
    route: Route
    route_hash: Hash

    def apply(self, aggregate: Nota) -> None:
        beantwoord(aggregate, self.voorstel_id)
        aggregate.routewijzigingen += aggregate.routevoorstellen[self.voorstel_id].diff
        aggregate.volg(self.route, self.route_hash)


class RoutewijzigingAfgewezen(Event):
    TOPIC: ClassVar[str] = "nota.routewijziging-afgewezen.v1"
    voorstel_id: UUID
    reden: Tekst

    def apply(self, aggregate: Nota) -> None:
        beantwoord(aggregate, self.voorstel_id)


def beantwoord(nota: Nota, voorstel_id: UUID) -> None:
    answered = replace(nota.routevoorstellen[voorstel_id], beantwoord=True)
    nota.routevoorstellen = {**nota.routevoorstellen, voorstel_id: answered}


def stel_route_voor(
    nota: Nota,
    wensen: Sequence[Stapwens],
    reden: str,
    *,
    bezetting: Bezetting,
    opdracht: Opdracht,
) -> None:
    """Propose another way for the rest of this round."""
    wie = voorsteller(nota, bezetting, opdracht)
    diff = werk_uit(nota, wensen)
    weiger(tuple(wat_niet_kan(nota, diff, bezetting, opdracht)))
    nota.leg_vast(
        RoutewijzigingVoorgesteld,
        opdracht=opdracht,
        door=wie,
        voorstel_id=uuid5(RUIMTE, f"routewijziging:{opdracht.opdracht_id}"),
        diff=diff,
        reden=met_reden(reden),
        aan=next(iter(nota.leiding), None),
    )
    vervolg(nota, bezetting, oorzaak=nota.version, opdracht=opdracht)


def bevestig_route(
    nota: Nota, voorstel_id: UUID, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    """Agree: from here on this is the route, and what is on turn follows from it."""
    wie = tweede(nota, voorstel_id, bezetting, opdracht)
    diff = nota.routevoorstellen[voorstel_id].diff
    weiger(tuple(wat_niet_kan(nota, diff, bezetting, opdracht)))
    assert nota.route
    route = pas_toe(nota.route, diff)
    nota.leg_vast(
        RouteGewijzigd,
        opdracht=opdracht,
        door=wie,
        voorstel_id=voorstel_id,
        route=route,
        route_hash=route.hash,
    )
    vervolg(nota, bezetting, oorzaak=nota.version, opdracht=opdracht)


def wijs_route_af(
    nota: Nota, voorstel_id: UUID, reden: str, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    nota.leg_vast(
        RoutewijzigingAfgewezen,
        opdracht=opdracht,
        door=tweede(nota, voorstel_id, bezetting, opdracht),
        voorstel_id=voorstel_id,
        reden=met_reden(reden),
    )
    vervolg(nota, bezetting, oorzaak=nota.version, opdracht=opdracht)


def open_routevoorstellen(nota: Nota) -> Mapping[UUID, Routevoorstel]:
    """List what still waits: it ends with the route and with the round that it was made for."""
    nu = (nota.route_hash, nota.ronde)
    return {
        voorstel_id: voorstel
        for voorstel_id, voorstel in nota.routevoorstellen.items()
        if nota.route
        and not voorstel.beantwoord
        and (voorstel.op.route_hash, voorstel.op.ronde) == nu
    }


def waarom_niet_voorstellen(
    nota: Nota, bezetting: Bezetting, opdracht: Opdracht
) -> Geweigerd | None:
    """Say why this person may propose no other route."""
    if nota.gesloten:
        return ZaakGesloten(nota)
    if nee := leest_alleen(nota, opdracht):
        return nee
    if not nota.route:
        return NietAanDeBeurt(nota, "Een routewijziging", "Er loopt geen ronde")
    if opdracht.persoon_id in nota.stellers or is_beheerder(nota, bezetting, opdracht):
        return None
    return NietBevoegd(
        "Alleen de steller of een beheerder stelt een andere route voor.",
        f"Vraag het aan de steller ({nota.steller_functie}).",
        [nota.steller_functie],
    )


def voorsteller(nota: Nota, bezetting: Bezetting, opdracht: Opdracht) -> Functionaris:
    """Act as steller or as beheerder, or be refused."""
    if nee := waarom_niet_voorstellen(nota, bezetting, opdracht):
        raise nee
    if opdracht.persoon_id in nota.stellers:
        return als_steller(nota, bezetting, opdracht)
    return als_beheerder(nota, bezetting, opdracht)


def waarom_niet_antwoorden(
    nota: Nota, voorstel_id: UUID, bezetting: Bezetting, opdracht: Opdracht
) -> Geweigerd | None:
    """Say why this person may not agree with the proposal, nor turn it down."""
    if nee := geldt_niet(nota, voorstel_id):
        return nee
    if nee := leest_alleen(nota, opdracht):
        return nee
    if opdracht.persoon_id == nota.routevoorstellen[voorstel_id].door:
        return TegentekeningVereist(
            "U stelde deze route zelf voor; een ander moet ermee instemmen.",
            f"Leg het voor aan {' of '.join(nota.leiding)}, of aan een andere beheerder.",
            nota.leiding,
        )
    if is_beheerder(nota, bezetting, opdracht):
        return None
    return niet_in_functie(nota.leiding, nota, bezetting, opdracht)


def geldt_niet(nota: Nota, voorstel_id: UUID) -> Geweigerd | None:
    """Say why nobody can answer it now."""
    if nota.gesloten:
        return ZaakGesloten(nota)
    if not (voorstel := nota.routevoorstellen.get(voorstel_id)):
        return InvoerOngeldig(
            "Deze nota heeft geen voorstel voor de route met dit nummer.",
            "Kijk in de tijdlijn welk voorstel u bedoelt.",
        )
    if voorstel_id not in open_routevoorstellen(nota):
        wat = "Dit voorstel geldt niet meer: het is beantwoord, of de route of de ronde is anders."
        return VerouderdeVersie(voorstel.op, nota.gezien, nota, wat)
    return None


def tweede(nota: Nota, voorstel_id: UUID, bezetting: Bezetting, opdracht: Opdracht) -> Functionaris:
    """Act as the second person: a beheerder, or the DG or higher of the lead; or be refused."""
    if nee := waarom_niet_antwoorden(nota, voorstel_id, bezetting, opdracht):
        raise nee
    if is_beheerder(nota, bezetting, opdracht):
        return als_beheerder(nota, bezetting, opdracht)
    return in_functie(nota.leiding, nota, bezetting, opdracht)


def is_beheerder(nota: Nota, bezetting: Bezetting, opdracht: Opdracht) -> bool:
    return opdracht.persoon_id in bezetting.houders(beheer_van(nota), opdracht.moment)


def beheer_van(nota: Nota) -> str:
    return f"{nota.ministerie}/{BEHEER}"


def als_beheerder(nota: Nota, bezetting: Bezetting, opdracht: Opdracht) -> Functionaris:
    functie = bezetting.functie(beheer_van(nota))
    assert functie
    return functie.door(opdracht, "beheerder")
