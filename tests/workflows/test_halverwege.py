"""A letter that settles twenty-one moties is sent in one save, and is never sent by half."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from uuid import UUID

import pytest

from domain.kamerpunt.uitvoering import Kamerpunt
from domain.nota.stand import Nota
from domain.nota.verzendbaar import Beslisnota
from tests.histories import een_motie
from tests.notas import ORDER, Kladblok, alles, concept, parlementair, sign, submit
from tests.people import BO, STELLER, opdracht
from tests.register.kapot import Kapot, at_nth
from tests.registers import everything
from workflows.register.fouten import UitkomstOnbekend
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.verzenden import verzend

MOTIES = 21


def ready(register: Register) -> tuple[Nota, list[UUID]]:
    """Keep a nota that only waits to be sent, and the moties that its letter settles."""
    klad, moties = Kladblok(), [een_motie(n) for n in range(1, MOTIES + 1)]
    ids = [motie.id for motie in moties]
    nota = concept(klad, onderdelen=alles(h=parlementair("4h", ids)))
    submit(nota)
    for office in ORDER:
        sign(nota, office)
    nota.schrijf(*klad.bewaard.values())
    register.bewaar(nota, *moties, opdracht=opdracht(STELLER))
    return nota, ids


def send(register: Register, nota: Nota) -> Ontvangst:
    by = opdracht(BO, gezien=nota.gezien)
    return verzend(register, nota.id, Beslisnota(wijze="ongelakt"), opdracht=by)


def test_wherever_it_breaks_nothing_is_sent_and_then_all_of_it(register: Register) -> None:
    nota, moties = ready(register)
    before = everything(register)

    for n in count(1):
        broken = replace(register, opslag=Kapot(register.opslag, at_nth(n, times=2)))
        try:
            answer = send(broken, nota)
            break
        except UitkomstOnbekend:
            assert everything(register) == before

    assert n > 3 * MOTIES  # that many statements there were to break at
    streams = {stroom for stroom, _ in answer.gebeurtenissen}
    assert len(streams) == MOTIES + 2  # and the nota, and the letter
    assert streams > {nota.id, *moties}
    assert all(register.lees(Kamerpunt, m).uitvoering == "afgedaan" for m in moties)
    assert register.lees(Nota, nota.id).gesloten == "verzonden"


@pytest.mark.parametrize("dies", ["before", "after"])
def test_a_connection_that_dies_sends_it_once(register: Register, dies: str) -> None:
    nota, moties = ready(register)
    opslag = Kapot(register.opslag)
    getattr(opslag, f"dies_{dies}").add(1)

    answer = send(replace(register, opslag=opslag), nota)

    assert len({stroom for stroom, _ in answer.gebeurtenissen}) == MOTIES + 2
    assert [register.lees(Kamerpunt, m).version for m in moties] == [2] * MOTIES
