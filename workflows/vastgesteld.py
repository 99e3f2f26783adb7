"""Vastgesteld: which template, kalender and functielijst count now.

Those that two people established, in the register; as long as there is none, the files beside the
program, so that a first start needs nobody. From the first version of a template that counts on,
its file is not read any more, also when that version is withdrawn.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date, datetime
from functools import cache
from typing import NamedTuple, TypeVar
from uuid import UUID

from domain.base import Aggregate
from domain.bezetting import Bezetting
from domain.eigen_baan import EIGEN_BAAN, met_eigen
from domain.functielijst import Functielijst
from domain.kalender import Rijkskalender
from domain.nota.stand import Nota
from domain.nummers import KALENDER_NUMMER, functielijst_nummer, sjabloon_nummer
from domain.route import Route
from domain.routesjabloon import Routesjabloon, bevindingen
from domain.sjabloon import Bron, EigenBaan, Sjabloon, Sjablooninhoud
from domain.value import canonical, sha256
from domain.werkdagen import Kalender, dag
from workflows.register.fouten import Onbekend
from workflows.register.register import Register
from workflows.sjablonen import SjabloonNietVastgesteld

A = TypeVar("A", bound=Aggregate)


class Gekozen(NamedTuple):
    """A template that counts, and the history it rests on, if it is no file."""

    sjabloon: Sjabloon
    gelezen: Sequence[Aggregate]


class Patroon(NamedTuple):
    """The way a nota will go, before its lists fill it in, and what that rests on."""

    route: Route
    bronnen: tuple[Bron, ...]
    gelezen: Sequence[Aggregate]


def misschien(register: Register, soort: type[A], nummer: UUID) -> A | None:
    try:
        return register.lees(soort, nummer)
    except Onbekend:
        return None


def sjabloon(register: Register, ministerie: str, code: str, op: date) -> Gekozen:
    """Give the newest version of a template that counts on this day."""
    kept = misschien(register, Routesjabloon, sjabloon_nummer(ministerie, code))
    if kept is None or not kept.begonnen(op):
        return Gekozen(register.sjablonen.sjabloon(ministerie, code), [kept] if kept else [])
    versie = kept.geldend(op)
    found = kept.als_waarde(versie) if versie else None
    if not isinstance(found, Sjabloon):
        raise SjabloonNietVastgesteld(
            f"Van sjabloon {ministerie}/{code} geldt geen versie.",
            "Laat beheer er een vaststellen, of kies een ander sjabloon.",
        )
    return Gekozen(found, [kept])


def patroon(register: Register, nota: Nota, offices: Bezetting, moment: datetime) -> Patroon:
    """Give the way of a nota by its template, with the own lanes of who is asked to agree.

    A lane that can't be gone as its offices are held now, is left out: the lead's pattern asks that
    ministry all the same, and nobody else is told what is wrong inside it.
    """
    op = dag(moment)
    gekozen = sjabloon(register, nota.ministerie, nota.sjabloon.code, op)
    banen = [
        (baan, kept)
        for baan, kept in eigen_banen(register, nota.feiten.lijsten.get("afstemming_met", ()), op)
        if not bevindingen(baan.ministerie, Sjablooninhoud(route=baan.route), offices, moment)
    ]
    eigen = {baan.ministerie: baan for baan, _ in banen}
    route = gekozen.sjabloon.route
    return Patroon(
        met_eigen(route, {wie: baan.baan for wie, baan in eigen.items()}) if eigen else route,
        (
            gekozen.sjabloon.bron,
            bron_functielijst(register, nota.ministerie),
            bron_kalender(register),
            *(bron_van(baan) for baan in eigen.values()),
        ),
        [*gekozen.gelezen, *(kept for _, kept in banen)],
    )


def eigen_banen(
    register: Register, ministeries: Collection[str], op: date
) -> Sequence[tuple[EigenBaan, Routesjabloon]]:
    """Find the lane of its own of each of these ministries that has one."""
    found = []
    for ministerie in ministeries:
        kept = misschien(register, Routesjabloon, sjabloon_nummer(ministerie, EIGEN_BAAN))
        versie = kept.geldend(op) if kept else None
        baan = kept.als_waarde(versie) if kept and versie else None
        if kept and isinstance(baan, EigenBaan):
            found.append((baan, kept))
    return found


def bron_van(baan: EigenBaan) -> Bron:
    """Name a lane with its ministry, for there may be more of them in one round."""
    bron = baan.bron
    code = f"{baan.ministerie}/{bron.code}"
    return Bron(soort=bron.soort, code=code, versie=bron.versie, sha256=bron.sha256)


def kalender(register: Register) -> Kalender:
    kept = misschien(register, Rijkskalender, KALENDER_NUMMER)
    return (kept.geldend if kept else None) or register.sjablonen.kalender


def bron_kalender(register: Register) -> Bron:
    now = kalender(register)
    digest = sha256(canonical(now))
    return Bron(soort="kalender", code="rijk", versie=now.versie, sha256=digest)


def functielijst(register: Register, ministerie: str) -> Functielijst | None:
    """Give the list that this ministry established; without one, that of the file counts."""
    kept = misschien(register, Functielijst, functielijst_nummer(ministerie))
    return kept if kept and kept.vastgesteld else None


def bron_functielijst(register: Register, ministerie: str) -> Bron:
    kept = functielijst(register, ministerie)
    return kept.bron if kept else register.sjablonen.bron_functielijst


def openbare_functies(register: Register) -> Callable[[str], Collection[str]]:
    """Name the offices of a ministry that may be told outside, each list looked up once."""

    @cache
    def openbaar(ministerie: str) -> Collection[str]:
        kept = functielijst(register, ministerie)
        return kept.openbaar if kept else register.sjablonen.functielijst.openbaar

    return openbaar
