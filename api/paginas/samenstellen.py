"""Samenstellen: established judgements go together in one bundle, which passes the leak gate."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import Response

from api.paginas.bladen import HetFormulier
from api.paginas.kader import HetKader, Kader
from api.paginas.lakloket import GOED, Afloop, Loket
from api.paginas.vrijgaafbladen import Samenstelling
from api.paginas.woolijst import SOORTEN, Regel, lijst_van
from api.taken import vrijgeven
from domain.opdracht import Opdracht
from workflows import openbaar_maken
from workflows.register.transactie import Ontvangst

router = APIRouter(prefix="/woo/openbaarmakingen")
UIT = frozenset({"vrijgegeven", "gepubliceerd", "ingetrokken", "vervangen"})
VOLGORDE = tuple(SOORTEN)


@router.get("/nieuw")
def nieuw(kader: HetKader) -> Response:
    return toon_nieuw(kader)


@router.post("")
def stel_samen(kader: HetKader, formulier: HetFormulier) -> Response:
    """Compose, make the bundle and let the gate judge it: one click, one act."""

    def daad(blad: Samenstelling, opdracht: Opdracht) -> Ontvangst:
        wat = openbaar_maken.Samenstelling(blad.beoordelingen, blad.vervangt)
        uitslag = vrijgeven.stel_samen(kader.register, wat, opdracht=opdracht)
        first = (uitslag.openbaarmaking_id, 1)
        return Ontvangst(nummer=first[0], versie=first[1], gebeurtenissen=(first,))

    loket = Loket(kader, formulier, "/woo/openbaarmakingen/{nummer}")
    return loket.neem_aan(Samenstelling, daad, lambda afloop: toon_nieuw(kader, afloop))


def toon_nieuw(kader: Kader, afloop: Afloop = GOED) -> Response:
    lijst = lijst_van(kader)
    return kader.toon(
        "samenstellen.html",
        invoer=afloop.invoer,
        status=afloop.status,
        redenen=afloop.redenen,
        regels=sorted(lijst.vastgesteld, key=volgorde),
        eerder=[
            (str(r.zaak.id), f"{r.kenmerk}, {r.zaak.stukken} stukken, {r.zaak.staat}")
            for r in lijst.openbaarmakingen
            if r.zaak.staat in UIT
        ],
    )


def volgorde(regel: Regel) -> tuple[str, int]:
    """Put a nota before what belongs to it: the documents get their numbers so."""
    return regel.kenmerk, VOLGORDE.index(regel.zaak.soort)
