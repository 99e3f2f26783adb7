"""Bewaken: hand what time may move to the workflow; the nota decides whether anything follows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from projections.werkvoorraad import Werkvoorraad
from workflows.bewaken import Wachtend, bewaak
from workflows.register.register import Register


def bewaken(
    register: Register, moment: datetime, *, melding: Callable[[int], None]
) -> tuple[int, int]:
    """Look at all that is due; say how many steps that were, and how many of them moved."""
    with register.opslag.lees() as cursor:
        due = Werkvoorraad().te_bewaken(moment, cursor)
    moved = 0
    for n, wacht in enumerate(due, 1):
        moved += bewaak(register, [Wachtend(*wacht)], moment=moment)
        melding(n)
    return len(due), moved
