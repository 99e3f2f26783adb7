"""Termijnen: when a nota must be done, and more time for it or for one of its steps."""

from __future__ import annotations

from uuid import UUID

from domain.nota import termijnen
from domain.nota.termijnen import Verlenging, Wanneer
from domain.opdracht import Opdracht
from workflows.register.eenmalig import eenmalig
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.tafel import op_tafel


@eenmalig
def stel_deadline(
    register: Register, nota_id: UUID, wanneer: Wanneer, aanleiding: str, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    termijnen.stel_deadline(
        tafel.nota, wanneer, aanleiding, bezetting=tafel.bezetting, opdracht=opdracht
    )
    return tafel.bewaar()


@eenmalig
def verleng_deadline(
    register: Register, nota_id: UUID, verlenging: Verlenging, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    termijnen.verleng_deadline(tafel.nota, verlenging, bezetting=tafel.bezetting, opdracht=opdracht)
    return tafel.bewaar()


@eenmalig
def verleng_termijn(
    register: Register, nota_id: UUID, stap: str, verlenging: Verlenging, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    termijnen.verleng_termijn(
        tafel.nota, stap, verlenging, bezetting=tafel.bezetting, opdracht=opdracht
    )
    return tafel.bewaar()
