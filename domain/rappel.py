"""Rappel: when who is told that a term runs out. A ladder is data; nobody is ever signed for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, Strict, model_validator

from domain.value import Value
from domain.werkdagen import Kalender

DEADLINE = "deadline"  # stands where a step stands, for the nota as a whole; no step is called so
Gemeld = Literal["aan_zet", "steller", "coordinator", "escaleer_naar"]


class Trede(Value):
    """A rung: so many working days after the term, or with a minus before it; and who is told."""

    werkdagen: Annotated[int, Strict(), Field(ge=-60, le=60)]
    aan: Annotated[tuple[Gemeld, ...], Field(min_length=1)]


class Rappelladder(Value):
    """The rungs for the term of a step, and those for the deadline of the nota."""

    stap: tuple[Trede, ...] = (
        Trede(werkdagen=-1, aan=("aan_zet",)),
        Trede(werkdagen=1, aan=("aan_zet", "steller")),
        Trede(werkdagen=3, aan=("escaleer_naar",)),
    )
    deadline: tuple[Trede, ...] = tuple(
        Trede(werkdagen=-days, aan=("steller", "coordinator")) for days in (10, 5, 2)
    )

    @model_validator(mode="after")
    def rungs_go_up(self) -> Self:
        for rungs in (self.stap, self.deadline):
            days = [trede.werkdagen for trede in rungs]
            if days != sorted(set(days)):
                raise ValueError("de treden van de rappelladder staan niet op volgorde")
        return self

    def treden(self, stap: str, *, escaleert: bool) -> Mapping[int, Trede]:
        """Give the rungs of a term that have somebody to tell, by their number."""
        rungs = self.deadline if stap == DEADLINE else self.stap
        return {
            nr: trede
            for nr, trede in enumerate(rungs, 1)
            if escaleert or trede.aan != ("escaleer_naar",)
        }


def hoogste(
    treden: Iterable[tuple[int, int]], termijn: date, vandaag: date, kalender: Kalender
) -> int:
    """Give the highest rung that is due, of `(number, working days)`; late, the others are past."""
    due = (nr for nr, days in treden if kalender.verschoven(termijn, days) <= vandaag)
    return max(due, default=0)
