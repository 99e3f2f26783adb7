"""Plan: what an act is chosen from, and an act with all its fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple
from uuid import UUID

from domain.nota.stand import Nota
from tests.people import EVERYONE, persoon
from workflows import beheren
from workflows.register.register import Register

NAMEN = {persoon(code): code for code in EVERYONE}
Doen = Callable[..., object]


class Poging(NamedTuple):
    """An act with all its fields; only who orders it, and when, is still to be said."""

    wie: str
    doen: Doen
    velden: tuple[object, ...] = ()
    als: str | None = None
    samenloop: str | None = None

    @property
    def naam(self) -> str:
        """Give the name of the workflow, with its chapter."""
        doen = self.doen.func if isinstance(self.doen, partial) else self.doen
        return f"{doen.__module__.rpartition('.')[2]}.{doen.__name__}"


class Plan(NamedTuple):
    """What an act is chosen from."""

    register: Register
    nota: Nota
    wie: str
    n: int
    moment: datetime
    punten: Sequence[UUID] = ()  # moties and toezeggingen that are known
    brieven: Sequence[UUID] = ()  # that were sent

    def houder(self, functie: str) -> str:
        """Name who holds it now, by the office that he had at first; else who had this one."""
        found = beheren.functie_van(self.register, functie).houders(self.moment)
        return next((NAMEN[wie] for wie in found if wie in NAMEN), functie)

    @property
    def steller(self) -> str:
        return NAMEN[self.nota.stellers[0]]

    @property
    def aan_zet(self) -> str:
        """Give an office on turn, but now and then just anybody."""
        steps = self.nota.aan_zet
        return steps[self.n % len(steps)].functie if steps and self.n % 6 < 5 else self.wie

    def doe(self, wie: str, doen: Doen, *velden: object) -> Poging:
        """Let it be done on the nota: half the time in the office that is named."""
        als = wie if self.n % 2 else None
        reden = "waarneming" if self.n % 5 < 4 else None
        return Poging(self.houder(wie), doen, (self.nota.id, *velden), als, reden)

    def schrijf(self, doen: Doen, *velden: object) -> Poging:
        """Let the steller do it, or now and then just anybody."""
        wie = self.steller if self.n % 9 < 8 else self.wie
        return Poging(wie, doen, (self.nota.id, *velden))

    def boven(self, functie: str) -> str:
        """Name the office that leads this one, or now and then just any."""
        found = beheren.functie_van(self.register, functie).leidinggevende
        return found if found and self.n % 5 < 4 else self.wie
