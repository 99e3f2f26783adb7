"""A document comes under judgement: looked at, with its text, and as the public would read it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response

from api.balie import vastgelegd
from api.berichten import Vastgelegd
from api.bestand import HTML, PDF, BestandRoute, als_bestand, bestand
from api.dependencies import DeBalie, DeLezer, DeVraag, HetOverzicht, HetRegister
from api.lichaam import JSON, JsonRoute
from api.lijst import DeBladzijde
from api.onderdelen import SectieBericht, naar_bericht
from api.regels import UIT, in_taal
from api.taken.beoordelen import elders_en_samen
from api.taken.voorbeeld import Vorm, voorbeeld
from api.woo import BeeldBericht, BeoordelingBericht
from api.woo_invoer import NieuweBeoordeling
from domain.woo.schrijf_5a import schrijf_5a
from projections.woo_dossier import WooDossier, Zaak
from workflows import beoordelen, inzien
from workflows.bekijken import bekijk
from workflows.ter_zitting import lees_beoordeling, ter_zitting

router = APIRouter(prefix="/v1/beoordelingen", tags=["Beoordelen"], route_class=JsonRoute)
bestanden = APIRouter(prefix="/v1/beoordelingen", tags=["Beoordelen"], route_class=BestandRoute)
BeoordelingId = Annotated[UUID, Path(description="Het nummer van de beoordeling.")]
Nummer = Annotated[int, Path(ge=1, lt=2**53, description="Nummer in de tijdlijn.")]
SamenMet = Annotated[
    Sequence[UUID],
    Query(
        alias="samenMet",
        max_length=50,
        description="Beoordelingen van wat samen met dit stuk naar buiten gaat.",
    ),
]
NIET_SAMEN: Sequence[UUID] = ()
SOORT: Mapping[Vorm, str] = {"json": JSON, "html": HTML, "pdf": PDF}


class BeoordelingRegel(Zaak):
    model_config = UIT


@router.get("", summary="De beoordelingen waar u aan meedoet")
def beoordelingen(
    blad: DeBladzijde, cursor: HetOverzicht, lezer: DeLezer
) -> Sequence[BeoordelingRegel]:
    return in_taal(BeoordelingRegel, blad.stuk(WooDossier().lijst(lezer, cursor)))


@router.post("", status_code=201, response_model=Vastgelegd, summary="Open een beoordeling")
def open_beoordeling(blad: NieuweBeoordeling, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gemaakt(
        beoordelen.open_beoordeling(balie.register, blad.opening, opdracht=opdracht),
        "beoordelingen",
    )


@router.get("/{beoordeling_id}", summary="Bekijk een beoordeling, zonder de tekst")
def beoordeling(
    beoordeling_id: BeoordelingId, register: HetRegister, vraag: DeVraag
) -> BeoordelingBericht:
    return BeoordelingBericht.van(ter_zitting(register, beoordeling_id, vraag))


@router.get("/{beoordeling_id}/gebeurtenissen/{nummer}", summary="Wat een opdracht vastlegde")
def gebeurtenis(
    beoordeling_id: BeoordelingId, nummer: Nummer, register: HetRegister, lezer: DeLezer
) -> Vastgelegd:
    found = lees_beoordeling(register, beoordeling_id, lezer=lezer)
    return vastgelegd(found.id, inzien.gebeurtenissen(register, found.id, van=nummer))


@router.get("/{beoordeling_id}/tekst", summary="Lees de ongelakte tekst; dat wordt opgeschreven")
def tekst(
    beoordeling_id: BeoordelingId,
    register: HetRegister,
    vraag: DeVraag,
    samen_met: SamenMet = NIET_SAMEN,
) -> BeeldBericht:
    elders = elders_en_samen(register, beoordeling_id, samen_met, opdracht=vraag)
    return BeeldBericht.van(bekijk(register, beoordeling_id, opdracht=vraag, elders=elders))


@router.get("/{beoordeling_id}/5a", summary="Een voorstel voor onderdeel 5a, volgens de lakken")
def vijf_a(beoordeling_id: BeoordelingId, register: HetRegister, lezer: DeLezer) -> SectieBericht:
    found = lees_beoordeling(register, beoordeling_id, lezer=lezer)
    bericht = naar_bericht(schrijf_5a(found))
    assert isinstance(bericht, SectieBericht)
    return bericht


@bestanden.get(
    "/{beoordeling_id}/voorbeeld",
    summary="Het stuk zoals het nu naar buiten zou gaan",
    response_class=Response,
    responses=als_bestand(JSON, HTML, PDF),
)
def gelakt(
    beoordeling_id: BeoordelingId,
    register: HetRegister,
    vraag: DeVraag,
    vorm: Annotated[Vorm, Query()] = "json",
) -> Response:
    inhoud = voorbeeld(register, beoordeling_id, vorm, opdracht=vraag)
    return bestand(inhoud, f"voorbeeld.{vorm}", SOORT[vorm])
