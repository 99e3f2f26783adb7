"""Histories of templates, the kalender and a functielijst, written by one and let by another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from domain.base import Aggregate
from domain.eigen_baan import EIGEN_BAAN
from domain.functie import Functie, bezet
from domain.functielijst import (
    Functieregel,
    Lijstvoorstel,
    stel_functielijst_vast,
    stel_functielijst_voor,
)
from domain.functionaris import Ministerie
from domain.kalender import Kalendervoorstel, stel_kalender_vast, stel_kalender_voor
from domain.opdracht import Opdracht
from domain.routesjabloon import (
    NieuwSjabloon,
    Routesjabloon,
    Vaststelling,
    ontwerp_sjabloon,
    stel_sjabloon_vast,
    trek_sjabloon_in,
    wijzig_sjabloon,
)
from domain.sjabloon import Sjablooninhoud
from domain.werkdagen import Reces
from tests.notas import SJABLOON
from tests.people import BEHEER, FEZ, JENV, NOON, SJABLONEN, WJZ, bezetting, functie, opdracht
from tests.routes import baan, groep, route, stap

INHOUD = Sjablooninhoud(indeling=SJABLOON.indeling, route=SJABLOON.route)
EIGEN = Sjablooninhoud(
    route=route(
        groep(
            baan(
                stap("afstemming.JenV.hoofd", functie="JenV/afdelingshoofd-DSJ"),
                stap("afstemming.JenV.ja", "afstemmen", JENV),
                uit="afstemming_met",
            )
        )
    )
)
TODAY = NOON.date()
BRON = "Besluit van de bestuursraad"
RECES = Reces(naam="kerstreces", kamer="TK", van=date(2025, 12, 19), tot=date(2026, 1, 11))
REGEL = Functieregel(functie="DG*", functie_openbaar=True, reden="Leidt een onderdeel.")


def desk(ministerie: str = "VWS") -> Functie:
    """Give the beheer of a ministry, held by two more persons."""
    office = functie(f"{ministerie}/beheer").fork()
    for holder in (FEZ, WJZ):
        by, van = opdracht(BEHEER), date(2025, 1, 1)
        bezet(office, functie(holder).bezetters[0].persoon_id, van=van, door=None, opdracht=by)
    office.collect()
    return office


def by(wie: str = BEHEER, ministerie: str = "VWS") -> Opdracht:
    return replace(opdracht(wie), functies=(f"{ministerie}/beheer",))


def written(
    inhoud: Sjablooninhoud = INHOUD, *, code: str = "kamerbrief", ministerie: str = "VWS"
) -> Routesjabloon:
    """Let the first beheerder design a template and write it."""
    door = desk(ministerie)
    nieuw = NieuwSjabloon(
        ministerie=Ministerie(ministerie), code=code, naam="Nota", eigenaar="Bestuurszaken"
    )
    order = by(f"{ministerie}/beheer", ministerie)
    found = ontwerp_sjabloon(nieuw, door=door, opdracht=order)
    wijzig_sjabloon(found, inhoud, BRON, door=door, opdracht=order)
    return found


def establish(found: Routesjabloon, wie: str = FEZ, *, van: date = TODAY, na: int = 0) -> None:
    """Let a second beheerder let it count."""
    stel_sjabloon_vast(
        found,
        Vaststelling(found.gezien, van, na),
        bezetting=bezetting(),
        door=desk(found.ministerie),
        opdracht=by(wie, found.ministerie),
    )


def sjablonen() -> list[Aggregate]:
    """Tell of a template and an own lane, of the kalender and of one functielijst."""
    whole, lane = written(), written(EIGEN, code=EIGEN_BAAN, ministerie="JenV")
    for found in (whole, lane):
        establish(found)
    trek_sjabloon_in(whole, 1, "Niet meer zo.", door=desk(), opdracht=by())
    feestdagen = SJABLONEN.kalender.feestdagen
    first = Kalendervoorstel(feestdagen=feestdagen, bron="Rooster")
    kalender = stel_kalender_voor(None, first, na=1, door=desk(), opdracht=by())
    more = Kalendervoorstel(feestdagen=feestdagen, recessen=(RECES,), bron="Rooster van de Kamer")
    stel_kalender_voor(kalender, more, door=desk(), opdracht=by())
    stel_kalender_vast(kalender, 3, door=desk(), opdracht=by(FEZ))
    voorstel = Lijstvoorstel(regels=(REGEL,), bron=BRON)
    lijst = stel_functielijst_voor(Ministerie.VWS, voorstel, door=desk(), opdracht=by())
    stel_functielijst_vast(lijst, 1, door=desk(), opdracht=by(FEZ))
    return [whole, lane, kalender, lijst]
