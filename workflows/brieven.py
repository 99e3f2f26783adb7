"""Brieven: what becomes of a letter once it has been sent."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from domain import ontvangst
from domain.bezetting import Bezetting
from domain.functionaris import Functionaris
from domain.kamerbrief import Kamerbrief
from domain.nota.stand import Nota
from domain.ontvangst import Bevestiging, Toekenning
from domain.opdracht import Opdracht
from workflows.inzien import bezetting, lees
from workflows.register.eenmalig import eenmalig
from workflows.register.fouten import Onbekend
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst


class Brieftafel(NamedTuple):
    """A letter on the table, with the office that sent it."""

    register: Register
    brief: Kamerbrief
    bezetting: Bezetting
    opdracht: Opdracht
    door: Functionaris

    def bewaar(self) -> Ontvangst:
        return self.register.bewaar(
            self.brief, gelezen=self.bezetting.gelezen, opdracht=self.opdracht
        )


def op_tafel(register: Register, brief_id: UUID, opdracht: Opdracht) -> Brieftafel:
    """Put it before who sends letters; that one need not be able to read its nota."""
    brief, kantoren = (
        lees(register, Kamerbrief, brief_id, lezer=opdracht.lezer),
        bezetting(register),
    )
    nota = register.lees(Nota, brief.nota_id) if brief.nota_id else None
    door = ontvangst.afzender(brief, nota, kantoren, opdracht)
    return Brieftafel(register, brief, kantoren, opdracht, door)


@eenmalig
def bevestig_ontvangst(
    register: Register, brief_id: UUID, wat: Bevestiging, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, brief_id, opdracht)
    ontvangst.bevestig_ontvangst(tafel.brief, wat, door=tafel.door, opdracht=opdracht)
    return tafel.bewaar()


@eenmalig
def ken_kamerstuknummer_toe(
    register: Register, brief_id: UUID, wat: Toekenning, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, brief_id, opdracht)
    ontvangst.ken_kamerstuknummer_toe(tafel.brief, wat, door=tafel.door, opdracht=opdracht)
    return tafel.bewaar()


@eenmalig
def rectificeer(
    register: Register, brief_id: UUID, door_brief_id: UUID, reden: str, *, opdracht: Opdracht
) -> Ontvangst:
    """Record which later letter put this one right."""
    tafel, other = op_tafel(register, brief_id, opdracht), vind_brief(register, door_brief_id)
    ontvangst.rectificeer(tafel.brief, other, reden, door=tafel.door, opdracht=opdracht)
    return tafel.bewaar()


def vind_brief(register: Register, brief_id: UUID) -> Kamerbrief | None:
    """Find a letter; what isn't there, was never sent."""
    try:
        return register.lees(Kamerbrief, brief_id)
    except Onbekend:
        return None
