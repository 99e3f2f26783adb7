"""Twice, at once, and after another: each order is decided once, on what is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier
from uuid import UUID

import pytest

from domain.nummers import functie_nummer
from domain.opdracht import Opdracht
from tests.register.dossiers import (
    AlVeranderd,
    Dossier,
    begin_met_tekst,
    change,
    counts,
    kept,
    order,
    verander,
    verander_eens,
)
from workflows.register.eenmalig import eenmalig
from workflows.register.fouten import Onbekend, OpdrachtHergebruikt, TussentijdsGewijzigd
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.register.vorken import Vorken

ROUNDS = 8
Step = Callable[..., Ontvangst]


def test_c09_the_same_order_twice_is_one_order_with_one_answer(register: Register) -> None:
    by = order(b"begin")
    first = begin_met_tekst(register, "Geachte", opdracht=by)
    before = counts(register)

    assert begin_met_tekst(register, "Geachte", opdracht=by) == first
    assert counts(register) == before
    assert len(first.gebeurtenissen) == 3


def test_c09_an_order_is_not_used_for_another_request(register: Register) -> None:
    by = order(b"begin")
    begin_met_tekst(register, "Geachte", opdracht=by)
    before = counts(register)
    for other in (replace(by, verzoek=b"iets anders"), replace(by, persoon_id=UUID(int=7))):
        with pytest.raises(OpdrachtHergebruikt):
            begin_met_tekst(register, "Geachte", opdracht=other)
    assert counts(register) == before


def test_c09_an_order_that_was_refused_is_still_free(register: Register) -> None:
    done, new, by = kept(register, events=2), kept(register), order()
    before = counts(register)
    with pytest.raises(AlVeranderd):
        verander_eens(register, done.id, opdracht=by)
    assert counts(register) == before
    assert register.ontvangst(by) is None

    answer = verander_eens(register, new.id, opdracht=by)

    assert register.ontvangst(by) == answer


def test_c09_the_same_order_through_two_processes_is_one_order(register: Register) -> None:
    new, by = kept(register), order()
    answers = [
        verander_eens(replace(register, vorken=Vorken(9)), new.id, opdracht=by) for _ in range(2)
    ]
    assert answers[0] == answers[1]
    assert register.lees(Dossier, new.id).version == 2


def at_once(register: Register, step: Step, nummer: UUID, orders: Sequence[Opdracht]) -> list[bool]:
    """Let them act in the same instant, each from a process of its own as it were."""
    start = Barrier(len(orders))

    def act(by: Opdracht) -> bool:
        own = replace(register, vorken=Vorken(10))
        own.lees(Dossier, nummer)
        start.wait()
        try:
            step(own, nummer, opdracht=by)
        except AlVeranderd:
            return False
        return True

    with ThreadPoolExecutor() as pool:
        return list(pool.map(act, orders))


def test_two_at_once_for_one_step_are_one(register: Register) -> None:
    for _ in range(ROUNDS):
        new = kept(register)
        answers = at_once(register, verander_eens, new.id, [order(), order()])
        assert sorted(answers) == [False, True]
        assert register.lees(Dossier, new.id).version == 2


def test_c09_the_same_order_at_once_is_one_order_with_one_answer(register: Register) -> None:
    for _ in range(ROUNDS):
        new, by = kept(register), order()
        assert at_once(register, verander_eens, new.id, [by, by, by]) == [True] * 3
        assert register.lees(Dossier, new.id).version == 2


def test_whoever_may_act_at_once_all_keep_it(register: Register) -> None:
    for _ in range(ROUNDS):
        new = kept(register)
        assert at_once(register, verander, new.id, [order() for _ in range(3)]) == [True] * 3
        assert register.lees(Dossier, new.id).version == 4


def test_after_three_times_it_is_said_that_another_was_first(register: Register) -> None:
    new, attempts = kept(register), list[Opdracht]()

    def too_late(own: Register, nummer: UUID, *, opdracht: Opdracht) -> Ontvangst:
        attempts.append(opdracht)
        found = own.lees(Dossier, nummer)
        verander(register, nummer, opdracht=order())
        change(found, opdracht)
        return own.bewaar(found, opdracht=opdracht)

    with pytest.raises(TussentijdsGewijzigd):
        eenmalig(too_late)(register, new.id, opdracht=order())
    assert len(attempts) == 3


def test_two_registers_see_each_others_work_through_their_forks(register: Register) -> None:
    other = replace(register, vorken=Vorken(10))
    new = kept(register)
    for on in (register, other, register, other):
        verander(on, new.id, opdracht=order())
    assert register.lees(Dossier, new.id) == other.lees(Dossier, new.id)
    assert replace(register, vorken=Vorken(1)).lees(Dossier, new.id).version == 5


def test_a_refused_command_leaves_the_kept_history_as_it_was(register: Register) -> None:
    done = kept(register, events=2)
    before = register.lees(Dossier, done.id)
    with pytest.raises(AlVeranderd):
        verander_eens(register, done.id, opdracht=order())
    change(before.fork())
    assert register.lees(Dossier, done.id) == before


def test_what_is_not_there_is_unknown(register: Register) -> None:
    with pytest.raises(Onbekend, match="functie"):
        register.lees(Dossier, functie_nummer("VWS/niemand"))
