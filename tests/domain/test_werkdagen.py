"""Terms are counted in working days of the Netherlands, by the calendar that was used."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.nota.inhoud import Kamer
from domain.werkdagen import AMSTERDAM, Reces, dag
from tests.people import NOON, SJABLONEN
from tests.shared import STANDARDS, needs_shared

KALENDER = SJABLONEN.kalender


@needs_shared
def test_the_feestdagen_that_we_ship_are_those_of_the_law() -> None:
    text = (STANDARDS / "feestdagen_nl.json").read_text(encoding="utf-8")
    by_year = json.loads(text)["feestdagen"]
    years = sorted({day.year for day in KALENDER.feestdagen})

    of_the_law = {date.fromisoformat(f["datum"]) for year in years for f in by_year[str(year)]}
    assert set(KALENDER.feestdagen) == of_the_law
    assert years == [2025, 2026, 2027, 2028]


@pytest.mark.parametrize(
    ("opened", "werkdagen", "ends"),
    [
        (date(2025, 11, 11), 5, date(2025, 11, 18)),  # over a weekend
        (date(2025, 11, 14), 1, date(2025, 11, 17)),  # Friday to Monday
        (date(2025, 11, 15), 1, date(2025, 11, 17)),  # opened on a Saturday
        (date(2025, 12, 23), 3, date(2025, 12, 30)),  # both days of Christmas
        (date(2025, 12, 30), 2, date(2026, 1, 2)),  # New Year
        (date(2026, 4, 2), 1, date(2026, 4, 7)),  # Good Friday and Easter Monday
    ],
)
def test_a_term_counts_from_the_day_after_opening(opened: date, werkdagen: int, ends: date) -> None:
    assert KALENDER.na(opened, werkdagen) == ends


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2025, 11, 11, 22, 59, tzinfo=UTC), date(2025, 11, 11)),  # 23:59 in winter
        (datetime(2025, 11, 11, 23, 0, tzinfo=UTC), date(2025, 11, 12)),
        (datetime(2025, 7, 1, 21, 59, tzinfo=UTC), date(2025, 7, 1)),  # 23:59 in summer
        (datetime(2025, 7, 1, 22, 0, tzinfo=UTC), date(2025, 7, 2)),
        (datetime(2025, 10, 25, 22, 0, tzinfo=UTC), date(2025, 10, 26)),  # the night of the change
        (datetime(2025, 10, 26, 22, 59, tzinfo=UTC), date(2025, 10, 26)),  # that day has 25 hours
        (datetime(2025, 10, 26, 23, 0, tzinfo=UTC), date(2025, 10, 27)),
        (datetime(2026, 3, 28, 23, 0, tzinfo=UTC), date(2026, 3, 29)),  # that day has 23 hours
        (datetime(2026, 3, 29, 21, 59, tzinfo=UTC), date(2026, 3, 29)),
        (datetime(2026, 3, 29, 22, 0, tzinfo=UTC), date(2026, 3, 30)),
    ],
)
def test_the_day_is_that_of_amsterdam(moment: datetime, day: date) -> None:
    assert dag(moment) == day


DAYS = st.dates(date(2025, 1, 1), date(2028, 6, 30))
WERKDAGEN = st.integers(1, 40)


def naive(begin: date, werkdagen: int, *, telt_in_reces: bool = True) -> date:
    """Count the slow way: list the days that count, and take the last."""
    after = (begin + timedelta(days=n) for n in range(1, 400))
    counts = [
        day
        for day in after
        if day.isoweekday() <= 5
        and day not in set(KALENDER.feestdagen)
        and (telt_in_reces or not any(r.van <= day <= r.tot for r in KALENDER.recessen))
    ]
    return counts[werkdagen - 1]


@given(begin=DAYS, werkdagen=WERKDAGEN, telt_in_reces=st.booleans())
def test_a_term_ends_on_its_last_day_that_counts(
    begin: date, werkdagen: int, *, telt_in_reces: bool
) -> None:
    found = KALENDER.na(begin, werkdagen, telt_in_reces=telt_in_reces)

    assert found == naive(begin, werkdagen, telt_in_reces=telt_in_reces)
    assert found >= KALENDER.na(begin, werkdagen)


@given(DAYS, WERKDAGEN)
def test_back_and_forth_is_where_one_was(begin: date, werkdagen: int) -> None:
    later = KALENDER.verschoven(begin, werkdagen)

    assert later == KALENDER.na(begin, werkdagen)
    assert KALENDER.over(begin, later) == werkdagen
    assert KALENDER.na(KALENDER.verschoven(later, -werkdagen), werkdagen) == later


@given(DAYS, st.times())
def test_when_on_a_day_a_step_opens_makes_no_difference(day: date, clock: time) -> None:
    """Also on the days of 23 and of 25 hours: a term counts dates, not hours."""
    on_the_wall = datetime.combine(day, clock, tzinfo=AMSTERDAM)

    assert dag(on_the_wall.astimezone(UTC)) == day


def test_a_reces_is_left_out_where_the_step_says_so() -> None:
    begin = date(2025, 12, 18)

    assert KALENDER.na(begin, 2) == date(2025, 12, 22)
    assert KALENDER.na(begin, 2, telt_in_reces=False) == date(2026, 1, 14)


def test_the_next_reces_of_a_name_is_meant() -> None:
    first, second = (
        KALENDER.reces("Kerstreces ", day) for day in (NOON.date(), date(2025, 12, 19))
    )

    assert first
    assert second
    assert (first.van, second.van) == (date(2025, 12, 19), date(2026, 12, 18))
    only_ek: tuple[Kamer, ...] = ("EK",)
    assert KALENDER.reces("kerstreces", NOON.date(), only_ek) is None


def test_a_reces_that_ends_before_it_begins_is_none() -> None:
    with pytest.raises(ValidationError, match="eindigt voor het begint"):
        Reces(naam="x", kamer="TK", van=date(2026, 1, 2), tot=date(2026, 1, 1))
