"""Beslissen: which act is meant by the soort that a message or a form names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from domain.opdracht import Opdracht
from workflows import tekenen
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst

Beslis = Callable[[Register, UUID, str, Opdracht], Ontvangst]


def akkoord(register: Register, nota_id: UUID, _: str, opdracht: Opdracht) -> Ontvangst:
    return tekenen.geef_akkoord(register, nota_id, opdracht=opdracht)


def niet_akkoord(register: Register, nota_id: UUID, reden: str, opdracht: Opdracht) -> Ontvangst:
    return tekenen.geef_niet_akkoord(register, nota_id, reden, opdracht=opdracht)


def bevestig(register: Register, nota_id: UUID, _: str, opdracht: Opdracht) -> Ontvangst:
    return tekenen.bevestig_mede_namens(register, nota_id, opdracht=opdracht)


def weiger(register: Register, nota_id: UUID, reden: str, opdracht: Opdracht) -> Ontvangst:
    return tekenen.weiger_mede_namens(register, nota_id, reden, opdracht=opdracht)


BESLUIT: Mapping[str, Beslis] = {"akkoord": akkoord, "niet_akkoord": niet_akkoord}
MEDE_NAMENS: Mapping[str, Beslis] = {"bevestiging": bevestig, "weigering": weiger}
