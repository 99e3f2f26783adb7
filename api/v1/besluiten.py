"""Akkoord on conditions and how they are closed, talk first, and what ends a nota."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Response
from pydantic import Field

from api.berichten import Bericht, Datum, MisschienGezien, Reden, Vastgelegd
from api.dependencies import DeBalie, NotaId
from api.lichaam import JsonRoute
from api.v1.tekenen import Ondertekening
from domain.nota.akkoord_mits import NieuweVoorwaarde
from domain.nota.ministerraad import Behandeling, Gremium, Uitkomst
from domain.value import Code, Kort, Tekst
from workflows import besluiten

router = APIRouter(prefix="/v1/notas/{nota_id}", tags=["Tekenen"], route_class=JsonRoute)
VoorwaardeId = Annotated[UUID, Path()]


class Voorwaarde(Bericht):
    tekst: Tekst
    onderdelen: tuple[Code, ...]
    te_vervullen_door: Annotated[Code, Field(description="Een functie uit de route.")]
    opnieuw_voorleggen: bool = False


class AkkoordMits(Ondertekening):
    voorwaarden: tuple[Voorwaarde, ...]

    @property
    def nieuw(self) -> tuple[NieuweVoorwaarde, ...]:
        return tuple(NieuweVoorwaarde(**dict(voorwaarde)) for voorwaarde in self.voorwaarden)


class Vervulling(Ondertekening):
    toelichting: Tekst = ""


class Voorwaardeheropening(MisschienGezien):
    reden: Reden


class Bespreking(MisschienGezien):
    onderwerp: Tekst
    datum: Datum | None = None


class Ministerraad(MisschienGezien):
    gremium: Gremium
    datum: Datum
    uitkomst: Uitkomst
    kenmerk: Kort | None = None
    hamerstuk: bool = False

    @property
    def behandeling(self) -> Behandeling:
        return Behandeling(self.gremium, self.datum, self.uitkomst, self.kenmerk, self.hamerstuk)


class Notaafronding(MisschienGezien):
    uitvoering: Annotated[Tekst, Field(description="Hoe het besluit wordt uitgevoerd.")]


@router.post(
    "/voorwaarden", status_code=201, response_model=Vastgelegd, summary="Geef akkoord mits"
)
def geef_akkoord_mits(nota_id: NotaId, blad: AkkoordMits, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        besluiten.geef_akkoord_mits(balie.register, nota_id, blad.nieuw, opdracht=opdracht)
    )


@router.post(
    "/voorwaarden/{voorwaarde_id}/vervullingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Verklaar een voorwaarde vervuld",
)
def vervul_voorwaarde(
    nota_id: NotaId, voorwaarde_id: VoorwaardeId, blad: Vervulling, balie: DeBalie
) -> Response:
    return balie.gebeurde(
        besluiten.vervul_voorwaarde(
            balie.register,
            nota_id,
            voorwaarde_id,
            opdracht=blad.bij(balie.opdracht),
            toelichting=blad.toelichting,
        )
    )


@router.post(
    "/voorwaarden/{voorwaarde_id}/aanvaardingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Aanvaard een voorwaarde als vervuld",
)
def aanvaard_voorwaarde(
    nota_id: NotaId, voorwaarde_id: VoorwaardeId, blad: Ondertekening, balie: DeBalie
) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        besluiten.aanvaard_voorwaarde(balie.register, nota_id, voorwaarde_id, opdracht=opdracht)
    )


@router.post(
    "/voorwaarden/{voorwaarde_id}/heropeningen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Heropen een voorwaarde",
)
def heropen_voorwaarde(
    nota_id: NotaId, voorwaarde_id: VoorwaardeId, blad: Voorwaardeheropening, balie: DeBalie
) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        besluiten.heropen_voorwaarde(
            balie.register, nota_id, voorwaarde_id, blad.reden, opdracht=opdracht
        )
    )


@router.post(
    "/besprekingen", status_code=201, response_model=Vastgelegd, summary="Vraag een bespreking"
)
def vraag_bespreking(nota_id: NotaId, blad: Bespreking, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        besluiten.vraag_bespreking(
            balie.register, nota_id, blad.onderwerp, opdracht=opdracht, datum=blad.datum
        )
    )


@router.post(
    "/behandelingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Leg vast wat de ministerraad besloot",
)
def leg_ministerraad_vast(nota_id: NotaId, blad: Ministerraad, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        besluiten.leg_ministerraad_vast(
            balie.register, nota_id, blad.behandeling, opdracht=opdracht
        )
    )


@router.post(
    "/afrondingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Rond een nota zonder brief af",
)
def rond_af(nota_id: NotaId, blad: Notaafronding, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        besluiten.rond_af(balie.register, nota_id, blad.uitvoering, opdracht=opdracht)
    )
