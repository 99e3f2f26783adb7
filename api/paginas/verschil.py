"""Het verschil: two moments of a nota beside each other, in its text and in its route."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from api.paginas.gebeurtenissen import feiten
from api.paginas.kader import HetKader
from api.paginas.momenten import Gevraagd, Terugblik, Toen, geen_moment, kies, kijk_terug
from api.paginas.routebeeld import Stapbeeld
from projections.verschil import verschil

router = APIRouter(prefix="/notas/{nota_id}")
NIET = "niet in de route"


class Stapverschil(NamedTuple):
    naam: str
    functie: str
    was: str
    wordt: str
    nu: Stapbeeld | None


@router.get("/verschil")
def vergelijk(kader: HetKader, nota_id: UUID, van: Gevraagd = "", tot: Gevraagd = "") -> Response:
    return tussen(kijk_terug(kader, nota_id), van or "1", tot)


def tussen(terug: Terugblik, van: str, tot: str) -> Response:
    """Compare the earlier with the later, in whichever order they were asked."""
    gekozen = kies(terug.events, van), kies(terug.events, tot)
    for moment in gekozen:
        if not moment.nummer:
            return geen_moment(terug, moment)
    first, last = sorted(moment.nummer for moment in gekozen)
    return toon_verschil(terug, terug.toen(first), terug.toen(last))


def toon_verschil(terug: Terugblik, was: Toen, wordt: Toen) -> Response:
    kader = terug.beeld.kader
    found = verschil(was.beeld.onderdelen, wordt.beeld.onderdelen)
    changed = {onderdeel.code for onderdeel in found}
    told = feiten(kader, wordt.beeld.gebeurd, terug.events)
    return kader.toon(
        "verschil.html",
        beeld=terug.beeld,
        was=was,
        wordt=wordt,
        onderdelen=found,
        gelijk=[code for code in sorted(wordt.beeld.onderdelen) if code not in changed],
        stappen=stapverschillen(was.beeld.route.stappen, wordt.beeld.route.stappen),
        tussen=[feit for feit in told if feit.nummer > was.nummer],
    )


def stapverschillen(was: Sequence[Stapbeeld], wordt: Sequence[Stapbeeld]) -> Sequence[Stapverschil]:
    """List the steps that stand otherwise; a step may be in one of the two routes only."""
    before = {beeld.stap.code: beeld for beeld in was}
    after = {beeld.stap.code: beeld for beeld in wordt}
    rows = [
        Stapverschil(
            naam=beeld.naam,
            functie=beeld.stap.functie,
            was=zeg(before.get(code)),
            wordt=zeg(after.get(code)),
            nu=after.get(code),
        )
        for code, beeld in {**after, **{c: b for c, b in before.items() if c not in after}}.items()
    ]
    return [row for row in rows if row.was != row.wordt]


def zeg(beeld: Stapbeeld | None) -> str:
    if beeld is None:
        return NIET
    return f"{beeld.zeg}, versie {beeld.merk.versie}" if beeld.merk else beeld.zeg
