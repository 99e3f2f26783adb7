"""Deadline: when a nota must be done, over the line."""

from __future__ import annotations

from datetime import date
from typing import Self

from api.berichten import Antwoord
from domain.nota.stand import Nota


class DeadlineBericht(Antwoord):
    """When it must be done; the first day that was said stays beside it, if it was extended."""

    datum: date
    eerste_datum: date | None

    @classmethod
    def van(cls, nota: Nota) -> Self | None:
        found = nota.deadline
        if found is None or found.termijn is None:
            return None
        return cls(datum=found.termijn, eerste_datum=found.eerste)
