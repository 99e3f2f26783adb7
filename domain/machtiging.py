"""Machtiging: what lets another act for an office, a vervanging of its holder or a mandaat."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple, get_args
from uuid import UUID

from domain.base import Geweigerd
from domain.route import StapSoort

STAPSOORTEN: tuple[StapSoort, ...] = get_args(StapSoort)
DOOR_BEWINDSPERSOON: frozenset[StapSoort] = frozenset({"akkoord", "mede_namens"})
ALTIJD = date.max


class VervangingOngeldig(Geweigerd):
    regel = "I6"


class Vervanging(NamedTuple):
    """A natural person acts for the holder of one office, from `van` until and with `tot`."""

    id: UUID
    vervanger: UUID
    van: date
    tot: date
    stapsoorten: tuple[StapSoort, ...]
    achteraf: bool  # began before it was arranged; shown as such for ever
    geregeld_door: UUID | None  # the person
    bevestigd: bool = False
    beeindigd_per: date | None = None
    reden: str = ""  # of the end

    def __str__(self) -> str:
        return f"vervanging van {dmj(self.van)} tot en met {dmj(self.tot)}"

    @property
    def wacht_op_bevestiging(self) -> bool:
        return self.achteraf and not self.bevestigd and not self.beeindigd_per

    def bezwaar(self, soort: StapSoort, day: date) -> str:
        """Say why it opens no such step on this day; nothing if it does."""
        if self.beeindigd_per and self.beeindigd_per <= day:
            return f"is per {dmj(self.beeindigd_per)} beëindigd"
        if self.achteraf and not self.bevestigd:
            return "is achteraf geregeld, en nog door niemand bevestigd"
        return buiten(self.van, self.tot, day) or niet_voor(self.stapsoorten, soort)


class Mandaat(NamedTuple):
    """The holders of another office act for this one, by a published mandaatbesluit."""

    id: UUID
    aan_functie: str
    van: date
    tot: date | None
    stapsoorten: tuple[StapSoort, ...]
    vindplaats: str
    ondermandaat: bool  # may be passed on, once
    ingetrokken_per: date | None = None
    reden: str = ""  # of the end

    def __str__(self) -> str:
        tot = f" tot en met {dmj(self.tot)}" if self.tot else ""
        return f"mandaat aan {self.aan_functie} van {dmj(self.van)}{tot}"

    def bezwaar(self, soort: StapSoort, day: date) -> str:
        if self.ingetrokken_per and self.ingetrokken_per <= day:
            return f"is per {dmj(self.ingetrokken_per)} ingetrokken"
        return buiten(self.van, self.tot, day) or niet_voor(self.stapsoorten, soort)


class Einde(NamedTuple):
    """Why something ends, and from which day on: today if nothing is said."""

    reden: str
    per: date | None = None


def buiten(van: date, tot: date | None, day: date) -> str:
    if day < van:
        return f"begint pas op {dmj(van)}"
    return f"liep tot en met {dmj(tot)}" if tot and day > tot else ""


def niet_voor(stapsoorten: tuple[StapSoort, ...], soort: StapSoort) -> str:
    return "" if soort in stapsoorten else f"geldt niet voor een stap {soort}"


def overlapt(een: Vervanging | Mandaat, ander: Vervanging | Mandaat) -> bool:
    """Say whether both would entitle to the same, so that nobody could tell which it was."""
    return (
        een.van <= laatste(ander)
        and ander.van <= laatste(een)
        and not set(een.stapsoorten).isdisjoint(ander.stapsoorten)
    )


def laatste(een: Vervanging | Mandaat) -> date:
    """Give the last day; of what was ended, that is the day before at most."""
    end = een.beeindigd_per if isinstance(een, Vervanging) else een.ingetrokken_per
    last = een.tot or ALTIJD
    return min(last, date.fromordinal(end.toordinal() - 1)) if end else last


def dmj(day: date) -> str:
    return f"{day:%d-%m-%Y}"
