"""De werkvoorraad: the start page. Its title is the answer."""

from __future__ import annotations

from typing import Literal, NamedTuple

from fastapi import APIRouter
from fastapi.responses import Response

from api.paginas.kader import HetKader, Kader
from api.paginas.nieuw import sjablonen
from domain.werkdagen import dag
from projections.regel import Regel
from projections.werkvoorraad import Werkvoorraad
from projections.woorden import stapnaam

router = APIRouter()
Lijst = Literal["wacht-op-mij", "ik-wacht-op"]
DADEN = {
    "": "", "concept": "Schrijf de nota en dien haar in", "teruggestuurd": "Teruggestuurd naar u",
    "voorwaarde": "Sluit de voorwaarde van het akkoord",
    "bespreking": "Er is om een bespreking gevraagd",
    "aanpassing": "Er is om aanpassing gevraagd", "afstemmen": "Stem af", "paraaf": "Parafeer",
    "medeparaaf": "Medeparaaf", "advies": "Adviseer", "akkoord": "Besluit",
    "mede_namens": "Bevestig mede namens", "verzenden": "Verzend de brief",
    "ministerraad": "Ministerraad", "taalvoorstel": "Teken een taalfout tegen",
    "routevoorstel": "Er is een andere route voorgesteld",
}  # fmt: skip
GAUW = 2  # working days


class Werk(NamedTuple):
    """One line of the list, with the working days that are left."""

    regel: Regel
    daad: str
    stap: str
    over: int | None


@router.get("/werkvoorraad")
def werkvoorraad(kader: HetKader, lijst: Lijst = "wacht-op-mij") -> Response:
    with kader.register.opslag.lees() as cursor:
        mij = Werkvoorraad().wacht_op_mij(kader.lezer, cursor)
        anderen = Werkvoorraad().ik_wacht_op(kader.lezer, cursor)
    regels = [werk(regel, kader) for regel in (mij if lijst == "wacht-op-mij" else anderen)]
    over = [w.over for w in regels if w.over is not None]
    return kader.toon(
        "werkvoorraad.html",
        lijst=lijst,
        regels=regels,
        aantallen={"wacht-op-mij": len(mij), "ik-wacht-op": len(anderen)},
        opent=bool(sjablonen(kader)),
        laat=sum(n < 0 for n in over),
        gauw=sum(0 <= n <= GAUW for n in over),
    )


def werk(regel: Regel, kader: Kader) -> Werk:
    over = kader.kalender.over(dag(kader.moment), regel.termijn) if regel.termijn else None
    return Werk(regel, DADEN[regel.soort], stapnaam(regel.stap), over)
