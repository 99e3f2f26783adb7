"""Routes for tests: a small one that holds, and what to change of it."""

from __future__ import annotations

from typing import Any

from domain.route import Baan, Groep, Instellingen, Route, Stap
from tests.people import AFDELINGSHOOFD, BO, STAS


def stap(code: str, soort: str = "paraaf", functie: str = AFDELINGSHOOFD, **velden: Any) -> Stap:
    return Stap.model_validate({"code": code, "soort": soort, "functie": functie, **velden})


def baan(*stappen: Stap, uit: str | None = None) -> Baan:
    naam = stappen[0].code.split(".")[1]
    return Baan.model_validate({"code": naam, "stappen": stappen, "banen_uit": uit})


def groep(*banen: Baan) -> Groep:
    naam = banen[0].stappen[0].code.split(".")[0]
    return Groep(code=naam, naam=naam, banen=banen)


LIJN = groep(baan(stap("lijn.VWS.hoofd")))
AKKOORD = groep(baan(stap("akkoord.stas.akkoord", "akkoord", STAS)))
VERZENDEN = groep(baan(stap("verzending.VWS.verzenden", "verzenden", BO)))


def route(*groepen: Groep, **instellingen: Any) -> Route:
    """Make a route of these groups; without any, the smallest that holds."""
    found = groepen or (LIJN, AKKOORD, VERZENDEN)
    return Route(groepen=found, instellingen=Instellingen(**instellingen))
