"""Routeplaat: the picture of a route as the pages draw it, of a template too, or by itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from uuid import UUID

from api.paginas import tekening
from api.paginas.kader import templates
from api.paginas.routebeeld import Groepsbeeld, Routebeeld, Stapbeeld, kort
from api.paginas.weergave import STATIC
from domain.functionaris import Ministerie
from domain.route import BEWINDSPERSOON, MINISTERIE, Groep, Route, Stap

assert tekening.BREED  # it gives the templates what they draw with
REGELS = re.compile(r"^(?:\.plaat|\.knoop|\.glyf).*$", re.MULTILINE)
KLEUREN = re.compile(r"--pl-[\w-]+:[^;]+;")


def sjabloonbeeld(route: Route, ministerie: Ministerie, naam: Callable[[str], str]) -> Routebeeld:
    """Make the picture of a template: nothing was signed, and lists have no lanes yet."""

    def stap(stap: Stap) -> Stapbeeld:
        return Stapbeeld(
            stap=stap,
            naam=voluit(stap.functie, naam),
            kort=kort(stap, ministerie),
            toestand="wacht",
            merk=None,
            eerder=(),
            termijn=None,
            over=None,
        )

    def groep(groep: Groep) -> Groepsbeeld:
        banen = tuple(tuple(map(stap, baan.stappen)) for baan in groep.banen)
        return Groepsbeeld(groep.code, groep.naam, banen, nu=False)

    groepen = tuple(groep(one) for one in route.groepen if one.banen)
    return Routebeeld(UUID(int=0), 0, groepen, ())


def voluit(functie: str, naam: Callable[[str], str]) -> str:
    """Name an office; one that a list of the nota fills in, by what it will be."""
    if functie == BEWINDSPERSOON:
        return "Elke bewindspersoon namens wie de brief mede gaat"
    ministerie, _, rest = functie.partition("/")
    if ministerie == MINISTERIE:
        return f"{rest[:1].upper()}{rest[1:]} van elk ander ministerie op de lijst"
    return naam(functie)


def als_svg(beeld: Routebeeld, titel: str) -> str:
    """Write the picture as a file of its own, with its colours in it."""
    macro = templates.env.get_template("route.html").module
    drawn = str(vars(macro)["plaat"](beeld, titel))
    kleuren = "".join(KLEUREN.findall((STATIC / "thema.css").read_text(encoding="utf-8")))
    regels = "\n".join(REGELS.findall((STATIC / "app.css").read_text(encoding="utf-8")))
    style = f"<style>:root {{ {kleuren} }}\n{regels}</style>"
    svg = drawn.strip().replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
    return svg.replace(">", f">{style}", 1)
