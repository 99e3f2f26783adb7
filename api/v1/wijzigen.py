"""A nota that runs gets other words or another route, loses a mark, or takes a dispute up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Path, Response
from pydantic import AfterValidator, Field

from api.berichten import (
    Antwoord,
    Bericht,
    Handeling,
    MisschienGezien,
    Reden,
    Vastgelegd,
)
from api.dependencies import DeBalie, DeLeeszaal, NotaId
from api.lichaam import JsonRoute
from api.onderdelen import OnderdeelBericht, naar_domein
from api.regels import in_taal
from api.v1.verschillen import OnderdeelVerschilBericht
from api.voorstellen import ROUTEANTWOORD, TAALANTWOORD, verschil_van
from domain.nota.inhoud import Wijziging, elk_eens
from domain.nota.route_wijzigen import open_routevoorstellen
from domain.nota.tegentekenen import Getoond, open_taalvoorstellen
from domain.routewijziging import Stapwens
from domain.value import Code, Getal, Hash, Tekst
from projections.wijzigzinnen import stapwijziging
from workflows import wijzigen
from workflows.inzien import Toen

router = APIRouter(prefix="/v1/notas", tags=["Wijzigen"], route_class=JsonRoute)
VoorstelId = Annotated[UUID, Path()]


class Taalvoorstel(Handeling):
    """Other words for onderdelen, on the version that was read."""

    verwachte_versie: Getal
    onderdelen: Annotated[
        tuple[OnderdeelBericht, ...], Field(min_length=1), AfterValidator(elk_eens)
    ]
    verklaring: Annotated[Tekst, Field(description="Wat er is verbeterd, en niets anders.")]

    @property
    def wijziging(self) -> Wijziging:
        return Wijziging(
            op_versie=self.verwachte_versie,
            onderdelen=naar_domein(self.onderdelen),
            aanleiding=self.verklaring,
        )


class Taalantwoord(Handeling):
    """The answer to a proposal, on the difference that was seen."""

    besluit: Literal["bevestigd", "afgewezen"]
    diff_hash: Hash
    reden: Reden = ""


class Terugname(Handeling):
    reden: Reden
    stap: Annotated[Code | None, Field(description="Welke; anders uw laatste.")] = None


class StapwensBericht(Stapwens, Bericht):
    """One step that comes in, goes out, or is asked otherwise."""


class Routevoorstel(Handeling):
    wijzigingen: Annotated[tuple[StapwensBericht, ...], Field(min_length=1, max_length=20)]
    reden: Reden


class Routeantwoord(Handeling):
    besluit: Literal["bevestigd", "afgewezen"]
    reden: Reden = ""


class Voorlegging(MisschienGezien):
    stap: Annotated[Code, Field(description="De stap afstemmen die op het geschilpunt wacht.")]
    reden: Reden


class OpenTaalvoorstel(Antwoord):
    """What waits for a second person, with the difference that he answers for."""

    voorstel_id: UUID
    gebeurtenis: int
    verklaring: str
    diff_hash: str
    onderdelen: tuple[OnderdeelVerschilBericht, ...]


class OpenRoutevoorstel(Antwoord):
    voorstel_id: UUID
    gebeurtenis: int
    reden: str
    wijzigingen: tuple[str, ...]


@router.get("/{nota_id}/redactionele-voorstellen", summary="Bekijk redactionele voorstellen")
def taalvoorstellen(nota_id: NotaId, leeszaal: DeLeeszaal) -> Sequence[OpenTaalvoorstel]:
    nota = leeszaal.nota(nota_id, Toen())
    return [
        OpenTaalvoorstel(
            voorstel_id=voorstel_id,
            gebeurtenis=voorstel.nummer,
            verklaring=voorstel.verklaring,
            diff_hash=voorstel.diff_hash,
            onderdelen=tuple(
                in_taal(OnderdeelVerschilBericht, verschil_van(leeszaal, nota, voorstel))
            ),
        )
        for voorstel_id, voorstel in open_taalvoorstellen(nota).items()
    ]


@router.post(
    "/{nota_id}/redactionele-voorstellen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Stel een redactionele wijziging voor",
)
def stel_redactioneel_voor(nota_id: NotaId, blad: Taalvoorstel, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        wijzigen.stel_redactioneel_voor(balie.register, nota_id, blad.wijziging, opdracht=opdracht)
    )


@router.post(
    "/{nota_id}/redactionele-voorstellen/{voorstel_id}/antwoorden",
    status_code=201,
    response_model=Vastgelegd,
    summary="Teken een redactionele wijziging tegen, of wijs haar af",
)
def antwoord_redactioneel(
    nota_id: NotaId, voorstel_id: VoorstelId, blad: Taalantwoord, balie: DeBalie
) -> Response:
    opdracht, getoond = blad.bij(balie.opdracht), Getoond(voorstel_id, blad.diff_hash)
    return balie.gebeurde(
        TAALANTWOORD[blad.besluit](balie.register, nota_id, getoond, blad.reden, opdracht)
    )


@router.post(
    "/{nota_id}/terugnames",
    status_code=201,
    response_model=Vastgelegd,
    summary="Neem een paraaf terug",
)
def neem_paraaf_terug(nota_id: NotaId, blad: Terugname, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        wijzigen.neem_paraaf_terug(
            balie.register, nota_id, blad.reden, opdracht=opdracht, stap=blad.stap
        )
    )


@router.get("/{nota_id}/routevoorstellen", summary="Bekijk voorstellen voor een andere route")
def routevoorstellen(nota_id: NotaId, leeszaal: DeLeeszaal) -> Sequence[OpenRoutevoorstel]:
    nota = leeszaal.nota(nota_id, Toen())
    return [
        OpenRoutevoorstel(
            voorstel_id=voorstel_id,
            gebeurtenis=voorstel.nummer,
            reden=voorstel.reden,
            wijzigingen=tuple(map(stapwijziging, voorstel.diff)),
        )
        for voorstel_id, voorstel in open_routevoorstellen(nota).items()
    ]


@router.post(
    "/{nota_id}/routevoorstellen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Stel een andere route voor",
)
def stel_route_voor(nota_id: NotaId, blad: Routevoorstel, balie: DeBalie) -> Response:
    opdracht, wensen = blad.bij(balie.opdracht), blad.wijzigingen
    return balie.gebeurde(
        wijzigen.stel_route_voor(balie.register, nota_id, wensen, blad.reden, opdracht=opdracht)
    )


@router.post(
    "/{nota_id}/routevoorstellen/{voorstel_id}/antwoorden",
    status_code=201,
    response_model=Vastgelegd,
    summary="Stem in met een andere route, of wijs haar af",
)
def antwoord_route(
    nota_id: NotaId, voorstel_id: VoorstelId, blad: Routeantwoord, balie: DeBalie
) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        ROUTEANTWOORD[blad.besluit](balie.register, nota_id, voorstel_id, blad.reden, opdracht)
    )


@router.post(
    "/{nota_id}/voorleggingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Leg de geschilpunten van een baan voor",
)
def leg_geschil_voor(nota_id: NotaId, blad: Voorlegging, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        wijzigen.leg_geschil_voor(balie.register, nota_id, blad.stap, blad.reden, opdracht=opdracht)
    )
