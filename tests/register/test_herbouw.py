"""A read model is what the events say: it is compared with them, and made again from them."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from typing_extensions import override

from api.taken import herbouwen as taak
from api.taken.herbouwen import herbouwen, vergelijken
from domain.base import Event
from projections.base import Rijen
from projections.bijwerken import Bijwerken, HerbouwNodig, is_achter
from tests.register.dossiers import change, everything, kept, order
from tests.register.kapot import Kapot
from tests.register.modellen import MODELS, Teller, Verloop
from workflows.register.opslag import Cursor as RegisterCursor
from workflows.register.register import Register


class Struikelt(Teller):
    """Has a mistake, that only a third event brings to light."""

    @override
    def project(self, event: Event, rijen: Rijen) -> None:
        super().project(event, rijen)
        if event.originator_version == 3:
            rijen.voeg_toe(aantal=0, geen_kolom=1)


@pytest.fixture(autouse=True)
def histories(register: Register) -> None:
    for _ in range(6):
        kept(register, events=2)


def rows(register: Register) -> dict[str, int]:
    with register.opslag.lees() as cursor:
        found = cursor.execute("SELECT stroom, aantal FROM lees_teller")
    return {row["stroom"]: row["aantal"] for row in found}


@contextmanager
def tampered(register: Register, sql: str) -> Iterator[None]:
    with register.opslag.schrijf() as cursor:
        cursor.execute(sql)
    yield


def test_a_new_list_is_asked_for_and_then_made(register: Register) -> None:
    class Nieuw(Verloop):
        naam = "nieuw"
        tabel = Verloop.tabel.replace("verloop", "nieuw")

        @override
        def project(self, event: Event, rijen: Rijen) -> None:
            rijen.voeg_toe(nummer=event.originator_version, moment="")

    kept(register)
    bijwerken = Bijwerken(*MODELS, Nieuw())
    with pytest.raises(HerbouwNodig, match="nieuw ontbreekt"), register.opslag.schrijf() as cursor:
        bijwerken.open(cursor)

    herbouwen(register, Nieuw(), melding=print)

    with register.opslag.schrijf() as cursor:
        bijwerken.open(cursor)
        assert len(cursor.execute("SELECT * FROM lees_nieuw")) == 13


def test_c16_a_list_that_is_ahead_or_behind_is_refused(register: Register) -> None:
    bijwerken = Bijwerken(*MODELS)
    for wrong in ("positie + 1", "positie - 1"):
        sql = f"UPDATE lees_positie SET positie = {wrong} WHERE model = 'teller'"
        with (
            tampered(register, sql),
            pytest.raises(HerbouwNodig, match="teller staat op"),
            register.opslag.schrijf() as cursor,
        ):
            bijwerken.open(cursor)
        herbouwen(register, Teller(), melding=print)


def test_a_list_of_another_shape_is_replaced(register: Register) -> None:
    class Ruimer(Teller):
        tabel = Teller.tabel.replace("BIGINT", "BIGINT, x TEXT")

        @override
        def project(self, event: Event, rijen: Rijen) -> None:
            rijen.voeg_toe(aantal=1, x="")

    with pytest.raises(HerbouwNodig, match="vorm"), register.opslag.schrijf() as cursor:
        Bijwerken(Ruimer()).open(cursor)
    assert herbouwen(register, Ruimer(), melding=print)["teller"] == ((), ())
    with register.opslag.schrijf() as cursor:
        Bijwerken(Ruimer()).open(cursor)


@pytest.mark.parametrize(
    ("sql", "te_veel", "ontbrak"),
    [
        ("UPDATE lees_teller SET aantal = 99 WHERE stroom = 'NUMMER'", [99], [1]),
        ("DELETE FROM lees_teller WHERE stroom = 'NUMMER'", [], [1]),
        ("INSERT INTO lees_teller VALUES ('verzonnen', 7)", [7], []),
    ],
)
def test_c17_a_row_that_was_changed_by_hand_is_named(
    register: Register,
    caplog: pytest.LogCaptureFixture,
    sql: str,
    te_veel: list[int],
    ontbrak: list[int],
) -> None:
    office = kept(register)
    with tampered(register, sql.replace("NUMMER", str(office.id))):
        before = everything(register), rows(register)

        found = vergelijken(register, Teller(), Verloop(), melding=print)

    assert [row["aantal"] for row in found["teller"].te_veel] == te_veel
    assert [row["aantal"] for row in found["teller"].ontbrak] == ontbrak
    assert found["verloop"] == ([], [])
    assert (everything(register), rows(register)) == before  # it only compares
    assert "ALARM: read model teller" in caplog.text
    herbouwen(register, Teller(), melding=print)
    assert vergelijken(register, Teller(), melding=print)["teller"] == ([], [])


def test_a_failing_list_is_left_as_it_was_and_the_others_go_on(
    register: Register, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    struikelt = replace(register, bijwerken=Bijwerken(Struikelt(), Verloop()))
    office = kept(struikelt)
    with register.opslag.lees() as cursor:
        (row,) = cursor.execute("SELECT positie FROM lees_positie WHERE model = 'teller'")

    change(office)
    change(office)
    answer = struikelt.bewaar(office, opdracht=order())

    assert answer.versie == 3
    assert rows(register)[str(office.id)] == 1  # nor what the second made of it
    assert "ALARM: read model teller is behind" in caplog.text
    with register.opslag.lees() as cursor:
        assert is_achter(Teller(), cursor)
        assert not is_achter(Verloop(), cursor)
        (marked,) = cursor.execute("SELECT * FROM lees_positie WHERE model = 'teller'")
    assert (marked["positie"], marked["stroom"], marked["nummer"]) == (
        row["positie"],
        str(office.id),
        3,
    )
    herbouwen(register, Teller(), melding=print)
    assert rows(register)[str(office.id)] == 3


def test_a_rebuild_goes_on_where_it_was_stopped(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taak, "BATCH", 3)
    seen: list[int] = []

    class Stopped(Exception):
        pass

    def stop(position: int) -> None:
        seen.append(position)
        if len(seen) == 2:
            raise Stopped

    with pytest.raises(Stopped):
        herbouwen(register, Teller(), melding=stop)
    kept(register)  # and meanwhile others work
    expected = rows(register)
    assert herbouwen(register, Teller(), melding=seen.append)["teller"] == ([], [])

    assert seen == sorted(set(seen))
    assert seen[:3] == [3, 6, 9]
    assert rows(register) == expected


def test_what_is_written_during_a_comparison_is_no_difference(register: Register) -> None:
    disturbed: list[int] = []

    def melding(position: int) -> None:
        if len(disturbed) < 3:
            disturbed.append(position)
            kept(register)

    found = vergelijken(register, Teller(), Verloop(), melding=melding)

    assert len(disturbed) == 3
    assert found == {"teller": ([], []), "verloop": ([], [])}


def test_a_rebuild_that_breaks_leaves_what_is_shown(register: Register) -> None:
    class Broken(Exception):
        pass

    def before(sql: str, _: RegisterCursor) -> None:
        if "INSERT INTO lees_teller SELECT" in sql:
            raise Broken

    expected = rows(register)
    with pytest.raises(Broken):
        herbouwen(replace(register, opslag=Kapot(register.opslag, before)), Teller(), melding=print)
    assert rows(register) == expected


def test_lists_are_the_same_live_and_made_again(register: Register) -> None:
    kept(register, events=3)
    before = everything(register)
    found = herbouwen(register, Teller(), Verloop(), melding=print)
    assert found == {"teller": ([], []), "verloop": ([], [])}
    assert everything(register) == before
