"""What the ministry does with a motie or toezegging, what the Kamer says since, and who is late."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from pydantic import Field

from api.balie import Balie
from api.berichten import Antwoord, Datum, Handeling, Reden, Vastgelegd
from api.dependencies import DeBalie, DeLezer, HetMoment, HetOverzicht
from api.lichaam import JsonRoute
from api.lijst import DeBladzijde
from api.regels import PortefeuilleRegel, PuntRegel, in_taal
from api.taken.kamer import lees_records_in
from domain.kamerpunt.motie import Motie
from domain.kamerpunt.opvolging import Overdracht
from domain.kamerpunt.uitvoering import Afdoening, Kamerpunt, Resultaat
from domain.value import Code, Kort, Tekst
from projections.kamerpunten import Kamerpunten, Lijst, Vraag
from workflows import opvolgen
from workflows.kamer import records
from workflows.opvolgen import Bedoeld
from workflows.register.transactie import Ontvangst

router = APIRouter(prefix="/v1", tags=["Opvolging"], route_class=JsonRoute)
PuntId = Annotated[UUID, Path(description="Het nummer van de motie of toezegging.")]
PUNT = "/kamerpunten/{punt_id}"
HOOGSTENS = 500  # punten in one save


class Toewijzing(Handeling):
    bewindspersoon: Annotated[Code, Field(description="Functie van de bewindspersoon.")]
    dossierhouder: Annotated[Code, Field(description="Functie van wie het dossier houdt.")]


class NieuweOverdracht(Handeling):
    van: Annotated[Code, Field(description="De bewindspersoon of dossierhouder van nu.")]
    naar: Code
    reden: Reden
    punten: Annotated[tuple[UUID, ...], Field(min_length=1, max_length=HOOGSTENS)]


class Termijn(Handeling):
    termijn: Datum
    reden: Reden


class Verlenging(Handeling):
    naar: Datum
    reden: Reden


class Voortgang(Handeling):
    brief_id: Annotated[UUID, Field(description="Een Kamerbrief die verzonden is.")]


class NieuweAfdoening(Voortgang):
    deel: Annotated[Kort | None, Field(description="Alleen dit deel; anders het geheel.")] = None
    resultaat: Resultaat = "uitgevoerd"
    reden: Tekst | None = None


class Samenvoeging(Handeling):
    nummer_id: Annotated[UUID, Field(description="Het punt dat het nummer van de Kamer draagt.")]


class Inlezing(Handeling):
    records: Annotated[
        tuple[dict[str, Any], ...],
        Field(description="Records uit de open data van de Tweede Kamer, zoals zij zijn."),
    ]


class PuntVanInlezing(Antwoord):
    punt_id: UUID
    gebeurtenissen: int


class InlezingBericht(Antwoord):
    """What came of it; what was known already, gives no event."""

    gelezen: int
    punten: tuple[PuntVanInlezing, ...]
    onleesbaar: tuple[str, ...]
    zonder_punt: tuple[str, ...]


def gebeurde(balie: Balie, ontvangst: Ontvangst) -> Response:
    """Answer with its place: a motie and a toezegging have their own."""
    is_motie = isinstance(balie.register.lees(Kamerpunt, ontvangst.nummer), Motie)
    return balie.gebeurde(ontvangst, "moties" if is_motie else "toezeggingen")


def puntvraag(
    request: Request,
    blad: DeBladzijde,
    moment: HetMoment,
    lijst: Annotated[Lijst, Query(description="Welke lijst.")] = "open",
    bewindspersoon: Annotated[Code | None, Query(description="Alleen van deze functie.")] = None,
) -> Vraag:
    days = timedelta(days=request.app.state.settings.aangehouden)
    return Vraag(lijst, moment, days, bewindspersoon or "", blad.na, blad.gevraagd)


@router.get("/kamerpunten", summary="Moties en toezeggingen die aandacht vragen")
def kamerpunten(
    blad: DeBladzijde,
    cursor: HetOverzicht,
    _: DeLezer,
    vraag: Annotated[Vraag, Depends(puntvraag)],
) -> Sequence[PuntRegel]:
    page = blad.rij(Kamerpunten().lijst(vraag, cursor), lambda punt: punt.sleutel)
    return in_taal(PuntRegel, page)


@router.get("/portefeuilles", summary="Wat er openstaat, per bewindspersoon")
def portefeuilles(
    blad: DeBladzijde, cursor: HetOverzicht, _: DeLezer, moment: HetMoment
) -> Sequence[PortefeuilleRegel]:
    vraag = Vraag("open", moment, timedelta())
    return in_taal(PortefeuilleRegel, blad.stuk(Kamerpunten().portefeuilles(vraag, cursor)))


@router.post(f"{PUNT}/toewijzingen", status_code=201, response_model=Vastgelegd, summary="Wijs toe")
def wijs_toe(punt_id: PuntId, blad: Toewijzing, balie: DeBalie) -> Response:
    done = opvolgen.wijs_toe(
        balie.register,
        Bedoeld(punt_id),
        blad.bewindspersoon,
        blad.dossierhouder,
        opdracht=blad.bij(balie.opdracht),
    )
    return gebeurde(balie, done)


@router.post(
    "/overdrachten", status_code=201, response_model=Vastgelegd, summary="Draag punten over"
)
def draag_over(blad: NieuweOverdracht, balie: DeBalie) -> Response:
    overdracht = Overdracht(van=blad.van, naar=blad.naar, reden=blad.reden)
    punten = [Bedoeld(punt_id) for punt_id in blad.punten]
    opdracht = blad.bij(balie.opdracht)
    return gebeurde(
        balie, opvolgen.draag_over(balie.register, punten, overdracht, opdracht=opdracht)
    )


@router.post(
    f"{PUNT}/uitvoeringen", status_code=201, response_model=Vastgelegd, summary="Start uitvoering"
)
def start_uitvoering(punt_id: PuntId, blad: Handeling, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    done = opvolgen.start_uitvoering(balie.register, Bedoeld(punt_id), opdracht=opdracht)
    return gebeurde(balie, done)


@router.post(
    f"{PUNT}/termijnen", status_code=201, response_model=Vastgelegd, summary="Stel een termijn"
)
def stel_termijn(punt_id: PuntId, blad: Termijn, balie: DeBalie) -> Response:
    bedoeld, opdracht = Bedoeld(punt_id), blad.bij(balie.opdracht)
    done = opvolgen.stel_termijn(
        balie.register, bedoeld, blad.termijn, blad.reden, opdracht=opdracht
    )
    return gebeurde(balie, done)


@router.post(
    f"{PUNT}/termijnverlengingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Verleng de termijn",
)
def verleng_termijn(punt_id: PuntId, blad: Verlenging, balie: DeBalie) -> Response:
    bedoeld, opdracht = Bedoeld(punt_id), blad.bij(balie.opdracht)
    done = opvolgen.verleng_termijn(
        balie.register, bedoeld, blad.naar, blad.reden, opdracht=opdracht
    )
    return gebeurde(balie, done)


@router.post(
    f"{PUNT}/voortgangsmeldingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Meld voortgang door een eerdere brief",
)
def meld_voortgang(punt_id: PuntId, blad: Voortgang, balie: DeBalie) -> Response:
    bedoeld, opdracht = Bedoeld(punt_id), blad.bij(balie.opdracht)
    done = opvolgen.meld_voortgang(balie.register, bedoeld, blad.brief_id, opdracht=opdracht)
    return gebeurde(balie, done)


@router.post(
    f"{PUNT}/afdoeningen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Doe af door een eerdere brief",
)
def doe_af(punt_id: PuntId, blad: NieuweAfdoening, balie: DeBalie) -> Response:
    hoe = Afdoening(deel=blad.deel, resultaat=blad.resultaat, reden=blad.reden)
    bedoeld, opdracht = Bedoeld(punt_id), blad.bij(balie.opdracht)
    return gebeurde(
        balie, opvolgen.doe_af(balie.register, bedoeld, blad.brief_id, hoe, opdracht=opdracht)
    )


@router.post(
    f"{PUNT}/samenvoegingen", status_code=201, response_model=Vastgelegd, summary="Voeg samen"
)
def voeg_samen(punt_id: PuntId, blad: Samenvoeging, balie: DeBalie) -> Response:
    bedoeld, opdracht = Bedoeld(punt_id), blad.bij(balie.opdracht)
    return gebeurde(
        balie, opvolgen.voeg_samen(balie.register, bedoeld, blad.nummer_id, opdracht=opdracht)
    )


@router.post("/kamerpunten/inlezingen", summary="Lees records van de Kamer in")
def lees_in(blad: Inlezing, balie: DeBalie) -> InlezingBericht:
    inhoud = records.lees(list(blad.records))
    found = lees_records_in(balie.register, inhoud, opdracht=blad.bij(balie.opdracht))
    punten = [PuntVanInlezing(punt_id=p, gebeurtenissen=n) for p, n in found.punten.items()]
    return InlezingBericht(
        gelezen=found.gelezen,
        punten=tuple(punten),
        onleesbaar=found.onleesbaar,
        zonder_punt=found.zonder_punt,
    )
