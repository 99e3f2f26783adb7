"""Who acts for the holder of an office, and which office for another; and its end."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Response
from pydantic import Field

from api.berichten import Datum, Handeling, Reden, Vastgelegd
from api.dependencies import DeBalie
from api.lichaam import JsonRoute
from api.v1.functies import FunctieId, code_van
from domain import mandateren, vervangen
from domain.machtiging import Einde
from domain.route import StapSoort
from domain.value import Code, Tekst
from workflows import vervangen as workflow

router = APIRouter(prefix="/v1/functies", tags=["Functies"], route_class=JsonRoute)
VervangingId = Annotated[UUID, Path(description="Het nummer van de vervanging.")]
MandaatId = Annotated[UUID, Path(description="Het nummer van het mandaat.")]
Stapsoorten = Annotated[
    tuple[StapSoort, ...], Field(description="Voor welke stappen; zonder keuze voor alle.")
]


class Vervanging(Handeling):
    """Who stands in for the holder, from and with the first until and with the last day."""

    vervanger: Annotated[UUID, Field(description="Het persoonsnummer van wie vervangt.")]
    van: Datum
    tot: Datum
    stapsoorten: Stapsoorten = ()

    def nieuw(self) -> vervangen.NieuweVervanging:
        return vervangen.NieuweVervanging(**self.model_dump(exclude={"als"}))


class Mandaat(Handeling):
    """Which other office may act for this one, and where the mandaatbesluit was published."""

    aan_functie: Code
    vindplaats: Tekst
    van: Datum
    tot: Datum | None = None
    stapsoorten: Stapsoorten = ()
    ondermandaat: bool = False

    def nieuw(self) -> mandateren.NieuwMandaat:
        return mandateren.NieuwMandaat(**self.model_dump(exclude={"als"}))


class Beeindiging(Handeling):
    """Why it ends, and from which day on: today, if nothing is said."""

    reden: Reden
    per: Datum | None = None

    def einde(self) -> Einde:
        return Einde(self.reden, self.per)


@router.post(
    "/{functie_id}/vervangingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Regel een vervanging",
)
def regel_vervanging(functie_id: FunctieId, blad: Vervanging, balie: DeBalie) -> Response:
    code, opdracht = code_van(balie, functie_id), blad.bij(balie.opdracht)
    return balie.gebeurde(
        workflow.regel_vervanging(balie.register, code, blad.nieuw(), opdracht=opdracht),
        "functies",
    )


@router.post(
    "/{functie_id}/vervangingen/{vervanging_id}/bevestigingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Bevestig een vervanging die achteraf is geregeld",
)
def bevestig_vervanging(
    functie_id: FunctieId, vervanging_id: VervangingId, blad: Handeling, balie: DeBalie
) -> Response:
    code, opdracht = code_van(balie, functie_id), blad.bij(balie.opdracht)
    return balie.gebeurde(
        workflow.bevestig_vervanging(balie.register, code, vervanging_id, opdracht=opdracht),
        "functies",
    )


@router.post(
    "/{functie_id}/vervangingen/{vervanging_id}/beeindigingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Beëindig een vervanging",
)
def beeindig_vervanging(
    functie_id: FunctieId, vervanging_id: VervangingId, blad: Beeindiging, balie: DeBalie
) -> Response:
    code, opdracht = code_van(balie, functie_id), blad.bij(balie.opdracht)
    return balie.gebeurde(
        workflow.beeindig_vervanging(
            balie.register, code, vervanging_id, blad.einde(), opdracht=opdracht
        ),
        "functies",
    )


@router.post(
    "/{functie_id}/mandaten",
    status_code=201,
    response_model=Vastgelegd,
    summary="Verleen een mandaat",
)
def verleen_mandaat(functie_id: FunctieId, blad: Mandaat, balie: DeBalie) -> Response:
    code, opdracht = code_van(balie, functie_id), blad.bij(balie.opdracht)
    return balie.gebeurde(
        workflow.verleen_mandaat(balie.register, code, blad.nieuw(), opdracht=opdracht),
        "functies",
    )


@router.post(
    "/{functie_id}/mandaten/{mandaat_id}/intrekkingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Trek een mandaat in",
)
def trek_mandaat_in(
    functie_id: FunctieId, mandaat_id: MandaatId, blad: Beeindiging, balie: DeBalie
) -> Response:
    code, opdracht = code_van(balie, functie_id), blad.bij(balie.opdracht)
    return balie.gebeurde(
        workflow.trek_mandaat_in(balie.register, code, mandaat_id, blad.einde(), opdracht=opdracht),
        "functies",
    )


@router.post(
    "/{functie_id}/opheffingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Hef een functie op",
)
def hef_op(functie_id: FunctieId, blad: Beeindiging, balie: DeBalie) -> Response:
    code, opdracht = code_van(balie, functie_id), blad.bij(balie.opdracht)
    return balie.gebeurde(
        workflow.hef_op(balie.register, code, blad.einde(), opdracht=opdracht), "functies"
    )
