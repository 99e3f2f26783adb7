"""Which offices there are, and who holds them."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Response
from pydantic import Field

from api.berichten import Datum, Handeling, Vastgelegd
from api.dependencies import DeBalie
from api.lichaam import JsonRoute
from domain import functie
from domain.functie import Functie, FunctieSoort
from domain.value import Code, Kort
from workflows import beheren
from workflows.inzien import lees

router = APIRouter(prefix="/v1/functies", tags=["Functies"], route_class=JsonRoute)
FunctieId = Annotated[UUID, Path(description="Het nummer van de functie.")]


class NieuweFunctie(Handeling):
    """What an office is called and may be; its ministry is the first part of its code."""

    code: Annotated[Code, Field(description="Ministerie en functie, zoals VWS/directeur-DMO.")]
    naam: Kort
    soort: FunctieSoort = "ambtelijk"
    meervoudig: bool = False
    leidinggevende: Code | None = None

    def nieuw(self) -> functie.NieuweFunctie:
        return functie.NieuweFunctie(**self.model_dump(exclude={"als"}))


class Bezetting(Handeling):
    persoon_id: UUID
    van: Datum | None = None


class Vrijmelding(Handeling):
    persoon_id: UUID
    per: Datum | None = None


class Leiding(Handeling):
    leidinggevende: Annotated[Code, Field(description="De functie erboven.")]


def code_van(balie: DeBalie, functie_id: UUID) -> str:
    return lees(balie.register, Functie, functie_id, lezer=balie.opdracht.lezer).code


@router.post("", status_code=201, response_model=Vastgelegd, summary="Stel een functie in")
def stel_in(blad: NieuweFunctie, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gemaakt(
        beheren.stel_in(balie.register, blad.nieuw(), opdracht=opdracht), "functies"
    )


@router.post(
    "/{functie_id}/bezettingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Bezet een functie",
)
def bezet(functie_id: FunctieId, blad: Bezetting, balie: DeBalie) -> Response:
    return balie.gebeurde(
        beheren.bezet(
            balie.register,
            code_van(balie, functie_id),
            blad.persoon_id,
            opdracht=blad.bij(balie.opdracht),
            van=blad.van,
        ),
        "functies",
    )


@router.post(
    "/{functie_id}/vrijmeldingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Meld een functie vrij",
)
def meld_vrij(functie_id: FunctieId, blad: Vrijmelding, balie: DeBalie) -> Response:
    return balie.gebeurde(
        beheren.meld_vrij(
            balie.register,
            code_van(balie, functie_id),
            blad.persoon_id,
            opdracht=blad.bij(balie.opdracht),
            per=blad.per,
        ),
        "functies",
    )


@router.post(
    "/{functie_id}/leidinggevenden",
    status_code=201,
    response_model=Vastgelegd,
    summary="Leg vast wie leiding geeft aan een functie",
)
def leg_leidinggevende_vast(functie_id: FunctieId, blad: Leiding, balie: DeBalie) -> Response:
    return balie.gebeurde(
        beheren.leg_leidinggevende_vast(
            balie.register,
            code_van(balie, functie_id),
            blad.leidinggevende,
            opdracht=blad.bij(balie.opdracht),
        ),
        "functies",
    )
