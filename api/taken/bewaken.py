"""Bewaken: hand what time may move to the workflow; the nota decides whether anything follows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from projections.termijnen import Termijnen
from projections.werkvoorraad import TeBewaken, Werkvoorraad
from workflows.bewaken import Wachtend, bewaak
from workflows.register.register import Register
from workflows.vastgesteld import kalender


def bewaken(
    register: Register, moment: datetime, *, melding: Callable[[int], None]
) -> tuple[int, int]:
    """Look at all that is due; say how much that was, and at how much of it something followed."""
    seen = moved = 0
    for wacht in te_doen(register, moment):
        moved += bewaak(register, [Wachtend(*wacht)], moment=moment)
        seen += 1
        melding(seen)
    return seen, moved


def te_doen(register: Register, moment: datetime) -> Iterator[TeBewaken]:
    """List silence first: who need not answer any more, is not told that a term runs out."""
    with register.opslag.lees() as cursor:
        stil = Werkvoorraad().te_bewaken(moment, cursor)
    yield from stil
    with register.opslag.lees() as cursor:
        te_melden = Termijnen().te_melden(moment, kalender(register), cursor)
    yield from te_melden
