"""Inrichten: give an empty register its offices, and the persons that hold them first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID, uuid4

from api.voorbeeld import personen
from domain.functie import AlGedaan, is_beheer
from domain.nummers import functie_nummer
from domain.opdracht import NIEMAND, Opdracht
from workflows import beheren
from workflows.register.personen import Personen
from workflows.register.register import Register


def richt_in(
    register: Register, moment: datetime, *, beheerder: str | None = None, mail: str = ""
) -> Sequence[tuple[str, str]]:
    """Set it up with one beheerder of every ministry that has beheer, or with demo persons."""
    lijst = register.sjablonen.functielijst
    codes = [functie.code for functie in lijst.functies]
    if any(register.kent(functie_nummer(code)) for code in codes):
        raise AlGedaan("Dit register is al ingericht")
    namen = [(code, beheerder, mail) for code in codes if is_beheer(code)] if beheerder else []
    held = bezet(register, namen or personen(codes))
    order = Opdracht(uuid4(), NIEMAND, moment, b"inrichten")
    beheren.richt_in(register, lijst, {code: who for code, _, who in held}, opdracht=order)
    return [(code, f"{naam}  {who}") for code, naam, who in held]


def bezet(
    register: Register, namen: Iterable[tuple[str, str, str]]
) -> Sequence[tuple[str, str, UUID]]:
    """Give everyone a number; who holds two offices is one person."""
    known: dict[str, UUID] = {}
    for _, naam, mail in namen:
        if naam not in known:
            known[naam] = Personen(register.opslag).voeg_toe(naam, mail).persoon_id
    return [(code, naam, known[naam]) for code, naam, _ in namen]
