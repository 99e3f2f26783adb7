"""Termijndaden: a deadline, and more time, from the page of a nota."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import Response

from api.paginas import notabladen as bladen
from api.paginas.notas import nota_opnieuw
from api.paginas.vastleggen import HetLoket
from domain.nota.termijnen import Wanneer
from domain.opdracht import Opdracht
from workflows import termijnen
from workflows.register.transactie import Ontvangst

router = APIRouter(prefix="/notas/{nota_id}")


@router.post("/deadlines")
def stel_deadline(loket: HetLoket) -> Response:
    def daad(blad: bladen.Deadline, opdracht: Opdracht) -> Ontvangst:
        wanneer = Wanneer(blad.datum, blad.voor_reces)
        return termijnen.stel_deadline(
            loket.kader.register, loket.nota_id, wanneer, blad.aanleiding, opdracht=opdracht
        )

    return loket.neem_aan(bladen.Deadline, daad, nota_opnieuw)


@router.post("/deadlineverlengingen")
def verleng_deadline(loket: HetLoket) -> Response:
    def daad(blad: bladen.MeerTijd, opdracht: Opdracht) -> Ontvangst:
        return termijnen.verleng_deadline(
            loket.kader.register, loket.nota_id, blad.verlenging, opdracht=opdracht
        )

    return loket.neem_aan(bladen.MeerTijd, daad, nota_opnieuw)


@router.post("/termijnverlengingen")
def verleng_termijn(loket: HetLoket) -> Response:
    def daad(blad: bladen.MeerTijdVoorStap, opdracht: Opdracht) -> Ontvangst:
        return termijnen.verleng_termijn(
            loket.kader.register, loket.nota_id, blad.stap, blad.verlenging, opdracht=opdracht
        )

    return loket.neem_aan(bladen.MeerTijdVoorStap, daad, nota_opnieuw)
