"""What becomes of a letter once it was sent: it came in, got a number, or was put right."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Response
from pydantic import Field

from api.berichten import Datum, Handeling, Kenmerk, Reden, Vastgelegd
from api.dependencies import DeBalie
from api.lichaam import JsonRoute
from api.v1.kamerpunten import BronBericht
from domain.kamerpunt.uitvoering import BronVanFeit
from domain.nota.inhoud import Kamer
from domain.ontvangst import Bevestiging, Toekenning
from domain.value import Kort
from workflows import brieven

router = APIRouter(prefix="/v1/kamerbrieven", tags=["Kamerbrieven"], route_class=JsonRoute)
BriefId = Annotated[UUID, Path(description="Het nummer van de brief.")]
BRIEVEN = "kamerbrieven"


class Ontvangstbevestiging(Handeling):
    kamer: Kamer
    op: Datum
    bewijs: Annotated[Kenmerk, Field(description="Waaruit het blijkt; geen namen.")]


class Kamerstuknummer(Handeling):
    kamer: Kamer
    kst_id: Kort
    bron: BronBericht


class Rectificatie(Handeling):
    door_brief_id: Annotated[UUID, Field(description="De latere brief, die verzonden is.")]
    reden: Reden


@router.post(
    "/{brief_id}/ontvangstbevestigingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Bevestig dat een Kamer de brief heeft",
)
def bevestig_ontvangst(brief_id: BriefId, blad: Ontvangstbevestiging, balie: DeBalie) -> Response:
    wat = Bevestiging(kamer=blad.kamer, op=blad.op, bewijs=blad.bewijs)
    opdracht = blad.bij(balie.opdracht)
    done = brieven.bevestig_ontvangst(balie.register, brief_id, wat, opdracht=opdracht)
    return balie.gebeurde(done, BRIEVEN)


@router.post(
    "/{brief_id}/kamerstuknummers",
    status_code=201,
    response_model=Vastgelegd,
    summary="Ken het Kamerstuknummer toe",
)
def ken_kamerstuknummer_toe(brief_id: BriefId, blad: Kamerstuknummer, balie: DeBalie) -> Response:
    bron = BronVanFeit.model_validate(dict(blad.bron))
    wat = Toekenning(kamer=blad.kamer, kst_id=blad.kst_id, bron=bron)
    opdracht = blad.bij(balie.opdracht)
    done = brieven.ken_kamerstuknummer_toe(balie.register, brief_id, wat, opdracht=opdracht)
    return balie.gebeurde(done, BRIEVEN)


@router.post(
    "/{brief_id}/rectificaties",
    status_code=201,
    response_model=Vastgelegd,
    summary="Rectificeer door een latere brief",
)
def rectificeer(brief_id: BriefId, blad: Rectificatie, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    done = brieven.rectificeer(
        balie.register, brief_id, blad.door_brief_id, blad.reden, opdracht=opdracht
    )
    return balie.gebeurde(done, BRIEVEN)
