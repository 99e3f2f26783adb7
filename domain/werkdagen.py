"""Werkdagen: terms are counted in them, by a Kalender that is versioned data."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Self
from zoneinfo import ZoneInfo

from pydantic import model_validator

from domain.nota.inhoud import Kamer
from domain.value import Code, Kort, Value

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SATURDAY = 5
JAAR = 366


class Reces(Value):
    """Days on which a Kamer does not meet: the first and the last of them."""

    naam: Kort
    kamer: Kamer
    van: date
    tot: date

    @model_validator(mode="after")
    def ends_after_it_begins(self) -> Self:
        if not 0 <= (self.tot - self.van).days < JAAR:
            raise ValueError(f"{self.naam} eindigt voor het begint, of duurt langer dan een jaar")
        return self


class Kalender(Value):
    """The feestdagen (Algemene termijnenwet, article 3) and recessen of one version."""

    versie: Code
    feestdagen: tuple[date, ...]
    recessen: tuple[Reces, ...] = ()

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
