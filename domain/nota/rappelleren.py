"""Rappelleren: who is told that a term runs out. It asks, and signs for nobody (I11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, NamedTuple

from domain.base import Event
from domain.bezetting import Bezetting
from domain.functionaris import Systeem
from domain.kamerpunt.wie import coordinator_van
from domain.looptijd import treden
from domain.nota.merken import Opening
from domain.nota.stand import Nota
from domain.opdracht import Opdracht
from domain.rappel import DEADLINE, Gemeld, Rappelladder, Trede, hoogste
from domain.value import Code, Getal
from domain.werkdagen import dag

Aan = tuple[str, ...]  # offices


class TermijnVerstreken(Event):
    """The term is over, and the step still waits. `opening` is the event by which it ran."""

    TOPIC: ClassVar[str] = "nota.termijn-verstreken.v1"
    stap: Code
    opening: Getal
    aan: tuple[Code, ...]


class Melding(Event):
    """A rung of the ladder was told to these offices; `stap` may also be the deadline."""

    stap: Code
    opening: Getal
    trede: Getal
    aan: tuple[Code, ...]

    def apply(self, aggregate: Nota) -> None:
        aggregate.gemeld = {**aggregate.gemeld, (self.stap, self.opening): self.trede}


class Gerappelleerd(Melding):
    TOPIC: ClassVar[str] = "nota.gerappelleerd.v1"


class Geescaleerd(Melding):
    TOPIC: ClassVar[str] = "nota.geescaleerd.v1"


class Rappel(NamedTuple):
    """A rung that seems due, for the term that runs since this event."""

    stap: str
    opening: int
    trede: int


def meld(nota: Nota, rappel: Rappel, *, bezetting: Bezetting, opdracht: Opdracht) -> None:
    """Tell this rung, if its term still runs and it is the highest that is due; else nothing.

    Whoever acted meanwhile hears nothing, and nobody hears a rung twice, or a lower one later.
    """
    stap, opening, trede = rappel
    rungs, loopt = treden_van(nota, stap), lopend(nota, stap)
    if loopt is None or loopt.termijn is None or loopt.nummer != opening:
        return
    days = [(nr, rung.werkdagen) for nr, rung in rungs.items()]
    due = hoogste(days, loopt.termijn, dag(opdracht.moment), bezetting.kalender)
    eerder = nota.gemeld.get((stap, opening), 0)
    if due != trede or trede <= eerder:
        return
    rung, before = rungs[trede], rungs.get(eerder)
    if aan := tuple(dict.fromkeys(wie(nota, stap, rung, bezetting))):
        if rung.werkdagen > 0 and (before is None or before.werkdagen <= 0):
            meld_verstreken(nota, rappel, aan, opdracht)
        omhoog = "escaleer_naar" in rung.aan and omhoog_van(nota, stap)
        (escaleer if omhoog else rappelleer)(nota, rappel, aan, opdracht)


def meld_verstreken(nota: Nota, rappel: Rappel, aan: Aan, opdracht: Opdracht) -> None:
    stap, opening, _ = rappel
    leg_vast(nota, TermijnVerstreken, opdracht, stap=stap, opening=opening, aan=aan)


def rappelleer(nota: Nota, rappel: Rappel, aan: Aan, opdracht: Opdracht) -> None:
    leg_vast(nota, Gerappelleerd, opdracht, **rappel._asdict(), aan=aan)


def escaleer(nota: Nota, rappel: Rappel, aan: Aan, opdracht: Opdracht) -> None:
    leg_vast(nota, Geescaleerd, opdracht, **rappel._asdict(), aan=aan)


def lopend(nota: Nota, stap: str) -> Opening | None:
    """Find the term that runs; a nota that is closed has no deadline any more."""
    if stap != DEADLINE:
        return nota.open_stappen.get(stap)
    return None if nota.gesloten else nota.deadline


def treden_van(nota: Nota, stap: str) -> Mapping[int, Trede]:
    """Take the ladder of the route; of a nota that has none yet, the usual one."""
    route = nota.route or nota.patroon
    return treden(route, stap) if route else Rappelladder().treden(stap, escaleert=False)


def wie(nota: Nota, stap: str, trede: Trede, bezetting: Bezetting) -> Sequence[str]:
    opening, coordinator = nota.open_stappen.get(stap), coordinator_van(nota.ministerie)
    offices: Mapping[Gemeld, Sequence[str]] = {
        "aan_zet": (opening.functie,) if opening else nota.wie_aan_zet,
        "steller": (nota.steller_functie,),
        "coordinator": (coordinator,) if bezetting.bekend(coordinator) else (),
        "escaleer_naar": omhoog_van(nota, stap),
    }
    return [office for gemeld in trede.aan for office in offices[gemeld]]


def omhoog_van(nota: Nota, stap: str) -> Aan:
    """Name the office to which this step is carried up, if the template names one."""
    found = nota.route.stap(stap) if nota.route else None
    return (found.escaleer_naar,) if found and found.escaleer_naar else ()


def leg_vast(nota: Nota, soort: type[Event], opdracht: Opdracht, **velden: object) -> None:
    nota.leg_vast(soort, opdracht=opdracht, door=Systeem(onderdeel="bewaken"), **velden)
