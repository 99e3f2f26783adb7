"""Personen: find who is meant by a name, a mail address, an office or a number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from domain.base import Geweigerd
from domain.functie import Functie
from domain.nummers import functie_nummer
from domain.werkdagen import dag
from projections.functies import Bekleed, Functies
from workflows.register.fouten import Onbekend
from workflows.register.personen import Personen
from workflows.register.register import Register


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
    with register.opslag.lees() as cursor:
        return Functies().van_persoon(persoon_id, dag(moment), cursor)


def bekleed(register: Register, moment: datetime) -> Sequence[Bekleed]:
    with register.opslag.lees() as cursor:
        return Functies().alle(cursor, dag(moment))


def namen(register: Register) -> Mapping[UUID, str]:
    return {persoon.persoon_id: persoon.naam for persoon in Personen(register.opslag).allen()}
