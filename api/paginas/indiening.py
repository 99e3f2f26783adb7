"""Indiening: what is still missing, or the route as it will be, and then one button."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import RedirectResponse, Response

from api.errors import status_van
from api.paginas.bladen import SEE_OTHER
from api.paginas.kader import HetKader, Kader
from api.paginas.klad import HetKlad, Klad, opdracht_van
from api.paginas.stellerblad import Stellerblad, eerste, reden_van
from api.paginas.tekening import route_van
from domain.base import Geweigerd
from domain.bezetting import Bezetting
from domain.nota.indienen import NietIndienbaar, wat_ontbreekt
from domain.nota.stand import Nota
from domain.route import Stap
from domain.toegang import banen_voor
from projections.woorden import opsomming
from workflows import opstellen
from workflows.inzien import bezetting

router = APIRouter()


class Stapvooruit(NamedTuple):
    """A step as it will be asked, or why it won't."""

    stap: Stap
    naam: str
    termijn: str
    niet: str
    nu: bool
    leeg: bool  # nobody could take it now; it is not asked for sure, or this could not go on


class Groepvooruit(NamedTuple):
    naam: str
    stappen: tuple[Stapvooruit, ...]
    tegelijk: int


class Mist(NamedTuple):
    onderdeel: str
    zin: str
    mogelijk_als: str


@router.get("/notas/{nota_id}/indiening")
def toon(nota_id: UUID, kader: HetKader) -> Response:
    return vooruitblik(Stellerblad.van(kader, nota_id))


@router.post("/notas/{nota_id}/indiening")
def dien_in(nota_id: UUID, kader: HetKader, klad: HetKlad) -> Response:
    return doe(Stellerblad.van(kader, nota_id), klad)


def doe(blad: Stellerblad, klad: Klad) -> Response:
    """Submit the version that was looked at; what is refused is shown with its reasons."""
    opdracht = opdracht_van(blad.kader, klad)
    try:
        done = blad.eis(klad.getal("op_versie"), opdracht)
        if done is None:
            ontvangst = opstellen.dien_in(blad.kader.register, blad.nota.id, opdracht=opdracht)
            done = eerste(ontvangst.gebeurtenissen, blad.nota.id)
    except Geweigerd as nee:
        return vooruitblik(blad, nee)
    return RedirectResponse(f"{blad.pad}?gezet={done}", SEE_OTHER)


def vooruitblik(blad: Stellerblad, geweigerd: Geweigerd | None = None) -> Response:
    """Submit it on a copy that nobody keeps: what is shown is what will happen."""
    daarna, nee = None, geweigerd
    try:
        daarna = opstellen.ingediend(blad.kader.register, blad.nota.id, blad.kader.opdracht()).nota
    except Geweigerd as error:
        nee = geweigerd or error
    redenen = nee.alle or (nee,) if nee else ()
    mist = isinstance(nee, NietIndienbaar)
    return blad.toon(
        "indiening.html",
        status=status_van(type(geweigerd)) if geweigerd else 200,
        mist=tuple(gemist(blad.nota)) if mist else (),
        redenen=[] if mist else [reden_van(reden) for reden in redenen],
        groepen=tuple(groepen(blad.kader, daarna)) if daarna and not nee else (),
        waarschuwingen=daarna.waarschuwingen if daarna and not nee else (),
        straks=route_van(blad.kader, daarna, ()) if daarna and not nee else None,
    )


def gemist(nota: Nota) -> Iterator[Mist]:
    for nee in wat_ontbreekt(nota):
        yield Mist(nee.onderdeel, str(nee), nee.mogelijk_als)


def groepen(kader: Kader, nota: Nota) -> Iterator[Groepvooruit]:
    offices = bezetting(kader.register)
    for groep in nota.route.groepen if nota.route else ():
        if groep.banen:
            lanes = banen_voor(kader.lezer, groep)
            stappen = tuple(
                vooruit(kader, nota, stap, offices) for lane in lanes for stap in lane.stappen
            )
            yield Groepvooruit(groep.naam, stappen, len(groep.banen))


def vooruit(kader: Kader, nota: Nota, stap: Stap, offices: Bezetting) -> Stapvooruit:
    dagen = stap.termijn.werkdagen if stap.termijn else 0
    return Stapvooruit(
        stap=stap,
        naam=kader.functienaam(stap.functie),
        termijn=f"{dagen} {'werkdag' if dagen == 1 else 'werkdagen'}" if dagen else "geen termijn",
        niet=niet_gevraagd(nota, stap),
        nu=stap.code in nota.open_stappen,
        leeg=not offices.wie(stap.functie, stap.soort, kader.moment),
    )


def niet_gevraagd(nota: Nota, stap: Stap) -> str:
    """Say why a step won't be asked, in the words of its condition."""
    if stap.voorwaarde is None or stap.voorwaarde.geldt(nota.feiten):
        return ""
    waarden: Sequence[str] = stap.voorwaarde.waarden(nota.feiten)
    return f"alleen als {stap.voorwaarde}; nu geldt: {opsomming(waarden)}"
