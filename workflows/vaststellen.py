"""Vaststellen: a template, the kalender or a functielijst is written, and another lets it count."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from domain import functielijst as functielijsten
from domain import kalender as kalenders
from domain import routesjabloon
from domain.base import Geweigerd, InvoerOngeldig
from domain.functie import BEHEER, Functie, is_beheer, niet_de_houder
from domain.functielijst import Functielijst, Lijstvoorstel
from domain.functionaris import Ministerie
from domain.kalender import Kalendervoorstel, Rijkskalender
from domain.kamerbrief import KenmerkBezet
from domain.nummers import KALENDER_NUMMER, functielijst_nummer, sjabloon_nummer
from domain.opdracht import Opdracht
from domain.routesjabloon import Routesjabloon, Vaststelling
from domain.werkdagen import dag
from workflows.beheren import beheer_van
from workflows.inzien import bezetting, lees, of_waarom
from workflows.register.eenmalig import eenmalig
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.sjablonen import SjabloonNietVastgesteld
from workflows.sjablonen.ontwerp import Ontwerp
from workflows.vastgesteld import misschien


@eenmalig
def ontwerp_sjabloon(register: Register, ontwerp: Ontwerp, *, opdracht: Opdracht) -> Ontvangst:
    """Begin a template, with its first text."""
    nieuw = ontwerp.nieuw
    door = beheer(register, nieuw.ministerie, opdracht)
    made = routesjabloon.ontwerp_sjabloon(nieuw, door=door, opdracht=opdracht)
    if register.kent(made.id):
        raise KenmerkBezet(f"{nieuw.ministerie}/{nieuw.code}")
    routesjabloon.wijzig_sjabloon(
        made, ontwerp.inhoud, ontwerp.herkomst, door=door, opdracht=opdracht
    )
    return register.bewaar(made, gelezen=[door], opdracht=opdracht)


@eenmalig
def wijzig_sjabloon(
    register: Register, sjabloon_id: UUID, ontwerp: Ontwerp, *, opdracht: Opdracht
) -> Ontvangst:
    """Write the next version of a template, from a file that says to be of this one."""
    sjabloon = lees(register, Routesjabloon, sjabloon_id, lezer=opdracht.lezer)
    if sjabloon_nummer(ontwerp.nieuw.ministerie, ontwerp.nieuw.code) != sjabloon_id:
        raise InvoerOngeldig(
            f"Dit bestand is van {ontwerp.nieuw.ministerie}/{ontwerp.nieuw.code}.",
            f"Schrijf er {sjabloon.ministerie}/{sjabloon.code} in, of ontwerp een nieuw sjabloon.",
        )
    door = beheer(register, sjabloon.ministerie, opdracht)
    routesjabloon.wijzig_sjabloon(
        sjabloon, ontwerp.inhoud, ontwerp.herkomst, door=door, opdracht=opdracht
    )
    return register.bewaar(sjabloon, gelezen=[door], opdracht=opdracht)


@eenmalig
def stel_sjabloon_vast(
    register: Register,
    sjabloon_id: UUID,
    *,
    gezien: str,
    geldig_van: date | None = None,
    opdracht: Opdracht,
) -> Ontvangst:
    """Let it count from a day on."""
    sjabloon = lees(register, Routesjabloon, sjabloon_id, lezer=opdracht.lezer)
    door = vastgesteld(register, sjabloon, gezien, geldig_van, opdracht)
    return register.bewaar(sjabloon, gelezen=[door], opdracht=opdracht)


def vastgesteld(
    register: Register,
    sjabloon: Routesjabloon,
    gezien: str,
    geldig_van: date | None,
    opdracht: Opdracht,
) -> Functie:
    """Establish it, not kept yet, and give the beheer that did."""
    door = beheer(register, sjabloon.ministerie, opdracht)
    routesjabloon.stel_sjabloon_vast(
        sjabloon,
        Vaststelling(
            gezien,
            geldig_van or dag(opdracht.moment),
            versie_van_bestand(register, sjabloon),
        ),
        bezetting=bezetting(register),
        door=door,
        opdracht=opdracht,
    )
    return door


def waarom_niet_vast(
    register: Register, sjabloon_id: UUID, *, opdracht: Opdracht
) -> Sequence[Geweigerd]:
    """Ask without acting why this person may not establish what there is now."""
    sjabloon = lees(register, Routesjabloon, sjabloon_id, lezer=opdracht.lezer)
    try:
        vastgesteld(register, sjabloon, sjabloon.gezien, None, opdracht)
    except Geweigerd as nee:
        return nee.alle or (nee,)
    return ()


def versie_van_bestand(register: Register, sjabloon: Routesjabloon) -> int:
    """Say which version the file has, for the next to come after it."""
    try:
        return int(register.sjablonen.sjabloon(sjabloon.ministerie, sjabloon.code).versie)
    except SjabloonNietVastgesteld:
        return 0


@eenmalig
def trek_sjabloon_in(
    register: Register, sjabloon_id: UUID, versie: int, reden: str, *, opdracht: Opdracht
) -> Ontvangst:
    sjabloon = lees(register, Routesjabloon, sjabloon_id, lezer=opdracht.lezer)
    door = beheer(register, sjabloon.ministerie, opdracht)
    routesjabloon.trek_sjabloon_in(sjabloon, versie, reden, door=door, opdracht=opdracht)
    return register.bewaar(sjabloon, gelezen=[door], opdracht=opdracht)


@eenmalig
def stel_kalender_voor(
    register: Register, voorstel: Kalendervoorstel, *, opdracht: Opdracht
) -> Ontvangst:
    kept = misschien(register, Rijkskalender, KALENDER_NUMMER)
    na, door = int(register.sjablonen.kalender.versie), beheer(register, None, opdracht)
    made = kalenders.stel_kalender_voor(kept, voorstel, na=na, door=door, opdracht=opdracht)
    return register.bewaar(made, gelezen=[door], opdracht=opdracht)


@eenmalig
def stel_kalender_vast(
    register: Register, kalender_id: UUID, versie: int, *, opdracht: Opdracht
) -> Ontvangst:
    kept = lees(register, Rijkskalender, kalender_id, lezer=opdracht.lezer)
    door = beheer(register, None, opdracht)
    kalenders.stel_kalender_vast(kept, versie, door=door, opdracht=opdracht)
    return register.bewaar(kept, gelezen=[door], opdracht=opdracht)


@eenmalig
def stel_functielijst_voor(
    register: Register, ministerie: Ministerie, voorstel: Lijstvoorstel, *, opdracht: Opdracht
) -> Ontvangst:
    kept = misschien(register, Functielijst, functielijst_nummer(ministerie))
    na = int(register.sjablonen.functielijst.versie)
    door = beheer(register, ministerie, opdracht)
    made = functielijsten.stel_functielijst_voor(
        kept or ministerie, voorstel, na=na, door=door, opdracht=opdracht
    )
    return register.bewaar(made, gelezen=[door], opdracht=opdracht)


@eenmalig
def stel_functielijst_vast(
    register: Register, lijst_id: UUID, versie: int, *, opdracht: Opdracht
) -> Ontvangst:
    kept = lees(register, Functielijst, lijst_id, lezer=opdracht.lezer)
    door = beheer(register, kept.ministerie, opdracht)
    functielijsten.stel_functielijst_vast(kept, versie, door=door, opdracht=opdracht)
    return register.bewaar(kept, gelezen=[door], opdracht=opdracht)


def waarom_lijst_niet_vast(
    register: Register, lijst: Rijkskalender | Functielijst, *, opdracht: Opdracht
) -> Geweigerd | None:
    """Ask without acting why this person may not establish what there is now, on a copy."""

    def stel_vast() -> None:
        if isinstance(lijst, Rijkskalender):
            door = beheer(register, None, opdracht)
            kalenders.stel_kalender_vast(lijst.fork(), lijst.versie, door=door, opdracht=opdracht)
        else:
            door = beheer(register, lijst.ministerie, opdracht)
            functielijsten.stel_functielijst_vast(
                lijst.fork(), lijst.versie, door=door, opdracht=opdracht
            )

    return of_waarom(stel_vast)


def beheer(register: Register, ministerie: Ministerie | None, opdracht: Opdracht) -> Functie:
    """Find the beheer in which this person acts; for the whole Rijk, any that he has."""
    if ministerie:
        return beheer_van(register, f"{ministerie}/{BEHEER}", opdracht)
    if not (held := [code for code in opdracht.functies if is_beheer(code)]):
        raise niet_de_houder(BEHEER)
    return beheer_van(register, held[0], opdracht)
