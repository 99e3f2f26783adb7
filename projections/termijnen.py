"""Termijnen: which terms run now, whether they are late, and for which somebody is to be told."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from typing_extensions import override

from domain.base import Event
from domain.eigen_baan import binnen
from domain.functionaris import Functionaris
from domain.looptijd import treden
from domain.nota.afronden import Afgerond
from domain.nota.besluiten import Ingetrokken
from domain.nota.indienen import Ingediend
from domain.nota.opstellen import Geopend
from domain.nota.rappelleren import Melding
from domain.nota.route_wijzigen import RouteGewijzigd
from domain.nota.termijnen import DeadlineGesteld, DeadlineVerlengd, TermijnVerlengd
from domain.nota.vervolg import RouteVervolgd
from domain.nota.verzenden import Verzonden
from domain.opdracht import Lezer
from domain.rappel import DEADLINE, Rappelladder, hoogste
from domain.route import Route
from domain.toegang import ziet
from domain.werkdagen import Kalender, dag
from projections.base import Cursor, Projection, Rij, Rijen, Sleutel
from projections.inzage import open_voor
from projections.looptijd import LOPEND, Looptijd, Vandaag, looptijd
from projections.tijdlijn import stap as gezette_stap
from projections.werkvoorraad import TeBewaken, lees_stappen

LEEG: Mapping[str, Any] = {
    "functie": "", "open": 0, "opening": 0, "begin": "", "termijn": "", "eerste": "",
    "werkdagen": 0, "telt_in_reces": 1, "reces": "", "kamer": "", "treden": "", "gemeld": 0,
    "stappen": "{}",
}  # fmt: skip


class Termijnen(Projection):
    """One row per term that ever ran, and one for the nota that keeps what its route says."""

    naam = "termijnen"
    tabel = """CREATE TABLE IF NOT EXISTS lees_termijnen (
        nota_id TEXT NOT NULL, stap TEXT NOT NULL, functie TEXT NOT NULL, open INTEGER NOT NULL,
        opening BIGINT NOT NULL, begin TEXT NOT NULL, termijn TEXT NOT NULL, eerste TEXT NOT NULL,
        werkdagen BIGINT NOT NULL, telt_in_reces INTEGER NOT NULL, reces TEXT NOT NULL,
        kamer TEXT NOT NULL, treden TEXT NOT NULL, gemeld BIGINT NOT NULL, stappen TEXT NOT NULL,
        PRIMARY KEY (nota_id, stap))"""
    sleutel = ("nota_id", "stap")
    betreft = ("nota.",)
    indexen = ("open, termijn",)

    @override
    def leest(self, event: Event, /) -> Collection[Sleutel]:
        match event:
            case RouteVervolgd():
                return [("",), *((stap.stap,) for stap in event.geopend)]
            case Melding() | TermijnVerlengd():
                return ((event.stap,),)
            case _:
                return ((code,),) if (code := gezette_stap(event)) else ()

    @override
    def project(self, event: Event, rijen: Rijen) -> None:
        match event:
            case Geopend():
                assert isinstance(event.door, Functionaris)
                rijen.voeg_toe(**{**LEEG, "stap": "", "functie": event.door.functie})
            case Ingediend(route=route) | RouteGewijzigd(route=route):
                ken(route, rijen)
            case RouteVervolgd():
                vervolg(event, rijen)
            case DeadlineGesteld():
                stel(event, rijen)
            case DeadlineVerlengd(naar=naar):
                verleng(event, rijen.rij(DEADLINE), naar, rijen)
            case TermijnVerlengd(stap=stap, naar=naar):
                verleng(event, rijen.rij(stap), naar, rijen)
            case Melding(stap=stap, trede=trede):
                rijen.wijzig(rijen.rij(stap), gemeld=trede)
            case Ingetrokken() | Verzonden() | Afgerond():
                for rij in rijen.alle():
                    rijen.wijzig(rij, open=0)
            case _:
                sluit(gezette_stap(event), rijen)

    def te_melden(self, moment: datetime, kalender: Kalender, cursor: Cursor) -> list[TeBewaken]:
        """List the terms with a rung that is due and was not told; the nota decides."""
        vandaag = dag(moment)
        rows = cursor.execute(
            """SELECT nota_id, stap, opening, termijn, treden, gemeld FROM lees_termijnen
            WHERE open = 1 ORDER BY termijn, nota_id, stap"""
        )
        return [
            TeBewaken(UUID(row["nota_id"]), row["stap"], row["opening"], str(due))
            for row in rows
            if (due := trede_nu(row, vandaag, kalender)) > row["gemeld"]
        ]

    def lopend(self, lezer: Lezer, nu: Vandaag, cursor: Cursor) -> Sequence[Looptijd]:
        """List the terms that run in the notas that this reader may see, the first to end first."""
        mag = open_voor(lezer, cursor)
        rows = cursor.execute(LOPEND.replace("WHERE", "WHERE t.open = 1"))
        shown = (row for row in rows if row["inzage"] in mag and mag_stap(lezer, row["stap"]))
        return [looptijd(row, nu) for row in shown]

    def van(self, nota_id: UUID, lezer: Lezer, nu: Vandaag, cursor: Cursor) -> Sequence[Looptijd]:
        """List those of one nota. Whether its reader may know, was asked before."""
        one = LOPEND.replace("WHERE", "WHERE t.nota_id = :nota_id AND t.open = 1")
        rows = cursor.execute(one, nota_id=str(nota_id))
        return [looptijd(row, nu) for row in rows if mag_stap(lezer, row["stap"])]


def mag_stap(lezer: Lezer, stap: str) -> bool:
    """Say whether a step is there for who may read the nota: an inner one is for its ministry."""
    ministerie = binnen(stap)
    return ministerie is None or ziet(lezer, ministerie)


def ken(route: Route, rijen: Rijen) -> None:
    """Keep what the steps of this route say of their terms, for when they open."""
    stappen = {
        stap.code: [term.werkdagen, int(term.telt_in_reces), dagen(route, stap.code)]
        for stap in route.stappen
        if (term := stap.termijn)
    }
    rijen.wijzig(rijen.rij(""), stappen=json.dumps(stappen), treden=dagen(route, DEADLINE))
    for rij in rijen.alle():
        if rij["open"]:
            rijen.wijzig(rij, treden=dagen(route, rij["stap"]))


def dagen(route: Route, code: str) -> str:
    return json.dumps([(nr, trede.werkdagen) for nr, trede in treden(route, code).items()])


def vervolg(event: RouteVervolgd, rijen: Rijen) -> None:
    if event.route:
        ken(event.route, rijen)
    gone = [stap.stap for stap in event.gesloten] + [stap.stap for stap in event.overgeslagen]
    for code in gone:
        sluit(code, rijen)
    stappen = lees_stappen(rijen.rij("")["stappen"]) if event.geopend else {}
    for stap in event.geopend:
        if stap.termijn:
            werkdagen, telt_in_reces, rungs = stappen[stap.stap]
            begin(
                event,
                stap.termijn,
                rijen,
                stap=stap.stap,
                functie=stap.functie,
                werkdagen=werkdagen,
                telt_in_reces=telt_in_reces,
                treden=rungs,
            )


def stel(event: DeadlineGesteld, rijen: Rijen) -> None:
    nota, reces = rijen.rij(""), event.berekend_uit
    waar = {"reces": reces.naam, "kamer": reces.kamer} if reces else {}
    eerste = was["eerste"] if (was := rijen.zoek(DEADLINE)) else ""
    begin(
        event,
        event.deadline,
        rijen,
        stap=DEADLINE,
        functie=nota["functie"],
        treden=nota["treden"] or USUAL,
        eerste=eerste if eerste < event.deadline.isoformat() else "",
        **waar,
    )


def begin(event: Event, termijn: date, rijen: Rijen, **velden: Any) -> None:
    """Let a term run, for the first time or again."""
    rijen.voeg_toe(
        **{
            **LEEG,
            "open": 1,
            "opening": event.originator_version,
            "begin": dag(event.timestamp).isoformat(),
            "termijn": termijn.isoformat(),
            **velden,
        }
    )


def verleng(event: Event, rij: Rij, naar: date, rijen: Rijen) -> None:
    rijen.wijzig(
        rij,
        opening=event.originator_version,
        eerste=rij["eerste"] or rij["termijn"],
        termijn=naar.isoformat(),
        gemeld=0,
    )


def sluit(stap: str, rijen: Rijen) -> None:
    if stap and (rij := rijen.zoek(stap)):
        rijen.wijzig(rij, open=0)


def trede_nu(row: Mapping[str, Any], vandaag: date, kalender: Kalender) -> int:
    termijn = date.fromisoformat(row["termijn"])
    return hoogste(json.loads(row["treden"]), termijn, vandaag, kalender)


USUAL = json.dumps(
    [(nr, t.werkdagen) for nr, t in Rappelladder().treden(DEADLINE, escaleert=False).items()]
)
