"""Bewaken: what time does, as ordinary orders by nobody. Late or twice, the outcome is one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple
from uuid import UUID, uuid5

from domain.nota import bewaken
from domain.nota.stand import Nota
from domain.nummers import RUIMTE
from domain.opdracht import NIEMAND, Opdracht
from workflows.inzien import bezetting
from workflows.register.eenmalig import eenmalig
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst


class Wachtend(NamedTuple):
    """A step that waits since event `opening`: its term passed, or nobody held it."""

    nota_id: UUID
    stap: str
    opening: int
    onbezet: bool


def bewaak(register: Register, wachtend: Iterable[Wachtend], *, moment: datetime) -> int:
    """Look at each; count the notas that moved. The aggregate decides, not the list."""
    return sum(bool(bekijk(register, w, moment).gebeurtenissen) for w in wachtend)


def bekijk(register: Register, wachtend: Wachtend, moment: datetime) -> Ontvangst:
    trede = "bezetting" if wachtend.onbezet else "stilte"
    sleutel = f"trede:{wachtend.nota_id}:{wachtend.stap}:{wachtend.opening}:{trede}"
    opdracht = Opdracht(uuid5(RUIMTE, sleutel), NIEMAND, moment, sleutel.encode())
    return stel_vast(register, wachtend, opdracht=opdracht)


@eenmalig
def stel_vast(register: Register, wachtend: Wachtend, *, opdracht: Opdracht) -> Ontvangst:
    nota, offices = register.lees(Nota, wachtend.nota_id), bezetting(register)
    kijk = bewaken.vervolg_na_bezetting if wachtend.onbezet else bewaken.stel_geen_reactie_vast
    kijk(nota, wachtend.stap, wachtend.opening, bezetting=offices, opdracht=opdracht)
    return register.bewaar(nota, opdracht=opdracht)
