"""Waaromblad: of one act, whether it can be done now; if not, by which rule, and how then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from domain.base import Geweigerd
from domain.nota.wensen import Wens


def antwoord(wens: Wens, redenen: Sequence[Geweigerd]) -> Iterator[str]:
    wat = wens.handeling.replace("_", "-")
    if wens.stap:
        wat += f", stap {wens.stap.code} ({wens.stap.functie})"
    if not redenen:
        yield f"Ja: {wat} kan nu."
        return
    yield f"Nee: {wat} kan nu niet."
    for nee in redenen:
        yield f"  {nee} [{nee.regel} {nee.code}]"
        yield f"    {nee.mogelijk_als}"
        if nee.aan_zet:
            yield f"    Aan zet: {', '.join(nee.aan_zet)}"
