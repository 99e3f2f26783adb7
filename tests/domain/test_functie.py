"""Who holds an office decides who may sign; so nobody grants himself one, and only beheer does."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from domain.base import InvoerOngeldig
from domain.functie import (
    AlGedaan,
    Bezet,
    EigenBelang,
    Functie,
    NietBevoegd,
    NieuweFunctie,
    Vrijgekomen,
    bezet,
    meld_vrij,
    stel_in,
)
from domain.functionaris import Functionaris, Systeem
from domain.opdracht import NIEMAND, Opdracht
from tests.people import BEHEER, DG, DIRECTEUR, FEZ, NOON, functie, opdracht, persoon
from tests.recorded import recorded, refused

NIEUW, ANDER = UUID(int=7), UUID(int=8)
VANDAAG = date(2025, 11, 11)


def office(code: str = DG) -> Functie:
    found = functie(code).fork()
    found.collect()
    return found


def op(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def test_beheer_gives_an_office_to_another() -> None:
    found = office()

    bezet(found, NIEUW, van=VANDAAG, door=functie(BEHEER), opdracht=opdracht(BEHEER))

    (event,) = recorded(found)
    assert isinstance(event, Bezet)
    assert isinstance(event.door, Functionaris)
    assert (event.door.functie, event.door.hoedanigheid) == (BEHEER, "beheerder")
    assert found.houders(NOON) == (NIEUW,)


def test_nobody_grants_himself_an_office() -> None:
    found = office()

    with refused(found, EigenBelang, "Niemand geeft zichzelf een functie"):
        by = opdracht(BEHEER)
        bezet(found, persoon(BEHEER), van=VANDAAG, door=functie(BEHEER), opdracht=by)


@pytest.mark.parametrize("door", [DIRECTEUR, DG, FEZ])
def test_only_beheer_changes_who_holds_what(door: str) -> None:
    found, by = office(), opdracht(door)

    with refused(found, NietBevoegd, "VWS/beheer"):
        bezet(found, NIEUW, van=VANDAAG, door=functie(door), opdracht=by)
    with refused(found, NietBevoegd, "VWS/beheer"):
        meld_vrij(found, persoon(DG), per=VANDAAG, door=functie(door), opdracht=by)
    with pytest.raises(NietBevoegd):
        stel_in(NieuweFunctie(code="VWS/x", naam="X"), door=functie(door), opdracht=by)


def test_who_does_not_hold_beheer_is_no_beheerder() -> None:
    found = office()

    with refused(found, NietBevoegd, "U bent niet de houder van VWS/beheer"):
        bezet(found, NIEUW, van=VANDAAG, door=functie(BEHEER), opdracht=opdracht(DIRECTEUR))


def test_the_first_offices_come_from_the_list_and_are_nobody_s_doing() -> None:
    by = Opdracht(uuid4(), NIEMAND, NOON, b"")
    found = stel_in(NieuweFunctie(code="OCW/x", naam="X"), door=None, opdracht=by)

    (event,) = recorded(found)
    assert event.door == Systeem(onderdeel="inlezen")
    assert found.ministerie == "OCW"


def test_an_office_belongs_to_a_ministry() -> None:
    by = Opdracht(uuid4(), NIEMAND, NOON, b"")

    with pytest.raises(InvoerOngeldig, match="is geen ministerie met daarachter een functie"):
        stel_in(NieuweFunctie(code="XYZ/x", naam="X"), door=None, opdracht=by)


def test_an_office_has_one_holder_and_a_desk_has_more() -> None:
    one, desk = office(), office(FEZ)
    for found in (one, desk):
        bezet(found, NIEUW, van=VANDAAG, door=functie(BEHEER), opdracht=opdracht(BEHEER))

    assert one.houders(NOON) == (NIEUW,)
    assert desk.houders(NOON) == (persoon(FEZ), NIEUW)
    assert one.houders(NOON - timedelta(days=1)) == (persoon(DG),)


def test_who_comes_early_ends_who_was_to_leave_later() -> None:
    found, by = office(), opdracht(BEHEER)
    meld_vrij(found, persoon(DG), per=date(2025, 12, 31), door=functie(BEHEER), opdracht=by)

    bezet(found, NIEUW, van=date(2025, 12, 1), door=functie(BEHEER), opdracht=by)

    assert found.houders(op(date(2025, 11, 30))) == (persoon(DG),)
    assert found.houders(op(date(2025, 12, 1))) == (NIEUW,)


def test_an_office_is_held_until_the_day_before_it_is_free() -> None:
    found, by = office(), opdracht(BEHEER)

    meld_vrij(found, persoon(DG), per=VANDAAG, door=functie(BEHEER), opdracht=by)

    (event,) = recorded(found)
    assert isinstance(event, Vrijgekomen)
    assert found.houders(NOON) == ()
    assert found.houders(datetime(2025, 11, 10, 22, 59, tzinfo=UTC)) == (persoon(DG),)
    assert found.houders(datetime(2025, 11, 10, 23, 0, tzinfo=UTC)) == ()


def test_what_is_so_already_is_not_recorded_again() -> None:
    found, by = office(), opdracht(BEHEER)

    with refused(found, AlGedaan, "wordt al door deze persoon bezet"):
        bezet(found, persoon(DG), van=VANDAAG, door=functie(BEHEER), opdracht=by)
    with refused(found, AlGedaan, "wordt niet door deze persoon bezet"):
        meld_vrij(found, ANDER, per=VANDAAG, door=functie(BEHEER), opdracht=by)


def test_an_earlier_holder_is_not_overtaken_in_the_past() -> None:
    found, by = office(), opdracht(BEHEER)
    bezet(found, NIEUW, van=VANDAAG, door=functie(BEHEER), opdracht=by)
    found.collect()

    with refused(found, InvoerOngeldig, "kreeg na 2025-11-10 al een andere bezetting"):
        bezet(found, ANDER, van=date(2025, 11, 10), door=functie(BEHEER), opdracht=by)
