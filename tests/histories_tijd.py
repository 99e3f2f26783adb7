"""Histories of time: a deadline, a term that is extended, and who is told that it runs out."""

from __future__ import annotations

from datetime import date

from domain.base import Aggregate
from domain.nota.indienen import dien_in
from domain.nota.rappelleren import Rappel, meld
from domain.nota.termijnen import (
    Verlenging,
    Wanneer,
    stel_deadline,
    verleng_deadline,
    verleng_termijn,
)
from domain.route import Route
from tests.notas import ORDER, SJABLOON, Kladblok, concept, sign
from tests.people import (
    AFDELINGSHOOFD,
    BEHEER,
    DIRECTEUR,
    NOON,
    SJABLONEN,
    STELLER,
    bezetting,
    opdracht,
)

STAP = "lijn.VWS.afdelingshoofd"


def hurried_route() -> Route:
    """Take the route of the template, in which a late afdelingshoofd is told of."""
    plain = SJABLOON.route.model_dump(mode="json")
    plain["groepen"][2]["banen"][0]["stappen"][0]["escaleer_naar"] = DIRECTEUR
    return Route.model_validate(plain)


def out_of_time(klad: Kladblok) -> list[Aggregate]:
    """Tell of a nota with a deadline, of which a term is extended, told of, and carried up."""
    nota, offices = concept(klad, kenmerk="2025-0311"), bezetting()
    kerst, later = (
        Wanneer(voor_reces="kerstreces"),
        Verlenging(date(2026, 1, 15), "De Kamer wacht."),
    )
    stel_deadline(nota, kerst, "Toegezegd.", bezetting=offices, opdracht=opdracht(STELLER))
    verleng_deadline(nota, later, bezetting=offices, opdracht=opdracht(AFDELINGSHOOFD))
    bronnen, by = SJABLONEN.bronnen(SJABLOON), opdracht(STELLER)
    dien_in(nota, hurried_route(), bronnen=bronnen, bezetting=offices, opdracht=by)
    for office in ORDER[: ORDER.index(AFDELINGSHOOFD)]:
        sign(nota, office)
    more = Verlenging(date(2025, 11, 20), "Is met verlof.")
    verleng_termijn(nota, STAP, more, bezetting=offices, opdracht=opdracht(DIRECTEUR))
    opening = nota.open_stappen[STAP].nummer
    for day, trede in ((20, 1), (24, 2), (26, 3)):
        by = opdracht(BEHEER, moment=NOON.replace(day=day))
        meld(nota, Rappel(STAP, opening, trede), bezetting=offices, opdracht=by)
    return [nota]
