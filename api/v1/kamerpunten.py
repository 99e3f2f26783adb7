"""Moties and toezeggingen: put on record, looked at, and reopened."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Response

from api.berichten import NAMEN, Bericht, Datum, Moment, Vastgelegd
from api.dependencies import DeBalie
from api.lichaam import JsonRoute
from api.v1.terugsturen import MetReden
from domain.functionaris import Ministerie
from domain.kamerpunt import motie, toezegging
from domain.kamerpunt.uitvoering import BronVanFeit
from domain.nota.inhoud import Kamer
from domain.value import Code, Kort, Tekst
from workflows import kamerpunten, opvolgen
from workflows.opvolgen import Bedoeld

router = APIRouter(prefix="/v1", tags=["Kamerpunten"], route_class=JsonRoute)
MotieId = Annotated[UUID, Path()]
ToezeggingId = Annotated[UUID, Path()]


class BronBericht(BronVanFeit):
    model_config = NAMEN
    gewijzigd_op: Moment


class NieuweMotie(Bericht):
    als: Code | None = None
    onderwerp: Kort
    kst_id: Kort | None = None
    zaaknummer: Kort | None = None
    intern_nummer: Kort | None = None
    kamer: Kamer | None = None
    dictum: Tekst | None = None
    indieners: tuple[Kort, ...] = ()
    datum: Datum | None = None
    vervangt: UUID | None = None
    bron: BronBericht

    def nieuw(self) -> motie.NieuweMotie:
        return motie.NieuweMotie.model_validate(self.model_dump(exclude={"als"}))


class NieuweToezegging(Bericht):
    als: Code | None = None
    tekst: Tekst
    nummer: Kort | None = None
    activiteit: Kort | None = None
    gedaan_door: Kort | None = None
    ministerie: Ministerie | None = None
    aan: Kamer | None = None
    datum_nakoming: Datum | None = None
    bron: BronBericht

    def nieuw(self) -> toezegging.NieuweToezegging:
        return toezegging.NieuweToezegging.model_validate(self.model_dump(exclude={"als"}))


@router.post("/moties", status_code=201, response_model=Vastgelegd, summary="Leg een motie vast")
def leg_motie_vast(blad: NieuweMotie, balie: DeBalie) -> Response:
    opdracht = balie.opdracht.met(als=blad.als)
    return balie.gemaakt(
        kamerpunten.leg_vast(balie.register, blad.nieuw(), opdracht=opdracht), "moties"
    )


@router.post(
    "/moties/{motie_id}/heropeningen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Heropen een motie",
)
def heropen_motie(motie_id: MotieId, blad: MetReden, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        opvolgen.heropen(
            balie.register, Bedoeld(motie_id, motie.Motie), blad.reden, opdracht=opdracht
        ),
        "moties",
    )


@router.post(
    "/toezeggingen", status_code=201, response_model=Vastgelegd, summary="Leg een toezegging vast"
)
def leg_toezegging_vast(blad: NieuweToezegging, balie: DeBalie) -> Response:
    opdracht = balie.opdracht.met(als=blad.als)
    return balie.gemaakt(
        kamerpunten.leg_vast(balie.register, blad.nieuw(), opdracht=opdracht), "toezeggingen"
    )


@router.post(
    "/toezeggingen/{toezegging_id}/heropeningen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Heropen een toezegging",
)
def heropen_toezegging(toezegging_id: ToezeggingId, blad: MetReden, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        opvolgen.heropen(
            balie.register,
            Bedoeld(toezegging_id, toezegging.Toezegging),
            blad.reden,
            opdracht=opdracht,
        ),
        "toezeggingen",
    )
