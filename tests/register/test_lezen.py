"""A history is read as it is, or as it was, from its events; text is held against its hash."""

from __future__ import annotations

import logging
from copy import deepcopy
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.opdracht import Opdracht
from tests.people import NOON
from tests.register.dossiers import Dossier, change, dossier, kept, order, stuk
from workflows.register.fouten import Onbekend, OnleesbareInhoud
from workflows.register.klok import Klok
from workflows.register.register import Register
from workflows.register.vorken import Vorken


def at(moment: datetime) -> Opdracht:
    return replace(order(), moment=moment)


def three_days(register: Register) -> Dossier:
    new = dossier(at(NOON))
    for day in (1, 2):
        change(new, at(NOON + timedelta(days=day)))
    register.bewaar(new, opdracht=order())
    return register.lees(Dossier, new.id)


def test_a_history_is_given_as_it_was_at_an_event(register: Register) -> None:
    now = three_days(register)

    assert register.toen(Dossier, now.id, tot=1).version == 1
    assert register.toen(Dossier, now.id, tot=2).version == 2
    assert register.toen(Dossier, now.id) == now


def test_a_history_is_given_as_it_was_at_a_moment(register: Register) -> None:
    now = three_days(register)

    assert register.toen(Dossier, now.id, op=NOON + timedelta(hours=30)).version == 2
    assert register.toen(Dossier, now.id, op=NOON).version == 1
    assert len(register.gebeurtenissen(now.id, op=NOON + timedelta(days=9))) == 3
    assert len(register.gebeurtenissen(now.id, tot=2)) == 2


def test_what_was_not_there_yet_is_unknown(register: Register) -> None:
    now = three_days(register)
    for tot in (0, 4):
        with pytest.raises(Onbekend):
            register.toen(Dossier, now.id, tot=tot)
    with pytest.raises(Onbekend):
        register.toen(Dossier, now.id, op=NOON - timedelta(seconds=1))


def test_how_it_was_says_nothing_of_how_it_is(register: Register) -> None:
    now = three_days(register)
    register.toen(Dossier, now.id, tot=1)
    assert register.lees(Dossier, now.id) == now


def test_text_that_is_not_what_its_hash_says_is_not_read(register: Register) -> None:
    new, text, other = dossier(), stuk("Geachte voorzitter"), stuk("Iets anders")
    new.schrijf(text._replace(json=other.json))
    register.bewaar(new, opdracht=order())

    for hash_ in (text.onderdeel_hash, other.onderdeel_hash):
        with pytest.raises(OnleesbareInhoud, match=hash_):
            register.onderdelen({"brief": hash_})


def test_text_is_read_by_its_hash(register: Register) -> None:
    new, text = dossier(), stuk("Geachte voorzitter")
    new.schrijf(text)
    register.bewaar(new, opdracht=order())
    found = register.onderdelen({"brief": text.onderdeel_hash})
    assert found["brief"].stand == "ingevuld"


def test_a_register_knows_what_it_has(register: Register) -> None:
    assert register.kent(kept(register).id)
    assert not register.kent(dossier().id)


def test_c13_time_never_runs_back_within_a_history(
    register: Register, caplog: pytest.LogCaptureFixture
) -> None:
    now = three_days(register)
    register = replace(register, klok=Klok())
    caplog.set_level(logging.WARNING)

    change(now, at(NOON))
    register.bewaar(now, opdracht=at(NOON))

    times = [event.timestamp for event in register.gebeurtenissen(now.id)]
    assert times == sorted(times)
    assert "172800 s behind" in caplog.text


@pytest.mark.parametrize("jump", [3600, -3600, 4, -4])
def test_c13_a_jump_of_the_clock_is_logged(caplog: pytest.LogCaptureFixture, jump: int) -> None:
    ticks = iter((10.0, 11.0))
    klok = Klok(lambda: next(ticks))
    klok.bewaak(NOON, [])
    klok.bewaak(NOON + timedelta(seconds=1 + jump), [])
    assert ("the clock jumped" in caplog.text) == (abs(jump) > 5)


def test_the_forks_keep_the_newest_and_no_more_than_they_may() -> None:
    vorken, one, other = Vorken(1), dossier(), dossier()
    older = one.fork()
    change(one)
    one.collect()
    vorken.put(one)
    vorken.put(older)
    assert vorken.get(one.id) == one
    vorken.put(other)
    assert vorken.get(one.id) is None


@given(changes=st.lists(st.integers(0, 3), max_size=8))
def test_whatever_a_fork_is_told_the_one_that_is_kept_stays_as_it_was(changes: list[int]) -> None:
    vorken, first = Vorken(10), dossier()
    vorken.put(first)
    for many in changes:
        before, fork = state(vorken, first), vorken.get(first.id)
        assert isinstance(fork, Dossier)
        for _ in range(many):
            change(fork)
        fork.schrijf(stuk("Geachte"))
        assert state(vorken, first) == before
        vorken.put(fork)
        assert state(vorken, first)["_pending_inhoud"] == ()


def state(vorken: Vorken, of: Dossier) -> dict[str, object]:
    return deepcopy(vars(vorken.get(of.id)))
