"""Kamerpunten: moties and toezeggingen are put on record."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from domain.functie import Functie, NietBevoegd, niet_de_houder, werkend
from domain.functionaris import Functionaris
from domain.kamerbrief import KenmerkBezet
from domain.kamerpunt.motie import NieuweMotie, leg_motie_vast
from domain.kamerpunt.toezegging import NieuweToezegging, leg_toezegging_vast
from domain.kamerpunt.uitvoering import Kamerpunt
from domain.nummers import punt_nummer
from domain.opdracht import Opdracht
from workflows.inzien import bezetting
from workflows.register.eenmalig import eenmalig
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst

NieuwPunt = NieuweMotie | NieuweToezegging


def sleutel(nieuw: NieuwPunt, ministerie: str, nieuw_id: Callable[[], UUID]) -> str:
    """Say under which name a punt is known: its number, an internal one, or a provisional one."""
    match nieuw:
        case NieuweMotie(kst_id=str(nummer)) | NieuweToezegging(nummer=str(nummer)):
            return nummer
        case NieuweMotie(intern_nummer=str(nummer)):
            return f"intern:{ministerie}:{nummer}"
        case _:
            return f"voorlopig:{nieuw_id()}"


def begin(nieuw: NieuwPunt, nummer: UUID, *, door: Functionaris, opdracht: Opdracht) -> Kamerpunt:
    if isinstance(nieuw, NieuweMotie):
        return leg_motie_vast(nieuw, nummer, door=door, opdracht=opdracht)
    return leg_toezegging_vast(nieuw, nummer, door=door, opdracht=opdracht)


def begin_nieuwe(
    register: Register,
    punten: Mapping[UUID, NieuwPunt],
    *,
    door: Functionaris,
    opdracht: Opdracht,
) -> Sequence[Kamerpunt]:
    """Begin those that the register doesn't know yet."""
    return [
        begin(nieuw, nummer, door=door, opdracht=opdracht)
        for nummer, nieuw in punten.items()
        if not register.kent(nummer)
    ]


@eenmalig
def leg_vast(register: Register, nieuw: NieuwPunt, *, opdracht: Opdracht) -> Ontvangst:
    """Begin a motie or toezegging; its number tells whether there is one already."""
    functie = eigen_functie(register, opdracht)
    door = functie.door(opdracht)
    naam = sleutel(nieuw, door.ministerie, lambda: opdracht.opdracht_id)
    nummer = punt_nummer(nieuw.soort, naam)
    if register.kent(nummer):
        raise KenmerkBezet(naam)
    punt = begin(nieuw, nummer, door=door, opdracht=opdracht)
    return register.bewaar(punt, gelezen=[functie], opdracht=opdracht)


def eigen_functie(register: Register, opdracht: Opdracht) -> Functie:
    """Act in the office chosen, or in the first that one holds."""
    offices = werkend([opdracht.als] if opdracht.als else opdracht.functies)
    if not (code := next(iter(offices), None)):
        raise NietBevoegd("U werkt in geen functie.", "Laat beheer u een functie geven.")
    if not (functie := bezetting(register).functie(code)):
        raise niet_de_houder(code)
    return functie
