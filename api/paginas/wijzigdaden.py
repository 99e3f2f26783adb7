"""Wijzigdaden: what is changed by two people, or taken back, from the page of a nota."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response
from pydantic import Field

from api.paginas.bladen import Blad
from api.paginas.notabladen import Lang
from api.paginas.notas import nota_opnieuw
from api.paginas.vastleggen import HetLoket
from api.voorstellen import ROUTEANTWOORD, TAALANTWOORD
from domain.nota.tegentekenen import Getoond
from domain.opdracht import Opdracht
from domain.value import Code
from workflows import wijzigen
from workflows.register.transactie import Ontvangst

router = APIRouter(prefix="/notas/{nota_id}")


class Terugname(Blad):
    reden: Lang = ""
    stap: Code | None = None


class Voorlegging(Blad):
    reden: Lang = ""
    stap: Code


class Antwoord(Blad):
    """The answer to a proposal; `diff_hash` is of the difference that stood above it."""

    besluit: Literal["bevestigd", "afgewezen"]
    reden: Lang = ""
    diff_hash: str = Field(default="", max_length=64)


@router.post("/terugnames")
def neem_paraaf_terug(loket: HetLoket) -> Response:
    def daad(blad: Terugname, opdracht: Opdracht) -> Ontvangst:
        return wijzigen.neem_paraaf_terug(
            loket.kader.register, loket.nota_id, blad.reden, opdracht=opdracht, stap=blad.stap
        )

    return loket.neem_aan(Terugname, daad, nota_opnieuw)


@router.post("/voorleggingen")
def leg_geschil_voor(loket: HetLoket) -> Response:
    def daad(blad: Voorlegging, opdracht: Opdracht) -> Ontvangst:
        return wijzigen.leg_geschil_voor(
            loket.kader.register, loket.nota_id, blad.stap, blad.reden, opdracht=opdracht
        )

    return loket.neem_aan(Voorlegging, daad, nota_opnieuw)


@router.post("/redactionele-voorstellen/{voorstel_id}/antwoorden")
def antwoord_redactioneel(loket: HetLoket, voorstel_id: UUID) -> Response:
    def daad(blad: Antwoord, opdracht: Opdracht) -> Ontvangst:
        getoond = Getoond(voorstel_id, blad.diff_hash)
        return TAALANTWOORD[blad.besluit](
            loket.kader.register, loket.nota_id, getoond, blad.reden, opdracht
        )

    return loket.neem_aan(Antwoord, daad, nota_opnieuw)


@router.post("/routevoorstellen/{voorstel_id}/antwoorden")
def antwoord_route(loket: HetLoket, voorstel_id: UUID) -> Response:
    def daad(blad: Antwoord, opdracht: Opdracht) -> Ontvangst:
        return ROUTEANTWOORD[blad.besluit](
            loket.kader.register, loket.nota_id, voorstel_id, blad.reden, opdracht
        )

    return loket.neem_aan(Antwoord, daad, nota_opnieuw)
