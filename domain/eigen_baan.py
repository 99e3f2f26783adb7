"""Eigen baan: the lane by which a ministry itself agrees, where it is asked to (par. 8).

Steps before the last are its own business: shown to itself only, and to others as one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from domain.functionaris import Ministerie
from domain.route import ALLES, Baan, Groep, Route, anders
from domain.routecontrole import Bevinding, omvang, per_stap

EIGEN_BAAN = "afstemming"  # the code of the routesjabloon by which a ministry publishes it
BINNEN = "binnen-"  # what the name of an inner step begins with, so that its code tells
TUSSENSTAP = re.compile(rf"[^.]+\.[^.]*-({'|'.join(Ministerie)})\.{BINNEN}[^.]+")
SOORTEN = frozenset({"paraaf", "medeparaaf", "advies", "afstemmen"})


def binnen(stap: str) -> Ministerie | None:
    """Say of which ministry alone a step is, by its code."""
    found = TUSSENSTAP.fullmatch(stap)
    return Ministerie(found[1]) if found else None


def met_eigen(route: Route, eigen: Mapping[Ministerie, Baan]) -> Route:
    """Let these ministries go by the lane of their own, in the pattern of the lead."""

    def banen(groep: Groep) -> Iterator[Baan]:
        for baan in groep.banen:
            if baan.banen_uit == "afstemming_met":
                yield from (als_eigen(own, baan, wie) for wie, own in eigen.items())
            yield baan

    return route.met_banen(banen)


def als_eigen(own: Baan, asked: Baan, wie: Ministerie) -> Baan:
    """Put the lane of a ministry where the lead asks it to agree.

    What is asked of it stays as the lead has it: for which onderdelen, and what silence means.
    """
    *voor, laatste = own.stappen
    vraag = asked.stappen[-1]
    plek = vraag.code.rpartition(".")[0]
    stappen = [anders(stap, code=f"{plek}.{BINNEN}{stap.code.rpartition('.')[2]}") for stap in voor]
    term = laatste.termijn or vraag.termijn
    stappen.append(anders(laatste, code=vraag.code, termijn=term, bij_stilte=vraag.bij_stilte))
    return Baan(
        code=asked.code,
        banen_uit=asked.banen_uit,
        eigen=wie,
        stappen=tuple(anders(stap, reikwijdte=vraag.reikwijdte) for stap in stappen),
    )


def controleer_eigen_baan(route: Route, ministerie: Ministerie) -> tuple[Bevinding, ...]:
    """Check a lane that a ministry publishes for itself; the lead's checks follow at indienen."""
    return (*vorm(route), *omvang(route), *inhoud(route, ministerie), *per_stap(route))


def vorm(route: Route) -> Iterator[Bevinding]:
    banen = [baan for groep in route.groepen for baan in groep.banen]
    if len(route.groepen) != 1 or len(banen) != 1:
        yield Bevinding("T3", "", "Een eigen baan is een groep met een baan.")
    for baan in banen:
        if baan.banen_uit != "afstemming_met":
            yield Bevinding("T6", "", "Een eigen baan is voor de lijst afstemming_met.")


def inhoud(route: Route, ministerie: Ministerie) -> Iterator[Bevinding]:
    """Hold it to its own ministry; of which onderdelen it is asked, its lead says."""
    for stap in route.stappen:
        if stap.soort not in SOORTEN:
            yield Bevinding("T2", stap.code, f"Een eigen baan heeft geen stap {stap.soort}.")
        if stap.functie.partition("/")[0] != ministerie:
            zin = f"{stap.functie} is geen functie van {ministerie}."
            yield Bevinding("T4", stap.code, zin)
        if stap.voorwaarde and any(f.startswith("sectie") for f in stap.voorwaarde.feiten):
            zin = "De voorwaarde vraagt naar een sectie, en die verschilt per ministerie."
            yield Bevinding("T6", stap.code, zin)
        if stap.reikwijdte != (ALLES,):
            zin = "De reikwijdte van een eigen baan volgt de route van wie om afstemming vraagt."
            yield Bevinding("T7", stap.code, zin)
