"""Speler: plays every scenario once, and then those that met a guard once more without it."""

from __future__ import annotations

import re
import signal
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType

import pytest
from _pytest.runner import runtestprotocol

from tests.zonder.poorten import POORTEN, Poort
from tests.zonder.schakelaar import STAAT

LONGEST = 60  # seconds for one scenario: without a guard it may never end


@dataclass
class Spel:
    """One scenario: how long it took, which guards it met, and the rule that it proves."""

    item: pytest.Item
    seconds: float = 0.0
    poorten: frozenset[int] = frozenset()
    regel: str = ""
    naam: str = ""


@dataclass
class Speler:
    """A loop of pytest: of each guard, the scenario that fails without it."""

    spelen: list[Spel] = field(default_factory=list)
    gevallen: dict[int, Spel | None] = field(default_factory=dict)
    kapot: list[str] = field(default_factory=list)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.spelen = [self.eerst(item) for item in session.items]
        for nummer in range(0 if self.kapot else len(POORTEN)):
            self.gevallen[nummer] = self.zonder(nummer)
        return True

    def eerst(self, item: pytest.Item) -> Spel:
        STAAT.geraakt.clear()
        start = time.perf_counter()
        if not slaagt(item):
            self.kapot.append(item.name)
        spel = Spel(item, time.perf_counter() - start, frozenset(STAAT.geraakt))
        for name, value in item.user_properties:
            if name == "regel":
                spel.regel, spel.naam = value  # type: ignore[misc]
        return spel

    def die(self, nummer: int) -> Sequence[Spel]:
        """List the scenarios that met a guard: first those of its own rule, then the quickest."""
        own = POORTEN[nummer].regel
        met = [spel for spel in self.spelen if nummer in spel.poorten]
        return sorted(met, key=lambda s: (s.regel.partition(" ")[0] != own, s.seconds))

    def zonder(self, nummer: int) -> Spel | None:
        """Find the scenario that fails."""
        STAAT.weg = nummer
        found = next((spel for spel in self.die(nummer) if not slaagt(spel.item)), None)
        STAAT.weg = None
        return found

    def uitslag(self, wanted: str) -> Iterator[tuple[Poort, Spel | None, int]]:
        """Tell of each guard of these rules which scenario misses it, and how many meet it."""
        for nummer, spel in self.gevallen.items():
            if re.fullmatch(wanted, POORTEN[nummer].regel):
                yield POORTEN[nummer], spel, len(self.die(nummer))


def slaagt(item: pytest.Item) -> bool:
    """Play it; the fixtures of the session stay, because another one is said to follow."""
    another = next(other for other in item.session.items if other is not item)
    with op_tijd():
        try:
            reports = runtestprotocol(item, log=False, nextitem=another)
        except TimeoutError:
            return False
    return all(report.passed for report in reports)


@contextmanager
def op_tijd() -> Iterator[None]:
    def too_long(_: int, __: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(LONGEST)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
