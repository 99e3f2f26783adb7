"""Termijnzinnen: deadlines, more time, and who was told that a term runs out, as sentences."""

from __future__ import annotations

from domain.nota.rappelleren import Geescaleerd, Gerappelleerd, TermijnVerstreken
from domain.nota.termijnen import DeadlineGesteld, DeadlineVerlengd, TermijnVerlengd
from domain.rappel import DEADLINE
from projections.sjabloonzinnen import zin
from projections.woorden import datum, opsomming, stapnaam

__all__ = ["zin"]


@zin.register
def _(event: DeadlineGesteld) -> str:
    reces = event.berekend_uit
    voor = f", voor de start van het {reces.naam} ({datum(reces.van)})" if reces else ""
    return f"Deadline gesteld op {datum(event.deadline)}{voor}: {event.aanleiding}"


@zin.register
def _(event: DeadlineVerlengd) -> str:
    return f"Deadline verlengd van {datum(event.van)} tot {datum(event.naar)}: {event.reden}"


@zin.register
def _(event: TermijnVerlengd) -> str:
    meer = f"verlengd van {datum(event.van)} tot {datum(event.naar)}"
    return f"Termijn van {stapnaam(event.stap)} {meer}: {event.reden}"


@zin.register
def _(event: TermijnVerstreken) -> str:
    return f"De {termijn(event.stap)} is verstreken"


@zin.register
def _(event: Gerappelleerd) -> str:
    return f"Rappel {event.trede} aan {opsomming(event.aan)}, om de {termijn(event.stap)}"


@zin.register
def _(event: Geescaleerd) -> str:
    return f"Geëscaleerd naar {opsomming(event.aan)}: de {termijn(event.stap)} is voorbij"


def termijn(stap: str) -> str:
    return "deadline" if stap == DEADLINE else f"termijn van {stapnaam(stap)}"
