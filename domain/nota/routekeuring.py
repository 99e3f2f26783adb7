"""Routekeuring: may a running route be changed so? What is set stays, and T1-T10 hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from domain.base import Geweigerd, InvoerOngeldig
from domain.bezetting import Bezetting
from domain.nota.indienen import wat_niet_klopt
from domain.nota.stand import Nota
from domain.nota.weigeringen import GeschilpuntOpen
from domain.opdracht import Opdracht
from domain.route import Route
from domain.routecontrole import RouteOngeldig
from domain.routewijziging import Stapwens, Stapwijziging, baan_van, pas_toe, wijziging


class StapAlGezet(Geweigerd):
    regel = "I13"

    def __init__(self, stap: str, nota: Nota) -> None:
        super().__init__(
            f"De stap {stap} is al gezet; die laat een wijziging van de route met rust.",
            "Laat de nota terugsturen tot voor deze stap, of wijzig een latere stap.",
            nota.wie_aan_zet,
        )


def werk_uit(nota: Nota, wensen: Sequence[Stapwens]) -> tuple[Stapwijziging, ...]:
    """Make the differences that are wished, each on the route as those before it leave it."""
    route, diff = nota.route, list[Stapwijziging]()
    assert route
    if not wensen:
        raise InvoerOngeldig("Er is geen wijziging van de route genoemd.", "Noem er een.")
    for wens in wensen:
        if nee := onbekend(route, wens):
            raise nee
        diff.append(wijziging(route, wens))
        route = pas_toe(route, diff[-1:])
    return tuple(diff)


def onbekend(route: Route, wens: Stapwens) -> RouteOngeldig | None:
    """Refuse a wish about a place that the route doesn't have, or has already."""
    groep, known = wens.stap.partition(".")[0], route.stap(wens.stap)
    kies = "Kies een stap die in de route staat."
    if wens.wat != "erbij":
        return None if known else RouteOngeldig(f"De stap {wens.stap} staat er niet (T3).", kies)
    if known:
        return RouteOngeldig(f"De stap {wens.stap} staat er al (T3).", "Kies een andere naam.")
    if all(groep != one.code for one in route.groepen):
        groepen = ", ".join(one.code for one in route.groepen)
        return RouteOngeldig(f"De route heeft geen groep {groep} (T3).", f"Kies uit: {groepen}.")
    baan = baan_van(route, wens.stap)
    if wens.na and wens.na not in {stap.code for stap in (baan.stappen if baan else ())}:
        return RouteOngeldig(f"De stap {wens.na} staat niet in die baan (T3).", kies)
    return None


def wat_niet_kan(
    nota: Nota, diff: Sequence[Stapwijziging], bezetting: Bezetting, opdracht: Opdracht
) -> Iterator[Geweigerd]:
    """List why this difference may not be: steps that are set, disputes, and T1-T10.

    An office that is empty stops it only in a step that comes in or changes.
    """
    for verschil in diff:
        if verschil.wat != "erbij" and verschil.stap in nota.af:
            yield StapAlGezet(verschil.stap, nota)
        if verschil.wat == "anders" and loopt_al(nota, verschil):
            yield RouteOngeldig(
                f"De termijn van {verschil.stap} loopt al (I15).",
                "Laat deze termijn verlengen, of wijzig een stap die nog niet open is.",
            )
        if verschil.wat == "weg" and (open_ := nota.onopgelost(verschil.stap)):
            yield GeschilpuntOpen(nota, open_)
    anders = {verschil.stap for verschil in diff}
    assert nota.route
    route = pas_toe(nota.route, diff)
    yield from wat_niet_klopt(nota, route, bezetting, opdracht, bezet=anders)


def loopt_al(nota: Nota, verschil: Stapwijziging) -> bool:
    """Say whether only the term of a step changes that is already counted."""
    assert verschil.was
    assert verschil.wordt
    same = (verschil.was.functie, verschil.was.reikwijdte) == (
        verschil.wordt.functie,
        verschil.wordt.reikwijdte,
    )
    return same and verschil.stap in nota.open_stappen
