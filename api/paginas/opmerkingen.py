"""Opmerkingen: what was said beside the text, as far as it is for this reader."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

from api.paginas.fouten import Reden, reden_van
from api.paginas.notabeeld import Notabeeld
from domain.functie import werkend
from domain.functionaris import ministerie_van
from domain.nota.inhoud import Sectie
from domain.nota.lezers import ALLEN, Opmerking
from domain.toegang import ziet

KORT = 70  # letters of a blok, to choose it by


class Opmerkingen(NamedTuple):
    """What was said and where; who may say something, about what and to whom, or why not."""

    gezegd: Sequence[tuple[Opmerking, str]]
    redenen: Sequence[Reden]
    blokken: Mapping[UUID, str]
    voor: Sequence[str]


def opmerkingen_van(beeld: Notabeeld) -> Opmerkingen:
    nota, lezer = beeld.nota, beeld.kader.lezer
    waar = dict(blokken(beeld))
    return Opmerkingen(
        gezegd=[
            (said, waar.get(said.blok_id, "een eerdere tekst") if said.blok_id else "de hele nota")
            for said in nota.opmerkingen
            if ziet(lezer, said.zichtbaar_voor)
        ],
        redenen=[reden_van(nee) for nee in beeld.waarom_niet("plaats_opmerking")],
        blokken=waar,
        voor=[ALLEN, *dict.fromkeys(str(ministerie_van(f)) for f in werkend(lezer.functies))],
    )


def blokken(beeld: Notabeeld) -> Iterator[tuple[UUID, str]]:
    """Call each blok by its section and how it begins."""
    for code in sorted(beeld.onderdelen):
        deel = beeld.onderdelen[code]
        for blok in deel.blokken if isinstance(deel, Sectie) else ():
            yield blok.blok_id, f"{beeld.titel(code)}: {kort(blok.tekst)}"


def kort(tekst: str) -> str:
    return tekst if len(tekst) <= KORT else f"{tekst[:KORT]}…"
