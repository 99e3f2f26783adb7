"""Terugsturen: a nota goes back, is taken up again, or is withdrawn."""

from __future__ import annotations

from uuid import UUID

from domain.nota import besluiten, terugsturen
from domain.opdracht import Opdracht
from workflows.register.eenmalig import eenmalig
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.tafel import op_tafel


@eenmalig
def stuur_terug(
    register: Register, nota_id: UUID, naar: str, reden: str, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    terugsturen.stuur_terug(tafel.nota, naar, reden, bezetting=tafel.bezetting, opdracht=opdracht)
    return tafel.bewaar()


@eenmalig
def vraag_aanpassing(
    register: Register,
    nota_id: UUID,
    vraag: str,
    onderdelen: tuple[str, ...],
    *,
    opdracht: Opdracht,
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    terugsturen.vraag_aanpassing(
        tafel.nota, vraag, onderdelen, bezetting=tafel.bezetting, opdracht=opdracht
    )
    return tafel.bewaar()


@eenmalig
def heropen(register: Register, nota_id: UUID, reden: str, *, opdracht: Opdracht) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    besluiten.heropen(tafel.nota, reden, bezetting=tafel.bezetting, opdracht=opdracht)
    return tafel.bewaar()


@eenmalig
def trek_in(register: Register, nota_id: UUID, reden: str, *, opdracht: Opdracht) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    besluiten.trek_in(tafel.nota, reden, bezetting=tafel.bezetting, opdracht=opdracht)
    return tafel.bewaar()
