"""Verzending: all that is missing before the letter leaves, and what it settles when it does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from fastapi.responses import Response

from api.paginas.bladen import LEEG, Invoer
from api.paginas.fouten import Reden, reden_van
from api.paginas.notabeeld import Notabeeld
from api.vrijgave import vrijgave_van
from domain.kamerbrief import PuntVanBrief
from domain.kamerpunt.motie import Motie
from domain.nota.verzendbaar import CONTROLES, Beslisnota, Zending, punten_van, wat_ontbreekt
from domain.nota.verzenden import waarom_niet_verzenden
from domain.nota.vraag import Vraag
from projections.woorden import opsomming
from projections.zinnen import aantal
from workflows.verzameling import zending

GEKOZEN = Beslisnota(wijze="ongelakt")  # as if it were chosen: that is asked in the form itself


class Controle(NamedTuple):
    naam: str
    mist: Sequence[Reden]


def toon_verzending(beeld: Notabeeld, invoer: Invoer = LEEG) -> Response:
    te_zenden = zending(beeld.kader.register, beeld.nota, GEKOZEN)
    vraag = Vraag("verzend", beeld.bezetting, beeld.vraag)
    niet = waarom_niet_verzenden(beeld.nota, te_zenden, vraag)
    missing = {str(nee) for nee in wat_ontbreekt(beeld.nota, te_zenden)}
    return beeld.kader.toon(
        "verzending.html",
        invoer=invoer,
        beeld=beeld,
        controles=list(controles(beeld, te_zenden)),
        ontbreekt=len(missing),
        redenen=[reden_van(nee) for nee in niet if str(nee) not in missing],
        gevolg=gevolg(beeld, te_zenden),
        vrijgave=vrijgave_van(beeld.kader.register, beeld.nota),
    )


def controles(beeld: Notabeeld, te_zenden: Zending) -> Iterator[Controle]:
    """Give every check with what it misses; the last one is the choice in the form."""
    *checks, _ = CONTROLES.items()
    for naam, controle in checks:
        yield Controle(naam, [reden_van(nee) for nee in controle(beeld.nota, te_zenden)])


def gevolg(beeld: Notabeeld, te_zenden: Zending) -> str:
    """Say which punten the letter settles, and on which it reports: what is settled already too."""
    named = punten_van(beeld.nota, te_zenden.onderdelen, te_zenden.nummers)
    settles = [p.punt_id for p in named if p.relatie == "afgedaan" and not is_af(te_zenden, p)]
    af = soorten(te_zenden, settles)
    meldt = soorten(te_zenden, [p.punt_id for p in named if p.punt_id not in settles])
    parts = [f"doet {af} af" if af else "", f"meldt voortgang over {meldt}" if meldt else ""]
    return opsomming(part for part in parts if part) if af or meldt else ""


def is_af(te_zenden: Zending, genoemd: PuntVanBrief) -> bool:
    """Say whether an earlier letter settled it: then this one can only report on it."""
    punt = te_zenden.punten.get(genoemd.punt_id)
    return punt is not None and punt.is_af(genoemd.deel)


def soorten(te_zenden: Zending, ids: Sequence[object]) -> str:
    found = [te_zenden.punten[punt_id] for punt_id in te_zenden.punten if punt_id in ids]
    moties = sum(isinstance(punt, Motie) for punt in found)
    toezeggingen = len(found) - moties
    parts = [
        aantal(moties, "motie", "moties") if moties else "",
        aantal(toezeggingen, "toezegging", "toezeggingen") if toezeggingen else "",
    ]
    return opsomming(part for part in parts if part) if found else ""
