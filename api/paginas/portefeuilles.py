"""Portefeuilles: what is open with each bewindspersoon, what needs an eye, and handing over."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Query
from fastapi.responses import Response
from pydantic import Field

from api.paginas.bladen import LEEG, Blad, HetFormulier, Invoer, doe
from api.paginas.kader import HetKader, Kader
from api.paginas.kamerpunten import BLAD, getoond
from api.paginas.puntbladen import Reden
from domain.functionaris import ministerie_van
from domain.kamerpunt.opvolging import Overdracht
from domain.kamerpunt.wie import is_coordinator
from domain.value import Code, Tekst
from domain.werkdagen import dag
from projections.base import Cursor
from projections.functies import Functies
from projections.kamerpunten import Kamerpunten, Lijst, Vraag
from workflows import opvolgen
from workflows.opvolgen import Bedoeld

router = APIRouter()
LIJSTEN: Mapping[Lijst, str] = {
    "open": "Alles wat openstaat",
    "te_laat": "Te laat",
    "geen_voortgang": "90 dagen geen voortgang",
    "zonder_datum": "Toezeggingen zonder datum",
    "niet_toegewezen": "Van nog niemand",
    "open_bij_de_kamer": "Bij ons afgedaan, bij de Kamer open",
    "onbekende_woorden": "Onbekende woorden",
    "lang_aangehouden": "Lang aangehouden",
}


class Overdrachtblad(Blad):
    """Which of the punten that are shown go to another office."""

    van: Code
    naar: Code
    reden: Reden
    punten: Annotated[tuple[UUID, ...], Field(min_length=1, max_length=BLAD)]


@router.get("/kamerpunten")
def overzicht(
    kader: HetKader,
    lijst: Lijst = "open",
    bewindspersoon: Annotated[Tekst, Query(max_length=100)] = "",
    na: Annotated[Tekst, Query(max_length=100)] = "",
) -> Response:
    return toon_overzicht(kader, vraag_van(kader, lijst, bewindspersoon, na))


@router.post("/kamerpunten/overdrachten")
def draag_over(kader: HetKader, formulier: HetFormulier) -> Response:
    """Hand over what was ticked, all of it or nothing."""

    def daad(blad: Overdrachtblad) -> str:
        overdracht = Overdracht(van=blad.van, naar=blad.naar, reden=blad.reden)
        opvolgen.draag_over(
            kader.register,
            [Bedoeld(punt_id) for punt_id in blad.punten],
            overdracht,
            opdracht=kader.opdracht(blad, formulier.verzoek),
        )
        return f"/kamerpunten?{urlencode({'bewindspersoon': blad.naar})}"

    van = str(formulier.velden.get("van", ""))
    return doe(
        formulier,
        Overdrachtblad,
        daad,
        lambda invoer: toon_overzicht(kader, vraag_van(kader, "open", van), invoer),
    )


def vraag_van(kader: Kader, lijst: Lijst, bewindspersoon: str, na: str = "") -> Vraag:
    days = timedelta(days=kader.request.app.state.settings.aangehouden)
    return Vraag(lijst, kader.moment, days, bewindspersoon, na, BLAD + 1)


def toon_overzicht(kader: Kader, vraag: Vraag, invoer: Invoer = LEEG) -> Response:
    with kader.register.opslag.lees() as cursor:
        found = Kamerpunten().lijst(vraag, cursor)
        page = [getoond(kader, punt, cursor) for punt in found[:BLAD]]
        portefeuilles = Kamerpunten().portefeuilles(vraag, cursor)
        anderen = wie_anders(kader, vraag, cursor)
    asked = {"lijst": vraag.lijst, "bewindspersoon": vraag.bewindspersoon}
    verder = {**asked, "na": page[-1].punt.sleutel} if len(found) > BLAD else {}
    return kader.toon(
        "portefeuilles.html",
        invoer=invoer,
        vraag=vraag,
        lijsten=LIJSTEN,
        adres=f"/kamerpunten?{urlencode(asked)}",
        regels=page,
        portefeuilles=portefeuilles,
        anderen=anderen,
        als=next(filter(is_coordinator, kader.lezer.functies), ""),
        volgende=urlencode(verder),
        vandaag=dag(kader.moment),
    )


def wie_anders(kader: Kader, vraag: Vraag, cursor: Cursor) -> list[tuple[str, str]]:
    """List to whom this reader may hand over: as coordinator, to another bewindspersoon."""
    als = next(filter(is_coordinator, kader.lezer.functies), "")
    van = vraag.bewindspersoon
    offices = Functies().alle(cursor, dag(kader.moment))
    if not als or van not in {o.code for o in offices if o.ministerie == ministerie_van(als)}:
        return []
    politiek = [o for o in offices if o.soort == "bewindspersoon" and o.code != van]
    return [(office.code, office.naam) for office in politiek]
