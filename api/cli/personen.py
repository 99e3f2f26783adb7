"""Personen: find who is meant by a name, a mail address, an office or a number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from domain.base import Geweigerd
from domain.opdracht import Lezer
from domain.werkdagen import dag
from projections import machtigingen
from projections.functies import Bekleed, Functies
from workflows.register.personen import VERNIETIGD, Personen, Persoon
from workflows.register.register import Register


class PersoonOnduidelijk(Geweigerd):
    regel = "I19"


class PersoonOnbekend(Geweigerd):
    regel = "par. 4"


def zoek_persoon(register: Register, wie: str, moment: datetime) -> UUID:
    """Find one person, or refuse: nobody acts in the name of somebody who was guessed."""
    known = Personen(register.opslag).allen()
    found = {p.persoon_id for p in known if wie_is(wie, p)} or set(houders(register, wie, moment))
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


def wie_is(wie: str, persoon: Persoon) -> bool:
    names = {persoon.naam.casefold(), persoon.mail.casefold(), str(persoon.persoon_id)}
    return wie.strip().casefold() in names - {"", VERNIETIGD}


def houders(register: Register, wie: str, moment: datetime) -> Iterator[UUID]:
    """Find who holds this office; a number is known too if it holds any."""
    for office in bekleed(register, moment):
        for houder in office.houders:
            if wie in {office.code, str(houder)}:
                yield houder


def lezer_van(register: Register, persoon_id: UUID, moment: datetime) -> Lezer:
    with register.opslag.lees() as cursor:
        return machtigingen.lezer_van(persoon_id, dag(moment), cursor)


def bekleed(register: Register, moment: datetime) -> Sequence[Bekleed]:
    with register.opslag.lees() as cursor:
        return Functies().alle(cursor, dag(moment))


def namen(register: Register) -> Mapping[UUID, str]:
    return {persoon.persoon_id: persoon.naam for persoon in Personen(register.opslag).allen()}
