"""Sjabloonzinnen: what happened to templates, kalender and functielijsten, as sentences."""

from __future__ import annotations

from domain import functielijst, kalender, routesjabloon
from projections.rechtenzinnen import zin
from projections.woorden import datum
from projections.zinnen import aantal

__all__ = ["zin"]


@zin.register
def _(event: routesjabloon.Ontworpen) -> str:
    return f"Routesjabloon {event.ministerie}/{event.code} ontworpen: {event.naam}"


@zin.register
def _(event: routesjabloon.Gewijzigd) -> str:
    stappen = aantal(len(event.inhoud.route.stappen), "stap", "stappen")
    return f"Ontwerp geschreven van {stappen} (bron: {event.bron})"


@zin.register
def _(event: routesjabloon.Vastgesteld) -> str:
    return f"Versie {event.versie} vastgesteld, geldig van {datum(event.geldig_van)}"


@zin.register
def _(event: routesjabloon.Ingetrokken) -> str:
    return f"Versie {event.versie} ingetrokken: {event.reden}"


@zin.register
def _(event: kalender.Voorgesteld) -> str:
    dagen = aantal(len(event.feestdagen), "feestdag", "feestdagen")
    recessen = aantal(len(event.recessen), "reces", "recessen")
    return f"Versie {event.versie} voorgesteld: {dagen} en {recessen} (bron: {event.bron})"


@zin.register
def _(event: functielijst.Voorgesteld) -> str:
    regels = aantal(len(event.regels), "regel", "regels")
    return f"Versie {event.versie} voorgesteld: {regels} (bron: {event.bron})"


@zin.register
def _(event: kalender.Vastgesteld | functielijst.Vastgesteld) -> str:
    return f"Versie {event.versie} vastgesteld"
