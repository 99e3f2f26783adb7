"""Tafel: the nota on the table of somebody who may read it, with what the rules look at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from domain.base import Aggregate
from domain.bezetting import Bezetting
from domain.nota.stand import Nota
from domain.nota.weigeringen import leest_alleen
from domain.opdracht import Opdracht
from workflows.inzien import bezetting, lees
from workflows.register.blobs import Blob
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst


class Tafel(NamedTuple):
    register: Register
    nota: Nota
    bezetting: Bezetting
    opdracht: Opdracht
    gelezen: Sequence[Aggregate] = ()  # beside the offices, what the decision rests on

    def bewaar(self, *ook: Aggregate, blobs: Sequence[Blob] = ()) -> Ontvangst:
        """Keep what was decided, and what was decided with it, or nothing."""
        return self.register.bewaar(
            self.nota,
            *ook,
            gelezen=(*self.bezetting.gelezen, *self.gelezen),
            blobs=blobs,
            opdracht=self.opdracht,
        )


def op_tafel(register: Register, nota_id: UUID, opdracht: Opdracht) -> Tafel:
    """Put it before who may read it and has an office to act in: an auditor only reads."""
    nota = lees(register, Nota, nota_id, lezer=opdracht.lezer)
    if nee := leest_alleen(nota, opdracht):
        raise nee
    return Tafel(register, nota, bezetting(register), opdracht)
