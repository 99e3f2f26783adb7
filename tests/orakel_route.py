"""Orakel of the route: section 8 once more, naive. Lanes, conditions, differences, and whose turn.

It imports nothing of the domain, and takes a route as the facts have it: plain lists.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Plain = Mapping[str, Any]


def aan_zet(
    groepen: Sequence[Plain], af: set[str], feiten: Plain, *, wacht: bool = False
) -> list[str]:
    """Name the steps on turn: in the first group that isn't complete, the first of each lane."""
    for groep in groepen:
        waiting = []
        for baan in groep["banen"]:
            todo = [s for s in baan["stappen"] if s["code"] not in af and geldt(s, feiten)]
            waiting += [step["code"] for step in todo[:1]]  # what isn't asked, is passed
        if waiting or (wacht and "akkoord" in soorten(groep)):
            return waiting
    return []


def ingevuld(groep: Plain, lijsten: Plain) -> Plain:
    """Give each element of a list a lane of its own."""
    banen = []
    for baan in groep["banen"]:
        if not baan.get("banen_uit"):
            banen.append(baan)
            continue
        for element in lijsten.get(baan["banen_uit"], ()):
            own = []
            for stap in baan["stappen"]:
                first, lane, last = stap["code"].split(".")
                code = f"{first}.{lane}-{element.replace('/', '-')}.{last}"
                wie = stap["functie"].replace("{bewindspersoon}", element)
                own.append({**stap, "code": code, "functie": wie.replace("{ministerie}", element)})
            name = f"{baan['code']}-{element.replace('/', '-')}"
            banen.append({**baan, "code": name, "stappen": own})
    return {**groep, "banen": banen}


def aangepast(groep: Plain, verschil: Plain) -> Plain:
    """Give a group with one step more, one less, or one that is another."""
    first, lane, _ = verschil["stap"].split(".")
    if groep["code"] != first:
        return groep
    banen = list(groep["banen"])
    if verschil.get("nieuwe_baan") and lane not in [baan["code"] for baan in banen]:
        banen.append({"code": lane, "stappen": ()})
    found = [{**b, "stappen": in_baan(b, verschil)} if b["code"] == lane else b for b in banen]
    return {**groep, "banen": [baan for baan in found if baan["stappen"]]}


def in_baan(baan: Plain, verschil: Plain) -> list[Plain]:
    if verschil["wat"] == "anders":
        return [verschil["wordt"] if s["code"] == verschil["stap"] else s for s in baan["stappen"]]
    left = [stap for stap in baan["stappen"] if stap["code"] != verschil["stap"]]
    if verschil["wat"] == "weg":
        return left
    codes = [None, *(stap["code"] for stap in left)]
    na = verschil.get("na")
    place = codes.index(na) if na in codes else 0
    return [*left[:place], verschil["wordt"], *left[place:]]


def stappen(groep: Plain) -> list[Plain]:
    return [stap for baan in groep["banen"] for stap in baan["stappen"]]


def soorten(groep: Plain) -> set[str]:
    return {stap["soort"] for stap in stappen(groep)}


def geldt(stap: Plain, feiten: Plain) -> bool:
    voorwaarde = stap.get("voorwaarde")
    if not voorwaarde:
        return True
    found = [feit_geldt(feit.split(" "), feiten) for feit in voorwaarde["feiten"]]
    return all(found) if voorwaarde["soort"] == "alle" else any(found)


def feit_geldt(woorden: list[str], feiten: Plain) -> bool:
    onderwerp, waarde = woorden[0], woorden[-1]
    if onderwerp == "sectie":
        return bool(feiten["standen"].get(woorden[1], "leeg") == waarde)
    if onderwerp == "lijst":
        return bool(feiten["lijsten"].get(woorden[1])) == (waarde == "gevuld")
    if onderwerp == "kamers":
        return waarde in feiten["kamers"]
    if onderwerp == "ministerraad":
        return bool(feiten["ministerraad"] == (waarde == "ja"))
    return str(feiten.get(onderwerp)) == waarde
