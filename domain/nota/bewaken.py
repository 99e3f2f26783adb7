"""Bewaken: what time does. Silence is put on record, and is never a signature."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from domain.base import Event
from domain.bezetting import Bezetting
from domain.functionaris import Systeem
from domain.nota.stand import Nota
from domain.nota.vervolg import vervolg
from domain.opdracht import Opdracht
from domain.value import Code
from domain.werkdagen import dag


class GeenReactieVastgesteld(Event):
    """The term of a step passed, and its template says that the nota then goes on."""

    TOPIC: ClassVar[str] = "nota.geen-reactie-vastgesteld.v1"
    stap: Code
    termijn: date

    def apply(self, aggregate: Nota) -> None:
        aggregate.zet(self.originator_version, self.stap, "geen_reactie")


def stel_geen_reactie_vast(
    nota: Nota, stap: str, opening: int, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    """Record silence, if the step is still the one that was opened then; else nothing."""
    waiting = nota.open_stappen.get(stap)
    found = nota.route.stap(stap) if nota.route else None
    if waiting is None or found is None or waiting.nummer != opening:
        return
    late = waiting.termijn is not None and waiting.termijn < dag(opdracht.moment)
    spoke = stap in nota.vraagt_aanpassing or any(
        punt.stap == stap for punt in nota.geschilpunten.values()
    )
    if found.bij_stilte != "geen_reactie" or not late or spoke:
        return
    nota.leg_vast(
        GeenReactieVastgesteld,
        opdracht=opdracht,
        door=Systeem(onderdeel="bewaken"),
        stap=stap,
        termijn=waiting.termijn,
    )
    vervolg(nota, bezetting, oorzaak=nota.version, opdracht=opdracht)


def vervolg_na_bezetting(
    nota: Nota, stap: str, opening: int, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    """Open a step that nobody held since then, once somebody does; else record nothing.

    For this step alone, because the order is named after it: one that opened only another step
    would be spent, and this one could never open.
    """
    waiting = nota.open_stappen.get(stap)
    found = nota.route.stap(stap) if nota.route else None
    if waiting is None or found is None or not waiting.onbezet or waiting.nummer != opening:
        return
    if bezetting.wie(waiting.functie, found.soort, opdracht.moment):
        vervolg(nota, bezetting, oorzaak=opening, opdracht=opdracht)
