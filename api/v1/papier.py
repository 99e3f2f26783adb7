"""What was signed on paper is taken over, and the scan of it can be looked at."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Response
from pydantic import Field

from api.berichten import Bericht, Datum, Inhoud, Vastgelegd
from api.bestand import BestandRoute, als_bestand, bestand
from api.dependencies import DeBalie, DeLezer, HetRegister, NotaId
from api.lichaam import JsonRoute
from api.taken import papier
from api.v1.tekenen import Ondertekening
from domain.nota.overnemen import OpPapier
from domain.nota.paraferen import Strekking
from domain.value import Code, Kort, Tekst
from workflows.papier import SOORTEN, lees_scan

router = APIRouter(prefix="/v1/notas", tags=["Op papier"], route_class=JsonRoute)
bestanden = APIRouter(prefix="/v1/notas", tags=["Op papier"], route_class=BestandRoute)
Sha256 = Annotated[str, Path(pattern="^[0-9a-f]{64}$", description="Van de scan.")]


class HandtekeningOpPapier(Bericht):
    stap: Code
    gezet_op: Datum
    persoon_id: Annotated[
        UUID | None, Field(description="Wie tekende; anders wie die dag de functie bezette.")
    ] = None
    strekking: Annotated[Strekking | None, Field(description="Van een advies.")] = None
    opmerking: Tekst | None = None
    samenloop: Kort | None = None


class PapierenHandtekeningen(Ondertekening):
    """What stands on one scan; versie, inhoudHash, ronde and routeHash say which text it shows."""

    scan: Annotated[Inhoud | None, Field(description="Een PDF, JPEG of PNG, in base64.")] = None
    handtekeningen: Annotated[tuple[HandtekeningOpPapier, ...], Field(min_length=1, max_length=200)]


@router.post(
    "/{nota_id}/papieren-handtekeningen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Neem handtekeningen van papier over",
)
def neem_over(nota_id: NotaId, blad: PapierenHandtekeningen, balie: DeBalie) -> Response:
    gezet = [OpPapier(**dict(een)) for een in blad.handtekeningen]
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        papier.neem_over(balie.register, nota_id, gezet, blad.scan, opdracht=opdracht)
    )


@bestanden.get(
    "/{nota_id}/scans/{sha256}",
    summary="De scan waarop een handtekening staat",
    response_class=Response,
    responses=als_bestand(*(soort for _, soort in SOORTEN.values())),
)
def scan(nota_id: NotaId, sha256: Sha256, register: HetRegister, lezer: DeLezer) -> Response:
    found = lees_scan(register, nota_id, sha256, lezer=lezer)
    return bestand(found.inhoud, found.naam, found.soort)
