"""Wijzigzinnen: what two people change along the way, and what one takes back, as sentences."""

from __future__ import annotations

from domain.nota import redactioneel, route_wijzigen
from domain.nota.geschil_voorleggen import GeschilpuntVoorgelegd
from domain.nota.terugnemen import ParaafTeruggenomen
from domain.routewijziging import Stapwijziging
from projections.woorden import onderdelen, opsomming, stapnaam
from projections.zinnen import aantal, zin

__all__ = ["zin"]


@zin.register
def _(event: redactioneel.RedactioneelVoorgesteld) -> str:
    return f"Taalfout gemeld in {onderdelen(event.gewijzigd)}: {event.verklaring}"


@zin.register
def _(event: redactioneel.RedactioneelBevestigd) -> str:
    blijft = aantal(len(event.behouden), "handtekening blijft", "handtekeningen blijven")
    return f"Redactionele wijziging tegengetekend; {blijft} staan"


@zin.register
def _(event: redactioneel.RedactioneelAfgewezen) -> str:
    return f"Redactionele wijziging afgewezen: {event.reden}"


@zin.register
def _(event: ParaafTeruggenomen) -> str:
    return f"Handtekening {event.merk.nummer} teruggenomen: {event.reden}"


@zin.register
def _(event: route_wijzigen.RoutewijzigingVoorgesteld) -> str:
    return f"Andere route voorgesteld: {opsomming(map(stapwijziging, event.diff))}; {event.reden}"


@zin.register
def _(event: route_wijzigen.RouteGewijzigd) -> str:
    return f"Route gewijzigd; zij heeft nu {aantal(len(event.route.stappen), 'stap', 'stappen')}"


@zin.register
def _(event: route_wijzigen.RoutewijzigingAfgewezen) -> str:
    return f"Andere route afgewezen: {event.reden}"


@zin.register
def _(event: GeschilpuntVoorgelegd) -> str:
    what = "Geschilpunt" if len(event.geschilpunten) == 1 else "Geschilpunten"
    return f"{what} van {stapnaam(event.stap)} voorgelegd aan {opsomming(event.aan)}: {event.reden}"


def stapwijziging(verschil: Stapwijziging) -> str:
    """Say one difference as officials do."""
    naam, was, wordt = stapnaam(verschil.stap), verschil.was, verschil.wordt
    if wordt is None:
        return f"{naam} vervalt"
    if was is None:
        return f"{naam} ({wordt.functie}) komt erbij"
    anders = [f"van {was.functie} naar {wordt.functie}"] if was.functie != wordt.functie else []
    if wordt.termijn and was.termijn != wordt.termijn:
        anders.append(f"met {aantal(wordt.termijn.werkdagen, 'werkdag', 'werkdagen')} termijn")
    if was.reikwijdte != wordt.reikwijdte:
        anders.append(f"over {onderdelen(wordt.reikwijdte)}")
    return f"{naam} wijzigt: {opsomming(anders)}" if anders else f"{naam} blijft gelijk"
