"""Sjablonen: where beheer writes a template, sees what stops it, and lets another's count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import RedirectResponse, Response

from api.errors import status_van
from api.paginas.bladen import SEE_OTHER
from api.paginas.fouten import Reden, reden_van
from api.paginas.kader import HetKader, Kader
from api.paginas.klad import HetKlad, Klad, opdracht_van
from api.paginas.routeplaat import sjabloonbeeld
from api.sjablonen import controle, zichtbaar
from domain.base import Geweigerd
from domain.functie import is_beheer
from domain.opdracht import Opdracht
from domain.routecontrole import RouteOngeldig
from domain.routesjabloon import Routesjabloon
from domain.werkdagen import dag
from projections.sjabloonlijst import Sjabloonlijst, Sjabloonregel
from projections.tijdlijn import Tijdlijn
from workflows import vaststellen
from workflows.inzien import bezetting, lees
from workflows.register.transactie import Ontvangst
from workflows.sjablonen.ontwerp import Ontwerp, lees_ontwerp
from workflows.vastgesteld import kalender

router = APIRouter()
PAD = "/sjablonen"


@router.get(PAD)
def lijst(kader: HetKader) -> Response:
    return overzicht(kader)


@router.post(PAD)
def ontwerp(kader: HetKader, klad: HetKlad) -> Response:
    def doe(opdracht: Opdracht) -> Ontvangst:
        return vaststellen.ontwerp_sjabloon(kader.register, gelezen(klad), opdracht=opdracht)

    return gedaan(kader, klad, doe, lambda nee: overzicht(kader, nee))


@router.get(f"{PAD}/{{sjabloon_id}}")
def toon(sjabloon_id: UUID, kader: HetKader) -> Response:
    return blad(kader, sjabloon_id)


@router.post(f"{PAD}/{{sjabloon_id}}/wijzigingen")
def wijzig(sjabloon_id: UUID, kader: HetKader, klad: HetKlad) -> Response:
    def doe(opdracht: Opdracht) -> Ontvangst:
        return vaststellen.wijzig_sjabloon(
            kader.register, sjabloon_id, gelezen(klad), opdracht=opdracht
        )

    return gedaan(kader, klad, doe, lambda nee: blad(kader, sjabloon_id, nee))


@router.post(f"{PAD}/{{sjabloon_id}}/vaststellingen")
def stel_vast(sjabloon_id: UUID, kader: HetKader, klad: HetKlad) -> Response:
    def doe(opdracht: Opdracht) -> Ontvangst:
        return vaststellen.stel_sjabloon_vast(
            kader.register, sjabloon_id, gezien=klad.een("gezien"), opdracht=opdracht
        )

    return gedaan(kader, klad, doe, lambda nee: blad(kader, sjabloon_id, nee))


@router.post(f"{PAD}/{{sjabloon_id}}/intrekkingen")
def trek_in(sjabloon_id: UUID, kader: HetKader, klad: HetKlad) -> Response:
    def doe(opdracht: Opdracht) -> Ontvangst:
        return vaststellen.trek_sjabloon_in(
            kader.register,
            sjabloon_id,
            klad.getal("versie"),
            klad.een("reden"),
            opdracht=opdracht,
        )

    return gedaan(kader, klad, doe, lambda nee: blad(kader, sjabloon_id, nee))


def gelezen(klad: Klad) -> Ontwerp:
    return lees_ontwerp(klad.bestanden.get("bestand", b""))


def gedaan(
    kader: Kader,
    klad: Klad,
    doe: Callable[[Opdracht], Ontvangst],
    geweigerd: Callable[[Geweigerd], Response],
) -> Response:
    """Do it, and show the template; what is refused is shown with its reasons."""
    try:
        done = doe(opdracht_van(kader, klad))
    except Geweigerd as nee:
        return geweigerd(nee)
    return RedirectResponse(f"{PAD}/{done.nummer}", SEE_OTHER)


def overzicht(kader: Kader, nee: Geweigerd | None = None) -> Response:
    with kader.register.opslag.lees() as cursor:
        found = zichtbaar(kader.register, cursor, kader.lezer, "routesjabloon")
        lijsten = Sjabloonlijst().alle(cursor, "kalender")
        lijsten = [*lijsten, *Sjabloonlijst().alle(cursor, "functielijst")]
    known = {f"{regel.ministerie}/{regel.code}" for regel in found if regel.versie}
    return kader.toon(
        "sjablonen.html",
        status=status_van(type(nee)) if nee else 200,
        regels=[(regel, geldt(kader, regel)) for regel in found],
        bestanden=[code for code in kader.register.sjablonen.codes() if code not in known],
        bureaus=bureaus(kader),
        redenen=redenen(nee),
        lijsten=lijsten,
        geldt_kalender=kalender(kader.register).versie,
    )


def blad(kader: Kader, sjabloon_id: UUID, nee: Geweigerd | None = None) -> Response:
    """Show what is being written, or else what counts: its picture, steps and findings."""
    found = lees(kader.register, Routesjabloon, sjabloon_id, lezer=kader.lezer)
    versie = found.geldend(dag(kader.moment))
    inhoud = found.ontwerp or (versie.inhoud if versie else None)
    with kader.register.opslag.lees() as cursor:
        gebeurd = Tijdlijn().van(found.id, cursor, lezer=kader.lezer)
    gevonden = controle(found, bezetting(kader.register), kader.moment)
    waarom = vaststellen.waarom_niet_vast(kader.register, found.id, opdracht=kader.opdracht())
    return kader.toon(
        "sjabloon.html",
        status=status_van(type(nee)) if nee else 200,
        sjabloon=found,
        geldend=versie,
        route=sjabloonbeeld(inhoud.route, found.ministerie, kader.functienaam) if inhoud else None,
        bevindingen=gevonden,
        gebeurd=gebeurd,
        bureaus=[code for code in bureaus(kader) if code.startswith(f"{found.ministerie}/")],
        waarom=[
            *(Reden(b.zin, hierin(b.stap), b.controle) for b in gevonden),
            *(reden_van(reden) for reden in waarom if not isinstance(reden, RouteOngeldig)),
        ],
        redenen=redenen(nee),
        pad_van=f"{PAD}/{found.id}",
    )


def hierin(stap: str) -> str:
    """Say where to mend it, in the words of the file."""
    return f"Wijzig de stap {stap} in het bestand." if stap else "Wijzig het bestand."


def geldt(kader: Kader, regel: Sjabloonregel) -> int:
    """Say which version counts today; none, if it was withdrawn or begins later."""
    found = kader.register.lees(Routesjabloon, regel.id).geldend(dag(kader.moment))
    return found.nummer if found else 0


def bureaus(kader: Kader) -> Sequence[str]:
    """Name the desks of beheer at which the reader works."""
    return [code for code in kader.lezer.functies if is_beheer(code)]


def redenen(nee: Geweigerd | None) -> Sequence[Reden]:
    return [reden_van(reden) for reden in (nee.alle or (nee,))] if nee else []
