"""A judgement goes on with a new version, is read whole, established, and taken up again."""

from __future__ import annotations

from fastapi import APIRouter, Response

from api.berichten import Vastgelegd
from api.dependencies import DeBalie
from api.lichaam import JsonRoute
from api.taken.beoordelen import elders_en_samen
from api.v1.beoordelingen import BeoordelingId
from api.v1.terugsturen import MetReden
from api.woo_invoer import Afronding, Uitkomstbepaling, Vaststelling, Versiewissel
from workflows import beoordelen

router = APIRouter(
    prefix="/v1/beoordelingen/{beoordeling_id}", tags=["Vaststellen"], route_class=JsonRoute
)
WAAR = "beoordelingen"


@router.post(
    "/versiewissels",
    status_code=201,
    response_model=Vastgelegd,
    summary="Ga verder met een nieuwere versie",
)
def wissel_versie(beoordeling_id: BeoordelingId, blad: Versiewissel, balie: DeBalie) -> Response:
    return balie.gebeurde(
        beoordelen.wissel_versie(
            balie.register,
            beoordeling_id,
            gezien=blad.gezien.stuk,
            opdracht=blad.bij(balie.opdracht),
            versie=blad.versie,
        ),
        WAAR,
    )


@router.post(
    "/uitkomsten",
    status_code=201,
    response_model=Vastgelegd,
    summary="Bepaal de uitkomst van het stuk als geheel",
)
def bepaal_uitkomst(
    beoordeling_id: BeoordelingId, blad: Uitkomstbepaling, balie: DeBalie
) -> Response:
    return balie.gebeurde(
        beoordelen.bepaal_uitkomst(
            balie.register,
            beoordeling_id,
            blad.keuze,
            gezien=blad.gezien.stuk,
            opdracht=blad.bij(balie.opdracht),
        ),
        WAAR,
    )


@router.post(
    "/afrondingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Verklaar dat u alles hebt gelezen",
)
def rond_af(beoordeling_id: BeoordelingId, blad: Afronding, balie: DeBalie) -> Response:
    return balie.gebeurde(
        beoordelen.rond_af(
            balie.register,
            beoordeling_id,
            blad.gelezen,
            gezien=blad.gezien.stuk,
            opdracht=blad.bij(balie.opdracht),
        ),
        WAAR,
    )


@router.post(
    "/vaststellingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Stel de beoordeling vast, als een ander dan wie afrondde",
)
def stel_vast(beoordeling_id: BeoordelingId, blad: Vaststelling, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        beoordelen.stel_vast(
            balie.register,
            beoordeling_id,
            gezien=blad.gezien.stuk,
            opdracht=opdracht,
            elders=elders_en_samen(
                balie.register, beoordeling_id, blad.samen_met, opdracht=opdracht
            ),
        ),
        WAAR,
    )


@router.post(
    "/heropeningen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Heropen een vastgestelde beoordeling",
)
def heropen(beoordeling_id: BeoordelingId, blad: MetReden, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        beoordelen.heropen(balie.register, beoordeling_id, blad.reden, opdracht=opdracht), WAAR
    )
