"""Werkdagen: terms are counted in them, by a Kalender that is versioned data."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.value import Code, Value

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SATURDAY = 5


class Kalender(Value):
    """The feestdagen of one version (Algemene termijnenwet, article 3)."""

    versie: Code
    feestdagen: tuple[date, ...]

    def is_werkdag(self, day: date) -> bool:
        return day.weekday() < SATURDAY and day not in self.feestdagen

    def na(self, day: date, werkdagen: int) -> date:
        """Give the last day of a term that begins to count on the day after `day`."""
        while werkdagen:
            day += timedelta(days=1)
            werkdagen -= self.is_werkdag(day)
        return day


def dag(moment: datetime) -> date:
    """Say which day it is in the Netherlands; the store keeps UTC."""
    return moment.astimezone(AMSTERDAM).date()
