"""The lists: what waits, and what there is; each reader sees his own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Literal

from fastapi import APIRouter, Query

from api.dependencies import DeLezer, HetMoment, HetOverzicht
from api.lichaam import JsonRoute
from api.lijst import Bladzijde, DeBladzijde
from api.regels import DossierBericht, FunctieRegel, PuntRegel, RegelBericht, in_taal
from domain.kamerpunt.uitvoering import Uitvoeringsstand
from domain.opdracht import Lezer
from domain.value import Tekst
from domain.werkdagen import dag
from projections.base import Cursor
from projections.dossier import Dossier, Zoekvraag
from projections.functies import Functies
from projections.kamerpunten import Kamerpunten
from projections.regel import Regel
from projections.stand import Stand
from projections.werkvoorraad import Werkvoorraad

router = APIRouter(prefix="/v1", tags=["Lijsten"], route_class=JsonRoute)
Zoek = Annotated[Tekst, Query(max_length=200, description="Deel van het kenmerk of het onderwerp.")]
Lijst = Annotated[
    Literal["wacht-op-mij", "ik-wacht-op"],
    Query(description="Wat op u wacht, of waar uw eigen nota's op wachten."),
]
WERKVOORRAAD: Mapping[str, Callable[[Lezer, Cursor], Sequence[Regel]]] = {
    "wacht-op-mij": Werkvoorraad().wacht_op_mij,
    "ik-wacht-op": Werkvoorraad().ik_wacht_op,
}


@router.get("/werkvoorraad", summary="Wat wacht, en op wie")
def werkvoorraad(
    blad: DeBladzijde, cursor: HetOverzicht, lezer: DeLezer, lijst: Lijst = "wacht-op-mij"
) -> Sequence[RegelBericht]:
    return in_taal(RegelBericht, blad.stuk(WERKVOORRAAD[lijst](lezer, cursor)))


@router.get("/notas", summary="De nota's die u mag lezen")
def notas(
    blad: DeBladzijde, cursor: HetOverzicht, lezer: DeLezer, zoek: Zoek = ""
) -> Sequence[DossierBericht]:
    return in_taal(DossierBericht, dossiers("nota", zoek, blad, lezer, cursor))


@router.get("/kamerbrieven", summary="De Kamerbrieven")
def kamerbrieven(
    blad: DeBladzijde, cursor: HetOverzicht, lezer: DeLezer, zoek: Zoek = ""
) -> Sequence[DossierBericht]:
    return in_taal(DossierBericht, dossiers("kamerbrief", zoek, blad, lezer, cursor))


@router.get("/moties", summary="De moties")
def moties(
    blad: DeBladzijde,
    cursor: HetOverzicht,
    _: DeLezer,
    uitvoering: Annotated[Uitvoeringsstand | None, Query()] = None,
) -> Sequence[PuntRegel]:
    return in_taal(PuntRegel, punten("motie", uitvoering, blad, cursor))


@router.get("/toezeggingen", summary="De toezeggingen")
def toezeggingen(
    blad: DeBladzijde,
    cursor: HetOverzicht,
    _: DeLezer,
    uitvoering: Annotated[Uitvoeringsstand | None, Query()] = None,
) -> Sequence[PuntRegel]:
    return in_taal(PuntRegel, punten("toezegging", uitvoering, blad, cursor))


@router.get("/functies", summary="De functies, en wie ze vandaag bekleedt")
def functies(
    blad: DeBladzijde, cursor: HetOverzicht, _: DeLezer, moment: HetMoment
) -> Sequence[FunctieRegel]:
    return in_taal(FunctieRegel, blad.stuk(Functies().alle(cursor, dag(moment))))


def dossiers(
    soort: str, zoek: str, blad: Bladzijde, lezer: Lezer, cursor: Cursor
) -> Sequence[Dossier]:
    vraag = Zoekvraag(zoek, soort, blad.na, blad.gevraagd)
    return blad.rij(Stand().dossiers(lezer, cursor, vraag), lambda row: row.sleutel)


def punten(soort: str, uitvoering: str | None, blad: Bladzijde, cursor: Cursor) -> Sequence[object]:
    rows = Kamerpunten().alle(
        cursor, soort=soort, uitvoering=uitvoering, na=blad.na, limit=blad.gevraagd
    )
    return blad.rij(rows, lambda punt: punt.sleutel)
