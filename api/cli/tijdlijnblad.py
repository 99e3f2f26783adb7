"""Tijdlijnblad: a tijdlijn as lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from api.cli.afdruk import doorgestreept, moment
from projections.tijdlijn import Gebeurd


def tijdlijnregels(lines: Sequence[Gebeurd]) -> Iterator[str]:
    breed = len(str(lines[-1].nummer)) if lines else 1
    for line in lines:
        wat = f"{line.zin}."
        if line.vervallen_door:
            wat = f"{doorgestreept(wat)} (vervallen door {line.vervallen_door})"
        yield f"{line.nummer:>{breed}}  {moment(line.moment)}  {line.wie}: {wat}"
