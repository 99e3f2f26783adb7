"""Every history answers alike: as it is, as it was then, and what happened to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, TypeVar
from uuid import UUID

from fastapi import APIRouter, Depends, Path

from api.balie import vastgelegd
from api.berichten import Vastgelegd
from api.dependencies import DeLezer, HetOverzicht, HetRegister, NotaId, Wanneer
from api.lichaam import JsonRoute
from api.regels import GebeurdBericht, in_taal
from api.zaken import BriefBericht, FunctieBericht, PuntBericht
from domain.base import Aggregate
from domain.functie import Functie
from domain.kamerbrief import Kamerbrief
from domain.kamerpunt.motie import Motie
from domain.kamerpunt.toezegging import Toezegging
from domain.nota.stand import Nota
from domain.opdracht import Lezer
from projections.tijdlijn import Tijdlijn
from workflows import inzien
from workflows.inzien import Toen
from workflows.register.opslag import Cursor
from workflows.register.register import Register

router = APIRouter(prefix="/v1", tags=["Tijdlijnen"], route_class=JsonRoute)
A = TypeVar("A", bound=Aggregate)
Nummer = Annotated[int, Path(ge=1, lt=2**53, description="Nummer in de tijdlijn.")]


@dataclass(frozen=True, slots=True)
class Archief:
    """Histories, for this reader, at the moment that is asked for."""

    register: Register
    cursor: Cursor
    lezer: Lezer
    wanneer: Toen

    def stand(self, soort: type[A], nummer: UUID) -> A:
        return inzien.toen(self.register, soort, nummer, lezer=self.lezer, wanneer=self.wanneer)

    def tijdlijn(self, soort: type[Aggregate], nummer: UUID) -> Sequence[GebeurdBericht]:
        self.stand(soort, nummer)
        tot, op = self.wanneer
        lines = Tijdlijn().van(nummer, self.cursor, tot=tot, op=op, lezer=self.lezer)
        return in_taal(GebeurdBericht, lines)

    def gebeurtenis(self, soort: type[Aggregate], nummer: UUID, volgnummer: int) -> Vastgelegd:
        inzien.lees(self.register, soort, nummer, lezer=self.lezer)
        events = inzien.gebeurtenissen(self.register, nummer, van=volgnummer, lezer=self.lezer)
        return vastgelegd(nummer, events)


def archief(
    register: HetRegister, cursor: HetOverzicht, lezer: DeLezer, wanneer: Wanneer
) -> Archief:
    return Archief(register, cursor, lezer, wanneer)


HetArchief = Annotated[Archief, Depends(archief)]


@router.get("/notas/{nota_id}/tijdlijn", summary="Wat er met een nota gebeurde")
def tijdlijn_van_nota(nota_id: NotaId, archief: HetArchief) -> Sequence[GebeurdBericht]:
    return archief.tijdlijn(Nota, nota_id)


@router.get("/notas/{nota_id}/gebeurtenissen/{nummer}", summary="Wat een opdracht vastlegde")
def bij_nota(nota_id: NotaId, nummer: Nummer, archief: HetArchief) -> Vastgelegd:
    return archief.gebeurtenis(Nota, nota_id, nummer)


@router.get("/moties/{motie_id}", summary="Bekijk een motie")
def motie(motie_id: UUID, archief: HetArchief) -> PuntBericht:
    return PuntBericht.van(archief.stand(Motie, motie_id))


@router.get("/moties/{motie_id}/tijdlijn", summary="Wat er met een motie gebeurde")
def tijdlijn_van_motie(motie_id: UUID, archief: HetArchief) -> Sequence[GebeurdBericht]:
    return archief.tijdlijn(Motie, motie_id)


@router.get("/moties/{motie_id}/gebeurtenissen/{nummer}", summary="Wat een opdracht vastlegde")
def bij_motie(motie_id: UUID, nummer: Nummer, archief: HetArchief) -> Vastgelegd:
    return archief.gebeurtenis(Motie, motie_id, nummer)


@router.get("/toezeggingen/{toezegging_id}", summary="Bekijk een toezegging")
def toezegging(toezegging_id: UUID, archief: HetArchief) -> PuntBericht:
    return PuntBericht.van(archief.stand(Toezegging, toezegging_id))


@router.get("/toezeggingen/{toezegging_id}/tijdlijn", summary="Wat er met een toezegging gebeurde")
def tijdlijn_van_toezegging(toezegging_id: UUID, archief: HetArchief) -> Sequence[GebeurdBericht]:
    return archief.tijdlijn(Toezegging, toezegging_id)


@router.get(
    "/toezeggingen/{toezegging_id}/gebeurtenissen/{nummer}", summary="Wat een opdracht vastlegde"
)
def bij_toezegging(toezegging_id: UUID, nummer: Nummer, archief: HetArchief) -> Vastgelegd:
    return archief.gebeurtenis(Toezegging, toezegging_id, nummer)


@router.get("/kamerbrieven/{brief_id}", summary="Bekijk een Kamerbrief")
def brief(brief_id: UUID, archief: HetArchief) -> BriefBericht:
    return BriefBericht.van(archief.stand(Kamerbrief, brief_id))


@router.get("/kamerbrieven/{brief_id}/tijdlijn", summary="Wat er met een Kamerbrief gebeurde")
def tijdlijn_van_brief(brief_id: UUID, archief: HetArchief) -> Sequence[GebeurdBericht]:
    return archief.tijdlijn(Kamerbrief, brief_id)


@router.get(
    "/kamerbrieven/{brief_id}/gebeurtenissen/{nummer}", summary="Wat een opdracht vastlegde"
)
def bij_brief(brief_id: UUID, nummer: Nummer, archief: HetArchief) -> Vastgelegd:
    return archief.gebeurtenis(Kamerbrief, brief_id, nummer)


@router.get("/functies/{functie_id}", summary="Bekijk een functie")
def functie(functie_id: UUID, archief: HetArchief) -> FunctieBericht:
    return FunctieBericht.van(archief.stand(Functie, functie_id))


@router.get("/functies/{functie_id}/tijdlijn", summary="Wie een functie wanneer bekleedde")
def tijdlijn_van_functie(functie_id: UUID, archief: HetArchief) -> Sequence[GebeurdBericht]:
    return archief.tijdlijn(Functie, functie_id)


@router.get("/functies/{functie_id}/gebeurtenissen/{nummer}", summary="Wat een opdracht vastlegde")
def bij_functie(functie_id: UUID, nummer: Nummer, archief: HetArchief) -> Vastgelegd:
    return archief.gebeurtenis(Functie, functie_id, nummer)
