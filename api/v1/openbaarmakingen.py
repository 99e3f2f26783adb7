"""Judged documents are composed, pass the leak gate, are released by another, and published."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Response

from api.balie import vastgelegd
from api.berichten import Vastgelegd
from api.bestand import ZIP, BestandRoute, als_bestand, bestand
from api.dependencies import DeBalie, DeLezer, HetOverzicht, HetRegister
from api.lichaam import JsonRoute
from api.lijst import DeBladzijde
from api.regels import in_taal
from api.taken import vrijgeven
from api.v1.beoordelingen import Nummer
from api.woo_openbaar import (
    NieuweOpenbaarmaking,
    OpenbaarmakingBericht,
    OpenbaarmakingRegel,
    Publicatie,
    TrekIn,
    UitslagBericht,
    Vervang,
    Vrijgave,
)
from domain.value import Hash
from projections.woo_dossier import WooDossier
from workflows import inzien, openbaar_maken
from workflows.ter_zitting import lees_openbaarmaking

router = APIRouter(prefix="/v1/openbaarmakingen", tags=["Openbaarmaken"], route_class=JsonRoute)
bestanden = APIRouter(
    prefix="/v1/openbaarmakingen", tags=["Openbaarmaken"], route_class=BestandRoute
)
OpenbaarmakingId = Annotated[UUID, Path(description="Het nummer van de openbaarmaking.")]
Sha = Annotated[Hash, Path(description="De SHA-256 van het pakket.")]
WAAR = "openbaarmakingen"


@router.get("", summary="De openbaarmakingen waar u aan meedoet")
def openbaarmakingen(
    blad: DeBladzijde, cursor: HetOverzicht, lezer: DeLezer
) -> Sequence[OpenbaarmakingRegel]:
    found = WooDossier().openbaarmakingen(lezer, cursor)
    return in_taal(OpenbaarmakingRegel, blad.stuk(found))


@router.post("", status_code=201, summary="Stel een pakket samen, en laat de lekpoort het keuren")
def stel_samen(blad: NieuweOpenbaarmaking, balie: DeBalie, response: Response) -> UitslagBericht:
    uitslag = vrijgeven.stel_samen(
        balie.register, blad.samenstelling, opdracht=blad.bij(balie.opdracht)
    )
    response.headers["Location"] = f"/v1/{WAAR}/{uitslag.openbaarmaking_id}"
    return UitslagBericht.van(uitslag)


@router.get("/{openbaarmaking_id}", summary="Bekijk een openbaarmaking")
def openbaarmaking(
    openbaarmaking_id: OpenbaarmakingId, register: HetRegister, lezer: DeLezer
) -> OpenbaarmakingBericht:
    return OpenbaarmakingBericht.van(lees_openbaarmaking(register, openbaarmaking_id, lezer=lezer))


@router.get("/{openbaarmaking_id}/gebeurtenissen/{nummer}", summary="Wat een opdracht vastlegde")
def gebeurtenis(
    openbaarmaking_id: OpenbaarmakingId, nummer: Nummer, register: HetRegister, lezer: DeLezer
) -> Vastgelegd:
    found = lees_openbaarmaking(register, openbaarmaking_id, lezer=lezer)
    return vastgelegd(found.id, inzien.gebeurtenissen(register, found.id, van=nummer))


@bestanden.get(
    "/{openbaarmaking_id}/pakketten/{sha256}",
    summary="Haal een pakket op",
    response_class=Response,
    responses=als_bestand(ZIP),
)
def pakket(
    openbaarmaking_id: OpenbaarmakingId, sha256: Sha, register: HetRegister, lezer: DeLezer
) -> Response:
    inhoud = openbaar_maken.lees_pakket(register, openbaarmaking_id, sha256, lezer=lezer)
    return bestand(inhoud, f"{openbaarmaking_id}-publiek.zip", ZIP)


@router.post(
    "/{openbaarmaking_id}/vrijgaven",
    status_code=201,
    response_model=Vastgelegd,
    summary="Geef vrij, als een ander dan wie samenstelde",
)
def geef_vrij(openbaarmaking_id: OpenbaarmakingId, blad: Vrijgave, balie: DeBalie) -> Response:
    return balie.gebeurde(
        openbaar_maken.geef_vrij(
            balie.register,
            openbaarmaking_id,
            blad.pakket_sha256,
            opdracht=blad.bij(balie.opdracht),
            verschil_erkend=blad.verschil_erkend,
        ),
        WAAR,
    )


@router.post(
    "/{openbaarmaking_id}/publicaties",
    status_code=201,
    response_model=Vastgelegd,
    summary="Leg vast sinds wanneer en waar het te vinden is",
)
def publiceer(openbaarmaking_id: OpenbaarmakingId, blad: Publicatie, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        openbaar_maken.publiceer(
            balie.register, openbaarmaking_id, blad.op, blad.waar, opdracht=opdracht
        ),
        WAAR,
    )


@router.post(
    "/{openbaarmaking_id}/intrekkingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Trek documenten in; dat ze openbaar waren, blijft staan",
)
def trek_in(openbaarmaking_id: OpenbaarmakingId, blad: TrekIn, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        openbaar_maken.trek_in(
            balie.register, openbaarmaking_id, blad.intrekking, opdracht=opdracht
        ),
        WAAR,
    )


@router.post(
    "/{openbaarmaking_id}/vervangingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Vervang een document door een ander",
)
def vervang(openbaarmaking_id: OpenbaarmakingId, blad: Vervang, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        openbaar_maken.vervang(
            balie.register, openbaarmaking_id, blad.vervangend, opdracht=opdracht
        ),
        WAAR,
    )
