"""When a nota must be done, more time, and which terms run now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Query, Response
from pydantic import Field

from api.berichten import Datum, Handeling, Reden, Vastgelegd
from api.dependencies import DeBalie, DeLeeszaal, HetOverzicht, NotaId
from api.lichaam import JsonRoute
from api.lijst import DeBladzijde
from api.regels import LooptijdBericht, in_taal
from domain.nota.termijnen import Verlenging, Wanneer
from domain.value import Code, Kort, Tekst
from domain.werkdagen import dag
from projections.looptijd import Vandaag
from projections.termijnen import Termijnen
from workflows import termijnen
from workflows.vastgesteld import kalender

router = APIRouter(prefix="/v1", tags=["Termijnen"], route_class=JsonRoute)
VOOR_RECES = "De naam van een reces; de deadline is dan de laatste werkdag ervoor."


class Deadline(Handeling):
    datum: Datum | None = None
    voor_reces: Annotated[Kort | None, Field(description=VOOR_RECES)] = None
    aanleiding: Annotated[Tekst, Field(description="Waarom dan; komt in het dossier.")]


class MeerTijd(Handeling):
    naar: Datum
    reden: Reden

    @property
    def verlenging(self) -> Verlenging:
        return Verlenging(self.naar, self.reden)


class MeerTijdVoorStap(MeerTijd):
    stap: Annotated[Code, Field(description="Een stap die openstaat en een termijn heeft.")]


@router.post(
    "/notas/{nota_id}/deadlines",
    status_code=201,
    response_model=Vastgelegd,
    summary="Stel een deadline",
)
def stel_deadline(nota_id: NotaId, blad: Deadline, balie: DeBalie) -> Response:
    wanneer, opdracht = Wanneer(blad.datum, blad.voor_reces), blad.bij(balie.opdracht)
    return balie.gebeurde(
        termijnen.stel_deadline(
            balie.register, nota_id, wanneer, blad.aanleiding, opdracht=opdracht
        )
    )


@router.post(
    "/notas/{nota_id}/deadlineverlengingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Verleng de deadline",
)
def verleng_deadline(nota_id: NotaId, blad: MeerTijd, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        termijnen.verleng_deadline(balie.register, nota_id, blad.verlenging, opdracht=opdracht)
    )


@router.post(
    "/notas/{nota_id}/termijnverlengingen",
    status_code=201,
    response_model=Vastgelegd,
    summary="Verleng de termijn van een stap",
)
def verleng_termijn(nota_id: NotaId, blad: MeerTijdVoorStap, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(
        termijnen.verleng_termijn(
            balie.register, nota_id, blad.stap, blad.verlenging, opdracht=opdracht
        )
    )


@router.get("/termijnen", summary="De termijnen die lopen, wat het eerst eindigt eerst")
def lopend(
    blad: DeBladzijde,
    cursor: HetOverzicht,
    zaal: DeLeeszaal,
    *,
    te_laat: Annotated[
        bool, Query(alias="teLaat", description="Alleen wat voorbij zijn termijn is.")
    ] = False,
) -> Sequence[LooptijdBericht]:
    nu = Vandaag(dag(zaal.moment), kalender(zaal.register))
    found = Termijnen().lopend(zaal.lezer, nu, cursor)
    return in_taal(LooptijdBericht, blad.stuk([t for t in found if t.over < 0 or not te_laat]))
