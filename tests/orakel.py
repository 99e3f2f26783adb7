"""Orakel: whose turn it is, worked out a second time, from the route as plain data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from domain.nota.feiten import Feiten
from domain.route import Route


def aan_zet(route: Route | None, af: set[str], feiten: Feiten) -> list[str]:
    """Name the steps on turn: in the first group that isn't complete, the first of each lane."""
    groepen: Sequence[Mapping[str, Any]] = route.model_dump()["groepen"] if route else []
    for groep in groepen:
        waiting = []
        for baan in groep["banen"]:
            todo = [s for s in baan["stappen"] if s["code"] not in af and geldt(s, feiten)]
            waiting += [step["code"] for step in todo[:1]]  # what isn't asked, is passed
        if waiting:
            return waiting
    return []


def geldt(stap: Mapping[str, Any], feiten: Feiten) -> bool:
    voorwaarde = stap["voorwaarde"]
    if not voorwaarde:
        return True
    found = [feit_geldt(feit.split(" "), feiten) for feit in voorwaarde["feiten"]]
    return all(found) if voorwaarde["soort"] == "alle" else any(found)


def feit_geldt(woorden: list[str], feiten: Feiten) -> bool:
    onderwerp, waarde = woorden[0], woorden[-1]
    if onderwerp == "sectie":
        return feiten.standen.get(woorden[1], "leeg") == waarde
    if onderwerp == "lijst":
        return bool(feiten.lijsten.get(woorden[1])) == (waarde == "gevuld")
    if onderwerp == "kamers":
        return waarde in feiten.kamers
    if onderwerp == "ministerraad":
        return feiten.ministerraad == (waarde == "ja")
    return str(feiten.soort if onderwerp == "soort" else feiten.rubricering) == waarde
