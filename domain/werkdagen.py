"""Werkdagen: terms are counted in them, by a Kalender that is versioned data."""

from __future__ import annotations

from collections.abc import Collection
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

    def in_reces(self, day: date) -> bool:
        return any(reces.van <= day <= reces.tot for reces in self.recessen)

    def na(self, day: date, werkdagen: int, *, telt_in_reces: bool = True) -> date:
        """Give the last day of a term that begins to count on the day after `day`."""
        while werkdagen:
            day += timedelta(days=1)
            werkdagen -= self.is_werkdag(day) and (telt_in_reces or not self.in_reces(day))
        return day

    def verschoven(self, day: date, werkdagen: int) -> date:
        """Give the working day so many after this one, or with a minus before it."""
        step = timedelta(days=1 if werkdagen > 0 else -1)
        left = abs(werkdagen)
        while left:
            day += step
            left -= self.is_werkdag(day)
        return day

    def over(self, vandaag: date, termijn: date) -> int:
        """Count the working days that are left; below zero, by how many the term has passed."""
        early, late = sorted((vandaag, termijn))
        days = (date.fromordinal(n) for n in range(early.toordinal() + 1, late.toordinal() + 1))
        left = sum(map(self.is_werkdag, days))
        return left if termijn >= vandaag else -max(left, 1)

    def reces(self, naam: str, vanaf: date, kamers: Collection[Kamer] = ()) -> Reces | None:
        """Find the first reces of this name that is still to begin, of these Kamers if any."""
        coming = (
            reces
            for reces in self.recessen
            if reces.naam.casefold() == naam.strip().casefold()
            and reces.van > vanaf
            and (not kamers or reces.kamer in kamers)
        )
        return min(coming, key=lambda reces: reces.van, default=None)


def dag(moment: datetime) -> date:
    """Say which day it is in the Netherlands; the store keeps UTC."""
    return moment.astimezone(AMSTERDAM).date()
