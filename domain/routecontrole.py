"""Routecontrole: T1-T10, before a template is used and again when a nota is submitted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from domain.base import Geweigerd
from domain.bezetting import Bezetting
from domain.functie import FunctieSoort
from domain.nota.feiten import Feiten
from domain.route import ALLES, BEWINDSPERSOON, MINISTERIE, Groep, Route, Stap, StapSoort
from domain.sjabloon import Indeling, misplaatst

MAX_STAPPEN, MAX_GROEPEN, MAX_BANEN, MAX_IN_BAAN = 200, 20, 20, 12
NA_AKKOORD = frozenset({"mede_namens", "ministerraad", "verzenden"})
ONVOORWAARDELIJK = frozenset({"akkoord", "mede_namens", "verzenden"})
AMBTELIJK = frozenset({"ambtelijk"})
SOORT_FUNCTIE: Mapping[StapSoort, frozenset[FunctieSoort]] = {  # of all others: an official's
    "akkoord": frozenset({"bewindspersoon"}),
    "mede_namens": frozenset({"bewindspersoon"}),
    "advies": frozenset({"ambtelijk", "politiek_assistent"}),
}
STIL = frozenset({"afstemmen", "medeparaaf", "advies"})


class Bevinding(NamedTuple):
    """What is wrong with a route: which check, which step, and a sentence for who made it."""

    controle: str
    stap: str
    zin: str


class RouteOngeldig(Geweigerd):
    regel = "par. 8"


def ongeldig(bevinding: Bevinding) -> RouteOngeldig:
    where = f" Stap {bevinding.stap}." if bevinding.stap else ""
    return RouteOngeldig(
        f"{bevinding.zin} ({bevinding.controle})",
        f"Laat het routesjabloon of de bezetting aanpassen.{where}",
    )


def controleer(
    route: Route, indeling: Indeling, feiten: Feiten | None = None
) -> tuple[Bevinding, ...]:
    """Check a template, or with `feiten` a route whose lanes are filled in; all findings at once.

    Whether offices exist and are held (T4) is `controleer_bezetting`, and whether each step can be
    taken by somebody else (T5) is `controleer_vier_ogen`.
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
    for code in misplaatst(route):
        yield Bevinding("T3", code, f"De stap {code} heet niet naar zijn groep en baan.")
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
    route: Route, bezetting: Bezetting, moment: datetime | None, feiten: Feiten | None = None
) -> Iterator[Bevinding]:
    """Check T4: every office exists and fits its step; with a moment, also that it is held."""
    for stap in route.stappen:
        for code in genoemd(stap):
            if not bezetting.bekend(code):
                yield Bevinding("T4", stap.code, f"De functie {code} bestaat niet.")
        functie = bezetting.bekend(stap.functie)
        if functie is None:
            continue
        if functie.soort not in SOORT_FUNCTIE.get(stap.soort, AMBTELIJK):
            yield Bevinding("T4", stap.code, f"{stap.functie} zet geen stap {stap.soort}.")
        if moment is None or not wordt_gevraagd(stap, feiten):
            continue
        if not bezetting.wie(stap.functie, stap.soort, moment):
            zin = f"De functie {stap.functie} wordt door niemand bezet (I19)."
            yield Bevinding("T4", stap.code, zin)
    for code in route.instellingen.heropenen_door:
        if not bezetting.bekend(code):
            yield Bevinding("T4", "", f"De functie {code}, die heropent, bestaat niet.")


def genoemd(stap: Stap) -> Iterator[str]:
    """Name each office in a step, but for the one that a list still has to give."""
    if not stap.functie.startswith((BEWINDSPERSOON, MINISTERIE)):
        yield stap.functie
    yield from stap.overslaan_door
    if stap.escaleer_naar:
        yield stap.escaleer_naar


def wordt_gevraagd(stap: Stap, feiten: Feiten | None) -> bool:
    """Say whether a step is asked for sure: as things are, or without facts, whatever they are.

    A step that is skipped, or may be, needs no holder until it opens.
    """
    if not stap.verplicht:
        return False
    return stap.voorwaarde is None or bool(feiten and stap.voorwaarde.geldt(feiten))


def soorten(groep: Groep) -> set[str]:
    return {stap.soort for stap in groep.stappen}
