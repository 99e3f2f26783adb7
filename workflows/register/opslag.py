"""Opslag: what the two stores have in common, so that everything else is written once."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from functools import lru_cache
from typing import Any, Protocol
from uuid import UUID

from eventsourcing.persistence import InterfaceError, OperationalError, StoredEvent

from domain.nota.inhoud import Onderdeel, lees_onderdeel, onderdeel_hash
from workflows.register.fouten import OnleesbareInhoud

Row = Mapping[str, Any]
Vraag = tuple[str, Mapping[str, object]]  # SQL, and its values

UPSERT = "INSERT INTO TABEL (KOLOMMEN) BRON ON CONFLICT (SLEUTEL) DO UPDATE SET NIEUW"

APPEND_ONLY = ("events", "inhoud", "blob", "opdracht", "leeslog")  # what is recorded, stays


class Cursor(ABC):
    """Inside one transaction: the same SQL for both stores, with :named values.

    What the driver raises comes out as an error of `eventsourcing.persistence`. Operational,
    interface and internal errors are the store's own; all others are a fault in what was asked.
    """

    @abstractmethod
    def execute(self, sql: str, **values: object) -> Sequence[Row]: ...

    def execute_all(self, *vragen: Vraag) -> Sequence[Sequence[Row]]:
        """Ask what does not depend on each other's answer, if it can be in one journey."""
        return [self.execute(sql, **values) for sql, values in vragen]

    @abstractmethod
    def voeg_toe(self, rows: Sequence[StoredEvent]) -> Sequence[int]:
        """Append events, and say at which positions they came."""

    @abstractmethod
    def zet(self, tabel: str, sleutel: tuple[str, ...], rijen: Sequence[Row], /) -> None:
        """Write whole rows of a read model, each in place of the one with its key."""

    @abstractmethod
    def check(self) -> None:
        """Raise what went wrong with all that was said so far: a store may answer later."""

    def onderdeel(self, hash_: str) -> Onderdeel:
        return self.onderdelen([hash_])[hash_]

    def onderdelen(self, hashes: Sequence[str]) -> Mapping[str, Onderdeel]:
        """Read text by its hash: the only way to it, so the only place that has to decrypt it."""
        values = {f"h{i}": hash_ for i, hash_ in enumerate(hashes)}
        sql = "SELECT onderdeel_hash, zout, json FROM inhoud WHERE onderdeel_hash IN (NAMES)"
        asked = sql.replace("NAMES", ", ".join(f":{name}" for name in values))
        rows = self.execute(asked, **values) if values else ()
        found = {row["onderdeel_hash"]: lees_onderdeel(bytes(row["json"])) for row in rows}
        zouten = {row["onderdeel_hash"]: row["zout"] for row in rows}
        for hash_ in hashes:
            if hash_ not in found or onderdeel_hash(found[hash_], zouten[hash_]) != hash_:
                raise OnleesbareInhoud(hash_)
        return found


@lru_cache(maxsize=500)
def upsert(tabel: str, sleutel: tuple[str, ...], kolommen: tuple[str, ...], bron: str) -> str:
    """Say how to write rows; one that is there takes over all but its key."""
    nieuw = ", ".join(f"{kolom} = excluded.{kolom}" for kolom in kolommen if kolom not in sleutel)
    return (
        UPSERT.replace("BRON", bron)
        .replace("KOLOMMEN", ", ".join(kolommen))
        .replace("TABEL", tabel)
        .replace("SLEUTEL", ", ".join(sleutel))
        .replace("NIEUW", nieuw)
    )


class Opslag(Protocol):
    """SQLite or PostgreSQL."""

    def schrijf(self) -> AbstractContextManager[Cursor]:
        """Take the one write lock, and commit on leaving, or roll back on any exception."""
        ...

    def lees(self) -> AbstractContextManager[Cursor]:
        """Look at one moment of the store, however many questions are asked."""
        ...

    def select_events(
        self, originator_id: UUID, *, gt: int | None = None, lte: int | None = None
    ) -> Sequence[StoredEvent]:
        """Read one history, or the part of it after `gt` and up to `lte`."""
        ...

    def wis_sporen(self) -> None:
        """Leave nothing behind of what was just overwritten, as far as this store can."""
        ...

    def sluit(self) -> None: ...


class Lezend(ABC):
    """Reading one history, on whichever store: all the time of a command is in here."""

    @abstractmethod
    def kijk(self) -> AbstractContextManager[Cursor]:
        """Ask one question, for which no transaction is needed."""

    def select_events(
        self, originator_id: UUID, *, gt: int | None = None, lte: int | None = None
    ) -> Sequence[StoredEvent]:
        sql = """SELECT originator_version, topic, state FROM events
            WHERE originator_id = :nummer AND originator_version > :gt"""
        values: dict[str, object] = {"nummer": originator_id, "gt": gt or 0}
        if lte is not None:
            sql, values["lte"] = f"{sql} AND originator_version <= :lte", lte
        rows = self._ask(f"{sql} ORDER BY originator_version", values)
        return [
            StoredEvent(originator_id, row["originator_version"], row["topic"], row["state"])
            for row in rows
        ]

    def _ask(self, sql: str, values: Mapping[str, object]) -> Sequence[Row]:
        """Ask, and once more: a connection that died while it was idle is nobody's business."""
        try:
            with self.kijk() as cursor:
                return cursor.execute(sql, **values)
        except (InterfaceError, OperationalError):
            with self.kijk() as cursor:
                return cursor.execute(sql, **values)


def stored_event(row: Row) -> StoredEvent:
    nummer = UUID(str(row["originator_id"]))  # SQLite keeps its hex digits
    return StoredEvent(nummer, row["originator_version"], row["topic"], row["state"])
