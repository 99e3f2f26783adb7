"""Bezetting: the offices and the calendar that one command looks at, and what it rests on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from uuid import UUID

from domain.functie import Functie
from domain.werkdagen import Kalender


class Bezetting:
    """Looks offices up as they are asked for.

    What a decision rests on is in `gelezen`: if one of those moved meanwhile, nothing is written.
    What only opens for someone is looked up without that.
    """

    def __init__(
        self,
        zoek: Callable[[str], Functie | None],
        kalender: Kalender | Callable[[], Kalender],
    ) -> None:
        self._zoek = zoek
        self._gelezen: dict[UUID, Functie] = {}
        self._kalender = kalender

    @cached_property
    def kalender(self) -> Kalender:
        """Look it up when a term is counted: most acts count none."""
        return self._kalender if isinstance(self._kalender, Kalender) else self._kalender()

    @property
    def gelezen(self) -> tuple[Functie, ...]:
        return tuple(self._gelezen.values())

    def functie(self, code: str) -> Functie | None:
        """Look up an office to decide on."""
        if found := self._zoek(code):
            self._gelezen[found.id] = found
        return found

    def bekend(self, code: str) -> Functie | None:
        """Look up an office only to see what it is."""
        return self._zoek(code)

    def houders(self, code: str, moment: datetime) -> tuple[UUID, ...]:
        found = self._zoek(code)
        return found.houders(moment) if found else ()
