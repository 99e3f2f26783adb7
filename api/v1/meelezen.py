"""Who writes a nota, who reads it, and what is said beside its text."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import Field

from api.berichten import Bericht, Handeling, Reden, Vastgelegd
from api.dependencies import DeBalie, NotaId
from api.lichaam import JsonRoute
from domain.functionaris import Ministerie
from domain.nota.lezers import ALLEN, Kring
from domain.nota.opmerken import NieuweOpmerking, Zichtbaar
from domain.nota.rechten import NieuweSteller
from domain.value import Code, Tekst
from workflows import meelezen

router = APIRouter(prefix="/v1/notas", tags=["Meelezen"], route_class=JsonRoute)


class Steller(Bericht):
    persoon_id: UUID
    functie: Code


class Stellerwijziging(Handeling):
    """Who writes from now on; the first answers for the nota."""

    stellers: Annotated[tuple[Steller, ...], Field(min_length=1, max_length=20)]
    reden: Reden


class Toegangswijziging(Handeling):
    """Who reads it beside its stellers and its route: ministries once submitted, and offices."""

    ministeries: Annotated[tuple[Ministerie, ...], Field(max_length=20)]
    functies: Annotated[tuple[Code, ...], Field(max_length=100)] = ()
    reden: Reden


class Opmerking(Handeling):
    tekst: Tekst
    blok_id: Annotated[UUID | None, Field(description="Leeg: over de hele nota.")] = None
    zichtbaar_voor: Annotated[Zichtbaar, Field(description="Allen, of uw eigen ministerie.")] = (
        ALLEN
    )


@router.post(
    "/{nota_id}/stellerwijzigingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Wijs andere stellers aan",
)
def wijzig_stellers(nota_id: NotaId, blad: Stellerwijziging, balie: DeBalie) -> Response:
    nieuw = [NieuweSteller(een.persoon_id, een.functie) for een in blad.stellers]
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        meelezen.wijzig_stellers(balie.register, nota_id, nieuw, blad.reden, opdracht=opdracht)
    )


@router.post(
    "/{nota_id}/toegangswijzigingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Zeg wie meeleest",
)
def wijzig_toegang(nota_id: NotaId, blad: Toegangswijziging, balie: DeBalie) -> Response:
    kring = Kring(ministeries=blad.ministeries, functies=blad.functies)
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        meelezen.wijzig_toegang(balie.register, nota_id, kring, blad.reden, opdracht=opdracht)
    )


@router.post(
    "/{nota_id}/opmerkingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Plaats een opmerking",
)
def plaats_opmerking(nota_id: NotaId, blad: Opmerking, balie: DeBalie) -> Response:
    nieuw = NieuweOpmerking(
        tekst=blad.tekst, blok_id=blad.blok_id, zichtbaar_voor=blad.zichtbaar_voor
    )
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        meelezen.plaats_opmerking(balie.register, nota_id, nieuw, opdracht=opdracht)
    )
