"""A store that breaks where a test wants it to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from uuid import UUID

from eventsourcing.persistence import OperationalError, StoredEvent
from typing_extensions import override

from workflows.register.opslag import Cursor, Opslag, Row

Break = Callable[[str, Cursor], None]


class Watched(Cursor):
    """Says before each statement what is coming."""

    def __init__(self, cursor: Cursor, before: Break) -> None:
        self.cursor, self.before = cursor, before

    @override
    def execute(self, sql: str, **values: object) -> Sequence[Row]:
        self.before(sql, self.cursor)
        return self.cursor.execute(sql, **values)

    @override
    def voeg_toe(self, rows: Sequence[StoredEvent]) -> Sequence[int]:
        self.before("INSERT INTO events", self.cursor)
        return self.cursor.voeg_toe(rows)

    @override
    def zet(self, tabel: str, sleutel: tuple[str, ...], rijen: Sequence[Row], /) -> None:
        self.before(f"INSERT INTO {tabel}", self.cursor)
        self.cursor.zet(tabel, sleutel, rijen)

    @override
    def check(self) -> None:
        self.cursor.check()


class Kapot:
    """The store behind it is real; only what passes through here may go wrong."""

    def __init__(self, opslag: Opslag, before: Break = lambda *_: None) -> None:
        self.opslag, self.before = opslag, before
        self.dies_before: set[int] = set()  # of its write transactions, counted from 1
        self.dies_after: set[int] = set()
        self.writes = 0
        self.reads = 0  # of one history

    @contextmanager
    def schrijf(self) -> Iterator[Cursor]:
        self.writes += 1
        if self.writes in self.dies_before:
            raise OperationalError("died before")
        with self.opslag.schrijf() as cursor:
            yield Watched(cursor, self.before)
        if self.writes in self.dies_after:
            raise OperationalError("died after the commit")

    def lees(self) -> AbstractContextManager[Cursor]:
        return self.opslag.lees()

    def select_events(
        self, originator_id: UUID, *, gt: int | None = None, lte: int | None = None
    ) -> Sequence[StoredEvent]:
        self.reads += 1
        return self.opslag.select_events(originator_id, gt=gt, lte=lte)

    def wis_sporen(self) -> None:
        self.opslag.wis_sporen()

    def sluit(self) -> None:
        self.opslag.sluit()


def at(statement: str, error: Exception) -> Break:
    """Break at the first statement that says this."""

    def before(sql: str, _: Cursor) -> None:
        if statement in sql:
            raise error

    return before


def at_nth(n: int, *, times: int) -> Break:
    """Break at the n-th statement of a transaction, so many times."""
    seen, left = 0, times

    def before(sql: str, _: Cursor) -> None:
        nonlocal seen, left
        seen = 1 if "MAX(originator_version)" in sql or "FROM opdracht" in sql else seen + 1
        if seen == n and left:
            left -= 1
            seen = 0
            raise OperationalError(f"broke at statement {n}")

    return before
