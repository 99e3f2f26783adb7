"""Ministerraad: what the council of ministers, or its forerunner, made of a nota.

A hamerstuk passes without talk, so it needs each geschilpunt solved; what was carried up, is
talked about. The event therefore says whether it was one: a field more than the handbook has.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal, NamedTuple

from domain.base import Event, InvoerOngeldig, weiger
from domain.bezetting import Bezetting
from domain.nota.stand import Nota
from domain.nota.vervolg import vervolg
from domain.nota.vraag import Vraag, door, stap_van
from domain.nota.waarom import waarom
from domain.nota.weigeringen import GeschilpuntOpen
from domain.opdracht import Opdracht
from domain.value import Code, Kort
from domain.werkdagen import dag

Gremium = Literal["voorportaal", "onderraad", "ministerraad"]
Uitkomst = Literal["conform", "met_wijziging", "aangehouden"]


class Behandeling(NamedTuple):
    """What was decided, where and when."""

    gremium: Gremium
    datum: date
    uitkomst: Uitkomst
    kenmerk: str | None = None
    hamerstuk: bool = False


class MinisterraadBehandeld(Event):
    """Completes the step only if the nota was taken as it is."""

    TOPIC: ClassVar[str] = "nota.ministerraad-behandeld.v1"
    stap: Code
    gremium: Gremium
    datum: date
    uitkomst: Uitkomst
    kenmerk: Kort | None = None
    hamerstuk: bool = False

    def apply(self, aggregate: Nota) -> None:
        if self.uitkomst == "conform":
            aggregate.zet(self.originator_version, self.stap, "behandeld")


def leg_ministerraad_vast(
    nota: Nota, behandeling: Behandeling, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    """Put on record what came of it; after anything but conform, the step stays open."""
    vraag = Vraag("leg_ministerraad_vast", bezetting, opdracht)
    weiger(waarom(nota, vraag))
    keur(nota, behandeling, opdracht)
    stap = stap_van(nota, vraag)
    assert stap
    kenmerk = (behandeling.kenmerk or "").strip() or None
    nota.leg_vast(
        MinisterraadBehandeld,
        opdracht=opdracht,
        door=door(nota, vraag),
        stap=stap.code,
        **behandeling._replace(kenmerk=kenmerk)._asdict(),
    )
    vervolg(nota, bezetting, oorzaak=nota.version, opdracht=opdracht)


def keur(nota: Nota, behandeling: Behandeling, opdracht: Opdracht) -> None:
    if behandeling.datum > dag(opdracht.moment):
        raise InvoerOngeldig(
            f"De datum {behandeling.datum.isoformat()} ligt nog voor ons.",
            "Leg een behandeling pas vast als zij is geweest.",
        )
    if not behandeling.hamerstuk:
        return
    if behandeling.uitkomst != "conform":
        raise InvoerOngeldig(
            "Een hamerstuk is altijd conform.", "Kies conform, of zeg dat het geen hamerstuk was."
        )
    if open_ := nota.onopgelost():
        raise GeschilpuntOpen(nota, open_)
