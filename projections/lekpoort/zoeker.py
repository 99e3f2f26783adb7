"""Looks for what is hidden in any text, in the forms *woord* and *los* (woo.md 11.1)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from domain.woo.lekrapport import Lekcode
from domain.woo.zoekvormen import (
    MIN_LOS,
    MIN_NAAM,
    VOUWING,
    WOORD,
    Los,
    Vouwing,
    los,
    los_met_randen,
    woord,
    woorden,
)
from projections.lekpoort.deel import Ruis
from projections.lekpoort.geheim import Geheim
from projections.lekpoort.personen import naamvormen, naamwoorden

MIN_RUW = 8
CIJFER = re.compile(r"\d")


class Doel(NamedTuple):
    """What a form stands for."""

    code: Lekcode
    lak_id: str


class Treffer(NamedTuple):
    doel: Doel
    vorm: str
    plaats: int


class Patronen:
    """Forms by their first letters, so that a text is gone through once, however many there are."""

    def __init__(self, doelen: Mapping[str, Doel], kop: int) -> None:
        self.doelen = doelen
        self._kop = kop
        lengtes: dict[str, set[int]] = {}
        for patroon in doelen:
            lengtes.setdefault(patroon[:kop], set()).add(len(patroon))
        self._lengtes = {begin: sorted(maten, reverse=True) for begin, maten in lengtes.items()}

    def van_rand_tot_rand(self, tekst: Los) -> Iterator[tuple[str, int]]:
        """Find each form that runs from the edge of a word to the edge of a word."""
        letters = tekst.letters
        for begin in tekst.begin:
            for lengte in self._lengtes.get(letters[begin : begin + self._kop], ()):
                patroon = letters[begin : begin + lengte]
                if begin + lengte in tekst.eind and patroon in self.doelen:
                    yield patroon, begin

    def overal(self, tekst: Los) -> Iterator[tuple[str, int]]:
        letters = tekst.letters
        for kop, lengtes in self._lengtes.items():
            begin = letters.find(kop)
            while begin >= 0:
                for lengte in lengtes:
                    if (patroon := letters[begin : begin + lengte]) in self.doelen:
                        yield patroon, begin
                begin = letters.find(kop, begin + 1)

    def zonder(self, weg: set[str]) -> Patronen:
        over = {patroon: doel for patroon, doel in self.doelen.items() if patroon not in weg}
        return Patronen(over, self._kop)


class Zoeker:
    """Everything that must not be found; what may be seen is taken off beforehand."""

    def __init__(
        self, geheim: Geheim, zichtbaar: Iterable[str], *, uit: frozenset[str] = frozenset()
    ) -> None:
        self._uit = uit
        self._vouwing = Vouwing(uit) if uit else VOUWING
        gezien: set[str] = set()
        runs: list[Los] = []
        for tekst in zichtbaar:
            gevouwen = woord(tekst)
            gezien.update(WOORD.findall(gevouwen))
            runs.append(los_met_randen(gevouwen))
        self._woorden = {deel: doel for deel, doel in _woorden(geheim) if deel not in gezien}
        losse = Patronen(_runs(geheim, self._woorden), MIN_LOS)
        namen = Patronen(_namen(geheim), MIN_NAAM)
        self._runs = losse.zonder({p for run in runs for p, _ in losse.van_rand_tot_rand(run)})
        self._namen = namen.zonder({p for run in runs for p, _ in namen.overal(run)})

    @property
    def aantal(self) -> int:
        return len(self._woorden) + len(self._runs.doelen) + len(self._namen.doelen)

    def zoek(self, tekst: str, ruis: Ruis = Ruis.GEEN) -> Iterator[Treffer]:
        gevouwen = woord(tekst, self._vouwing)
        if "woord" not in self._uit:
            for deel in WOORD.finditer(gevouwen):
                if (doel := self._woorden.get(deel[0])) and past(deel[0], ruis):
                    yield Treffer(doel, "woord", deel.start())
        if "los" not in self._uit:
            aaneen = los_met_randen(gevouwen)
            for patroon, begin in self._runs.van_rand_tot_rand(aaneen):
                if past(patroon, ruis):
                    yield Treffer(self._runs.doelen[patroon], "los", begin)
            # Between the parts of a stream, letters stand side by side by chance.
            vind = self._namen.van_rand_tot_rand if ruis else self._namen.overal
            for patroon, begin in vind(aaneen):
                if past(patroon, ruis):
                    yield Treffer(self._namen.doelen[patroon], "los", begin)


def past(patroon: str, ruis: Ruis) -> bool:
    """Say if a form is long enough to mean something here."""
    match ruis:
        case Ruis.GEEN:
            return True
        case Ruis.STROOM:
            lang = len(patroon) >= MIN_RUW and not patroon.isdigit()
            return lang or (len(patroon) >= MIN_LOS and not CIJFER.search(patroon))
        case Ruis.RUW:
            return len(patroon) >= MIN_RUW and not patroon.isdigit()


def _woorden(geheim: Geheim) -> Iterator[tuple[str, Doel]]:
    """Give the words of persons first, so that a mark on a name keeps its own code."""
    for persoon in geheim.personen:
        yield from ((deel, Doel("persoon", persoon.lak_id)) for deel in naamwoorden(persoon))
    for hidden in geheim.teksten:
        doel = Doel("gelakt-woord", hidden.lak_id)
        yield from ((deel, doel) for deel in woorden(hidden.tekst))


def _runs(geheim: Geheim, los_van: Mapping[str, Doel]) -> dict[str, Doel]:
    gevonden = {los(hidden.tekst): hidden.lak_id for hidden in geheim.teksten}
    fragmenten = {run: Doel("gelakt-fragment", lak_id) for run, lak_id in gevonden.items()}
    alles = {**fragmenten, **los_van}
    return {run: doel for run, doel in alles.items() if len(run) >= MIN_LOS}


def _namen(geheim: Geheim) -> dict[str, Doel]:
    return {
        vorm: Doel("persoon", persoon.lak_id)
        for persoon in geheim.personen
        for vorm in naamvormen(persoon)
        if len(vorm) >= MIN_NAAM
    }
