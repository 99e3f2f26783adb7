"""Routezinnen: what a proposal changes of a route, with the names that offices have on a page."""

from __future__ import annotations

from api.paginas.notabeeld import Notabeeld
from domain.route import Route
from domain.routewijziging import Stapwijziging
from projections.woorden import onderdelen, opsomming


def plek(route: Route, code: str) -> str:
    """Say in which part of the route a step stands."""
    groep = code.partition(".")[0]
    return next((one.naam for one in route.groepen if one.code == groep), groep)


def stapzin(beeld: Notabeeld, verschil: Stapwijziging) -> str:
    """Say one difference, and where in the route it is."""
    naam, was, wordt = beeld.kader.functienaam, verschil.was, verschil.wordt
    if wordt is None:
        assert was
        return f"{naam(was.functie)} vervalt uit de route"
    if was is None:
        before = beeld.nota.route.stap(verschil.na) if beeld.nota.route and verschil.na else None
        na = f", na {naam(before.functie)}" if before else ""
        return f"{naam(wordt.functie)} komt erbij als {wordt.soort}{na}"
    anders = [f"gaat naar {naam(wordt.functie)}"] if was.functie != wordt.functie else []
    if wordt.termijn and was.termijn != wordt.termijn:
        dagen = wordt.termijn.werkdagen
        anders.append(f"krijgt {dagen} {'werkdag' if dagen == 1 else 'werkdagen'}")
    if was.reikwijdte != wordt.reikwijdte:
        anders.append(f"gaat over {onderdelen(wordt.reikwijdte)}")
    return f"De stap van {naam(was.functie)} {opsomming(anders) or 'blijft gelijk'}"
