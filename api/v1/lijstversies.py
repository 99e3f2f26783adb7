"""The kalender and the functielijsten: proposed by one beheerder, established by another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Self
from uuid import UUID

from fastapi import APIRouter, Path, Response
from pydantic import Field, model_validator

from api.berichten import Bericht, Datum, Handeling, Vastgelegd
from api.dependencies import DeBalie, DeLezer, HetOverzicht, HetRegister
from api.lichaam import JsonRoute
from api.regels import GebeurdBericht
from api.sjablonen import FunctielijstBericht, KalenderBericht, SjabloonregelBericht, zichtbaar
from api.v1.tijdlijnen import HetArchief, Nummer
from domain.functielijst import Functielijst, Functienaam, Functieregel, Lijstvoorstel
from domain.functionaris import Ministerie
from domain.kalender import Kalendervoorstel, Rijkskalender
from domain.nota.inhoud import Kamer
from domain.value import Getal, Kort
from domain.werkdagen import JAAR, Reces
from workflows import vaststellen

router = APIRouter(prefix="/v1", tags=["Kalender en functielijsten"], route_class=JsonRoute)
KalenderId = Annotated[UUID, Path(description="Het nummer van de kalender.")]
LijstId = Annotated[UUID, Path(description="Het nummer van de functielijst.")]
Bron = Annotated[Kort, Field(description="Waar het op rust.")]


class NieuwReces(Bericht):
    naam: Kort
    kamer: Kamer
    van: Datum
    tot: Datum

    @model_validator(mode="after")
    def ends_after_it_begins(self) -> Self:
        if not 0 <= (self.tot - self.van).days < JAAR:
            raise ValueError("Een reces eindigt na het begint, en duurt geen jaar.")
        return self


class NieuweKalender(Handeling):
    feestdagen: Annotated[tuple[Datum, ...], Field(min_length=1, max_length=500)]
    recessen: Annotated[tuple[NieuwReces, ...], Field(max_length=200)] = ()
    bron: Bron

    def voorstel(self) -> Kalendervoorstel:
        return Kalendervoorstel(
            feestdagen=self.feestdagen,
            recessen=tuple(Reces(**reces.model_dump()) for reces in self.recessen),
            bron=self.bron,
        )


class NieuweRegel(Bericht):
    functie: Functienaam
    functie_openbaar: bool
    naam_openbaar: bool = False
    reden: Kort


class NieuweFunctielijst(Handeling):
    ministerie: Ministerie
    regels: Annotated[tuple[NieuweRegel, ...], Field(max_length=500)]
    bron: Bron

    def voorstel(self) -> Lijstvoorstel:
        regels = tuple(Functieregel(**regel.model_dump()) for regel in self.regels)
        return Lijstvoorstel(regels=regels, bron=self.bron)


class Versiekeuze(Handeling):
    versie: Annotated[Getal, Field(description="De versie die u zag.")]


@router.get("/kalenders", summary="De kalender, als die in het register staat")
def kalenders(
    register: HetRegister, cursor: HetOverzicht, lezer: DeLezer
) -> Sequence[SjabloonregelBericht]:
    return [SjabloonregelBericht.van(r) for r in zichtbaar(register, cursor, lezer, "kalender")]


@router.get("/kalenders/{kalender_id}", summary="Bekijk de kalender")
def kalender(kalender_id: KalenderId, archief: HetArchief) -> KalenderBericht:
    return KalenderBericht.van(archief.stand(Rijkskalender, kalender_id))


@router.get("/kalenders/{kalender_id}/tijdlijn", summary="Wat er met de kalender gebeurde")
def tijdlijn_van_kalender(kalender_id: KalenderId, archief: HetArchief) -> Sequence[GebeurdBericht]:
    return archief.tijdlijn(Rijkskalender, kalender_id)


@router.get(
    "/kalenders/{kalender_id}/gebeurtenissen/{nummer}", summary="Wat een opdracht vastlegde"
)
def bij_kalender(kalender_id: KalenderId, nummer: Nummer, archief: HetArchief) -> Vastgelegd:
    return archief.gebeurtenis(Rijkskalender, kalender_id, nummer)


@router.post(
    "/kalenders", status_code=201, response_model=Vastgelegd, summary="Stel een kalender voor"
)
def stel_kalender_voor(blad: NieuweKalender, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    done = vaststellen.stel_kalender_voor(balie.register, blad.voorstel(), opdracht=opdracht)
    return balie.gebeurde(done, "kalenders")


@router.post(
    "/kalenders/{kalender_id}/vaststellingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Stel de kalender vast die een ander voorstelde",
)
def stel_kalender_vast(kalender_id: KalenderId, blad: Versiekeuze, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    done = vaststellen.stel_kalender_vast(
        balie.register, kalender_id, blad.versie, opdracht=opdracht
    )
    return balie.gebeurde(done, "kalenders")


@router.get("/functielijsten", summary="De functielijsten die in het register staan")
def functielijsten(
    register: HetRegister, cursor: HetOverzicht, lezer: DeLezer
) -> Sequence[SjabloonregelBericht]:
    return [SjabloonregelBericht.van(r) for r in zichtbaar(register, cursor, lezer, "functielijst")]


@router.get("/functielijsten/{lijst_id}", summary="Bekijk een functielijst")
def functielijst(lijst_id: LijstId, archief: HetArchief) -> FunctielijstBericht:
    return FunctielijstBericht.van(archief.stand(Functielijst, lijst_id))


@router.get("/functielijsten/{lijst_id}/tijdlijn", summary="Wat er met een functielijst gebeurde")
def tijdlijn_van_lijst(lijst_id: LijstId, archief: HetArchief) -> Sequence[GebeurdBericht]:
    return archief.tijdlijn(Functielijst, lijst_id)


@router.get(
    "/functielijsten/{lijst_id}/gebeurtenissen/{nummer}", summary="Wat een opdracht vastlegde"
)
def bij_lijst(lijst_id: LijstId, nummer: Nummer, archief: HetArchief) -> Vastgelegd:
    return archief.gebeurtenis(Functielijst, lijst_id, nummer)


@router.post(
    "/functielijsten",
    status_code=201,
    response_model=Vastgelegd,
    summary="Stel een functielijst voor",
)
def stel_functielijst_voor(blad: NieuweFunctielijst, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    done = vaststellen.stel_functielijst_voor(
        balie.register, blad.ministerie, blad.voorstel(), opdracht=opdracht
    )
    return balie.gebeurde(done, "functielijsten")


@router.post(
    "/functielijsten/{lijst_id}/vaststellingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Stel de functielijst vast die een ander voorstelde",
)
def stel_functielijst_vast(lijst_id: LijstId, blad: Versiekeuze, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    done = vaststellen.stel_functielijst_vast(
        balie.register, lijst_id, blad.versie, opdracht=opdracht
    )
    return balie.gebeurde(done, "functielijsten")
