"""Opheffen: what follows if an office ends, and ending it by who says that he is sure."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import Response
from pydantic import ConfigDict, field_validator

from api.paginas.bladen import Blad, HetFormulier
from api.paginas.fouten import reden_van
from api.paginas.kader import HetKader, Kader
from api.paginas.lakloket import GOED, Afloop, Loket
from domain.functie import is_beheer
from domain.machtiging import Einde
from domain.opdracht import Opdracht
from domain.value import Code, Tekst
from domain.werkdagen import dag
from projections.machtigingen import Machtigingen
from workflows import vervangen
from workflows.beheren import functie_van
from workflows.register.transactie import Ontvangst

router = APIRouter(prefix="/vervanging")


class Opheffing(Blad):
    functie: Code
    per: date
    reden: Tekst = ""
    zeker: str = ""

    @field_validator("zeker")
    @classmethod
    def says_yes(cls, zeker: str) -> str:
        if zeker != "true":
            raise ValueError("Zet het vinkje als de functie dan niet meer bestaat.")
        return zeker

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)


@router.get("/opheffing")
def vooraf(kader: HetKader, functie: Annotated[Code, Query(max_length=100)]) -> Response:
    return toon(kader, functie, GOED)


@router.post("/opheffingen")
def hef_op(kader: HetKader, formulier: HetFormulier) -> Response:
    def daad(blad: Opheffing, opdracht: Opdracht) -> Ontvangst:
        einde = Einde(blad.reden, blad.per)
        return vervangen.hef_op(kader.register, blad.functie, einde, opdracht=opdracht)

    code = str(formulier.velden.get("functie", ""))
    loket = Loket(kader, formulier, "/vervanging")
    return loket.neem_aan(Opheffing, daad, lambda afloop: toon(kader, code, afloop))


def toon(kader: Kader, code: str, afloop: Afloop) -> Response:
    office, vandaag = functie_van(kader.register, code), dag(kader.moment)
    als = next(filter(is_beheer, kader.lezer.functies), "")
    asked = kader.opdracht().met(als=als or None)
    nee = vervangen.waarom_niet_opheffen(kader.register, code, opdracht=asked)
    with kader.register.opslag.lees() as cursor:
        given = Machtigingen().alle(cursor, vandaag, [code])
    return kader.toon(
        "opheffing.html",
        status=afloop.status,
        invoer=afloop.invoer,
        redenen=afloop.redenen,
        functie=code,
        houders=[kader.naam(persoon_id) for persoon_id in office.houders(kader.moment)],
        machtigingen=len([een for een in given if een.geldig]),
        als=als,
        vandaag=vandaag,
        niet=[reden_van(nee)] if nee else (),
    )
