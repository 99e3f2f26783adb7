"""Woo: the work list of the Woo desk, and where a judgement begins."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import Response

from api.paginas.bladen import HetFormulier
from api.paginas.kader import HetKader, Kader
from api.paginas.lakloket import GOED, Afloop, Loket
from api.paginas.woobladen import Opening
from api.paginas.woolijst import lijst_van
from domain.functie import werkend
from domain.functionaris import Ministerie, ministerie_van
from domain.nummers import nota_nummer
from domain.opdracht import Opdracht
from domain.value import Tekst
from domain.woo.stukken import StukOnbekend
from projections.woozinnen import KADERS
from workflows import beoordelen
from workflows.register.fouten import Onbekend
from workflows.register.transactie import Ontvangst
from workflows.stukken import Aangewezen

router = APIRouter(prefix="/woo")
Kenmerk = Annotated[Tekst, Query(max_length=100)]
GEEN_STUK = "Er is geen stuk met dit kenmerk dat u kunt beoordelen."


@router.get("")
def woo(kader: HetKader, kenmerk: Kenmerk = "", ministerie: Kenmerk = "") -> Response:
    return toon_woo(kader, kenmerk=kenmerk, ministerie=ministerie)


@router.post("/beoordelingen")
def open_beoordeling(kader: HetKader, formulier: HetFormulier) -> Response:
    def daad(blad: Opening, opdracht: Opdracht) -> Ontvangst:
        nummer = nota_nummer(blad.ministerie, blad.kenmerk)
        wat = Aangewezen(blad.soort, nummer, volgnummer=blad.volgnummer)
        opening = beoordelen.Opening(
            wat, blad.kader, blad.milieu, blad.besluit_van, blad.documentdatum
        )
        try:
            return beoordelen.open_beoordeling(kader.register, opening, opdracht=opdracht)
        except Onbekend:  # not there, or not for him: both are said alike
            raise StukOnbekend(GEEN_STUK) from None

    loket = Loket(kader, formulier, "/woo/beoordelingen/{nummer}")
    return loket.neem_aan(Opening, daad, lambda afloop: toon_woo(kader, afloop))


def toon_woo(
    kader: Kader, afloop: Afloop = GOED, *, kenmerk: str = "", ministerie: str = ""
) -> Response:
    own = [ministerie_van(code) for code in werkend(kader.lezer.functies)]
    return kader.toon(
        "woo.html",
        invoer=afloop.invoer,
        status=afloop.status,
        lijst=lijst_van(kader),
        redenen=afloop.redenen,
        kaders=KADERS,
        ministeries=[(str(m), str(m)) for m in Ministerie],
        kenmerk=kenmerk,
        ministerie=ministerie or (str(own[0]) if own else ""),
        mag_beginnen=bool(own),
    )
