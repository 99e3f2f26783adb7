"""Meelezen: who writes a nota and who reads it, what is said beside it, and what is on paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from api.bestand import bestand
from api.paginas import meebladen as bladen
from api.paginas.bladen import LEEG, Invoer
from api.paginas.fouten import Reden, reden_van
from api.paginas.notabeeld import HetBeeld, Notabeeld
from api.paginas.notas import nota_opnieuw
from api.paginas.vastleggen import HetLoket
from api.taken import papier
from domain.functie import werkend
from domain.functionaris import Ministerie
from domain.nota.handelingen import ANTWOORD
from domain.nota.lezers import Kring
from domain.nota.opmerken import NieuweOpmerking
from domain.nota.overnemen import INKT, OpPapier
from domain.nota.stand import Nota
from domain.nota.wensen import Waarover
from domain.opdracht import Opdracht
from domain.route import Stap
from domain.werkdagen import dag
from projections.functies import Functies
from workflows import meelezen
from workflows.papier import lees_scan
from workflows.register.fouten import Onbekend
from workflows.register.transactie import Ontvangst

router = APIRouter(prefix="/notas/{nota_id}")


class Iemand(NamedTuple):
    persoon_id: UUID
    naam: str
    functie: str
    ambtelijk: bool


@router.get("/meelezen")
def meelezend(beeld: HetBeeld) -> Response:
    return toon_meelezen(beeld, LEEG)


@router.get("/scans/{nummer}")
def scan(beeld: HetBeeld, nummer: int) -> Response:
    """Give the paper of the signature with this number."""
    papers = {gezet.nummer: gezet.papier for gezet in beeld.nota.merken.values()}
    if not (paper := papers.get(nummer)):
        raise Onbekend(Nota)
    kader = beeld.kader
    found = lees_scan(kader.register, beeld.nota.id, paper.scan, lezer=kader.lezer)
    return bestand(found.inhoud, found.naam, found.soort)


@router.post("/opmerkingen")
def plaats_opmerking(loket: HetLoket) -> Response:
    def daad(blad: bladen.Opmerking, opdracht: Opdracht) -> Ontvangst:
        nieuw = NieuweOpmerking(
            tekst=blad.tekst, blok_id=blad.blok_id, zichtbaar_voor=blad.zichtbaar_voor
        )
        register = loket.kader.register
        return meelezen.plaats_opmerking(register, loket.nota_id, nieuw, opdracht=opdracht)

    return loket.neem_aan(bladen.Opmerking, daad, nota_opnieuw)


@router.post("/stellers")
def wijzig_stellers(loket: HetLoket) -> Response:
    def daad(blad: bladen.Stellers, opdracht: Opdracht) -> Ontvangst:
        return meelezen.wijzig_stellers(
            loket.kader.register, loket.nota_id, blad.nieuw, blad.reden, opdracht=opdracht
        )

    return loket.neem_aan(bladen.Stellers, daad, toon_meelezen)


@router.post("/toegang")
def wijzig_toegang(loket: HetLoket) -> Response:
    def daad(blad: bladen.Toegang, opdracht: Opdracht) -> Ontvangst:
        kring = Kring(ministeries=blad.ministeries, functies=blad.functies)
        return meelezen.wijzig_toegang(
            loket.kader.register, loket.nota_id, kring, blad.reden, opdracht=opdracht
        )

    return loket.neem_aan(bladen.Toegang, daad, toon_meelezen)


@router.post("/papier")
def neem_over(loket: HetLoket) -> Response:
    def daad(blad: bladen.Papier, opdracht: Opdracht) -> Ontvangst:
        gezet = [
            OpPapier(
                stap=stap,
                gezet_op=blad.gezet_op,
                persoon_id=blad.persoon_id,
                strekking=blad.strekking,
                opmerking=blad.opmerking,
                samenloop=blad.samenloop,
            )
            for stap in blad.stappen
        ]
        return papier.neem_over(
            loket.kader.register, loket.nota_id, gezet, blad.scan, opdracht=opdracht
        )

    return loket.neem_aan(bladen.Papier, daad, toon_meelezen)


def toon_meelezen(beeld: Notabeeld, invoer: Invoer) -> Response:
    kader, nota = beeld.kader, beeld.nota
    iedereen, eigen = mensen(beeld), f"{nota.ministerie}/"
    return kader.toon(
        "meelezen.html",
        invoer=invoer,
        beeld=beeld,
        mensen=iedereen,
        collegas=[een for een in iedereen if een.ambtelijk and een.functie.startswith(eigen)],
        ministeries=list(Ministerie),
        functies=sorted({*werkend(kader.functies), *nota.genoemd} - nota.betrokken),
        stappen=op_papier(beeld),
        vandaag=dag(kader.moment),
        papieren=[(merk, merk.stap.functie) for merk in nota.merken.values() if merk.papier],
        niet_stellers=niet(beeld, "wijzig_stellers"),
        niet_toegang=niet(beeld, "wijzig_toegang"),
        niet_papier=niet(beeld, "neem_over"),
    )


def niet(beeld: Notabeeld, handeling: Waarover) -> Sequence[Reden]:
    """Say why this reader can't; nothing if he can."""
    return [reden_van(nee) for nee in beeld.waarom_niet(handeling)]


def mensen(beeld: Notabeeld) -> Sequence[Iemand]:
    """List who holds which office today."""
    kader = beeld.kader
    with kader.register.opslag.lees() as cursor:
        offices = Functies().alle(cursor, dag(kader.moment))
    return [
        Iemand(houder, kader.naam(houder), office.code, office.soort == "ambtelijk")
        for office in offices
        if werkend([office.code])
        for houder in office.houders
    ]


def op_papier(beeld: Notabeeld) -> Sequence[Stap]:
    """List the steps that may still be taken over: those that are signed, and aren't done."""
    steps = beeld.nota.route.stappen if beeld.nota.route else ()
    open_ = (stap for stap in steps if stap.code not in beeld.nota.af)
    return [stap for stap in open_ if ANTWOORD.get(stap.soort) in INKT]
