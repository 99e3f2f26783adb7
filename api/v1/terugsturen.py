"""A nota goes back, is taken up again, or is withdrawn."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Response
from pydantic import Field

from api.berichten import Handeling, MisschienGezien, Reden, Vastgelegd
from api.dependencies import DeBalie, NotaId
from api.lichaam import JsonRoute
from domain.value import Code, Tekst
from workflows import terugsturen

router = APIRouter(prefix="/v1/notas", tags=["Terugsturen"], route_class=JsonRoute)


class Teruggave(MisschienGezien):
    naar: Annotated[Code, Field(description="Een eerdere stap, of steller: dat eindigt de ronde.")]
    reden: Reden


class Aanpassingsverzoek(MisschienGezien):
    vraag: Tekst
    onderdelen: tuple[Code, ...] = ()


class MetReden(Handeling):
    reden: Reden


@router.post(
    "/{nota_id}/teruggaven", status_code=201, response_model=Vastgelegd, summary="Stuur terug"
)
def stuur_terug(nota_id: NotaId, blad: Teruggave, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        terugsturen.stuur_terug(balie.register, nota_id, blad.naar, blad.reden, opdracht=opdracht)
    )


@router.post(
    "/{nota_id}/aanpassingsverzoeken",
    status_code=201,
    response_model=Vastgelegd,
    summary="Vraag om aanpassing",
)
def vraag_aanpassing(nota_id: NotaId, blad: Aanpassingsverzoek, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        terugsturen.vraag_aanpassing(
            balie.register, nota_id, blad.vraag, blad.onderdelen, opdracht=opdracht
        )
    )


@router.post(
    "/{nota_id}/heropeningen", status_code=201, response_model=Vastgelegd, summary="Heropen"
)
def heropen(nota_id: NotaId, blad: MetReden, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        terugsturen.heropen(balie.register, nota_id, blad.reden, opdracht=opdracht)
    )


@router.post(
    "/{nota_id}/intrekkingen", status_code=201, response_model=Vastgelegd, summary="Trek in"
)
def trek_in(nota_id: NotaId, blad: MetReden, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        terugsturen.trek_in(balie.register, nota_id, blad.reden, opdracht=opdracht)
    )
