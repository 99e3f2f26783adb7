"""Verzenden: the letter leaves, and every motie and toezegging it names moves with it."""

from __future__ import annotations

from uuid import UUID

from domain.kamerbrief import KenmerkBezet
from domain.nota import verzenden
from domain.nota.verzendbaar import Beslisnota
from domain.opdracht import Opdracht
from workflows.register.eenmalig import eenmalig
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.tafel import op_tafel
from workflows.verzameling import zending


@eenmalig
def verzend(
    register: Register, nota_id: UUID, beslisnota: Beslisnota | None, *, opdracht: Opdracht
) -> Ontvangst:
    """Send; the nota, the Kamerbrief and all punten in one save, or nothing."""
    tafel = op_tafel(register, nota_id, opdracht)
    te_zenden = zending(register, tafel.nota, beslisnota)
    brief = verzenden.verzend(tafel.nota, te_zenden, bezetting=tafel.bezetting, opdracht=opdracht)
    if register.kent(brief.id):
        raise KenmerkBezet(brief.kenmerk)
    moved = [te_zenden.punten[punt.punt_id] for punt in brief.punten]
    return tafel.bewaar(brief, *moved)
