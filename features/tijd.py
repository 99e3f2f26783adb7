"""Tijd: how the features ask for a deadline and for more time, and what they see of terms."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, NamedTuple, Self
from uuid import UUID

from pydantic import TypeAdapter

from api.regels import LooptijdBericht
from domain.base import Event
from domain.nota.rappelleren import Geescaleerd, Melding
from domain.nota.termijnen import Verlenging, Wanneer
from domain.opdracht import Lezer, Opdracht
from domain.werkdagen import dag
from projections.looptijd import Looptijd, Vandaag
from projections.termijnen import Termijnen
from workflows import termijnen
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.vastgesteld import kalender

TIJD = {
    "stel_deadline": "deadlines",
    "verleng_deadline": "deadlineverlengingen",
    "verleng_termijn": "termijnverlengingen",
}


class Lopend(NamedTuple):
    """A term in somebody's list; `stap` is `deadline` for the nota as a whole."""

    stap: str
    functie: str
    termijn: date
    eerste: date | None
    over: int
    anders: date | None

    @classmethod
    def van(cls, looptijd: Looptijd) -> Self:
        return cls(*(getattr(looptijd, veld) for veld in cls._fields))


class Bericht(NamedTuple):
    """Who was told that a term runs out, and how far up the ladder."""

    wie: str
    trede: int
    omhoog: bool


def stel_deadline(
    register: Register, nota_id: UUID, *, opdracht: Opdracht, **velden: Any
) -> Ontvangst:
    aanleiding = velden.pop("aanleiding")
    wanneer = Wanneer(**velden)
    return termijnen.stel_deadline(register, nota_id, wanneer, aanleiding, opdracht=opdracht)


def verleng_deadline(
    register: Register, nota_id: UUID, *, opdracht: Opdracht, **meer: Any
) -> Ontvangst:
    return termijnen.verleng_deadline(register, nota_id, Verlenging(**meer), opdracht=opdracht)


def verleng_termijn(
    register: Register, nota_id: UUID, stap: str, *, opdracht: Opdracht, **meer: Any
) -> Ontvangst:
    return termijnen.verleng_termijn(register, nota_id, stap, Verlenging(**meer), opdracht=opdracht)


DADEN: Mapping[str, Callable[..., Ontvangst]] = {
    "stel_deadline": stel_deadline,
    "verleng_deadline": verleng_deadline,
    "verleng_termijn": verleng_termijn,
}


def lopend(register: Register, lezer: Lezer, moment: datetime) -> list[Lopend]:
    nu = Vandaag(dag(moment), kalender(register))
    with register.opslag.lees() as cursor:
        rows = Termijnen().lopend(lezer, nu, cursor)
    return [Lopend.van(row) for row in rows]


def uit_json(rows: object) -> list[Lopend]:
    found = TypeAdapter(list[LooptijdBericht]).validate_json(json.dumps(rows))
    return [Lopend.van(row) for row in found]


def berichten(events: list[Event]) -> list[Bericht]:
    """List in the history itself who was told."""
    return [
        Bericht(wie, event.trede, isinstance(event, Geescaleerd))
        for event in events
        if isinstance(event, Melding)
        for wie in event.aan
    ]
