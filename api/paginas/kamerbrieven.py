"""Kamerbrieven: a letter as it was sent, and what it moved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from api.paginas.gebeurtenissen import feiten, gebeurd
from api.paginas.kader import HetKader, Kader
from domain.kamerbrief import Kamerbrief, PuntVanBrief, Vastgelegd
from domain.nota.stand import Nota
from projections.kamerpunten import Kamerpunten, Punt
from workflows.inzien import lees
from workflows.register.fouten import Onbekend

router = APIRouter()


class Bewogen(NamedTuple):
    """A motie or toezegging that the letter moved, as it is now."""

    genoemd: PuntVanBrief
    punt: Punt | None


@router.get("/kamerbrieven/{brief_id}")
def kamerbrief(kader: HetKader, brief_id: UUID) -> Response:
    brief = lees(kader.register, Kamerbrief, brief_id, lezer=kader.lezer)
    events = kader.register.gebeurtenissen(brief_id)
    return kader.toon(
        "kamerbrief.html",
        brief=brief,
        begin=next(event for event in events if isinstance(event, Vastgelegd)),
        nota=leesbaar(kader, brief.nota_id),
        punten=bewogen(kader, brief),
        feiten=feiten(kader, gebeurd(kader, brief_id), events),
    )


def leesbaar(kader: Kader, nota_id: UUID | None) -> Nota | None:
    """Give the nota of the letter, if it is there for this reader."""
    if nota_id is None:
        return None
    try:
        return lees(kader.register, Nota, nota_id, lezer=kader.lezer)
    except Onbekend:
        return None


def bewogen(kader: Kader, brief: Kamerbrief) -> Sequence[Bewogen]:
    with kader.register.opslag.lees() as cursor:
        return [Bewogen(p, Kamerpunten().van(p.punt_id, cursor)) for p in brief.punten]
