"""Routewijziging: what differs between a running route and the one that is proposed, as data.

A wish is small: one step comes in, goes out, or gets another functie, termijn or reikwijdte. Its
code says where it stands (`groep.baan.stap`), and `na` after which step of its lane.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from domain.route import Baan, Groep, Route, Stap, StapSoort, Termijn
from domain.value import Code, Getal, Value

StapCode = Annotated[str, Field(pattern=r"^[A-Za-z][\w-]*(\.[A-Za-z][\w-]*){2}$", max_length=300)]
Functiecode = Annotated[str, Field(pattern=r"^[A-Za-z]+/[A-Za-z0-9][\w-]*$", max_length=100)]
Wat = Literal["erbij", "weg", "anders"]


class Stapwens(Value):
    """What is asked of one step; what is left out, stays or is as usual."""

    wat: Wat
    stap: StapCode
    functie: Functiecode | None = None
    soort: StapSoort | None = None  # only of a new step; else a paraaf
    na: StapCode | None = None  # only of a new step; else it comes first in its lane
    termijn: Annotated[Getal, Field(ge=1, le=999)] | None = None
    reikwijdte: Annotated[tuple[Code, ...], Field(min_length=1, max_length=50)] | None = None

    @model_validator(mode="after")
    def says_enough_and_no_more(self) -> Self:
        anders = (self.functie, self.termijn, self.reikwijdte)
        if self.wat == "erbij" and not self.functie:
            raise ValueError("Een nieuwe stap heeft een functie.")
        if self.wat == "weg" and any(anders):
            raise ValueError("Van een stap die weggaat, wijzigt niets anders.")
        if self.wat == "anders" and not any(anders):
            raise ValueError("Zeg wat er aan de stap wijzigt: functie, termijn of reikwijdte.")
        if self.wat != "erbij" and (self.soort or self.na):
            raise ValueError("Alleen een nieuwe stap krijgt een soort en een plaats.")
        return self


class Stapwijziging(Value):
    """One difference: the step as it was and as it becomes."""

    wat: Wat
    stap: StapCode
    na: StapCode | None = None
    nieuwe_baan: bool = False
    was: Stap | None = None
    wordt: Stap | None = None


def wijziging(route: Route, wens: Stapwens) -> Stapwijziging:
    """Work a wish out on a route. Whether it may be, is asked elsewhere."""
    was = route.stap(wens.stap)
    if wens.wat == "weg":
        return Stapwijziging(wat="weg", stap=wens.stap, was=was)
    begin = dict(was) if was else {"code": wens.stap, "soort": wens.soort or "paraaf"}
    asked = {
        "functie": wens.functie,
        "termijn": Termijn(werkdagen=wens.termijn) if wens.termijn else None,
        "reikwijdte": wens.reikwijdte,
    }
    wordt = Stap.model_validate({**begin, **{k: v for k, v in asked.items() if v is not None}})
    return Stapwijziging(
        wat=wens.wat,
        stap=wens.stap,
        na=wens.na,
        nieuwe_baan=wens.wat == "erbij" and not baan_van(route, wens.stap),
        was=was,
        wordt=wordt,
    )


def baan_van(route: Route, stap: str) -> Baan | None:
    """Find the lane in which a step of this name stands or would stand."""
    groep, baan, _ = stap.split(".")
    found = (b for g in route.groepen if g.code == groep for b in g.banen if b.code == baan)
    return next(found, None)


def pas_toe(route: Route, diff: Iterable[Stapwijziging]) -> Route:
    """Make the route that is meant. What has no place there (any more) is left out."""
    for verschil in diff:
        route = Route(
            groepen=tuple(met(groep, verschil) for groep in route.groepen),
            instellingen=route.instellingen,
        )
    return route


def met(groep: Groep, verschil: Stapwijziging) -> Groep:
    code, baan, _ = verschil.stap.split(".")
    if code != groep.code:
        return groep
    banen = [b if b.code != baan else in_baan(b, verschil) for b in groep.banen]
    if verschil.nieuwe_baan and verschil.wordt and all(b.code != baan for b in groep.banen):
        banen.append(Baan(code=baan, stappen=(verschil.wordt,)))
    return Groep(code=groep.code, naam=groep.naam, banen=tuple(b for b in banen if b))


def in_baan(baan: Baan, verschil: Stapwijziging) -> Baan | None:
    """Give the lane with this difference; nothing, if no step of it is left."""
    stappen = [s for s in baan.stappen if verschil.wat == "anders" or s.code != verschil.stap]
    if verschil.wordt and verschil.wat == "anders":
        stappen = [verschil.wordt if s.code == verschil.stap else s for s in stappen]
    elif verschil.wordt:
        codes = [stap.code for stap in stappen]
        stappen.insert(codes.index(verschil.na) + 1 if verschil.na in codes else 0, verschil.wordt)
    if not stappen:
        return None
    return Baan(code=baan.code, banen_uit=baan.banen_uit, eigen=baan.eigen, stappen=tuple(stappen))
