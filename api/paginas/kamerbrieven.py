"""Kamerbrieven: a letter as it was sent, and what it moved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from api.paginas.bladen import Blad, HetFormulier
from api.paginas.gebeurtenissen import feiten, gebeurd
from api.paginas.kader import HetKader, Kader
from api.paginas.lakloket import GOED, Afloop, Loket
from api.paginas.puntvormen import Vorm, brieven, van_brief
from api.vrijgave import vrijgave_van
from domain.kamerbrief import Kamerbrief, PuntVanBrief, Vastgelegd
from domain.nota.stand import Nota
from domain.ontvangst import AFZENDER
from domain.opdracht import Opdracht
from projections.kamerpunten import Kamerpunten, Punt
from workflows import openbaar_maken
from workflows.inzien import lees
from workflows.register.fouten import Onbekend
from workflows.register.transactie import Ontvangst

router = APIRouter()
GEEN = UUID(int=0)  # no release: refused with the reason


class Bewogen(NamedTuple):
    """A motie or toezegging that the letter moved, as it is now."""

    genoemd: PuntVanBrief
    punt: Punt | None


class Nazending(Blad):
    """Nothing is chosen: there is one release of this text, or none."""


@router.get("/kamerbrieven/{brief_id}")
def kamerbrief(kader: HetKader, brief_id: UUID) -> Response:
    return toon_brief(kader, brief_id, GOED)


@router.post("/kamerbrieven/{brief_id}/nazendingen")
def zend_na(kader: HetKader, formulier: HetFormulier, brief_id: UUID) -> Response:
    """Send the beslisnota that was announced, under the release of its text."""
    brief = lees(kader.register, Kamerbrief, brief_id, lezer=kader.lezer)
    nota = leesbaar(kader, brief.nota_id)
    if nota is None:
        raise Onbekend(Nota)
    vrijgave = vrijgave_van(kader.register, nota) or GEEN

    def daad(_: Nazending, opdracht: Opdracht) -> Ontvangst:
        return openbaar_maken.zend_beslisnota_na(
            kader.register, nota.id, vrijgave, opdracht=opdracht
        )

    loket = Loket(kader, formulier, f"/kamerbrieven/{brief_id}")
    return loket.neem_aan(Nazending, daad, lambda afloop: toon_brief(kader, brief_id, afloop))


def toon_brief(kader: Kader, brief_id: UUID, afloop: Afloop) -> Response:
    brief = lees(kader.register, Kamerbrief, brief_id, lezer=kader.lezer)
    nota = leesbaar(kader, brief.nota_id)
    events = kader.register.gebeurtenissen(brief_id)
    return kader.toon(
        "kamerbrief.html",
        status=afloop.status,
        redenen=afloop.redenen,
        vrijgave=vrijgave_van(kader.register, nota) if nota else None,
        verzendt=nota is not None and kader.lezer.handelt_voor(zendt(nota), "verzenden"),
        brief=brief,
        begin=next(event for event in events if isinstance(event, Vastgelegd)),
        nota=nota,
        punten=bewogen(kader, brief),
        vormen=vormen(kader, brief, nota),
        invoer=afloop.invoer,
        feiten=feiten(kader, gebeurd(kader, brief_id), events),
    )


def zendt(nota: Nota) -> str:
    """Name the office that sends its letters."""
    steps = nota.route.stappen if nota.route else ()
    return next((stap.functie for stap in steps if stap.soort == "verzenden"), "")


def vormen(kader: Kader, brief: Kamerbrief, nota: Nota | None) -> Sequence[Vorm]:
    """Give the forms of this reader: those of the office that sent it, or none."""
    als = zendt(nota) if nota else f"{brief.ministerie}/{AFZENDER}"
    if als not in kader.lezer.functies:
        return ()
    with kader.register.opslag.lees() as cursor:
        return list(van_brief(brief, als, brieven(kader, cursor)))


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
