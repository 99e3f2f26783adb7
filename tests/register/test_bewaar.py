"""One command is one transaction, on both stores: all of it is written, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

import pytest
from eventsourcing.persistence import (
    IntegrityError,
    OperationalError,
    PersistenceError,
    StoredEvent,
)

from tests.register.dossiers import (
    Dossier,
    begin_met_tekst,
    change,
    counts,
    dossier,
    everything,
    kept,
    order,
    stuk,
)
from tests.register.kapot import Kapot, at, at_nth
from workflows.register.blobs import blob
from workflows.register.fouten import TussentijdsGewijzigd, UitkomstOnbekend
from workflows.register.opslag import Cursor
from workflows.register.register import Register


class Boom(Exception):
    """Raised by a test, at a place where nothing may be half done."""


STEPS = (
    "MAX(originator_version)",
    "INSERT INTO opdracht",
    "INSERT INTO inhoud",
    "INSERT INTO blob",
    "INSERT INTO events",
)


@pytest.mark.parametrize("step", STEPS)
def test_a_failure_in_any_step_leaves_nothing_of_any_kind(register: Register, step: str) -> None:
    broken = replace(register, opslag=Kapot(register.opslag, at(step, Boom())))
    before, by, new = everything(register), order(), dossier()
    file = blob(new.id, b"%PDF")
    new.schrijf(stuk("Geachte voorzitter"))

    with pytest.raises(Boom):
        broken.bewaar(new, blobs=[file], opdracht=by)

    assert everything(register) == before
    assert register.ontvangst(by) is None


@pytest.mark.parametrize("place", ["after_insert", "bijwerken"])
def test_whatever_raises_inside_the_transaction_undoes_all_of_it(
    register: Register, place: str
) -> None:
    def boom(*_: object) -> None:
        raise Boom

    before, by = everything(register), order()
    broken = replace(register)
    setattr(broken, place, boom)

    with pytest.raises(Boom):
        begin_met_tekst(broken, "Geachte", opdracht=by)

    assert everything(register) == before
    assert begin_met_tekst(register, "Geachte", opdracht=by).versie == 2


def test_the_ledger_sees_the_rows_between_the_events_and_the_read_models(
    register: Register,
) -> None:
    seen: list[tuple[Sequence[int], Sequence[StoredEvent], int]] = []

    def after_insert(cursor: Cursor, ids: Sequence[int], rows: Sequence[StoredEvent]) -> None:
        (shown,) = cursor.execute("SELECT MAX(positie) AS positie FROM lees_positie")
        seen.append((ids, rows, shown["positie"]))

    new = dossier()
    replace(register, after_insert=after_insert).bewaar(new, opdracht=order())

    ((ids, rows, shown),) = seen
    assert rows == register.opslag.select_events(new.id)
    assert shown < ids[0]
    with register.opslag.lees() as cursor:
        (last,) = cursor.execute("SELECT MAX(notification_id) AS id FROM events")
    assert ids == [last["id"]]


def test_the_nth_statement_fails_twice_and_there_is_no_half_state(register: Register) -> None:
    for n in count(1):
        opslag = Kapot(register.opslag, at_nth(n, times=2))
        broken, before = replace(register, opslag=opslag), everything(register)
        by = order()
        try:
            begin_met_tekst(broken, f"Geachte {n}", opdracht=by)
        except UitkomstOnbekend:
            assert everything(register) == before
        else:
            break
    assert n > 8


def test_the_nth_statement_fails_once_and_the_command_is_done_once(register: Register) -> None:
    for n in count(1):
        opslag = Kapot(register.opslag, at_nth(n, times=1))
        broken, before = replace(register, opslag=opslag), counts(register)
        by = order()
        begin_met_tekst(broken, f"Geachte {n}", opdracht=by)
        after = counts(register)
        assert after["events"] == before["events"] + 3
        assert after["opdracht"] == before["opdracht"] + 1
        assert after["inhoud"] == before["inhoud"] + 2
        if opslag.writes == 1:
            break
    assert n > 8


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

    with pytest.raises(UitkomstOnbekend):
        replace(register, opslag=opslag).bewaar(new.fork(), new, opdracht=by)

    assert everything(register) == before
    assert register.bewaar(dossier(by), opdracht=by).versie == 1


def test_a_read_history_that_moved_refuses_and_burns_no_order(register: Register) -> None:
    office, written = kept(register), kept(register)
    read = register.lees(Dossier, office.id)
    change(office)
    register.bewaar(office, opdracht=order())
    before, by = everything(register), order()

    change(written, by)
    with pytest.raises(TussentijdsGewijzigd):
        register.bewaar(written, gelezen=[read], opdracht=by)

    assert everything(register) == before
    assert register.ontvangst(by) is None
    written = register.lees(Dossier, written.id)
    change(written, by)
    register.bewaar(written, gelezen=[office], opdracht=by)


def test_what_is_read_and_written_is_compared_once(register: Register) -> None:
    office = kept(register)
    change(office)
    assert register.bewaar(office, gelezen=[office], opdracht=order()).versie == 2


def test_no_event_is_left_out_of_a_history(register: Register) -> None:
    office = kept(register)
    office.version += 1
    change(office)
    with pytest.raises(TussentijdsGewijzigd):
        register.bewaar(office, opdracht=order())


def test_an_answer_names_all_that_the_order_did(register: Register) -> None:
    first, second, by = dossier(), dossier(), order()
    change(first)

    answer = register.bewaar(first, second, opdracht=by)

    assert (answer.nummer, answer.versie) == (first.id, 2)
    assert answer.gebeurtenissen == ((first.id, 1), (first.id, 2), (second.id, 1))
    assert register.ontvangst(by) == answer


def test_no_change_leaves_no_row(register: Register) -> None:
    office = kept(register)
    before = everything(register)
    assert register.bewaar(office, opdracht=order()).versie == 1
    assert everything(register) == before


def test_text_that_is_there_already_is_a_fault_and_no_conflict(register: Register) -> None:
    text, first, second = stuk("Geachte"), dossier(), dossier()
    first.schrijf(text)
    second.schrijf(text)
    register.bewaar(first, opdracht=order())
    with pytest.raises(IntegrityError):
        register.bewaar(second, opdracht=order())


@pytest.mark.parametrize("table", ["events", "inhoud", "blob", "opdracht"])
@pytest.mark.parametrize("act", ["UPDATE TABEL SET COLUMN = COLUMN", "DELETE FROM TABEL"])
def test_what_is_recorded_stays(register: Register, table: str, act: str) -> None:
    new = dossier()
    new.schrijf(stuk("Geachte"))
    register.bewaar(new, blobs=[blob(new.id, b"x")], opdracht=order())
    column = {"events": "topic", "inhoud": "zout", "blob": "sha256", "opdracht": "verzoek_hmac"}
    before, sql = everything(register), act.replace("TABEL", table)

    with pytest.raises(PersistenceError), register.opslag.schrijf() as cursor:
        cursor.execute(sql.replace("COLUMN", column[table]))

    assert everything(register) == before


def test_a_fault_of_the_store_in_a_read_model_undoes_all(register: Register) -> None:
    error = OperationalError("no space left")
    opslag = Kapot(register.opslag, at("INSERT INTO lees_verloop", error))
    before, by = everything(register), order()

    with pytest.raises(UitkomstOnbekend):
        begin_met_tekst(replace(register, opslag=opslag), "Geachte", opdracht=by)

    assert everything(register) == before
