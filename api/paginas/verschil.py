"""Het verschil: two moments of a nota beside each other, in its text and in its route."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from api.paginas.gebeurtenissen import feiten, gebeurd
from api.paginas.kader import HetKader, Kader
from api.paginas.momenten import Dossier, Gevraagd, dossier, geen_moment, kies, zoals
from api.paginas.routebeeld import Stapbeeld
from api.paginas.tekening import route_van
from api.paginas.toen import labels
from domain.nota.stand import Nota
from projections.verschil import verschil

router = APIRouter()
NIET = "niet in de route"


class Kant(NamedTuple):
    """One of the two moments."""

    nummer: int
    moment: datetime
    nota: Nota
    stappen: Sequence[Stapbeeld]


class Stapverschil(NamedTuple):
    naam: str
    functie: str
    was: str
    wordt: str
    nu: Stapbeeld | None


@router.get("/notas/{nota_id}/verschil")
def vergelijk(kader: HetKader, nota_id: UUID, van: Gevraagd = "1", tot: Gevraagd = "") -> Response:
    return tussen(kader, dossier(kader, nota_id), van or "1", tot)


def tussen(kader: Kader, zaak: Dossier, van: str, tot: str) -> Response:
    """Compare the earlier with the later, in whichever order they were asked."""
    gekozen = kies(zaak.events, van), kies(zaak.events, tot)
    for moment in gekozen:
        if not moment.nummer:
            return geen_moment(kader, zaak, moment)
    first, last = sorted(moment.nummer for moment in gekozen)
    return toon_verschil(kader, zaak, first, last)


def toon_verschil(kader: Kader, zaak: Dossier, van: int, tot: int) -> Response:
    was, wordt = kant(kader, zaak, van), kant(kader, zaak, tot)
    before = kader.register.onderdelen(was.nota.hashes)
    after = kader.register.onderdelen(wordt.nota.hashes)
    found = verschil(before, after)
    names, changed = labels(wordt.nota), {onderdeel.code for onderdeel in found}
    told = feiten(kader, gebeurd(kader, wordt.nota.id, tot), zaak.events)
    return kader.toon(
        "verschil.html",
        zaak=zaak,
        was=was,
        wordt=wordt,
        onderdelen=sorted(found, key=lambda onderdeel: [*names].index(onderdeel.code)),
        labels=names,
        gelijk=[code for code in names if code in after and code not in changed],
        stappen=stapverschillen(was, wordt),
        tussen=[feit for feit in told if feit.nummer > van],
    )


def kant(kader: Kader, zaak: Dossier, nummer: int) -> Kant:
    nota = zoals(kader, zaak.nota, nummer)
    route = route_van(kader, nota, gebeurd(kader, nota.id, nummer))
    return Kant(nummer, zaak.events[nummer - 1].timestamp, nota, route.stappen)


def stapverschillen(was: Kant, wordt: Kant) -> Sequence[Stapverschil]:
    """List the steps that stand otherwise; a step may be in one of the two routes only."""
    before = {beeld.stap.code: beeld for beeld in was.stappen}
    after = {beeld.stap.code: beeld for beeld in wordt.stappen}
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
