"""Looptijd: until when the terms of a route run, and which rungs of its ladder there are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from domain.nota.feiten import Feiten
from domain.rappel import Rappelladder, Trede
from domain.route import Baan, Route, Stap
from domain.werkdagen import Kalender


def einde(stap: Stap, begin: date, kalender: Kalender) -> date | None:
    """Say when the term of a step ends, if it has one and opens on this day."""
    if (term := stap.termijn) is None:
        return None
    return kalender.na(begin, term.werkdagen, telt_in_reces=term.telt_in_reces)


def loopt_tot(route: Route, feiten: Feiten, begin: date, kalender: Kalender) -> date:
    """Say when the last term ends, if each step takes all of its own time."""
    for groep in route.groepen:
        lanes = [baan_tot(baan, feiten, begin, kalender) for baan in groep.banen]
        begin = max(lanes, default=begin)
    return begin


def baan_tot(baan: Baan, feiten: Feiten, begin: date, kalender: Kalender) -> date:
    for stap in baan.stappen:
        if stap.voorwaarde is None or stap.voorwaarde.geldt(feiten):
            begin = einde(stap, begin, kalender) or begin
    return begin


def treden(route: Route, code: str) -> Mapping[int, Trede]:
    """Give the rungs for the term of this step, or for the deadline, by their number."""
    stap = route.stap(code)
    ladder = route.instellingen.rappelladder or Rappelladder()
    return ladder.treden(code, escaleert=bool(stap and stap.escaleer_naar))
