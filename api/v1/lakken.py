"""Passages are marked, and each mark is confirmed, changed or lifted by two people."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Response

from api.berichten import Vastgelegd
from api.dependencies import DeBalie
from api.lichaam import JsonRoute
from api.taken.beoordelen import elders_en_samen
from api.v1.beoordelingen import BeoordelingId
from api.v1.terugsturen import MetReden
from api.woo_invoer import (
    Bevestiging,
    NieuweGrond,
    NieuweLak,
    Restbesluit,
    Suggestieafwijzing,
)
from domain.woo.beoordeling import Restdeel
from workflows import beoordelen
from workflows.beoordelen import Restkeuze

router = APIRouter(
    prefix="/v1/beoordelingen/{beoordeling_id}", tags=["Lakken"], route_class=JsonRoute
)
LakId = Annotated[UUID, Path(description="Het nummer van de lak.")]
WAAR = "beoordelingen"


@router.post(
    "/lakken", status_code=201, response_model=Vastgelegd, summary="Stel voor een passage te lakken"
)
def stel_lak_voor(beoordeling_id: BeoordelingId, blad: NieuweLak, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        beoordelen.stel_lak_voor(balie.register, beoordeling_id, blad.verzoek, opdracht=opdracht),
        WAAR,
    )


@router.post(
    "/lakken/{lak_id}/bevestigingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Bevestig een lak, of wat erover is voorgesteld",
)
def bevestig(
    beoordeling_id: BeoordelingId, lak_id: LakId, blad: Bevestiging, balie: DeBalie
) -> Response:
    return balie.gebeurde(
        beoordelen.bevestig(
            balie.register,
            beoordeling_id,
            lak_id,
            opdracht=blad.bij(balie.opdracht),
            erkend=blad.erkend,
        ),
        WAAR,
    )


@router.post(
    "/lakken/{lak_id}/verwerpingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Verwerp een lak, of wat erover is voorgesteld",
)
def verwerp(
    beoordeling_id: BeoordelingId, lak_id: LakId, blad: MetReden, balie: DeBalie
) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        beoordelen.verwerp(balie.register, beoordeling_id, lak_id, blad.reden, opdracht=opdracht),
        WAAR,
    )


@router.post(
    "/lakken/{lak_id}/intrekkingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Trek uw eigen voorstel in",
)
def trek_in(
    beoordeling_id: BeoordelingId, lak_id: LakId, blad: MetReden, balie: DeBalie
) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        beoordelen.trek_lak_in(
            balie.register, beoordeling_id, lak_id, blad.reden, opdracht=opdracht
        ),
        WAAR,
    )


@router.post(
    "/lakken/{lak_id}/grondwijzigingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Stel een andere grond voor",
)
def wijzig_grond(
    beoordeling_id: BeoordelingId, lak_id: LakId, blad: NieuweGrond, balie: DeBalie
) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        beoordelen.stel_grondwijziging_voor(
            balie.register, beoordeling_id, blad.wijziging(lak_id), opdracht=opdracht
        ),
        WAAR,
    )


@router.post(
    "/lakken/{lak_id}/opheffingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Stel voor een lak op te heffen",
)
def hef_op(
    beoordeling_id: BeoordelingId, lak_id: LakId, blad: MetReden, balie: DeBalie
) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        beoordelen.stel_opheffing_voor(
            balie.register, beoordeling_id, lak_id, blad.reden, opdracht=opdracht
        ),
        WAAR,
    )


@router.post(
    "/suggestieafwijzingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Wijs een suggestie af",
)
def wijs_suggestie_af(
    beoordeling_id: BeoordelingId, blad: Suggestieafwijzing, balie: DeBalie
) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        beoordelen.wijs_suggestie_af(
            balie.register, beoordeling_id, blad.afwijzing, opdracht=opdracht
        ),
        WAAR,
    )


@router.post(
    "/restbesluiten",
    status_code=201,
    response_model=Vastgelegd,
    summary="Besluit dat gelakte tekst elders leesbaar blijft",
)
def laat_zichtbaar(beoordeling_id: BeoordelingId, blad: Restbesluit, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    elders = elders_en_samen(balie.register, beoordeling_id, blad.samen_met, opdracht=opdracht)
    keuze = Restkeuze(Restdeel(**dict(blad.deel)), blad.reden, elders)
    return balie.gebeurde(
        beoordelen.laat_zichtbaar(balie.register, beoordeling_id, keuze, opdracht=opdracht), WAAR
    )
