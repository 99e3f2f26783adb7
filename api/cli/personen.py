"""Personen: find who is meant by a name, a mail address, an office or a number."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from domain.base import Geweigerd
from domain.functie import Functie, Ingesteld
from domain.nummers import functie_nummer
from workflows.register.fouten import Onbekend
from workflows.register.personen import Personen
from workflows.register.register import Register
from workflows.register.volgorde import gebeurtenissen


class PersoonOnduidelijk(Geweigerd):
    regel = "I19"


class PersoonOnbekend(Geweigerd):
    regel = "par. 4"


def zoek_persoon(register: Register, wie: str, moment: datetime) -> UUID:
    """Find one person, or refuse: nobody acts in the name of somebody who was guessed."""
    try:
        return UUID(wie)
    except ValueError:
        pass
    found = {p.persoon_id for p in Personen(register.opslag).allen() if wie_is(wie, p.naam, p.mail)}
    found = found or set(houders(register, wie, moment))
    if len(found) == 1:
        return found.pop()
    if found:
        raise PersoonOnduidelijk(
            f"'{wie}' wijst op {len(found)} personen.", "Noem een naam, mailadres of persoon_id."
        )
    raise PersoonOnbekend(
        f"Onbekend: er is geen persoon of bezette functie '{wie}'.",
        "`parafenlijn functies` laat zien wie wat bezet.",
    )


def wie_is(wie: str, naam: str, mail: str) -> bool:
    return wie.strip().casefold() in {naam.casefold(), mail.casefold()} - {""}


def houders(register: Register, code: str, moment: datetime) -> tuple[UUID, ...]:
    try:
        return register.lees(Functie, functie_nummer(code)).houders(moment)
    except Onbekend:
        return ()


def functies_van(register: Register, persoon_id: UUID, moment: datetime) -> tuple[str, ...]:
    return tuple(
        functie.code for functie in alle(register) if persoon_id in functie.houders(moment)
    )


def alle(register: Register) -> list[Functie]:
    with register.opslag.lees() as cursor:
        events = gebeurtenissen(cursor, register.mapper, na=0, limit=100_000)
        codes = [e.code for _, e in events if isinstance(e, Ingesteld)]
    return [register.lees(Functie, functie_nummer(code)) for code in codes]
