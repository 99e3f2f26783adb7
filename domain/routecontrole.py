"""Routecontrole: T1-T10, before a template is used and again when a nota is submitted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from domain.bezetting import Bezetting
from domain.nota.feiten import Feiten
from domain.route import ALLES, BEWINDSPERSOON, MINISTERIE, Groep, Route
from domain.sjabloon import Indeling

MAX_STAPPEN, MAX_GROEPEN, MAX_BANEN, MAX_IN_BAAN = 200, 20, 20, 12
NA_AKKOORD = frozenset({"mede_namens", "ministerraad", "verzenden"})
ONVOORWAARDELIJK = frozenset({"akkoord", "mede_namens", "verzenden"})
DOOR_BEWINDSPERSOON = frozenset({"akkoord", "mede_namens"})
STIL = frozenset({"afstemmen", "medeparaaf", "advies"})


class Bevinding(NamedTuple):
    """What is wrong with a route: which check, which step, and a sentence for who made it."""

    controle: str
    stap: str
    zin: str


def controleer(
    route: Route, indeling: Indeling, feiten: Feiten | None = None
) -> tuple[Bevinding, ...]:
    """Check a template, or with `feiten` a route whose lanes are filled in; all findings at once.

    Whether offices exist and are held (T4) is `controleer_bezetting`.
    """
    return (
        *akkoord(route, feiten),
        *na_akkoord(route, feiten),
        *omvang(route),
        *voorwaarden(route, indeling, feiten),
        *reikwijdten(route, indeling),
        *per_stap(route),
    )


def akkoord(route: Route, feiten: Feiten | None) -> Iterator[Bevinding]:
    groepen = [groep for groep in route.groepen if soorten(groep) & {"akkoord"}]
    if len(groepen) != 1:
        yield Bevinding("T1", "", "Precies een groep van de route geeft akkoord.")
        return
    deciding = [
        [stap for stap in baan.stappen if stap.soort == "akkoord"] for baan in groepen[0].banen
    ]
    if any(len(steps) != 1 for steps in deciding):
        yield Bevinding("T1", "", "Elke baan van de akkoordgroep heeft precies een akkoord.")
    offices = Counter(stap.functie for steps in deciding for stap in steps)
    mede = feiten.lijsten.get("mede_namens", ()) if feiten else ()
    for functie, times in offices.items():
        if times > 1:
            yield Bevinding("T1", "", f"{functie} geeft twee keer akkoord.")
        if functie in mede:
            yield Bevinding("T1", "", f"{functie} geeft akkoord en staat ook bij mede namens.")


def na_akkoord(route: Route, feiten: Feiten | None) -> Iterator[Bevinding]:
    codes = [bool(soorten(groep) & {"akkoord"}) for groep in route.groepen]
    later = route.groepen[codes.index(True) + 1 :] if True in codes else ()
    for stap in (stap for groep in later for stap in groep.stappen):
        if stap.soort not in NA_AKKOORD:
            yield Bevinding("T2", stap.code, f"Na het akkoord komt geen {stap.soort} meer.")
    sends = [stap for stap in route.stappen if stap.soort == "verzenden"]
    if len(sends) > 1 or (sends and route.groepen[-1].stappen != (sends[0],)):
        yield Bevinding("T2", sends[0].code, "Verzenden komt een keer voor, als laatste stap.")
    if feiten and feiten.leidt_tot_brief and not sends:
        yield Bevinding("T2", "", "De nota leidt tot een brief, maar de route verzendt niets.")
    for stap in route.stappen:
        if stap.soort in ONVOORWAARDELIJK and (stap.voorwaarde or not stap.verplicht):
            check = "T1" if stap.soort == "akkoord" else "T2"
            yield Bevinding(check, stap.code, f"Een stap {stap.soort} is altijd verplicht.")


def omvang(route: Route) -> Iterator[Bevinding]:
    for code, times in Counter(stap.code for stap in route.stappen).items():
        if times > 1:
            yield Bevinding("T3", code, f"De stap {code} komt {times} keer voor.")
    banen = max(len(groep.banen) for groep in route.groepen)
    lengte = max((len(b.stappen) for g in route.groepen for b in g.banen), default=0)
    for wat, aantal, grens in (
        ("stappen", len(route.stappen), MAX_STAPPEN),
        ("groepen", len(route.groepen), MAX_GROEPEN),
        ("banen in een groep", banen, MAX_BANEN),
        ("stappen in een baan", lengte, MAX_IN_BAAN),
    ):
        if aantal > grens:
            yield Bevinding("T3", "", f"De route heeft {aantal} {wat}; hoogstens {grens} mag.")


def voorwaarden(route: Route, indeling: Indeling, feiten: Feiten | None) -> Iterator[Bevinding]:
    if (grens := route.instellingen.steller_wijzigt_tot) and not route.stap(grens):
        yield Bevinding("T6", grens, f"De steller wijzigt tot stap {grens}, en die is er niet.")
    for stap in route.stappen:
        for feit in stap.voorwaarde.feiten if stap.voorwaarde else ():
            soort, code, *_ = feit.split()
            if soort == "sectie" and code not in indeling.codes:
                yield Bevinding("T6", stap.code, f"De voorwaarde vraagt naar sectie {code}.")
    banen = [baan for groep in route.groepen for baan in groep.banen]
    for naam, waarden in feiten.lijsten.items() if feiten else ():
        lanes = sum(baan.banen_uit == naam for baan in banen)
        if lanes < len(waarden):
            yield Bevinding("T6", "", f"De lijst {naam} is gevuld, maar de route heeft geen baan.")
    for baan in banen:
        for stap in baan.stappen:
            wild = stap.functie.startswith((BEWINDSPERSOON, MINISTERIE))
            if wild and baan.banen_uit is None:
                yield Bevinding("T6", stap.code, f"{stap.functie} kan alleen in een lijstbaan.")


def reikwijdten(route: Route, indeling: Indeling) -> Iterator[Bevinding]:
    for stap in route.stappen:
        for code in set(stap.reikwijdte) - indeling.codes - {ALLES}:
            yield Bevinding("T7", stap.code, f"De reikwijdte noemt onderdeel {code}.")
        if stap.soort in ONVOORWAARDELIJK and stap.reikwijdte != (ALLES,):
            yield Bevinding("T7", stap.code, f"Een stap {stap.soort} gaat over alles.")


def per_stap(route: Route) -> Iterator[Bevinding]:
    for stap in route.stappen:
        if stap.bij_stilte == "geen_reactie" and stap.soort not in STIL:
            yield Bevinding("T8", stap.code, f"Stilte kan bij {stap.soort} niets betekenen.")
        if stap.bij_stilte == "geen_reactie" and not stap.termijn:
            yield Bevinding("T8", stap.code, "Stilte kan pas na een termijn iets betekenen.")
        if stap.termijn and stap.termijn.werkdagen < 1:
            yield Bevinding("T10", stap.code, "Een termijn is minstens een werkdag.")
    for groep in route.groepen:
        for baan in groep.banen:
            steps = [stap.soort for stap in baan.stappen]
            asked = baan.banen_uit == "afstemming_met" or "afstemmen" in steps
            if asked and steps[-1] != "afstemmen":
                zin = "De laatste stap van een afstemming is afstemmen."
                yield Bevinding("T9", baan.stappen[-1].code, zin)


def controleer_bezetting(
    route: Route, bezetting: Bezetting, moment: datetime | None, feiten: Feiten
) -> Iterator[Bevinding]:
    """Check T4: every office exists and fits its step; with a moment, also that it is held.

    A step that is skipped as things are, or may be, needs no holder until it opens.
    """
    for stap in route.stappen:
        if stap.functie.startswith((BEWINDSPERSOON, MINISTERIE)):
            continue
        functie = bezetting.bekend(stap.functie)
        if functie is None:
            yield Bevinding("T4", stap.code, f"De functie {stap.functie} bestaat niet.")
            continue
        if (functie.soort == "bewindspersoon") != (stap.soort in DOOR_BEWINDSPERSOON):
            yield Bevinding("T4", stap.code, f"{stap.functie} zet geen stap {stap.soort}.")
        asked = stap.verplicht and (not stap.voorwaarde or stap.voorwaarde.geldt(feiten))
        if moment and asked and not functie.houders(moment):
            zin = f"De functie {stap.functie} wordt door niemand bezet (I19)."
            yield Bevinding("T4", stap.code, zin)


def soorten(groep: Groep) -> set[str]:
    return {stap.soort for stap in groep.stappen}
