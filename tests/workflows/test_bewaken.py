"""What time does is done once for each step, and for each step that it is time for."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from domain.nota.stand import Nota
from projections.werkvoorraad import Werkvoorraad
from tests.people import BEHEER, DCO, FEZ, JENV, NOON, OCW, SZW, opdracht, persoon
from tests.registers import submitted
from workflows import beheren, tekenen
from workflows.bewaken import Wachtend, bewaak
from workflows.register.register import Register


def look(register: Register, moment: datetime) -> int:
    with register.opslag.lees() as cursor:
        due = [Wachtend(*row) for row in Werkvoorraad().te_bewaken(moment, cursor)]
    return bewaak(register, due, moment=moment)


def occupy(register: Register, office: str, day: date) -> None:
    who = persoon(f"a newcomer of {office}")
    beheren.bezet(register, office, who, van=day, opdracht=opdracht(BEHEER))


def test_each_empty_office_opens_on_the_day_that_somebody_comes(register: Register) -> None:
    nota_id = submitted(register)
    for office in (DCO, FEZ):
        beheren.meld_vrij(register, office, persoon(office), opdracht=opdracht(BEHEER))
    for office in (JENV, OCW, SZW):
        gezien = register.lees(Nota, nota_id).gezien
        tekenen.stem_af(register, nota_id, opdracht=opdracht(office, gezien=gezien))
    first, second = NOON + timedelta(days=1), NOON + timedelta(days=2)

    occupy(register, FEZ, first.date())
    assert look(register, first) == 1
    occupy(register, DCO, second.date())
    assert look(register, second) == 1

    waiting = register.lees(Nota, nota_id).open_stappen.values()
    assert {w.functie for w in waiting if not w.onbezet} >= {FEZ, DCO}
    assert look(register, second) == 0
