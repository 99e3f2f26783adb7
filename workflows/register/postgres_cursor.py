"""What one connection to PostgreSQL asks, and when it waits for the answer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import lru_cache

import psycopg
from eventsourcing import persistence as fouten
from eventsourcing.persistence import PersistenceError, StoredEvent
from psycopg import Cursor as PsycopgCursor
from psycopg import Pipeline
from psycopg.rows import DictRow
from typing_extensions import override

from workflows.register.opslag import Cursor, Row, Vraag, upsert

INSERT_EVENTS = b"""INSERT INTO events (originator_id, originator_version, topic, state)
SELECT id, version, topic, state FROM unnest(%s::uuid[], %s::bigint[], %s::text[], %s::bytea[])
WITH ORDINALITY AS row (id, version, topic, state, n) ORDER BY n RETURNING notification_id"""

AS_ONE_VALUE = "SELECT KOLOMMEN FROM json_populate_recordset(NULL::TABEL, :rijen)"

ERRORS = (
    (psycopg.InterfaceError, fouten.InterfaceError),
    (psycopg.OperationalError, fouten.OperationalError),
    (psycopg.DataError, fouten.DataError),
    (psycopg.IntegrityError, fouten.IntegrityError),
    (psycopg.InternalError, fouten.InternalError),
    (psycopg.Error, fouten.ProgrammingError),
)


def translated(error: psycopg.Error) -> PersistenceError:
    return next(ours(str(error)) for theirs, ours in ERRORS if isinstance(error, theirs))


@lru_cache(maxsize=500)
def dialect(sql: str) -> bytes:
    """Spell :name as psycopg does, and the prefix of a read model as a schema."""
    sql = re.sub(r"(?<!:):([a-z_][a-z0-9_]*)", r"%(\1)s", sql.replace("%", "%%"))
    return re.sub(r"\b(lees|schaduw)_", r"\1.", sql).encode()


# What is only done. It goes along with the next question, for each journey takes its time.
UNANSWERED = re.compile(
    r"\s*(INSERT|UPDATE|DELETE|SAVEPOINT|RELEASE)\b(?!.*\bRETURNING\b)", re.DOTALL
)


@lru_cache(maxsize=500)
def is_unanswered(sql: str) -> bool:
    return bool(UNANSWERED.match(sql))


def answer(cursor: PsycopgCursor[DictRow]) -> Sequence[Row]:
    return () if cursor.rownumber is None else cursor.fetchall()


class PostgresCursor(Cursor):
    """Once the server has passed over a statement, psycopg may take it for prepared for good.

    So after any fault in a pipeline nothing more is prepared, and the connection is closed.
    """

    def __init__(self, cursor: PsycopgCursor[DictRow]) -> None:
        self._cursor = cursor
        self._pipeline: Pipeline | None = None
        self._sound = True

    @override
    def execute(self, sql: str, **values: object) -> Sequence[Row]:
        with self._translating():
            self._send(self._cursor, dialect(sql), values)
            if self._pipeline:
                if is_unanswered(sql):
                    return ()
                self._pipeline.sync()
            return answer(self._cursor)

    @override
    def execute_all(self, *vragen: Vraag) -> Sequence[Sequence[Row]]:
        if not self._pipeline:
            return super().execute_all(*vragen)
        cursors = [self._cursor.connection.cursor() for _ in vragen]
        with self._translating():
            for cursor, (sql, values) in zip(cursors, vragen, strict=True):
                self._send(cursor, dialect(sql), values)
            self._pipeline.sync()
            return [answer(cursor) for cursor in cursors]

    @override
    def voeg_toe(self, rows: Sequence[StoredEvent]) -> Sequence[int]:
        columns = (
            [row.originator_id for row in rows],
            [row.originator_version for row in rows],
            [row.topic for row in rows],
            [row.state for row in rows],
        )
        with self._translating():
            self._send(self._cursor, INSERT_EVENTS, columns)
            return [row["notification_id"] for row in self._cursor.fetchall()]

    @override
    def check(self) -> None:
        if self._pipeline:
            with self._translating():
                self._pipeline.sync()

    @contextmanager
    def piping(self) -> Iterator[None]:
        connection = self._cursor.connection
        try:
            with connection.pipeline() as self._pipeline, self.rolling_back():
                yield
        finally:
            if not self._sound:
                connection.close()

    @contextmanager
    def rolling_back(self) -> Iterator[None]:
        """Leave nothing behind of what was broken off, whatever it was that raised."""
        try:
            yield
        except BaseException:
            self._settle()
            with suppress(psycopg.Error):  # a connection that died has rolled back
                self._cursor.execute("ROLLBACK")
            raise

    @contextmanager
    def _translating(self) -> Iterator[None]:
        try:
            yield
        except psycopg.Error as error:
            self._sound = False
            self._settle()
            raise translated(error) from error

    def _settle(self) -> None:
        """Hear all that went wrong, or the server would pass over what is asked from here on."""
        try:
            if self._pipeline:
                self._pipeline.sync()
        except psycopg.Error:
            self._sound = False

    def _send(
        self,
        cursor: PsycopgCursor[DictRow],
        sql: bytes,
        values: Mapping[str, object] | Sequence[object],
    ) -> None:
        cursor.execute(sql, values, prepare=None if self._sound else False)

    @override
    def zet(self, tabel: str, sleutel: tuple[str, ...], rijen: Sequence[Row], /) -> None:
        """Send them as one value, so that however many there are, it is one statement."""
        sql = upsert(tabel, sleutel, tuple(rijen[0]), AS_ONE_VALUE)
        self.execute(sql, rijen=json.dumps(rijen))
