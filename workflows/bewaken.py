"""Bewaken: what time does, as ordinary orders by nobody. Late or twice, the outcome is one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import NamedTuple
from uuid import UUID, uuid5

from domain.nota import bewaken, rappelleren
from domain.nota.rappelleren import Rappel
from domain.nota.stand import Nota
from domain.nummers import RUIMTE
from domain.opdracht import NIEMAND, Opdracht
from workflows.inzien import bezetting
from workflows.register.eenmalig import eenmalig
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst

KIJK: Mapping[str, Callable[..., None]] = {
    "bezetting": bewaken.vervolg_na_bezetting,
    "stilte": bewaken.stel_geen_reactie_vast,
}


class Wachtend(NamedTuple):
    """A step that waits since event `opening`, or the deadline, and for what it may be time.

    `trede` is `stilte`, `bezetting` for an office that nobody held, or the number of a rung.
    """

    nota_id: UUID
    stap: str
    opening: int
    trede: str


def bewaak(register: Register, wachtend: Iterable[Wachtend], *, moment: datetime) -> int:
    """Look at each; count the notas that moved. The aggregate decides, not the list."""
    return sum(bool(bekijk(register, w, moment).gebeurtenissen) for w in wachtend)


def bekijk(register: Register, wachtend: Wachtend, moment: datetime) -> Ontvangst:
    sleutel = ":".join(map(str, ("trede", *wachtend)))
    opdracht = Opdracht(uuid5(RUIMTE, sleutel), NIEMAND, moment, sleutel.encode())
    return stel_vast(register, wachtend, opdracht=opdracht)


@eenmalig
def stel_vast(register: Register, wachtend: Wachtend, *, opdracht: Opdracht) -> Ontvangst:
    nota_id, stap, opening, trede = wachtend
    nota, offices = register.lees(Nota, nota_id), bezetting(register)
    if kijk := KIJK.get(trede):
        kijk(nota, stap, opening, bezetting=offices, opdracht=opdracht)
    else:
        rappel = Rappel(stap, opening, int(trede))
        rappelleren.meld(nota, rappel, bezetting=offices, opdracht=opdracht)
    return register.bewaar(nota, opdracht=opdracht)
