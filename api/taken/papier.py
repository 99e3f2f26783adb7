"""Papier: look up which offices each signer held on the day he signed, and take it over."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from domain.nota.overnemen import OpPapier
from domain.opdracht import Opdracht
from projections.base import Cursor
from projections.functies import Functies
from workflows import papier
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst


def neem_over(
    register: Register,
    nota_id: UUID,
    gezet: Sequence[OpPapier],
    scan: bytes | None,
    *,
    opdracht: Opdracht,
) -> Ontvangst:
    with register.opslag.lees() as cursor:
        found = [met_functies(een, cursor) for een in gezet]
    return papier.neem_over(register, nota_id, found, scan, opdracht=opdracht)


def met_functies(een: OpPapier, cursor: Cursor) -> OpPapier:
    if een.persoon_id is None:
        return een
    held = Functies().van_persoon(een.persoon_id, een.gezet_op, cursor)
    return OpPapier(**{**dict(een), "functies": held})
