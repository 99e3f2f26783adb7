"""What was public on a day, on which grounds, what follows a letter, and who read what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Response

from api.berichten import Datum, Moment, Vastgelegd
from api.dependencies import DeBalie, DeLezer, HetMoment, HetOverzicht, HetRegister, NotaId
from api.lichaam import JsonRoute
from api.lijst import DeBladzijde
from api.regels import in_taal
from api.woo_openbaar import (
    BriefPublicatie,
    GrondRegel,
    LeeslogRegel,
    Nazending,
    OpenbaarRegel,
    OpenbaarVerschil,
)
from domain.werkdagen import dag
from domain.woo.gronden import GRONDEN
from projections.openbaar import Openbaar
from workflows import openbaar_maken
from workflows.bekijken import lees_leeslog

router = APIRouter(prefix="/v1", tags=["Openbaar"], route_class=JsonRoute)
BriefId = Annotated[UUID, Path(description="Het nummer van de Kamerbrief.")]
Dag = Annotated[Datum, Query(description="Een dag, zoals 2026-03-01.")]


@router.get("/gronden", summary="De gronden waarop een passage kan worden gelakt")
def gronden(blad: DeBladzijde, _: DeLezer) -> Sequence[GrondRegel]:
    return [GrondRegel.van(grond) for grond in blad.stuk(tuple(GRONDEN.values()))]


class Peil:
    """The day that is asked about, and until when what was recorded counts."""

    def __init__(
        self,
        moment: HetMoment,
        op: Annotated[Datum | None, Query(description="Op welke dag; leeg: vandaag.")] = None,
        bekend_op: Annotated[
            Moment | None, Query(alias="bekendOp", description="Voor zover toen bekend was.")
        ] = None,
    ) -> None:
        self.op, self.bekend_op = op or dag(moment), bekend_op


@router.get("/openbaar", summary="Wat op een dag openbaar was")
def openbaar(
    blad: DeBladzijde, cursor: HetOverzicht, _: DeLezer, peil: Annotated[Peil, Depends()]
) -> Sequence[OpenbaarRegel]:
    return in_taal(OpenbaarRegel, blad.stuk(Openbaar().op(cursor, peil.op, peil.bekend_op)))


@router.get("/openbaar/verschil", summary="Wat er tussen twee dagen bij kwam en af ging")
def verschil(cursor: HetOverzicht, _: DeLezer, van: Dag, tot: Dag) -> OpenbaarVerschil:
    found = Openbaar().verschil(cursor, van, tot)
    return OpenbaarVerschil(
        erbij=tuple(in_taal(OpenbaarRegel, found.erbij)),
        eraf=tuple(in_taal(OpenbaarRegel, found.eraf)),
    )


@router.get("/leeslog", summary="Wie las wat voor anderen verborgen is")
def leeslog(blad: DeBladzijde, register: HetRegister, lezer: DeLezer) -> Sequence[LeeslogRegel]:
    return [LeeslogRegel.van(regel) for regel in blad.stuk(lees_leeslog(register, lezer=lezer))]


@router.post(
    "/notas/{nota_id}/nazendingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Zend de aangekondigde beslisnota na",
)
def zend_na(nota_id: NotaId, blad: Nazending, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        openbaar_maken.zend_beslisnota_na(
            balie.register, nota_id, blad.vrijgave_id, opdracht=opdracht
        ),
        "kamerbrieven",
    )


@router.post(
    "/kamerbrieven/{brief_id}/publicaties",
    status_code=201,
    response_model=Vastgelegd,
    summary="Leg bij een brief vast waarmee hij openbaar is gemaakt",
)
def maak_openbaar(brief_id: BriefId, blad: BriefPublicatie, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        openbaar_maken.maak_openbaar(
            balie.register, brief_id, blad.publicatie_id, opdracht=opdracht
        ),
        "kamerbrieven",
    )
