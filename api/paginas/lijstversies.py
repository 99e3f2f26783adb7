"""Lijstversies: kalender and functielijsten, written by one beheerder, let count by another.

They have the pages of templates: what one reads in, counts once another has established it.
"""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from fastapi import APIRouter, HTTPException
from fastapi.responses import RedirectResponse, Response

from api.errors import status_van
from api.paginas.bladen import ONGELDIG, SEE_OTHER
from api.paginas.fouten import reden_van
from api.paginas.kader import HetKader, Kader
from api.paginas.klad import HetKlad, Klad, opdracht_van
from api.paginas.sjablonen import PAD, overzicht, redenen
from domain.base import Geweigerd
from domain.functielijst import Functielijst
from domain.functionaris import Ministerie
from domain.kalender import Rijkskalender
from domain.nummers import KALENDER_NUMMER, functielijst_nummer
from domain.opdracht import Opdracht
from projections.tijdlijn import Tijdlijn
from workflows import vaststellen
from workflows.inzien import lees
from workflows.sjablonen.ontwerp import lees_kalender, lees_lijst

router = APIRouter(prefix=PAD)
KAMERS = {"TK": "van de Tweede Kamer", "EK": "van de Eerste Kamer"}
Lijst = Rijkskalender | Functielijst


@router.get("/kalender")
def kalender(kader: HetKader) -> Response:
    return toon(kader, de_kalender(kader))


@router.post("/kalender")
def stel_kalender_voor(kader: HetKader, klad: HetKlad) -> Response:
    def daad(opdracht: Opdracht) -> object:
        voorstel = lees_kalender(klad.bestanden.get("bestand", b""))
        return vaststellen.stel_kalender_voor(kader.register, voorstel, opdracht=opdracht)

    return gedaan(kader, klad, daad, lambda nee: overzicht(kader, nee))


@router.post("/kalender/vaststellingen")
def stel_kalender_vast(kader: HetKader, klad: HetKlad) -> Response:
    def daad(opdracht: Opdracht) -> object:
        return vaststellen.stel_kalender_vast(
            kader.register, KALENDER_NUMMER, klad.getal("versie"), opdracht=opdracht
        )

    return gedaan(kader, klad, daad, lambda nee: toon(kader, de_kalender(kader), nee))


@router.post("/functielijsten")
def stel_lijst_voor(kader: HetKader, klad: HetKlad) -> Response:
    ministerie = next((m for m in Ministerie if m == klad.een("ministerie")), None)
    if ministerie is None:
        raise HTTPException(ONGELDIG)

    def daad(opdracht: Opdracht) -> object:
        voorstel = lees_lijst(klad.bestanden.get("bestand", b""))
        return vaststellen.stel_functielijst_voor(
            kader.register, ministerie, voorstel, opdracht=opdracht
        )

    waar = f"{PAD}/functielijsten/{functielijst_nummer(ministerie)}"
    return gedaan(kader, klad, daad, lambda nee: overzicht(kader, nee), waar)


@router.get("/functielijsten/{lijst_id}")
def functielijst(lijst_id: UUID, kader: HetKader) -> Response:
    return toon(kader, de_lijst(kader, lijst_id))


@router.post("/functielijsten/{lijst_id}/vaststellingen")
def stel_lijst_vast(lijst_id: UUID, kader: HetKader, klad: HetKlad) -> Response:
    def daad(opdracht: Opdracht) -> object:
        return vaststellen.stel_functielijst_vast(
            kader.register, lijst_id, klad.getal("versie"), opdracht=opdracht
        )

    waar = f"{PAD}/functielijsten/{lijst_id}"
    return gedaan(kader, klad, daad, lambda nee: toon(kader, de_lijst(kader, lijst_id), nee), waar)


def de_kalender(kader: Kader) -> Lijst:
    return lees(kader.register, Rijkskalender, KALENDER_NUMMER, lezer=kader.lezer)


def de_lijst(kader: Kader, lijst_id: UUID) -> Lijst:
    return lees(kader.register, Functielijst, lijst_id, lezer=kader.lezer)


def gedaan(
    kader: Kader,
    klad: Klad,
    daad: Callable[[Opdracht], object],
    geweigerd: Callable[[Geweigerd], Response],
    waar: str = f"{PAD}/kalender",
) -> Response:
    """Do it, and show what was written or established; or say why not."""
    try:
        daad(opdracht_van(kader, klad))
    except Geweigerd as nee:
        return geweigerd(nee)
    return RedirectResponse(waar, SEE_OTHER)


def toon(kader: Kader, lijst: Lijst, nee: Geweigerd | None = None) -> Response:
    is_kalender = isinstance(lijst, Rijkskalender)
    titel = "Feestdagen en recessen"
    if isinstance(lijst, Functielijst):
        titel = f"Functielijst {lijst.ministerie}"
    with kader.register.opslag.lees() as cursor:
        gebeurd = Tijdlijn().van(lijst.id, cursor, lezer=kader.lezer)
    waarom = vaststellen.waarom_lijst_niet_vast(kader.register, lijst, opdracht=kader.opdracht())
    return kader.toon(
        "lijstversie.html",
        status=status_van(type(nee)) if nee else 200,
        lijst=lijst,
        kalender=is_kalender,
        kamers=KAMERS,
        titel=titel,
        pad=f"{PAD}/kalender" if is_kalender else f"{PAD}/functielijsten/{lijst.id}",
        gebeurd=gebeurd,
        waarom=[reden_van(waarom)] if waarom else (),
        redenen=redenen(nee),
    )
