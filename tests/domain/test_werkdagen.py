"""Terms are counted in working days of the Netherlands, by the calendar that was used."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest

from domain.werkdagen import dag
from tests.people import SJABLONEN
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
