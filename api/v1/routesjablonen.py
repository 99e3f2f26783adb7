"""Templates of routes: written by one beheerder, and established by another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Response
from pydantic import Field

from api.berichten import Datum, Handeling, Inhoud, Reden, Vastgelegd
from api.dependencies import DeBalie, DeLezer, HetMoment, HetOverzicht, HetRegister
from api.lichaam import JsonRoute
from api.regels import GebeurdBericht
from api.sjablonen import SjabloonBericht, SjabloonregelBericht, controle, zichtbaar
from api.v1.tijdlijnen import HetArchief, Nummer
from domain.routesjabloon import Routesjabloon
from domain.value import Getal, Hash
from workflows import vaststellen
from workflows.inzien import bezetting
from workflows.sjablonen.ontwerp import lees_ontwerp

router = APIRouter(prefix="/v1/routesjablonen", tags=["Routesjablonen"], route_class=JsonRoute)
VERZAMELING = "routesjablonen"
SjabloonId = Annotated[UUID, Path(description="Het nummer van het routesjabloon.")]


class Sjabloonbestand(Handeling):
    bestand: Annotated[
        Inhoud, Field(description="Het sjabloon als TOML, in base64, zoals de meegeleverde.")
    ]


class Sjabloonvaststelling(Handeling):
    """Lets count what was seen: `gezien` as the template gave it."""

    gezien: Hash
    geldig_van: Datum | None = None


class Versieintrekking(Handeling):
    versie: Getal
    reden: Reden


@router.get("", summary="De routesjablonen")
def lijst(
    register: HetRegister, cursor: HetOverzicht, lezer: DeLezer
) -> Sequence[SjabloonregelBericht]:
    found = zichtbaar(register, cursor, lezer, "routesjabloon")
    return [SjabloonregelBericht.van(regel) for regel in found]


@router.get("/{sjabloon_id}", summary="Bekijk een routesjabloon")
def toon(sjabloon_id: SjabloonId, archief: HetArchief, moment: HetMoment) -> SjabloonBericht:
    found = archief.stand(Routesjabloon, sjabloon_id)
    return SjabloonBericht.van(found, controle(found, bezetting(archief.register), moment))


@router.get("/{sjabloon_id}/tijdlijn", summary="Wat er met een routesjabloon gebeurde")
def tijdlijn(sjabloon_id: SjabloonId, archief: HetArchief) -> Sequence[GebeurdBericht]:
    return archief.tijdlijn(Routesjabloon, sjabloon_id)


@router.get("/{sjabloon_id}/gebeurtenissen/{nummer}", summary="Wat een opdracht vastlegde")
def gebeurtenis(sjabloon_id: SjabloonId, nummer: Nummer, archief: HetArchief) -> Vastgelegd:
    return archief.gebeurtenis(Routesjabloon, sjabloon_id, nummer)


@router.post("", status_code=201, response_model=Vastgelegd, summary="Ontwerp een routesjabloon")
def ontwerp(blad: Sjabloonbestand, balie: DeBalie) -> Response:
    done = vaststellen.ontwerp_sjabloon(
        balie.register, lees_ontwerp(blad.bestand), opdracht=blad.bij(balie.opdracht)
    )
    return balie.gemaakt(done, VERZAMELING)


@router.post(
    "/{sjabloon_id}/wijzigingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Wijzig een routesjabloon",
)
def wijzig(sjabloon_id: SjabloonId, blad: Sjabloonbestand, balie: DeBalie) -> Response:
    done = vaststellen.wijzig_sjabloon(
        balie.register,
        sjabloon_id,
        lees_ontwerp(blad.bestand),
        opdracht=blad.bij(balie.opdracht),
    )
    return balie.gebeurde(done, VERZAMELING)


@router.post(
    "/{sjabloon_id}/vaststellingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Stel vast wat een ander ontwierp",
)
def stel_vast(sjabloon_id: SjabloonId, blad: Sjabloonvaststelling, balie: DeBalie) -> Response:
    done = vaststellen.stel_sjabloon_vast(
        balie.register,
        sjabloon_id,
        gezien=blad.gezien,
        geldig_van=blad.geldig_van,
        opdracht=blad.bij(balie.opdracht),
    )
    return balie.gebeurde(done, VERZAMELING)


@router.post(
    "/{sjabloon_id}/intrekkingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Trek een versie in",
)
def trek_in(sjabloon_id: SjabloonId, blad: Versieintrekking, balie: DeBalie) -> Response:
    done = vaststellen.trek_sjabloon_in(
        balie.register,
        sjabloon_id,
        blad.versie,
        blad.reden,
        opdracht=blad.bij(balie.opdracht),
    )
    return balie.gebeurde(done, VERZAMELING)
