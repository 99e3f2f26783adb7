"""Opslag: what the two stores have in common, so that everything else is written once."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol
from uuid import UUID

from eventsourcing.persistence import StoredEvent

from domain.nota.inhoud import Onderdeel, lees_onderdeel

Row = Mapping[str, Any]


class Cursor(ABC):
    """Inside one transaction: the same SQL for both stores, with :named values."""

    @abstractmethod
    def execute(self, sql: str, **values: object) -> Sequence[Row]: ...

    def onderdeel(self, onderdeel_hash: str) -> Onderdeel:
        """Read text by its hash: the only way to it, so the only place that has to decrypt it."""
        sql = "SELECT json FROM inhoud WHERE onderdeel_hash = :onderdeel_hash"
        (row,) = self.execute(sql, onderdeel_hash=onderdeel_hash)
        return lees_onderdeel(row["json"])


class Opslag(Protocol):
    """SQLite or PostgreSQL. The library's recorders do the reading of one history."""

    def schrijf(self) -> AbstractContextManager[Cursor]:
        """Take the one write lock, and commit on leaving, or roll back on any exception."""
        ...

    def lees(self) -> AbstractContextManager[Cursor]: ...
    def select_events(
        self, originator_id: UUID | str, *, gt: int | None = None, lte: int | None = None
    ) -> Sequence[StoredEvent]: ...
    def sluit(self) -> None: ...
