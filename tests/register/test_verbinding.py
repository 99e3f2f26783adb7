"""When the connection dies at the commit, what is stored decides, on both stores."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.register.dossiers import counts, dossier, everything, order
from tests.register.kapot import Kapot
from workflows.register.fouten import UitkomstOnbekend
from workflows.register.register import Register


def test_c10_when_the_connection_dies_after_the_commit_it_is_reported_once(
    register: Register,
) -> None:
    opslag = Kapot(register.opslag)
    opslag.dies_after = {1}
    new, by, before = dossier(), order(), counts(register)

    answer = replace(register, opslag=opslag).bewaar(new, opdracht=by)

    assert answer == register.ontvangst(by)
    assert counts(register)["events"] == before["events"] + 1


def test_c10_when_it_dies_before_the_commit_it_is_written_once_more(register: Register) -> None:
    opslag = Kapot(register.opslag)
    opslag.dies_before = {1}
    new, by = dossier(), order()

    answer = replace(register, opslag=opslag).bewaar(new, opdracht=by)

    assert opslag.writes == 2
    assert answer.gebeurtenissen == ((new.id, 1),)


def test_c10_when_it_dies_after_both_attempts_what_is_stored_decides(register: Register) -> None:
    opslag = Kapot(register.opslag)
    opslag.dies_before, opslag.dies_after = {1}, {2}
    new, by = dossier(), order()

    assert replace(register, opslag=opslag).bewaar(new, opdracht=by).versie == 1


def test_when_the_store_stays_away_the_outcome_is_unknown_and_again_is_safe(
    register: Register,
) -> None:
    opslag = Kapot(register.opslag)
    opslag.dies_before = {1, 2}
    new, by, before = dossier(), order(), everything(register)

    with pytest.raises(UitkomstOnbekend) as unknown:
        replace(register, opslag=opslag).bewaar(new.fork(), new, opdracht=by)

    assert unknown.value.opdracht_id == by.opdracht_id
    assert everything(register) == before
    assert register.bewaar(dossier(by), opdracht=by).versie == 1
