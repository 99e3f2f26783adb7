"""Tijdlijnblad: a tijdlijn as lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from api.cli.afdruk import doorgestreept, moment, volzin
from projections.tijdlijn import Gebeurd


def tijdlijnregels(lines: Sequence[Gebeurd]) -> Iterator[str]:
    """Say what happened first; behind it its number, who did it, and when."""
    for line in lines:
        wat = volzin(line.zin)
        if line.vervallen_door:
            wat = f"{doorgestreept(wat)} Vervallen door {line.vervallen_door}."
        yield f"{wat} [{line.nummer}, {line.wie}, {moment(line.moment)}]"
