"""The tables of SQLite, and what the application may do to them: add, and look."""

from __future__ import annotations

import sqlite3
from typing import Final

from workflows.register.opslag import APPEND_ONLY

KEYS: Final = {
    "events": ("notification_id = NEW.notification_id",
               "originator_id = NEW.originator_id AND originator_version = NEW.originator_version"),
    "inhoud": ("onderdeel_hash = NEW.onderdeel_hash",),
    "blob": ("stroom_id = NEW.stroom_id AND sha256 = NEW.sha256",),
    "opdracht": ("opdracht_id = NEW.opdracht_id",),
    "leeslog": ("nummer = NEW.nummer",),
}  # fmt: skip


def trigger(table: str, act: str, when: str = "") -> str:
    return f"""CREATE TRIGGER IF NOT EXISTS {table}_blijft_{act} BEFORE {act} ON {table} {when}
        BEGIN SELECT RAISE(ABORT, 'wat is vastgelegd, blijft'); END"""


def existing(table: str) -> str:
    """Say when a row takes the place of another: REPLACE would drop that one without a word."""
    found = "EXISTS (SELECT 1 FROM TABEL WHERE KEY)".replace("TABEL", table)
    return "WHEN " + " OR ".join(found.replace("KEY", key) for key in KEYS[table])


SCHEMA: Final = (
    # AUTOINCREMENT, or the position of a lost last event would be given out again.
    """CREATE TABLE IF NOT EXISTS events (
        notification_id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        originator_id TEXT NOT NULL, originator_version INTEGER NOT NULL,
        topic TEXT NOT NULL, state BLOB NOT NULL, UNIQUE (originator_id, originator_version))""",
    """CREATE TABLE IF NOT EXISTS inhoud (
        onderdeel_hash TEXT PRIMARY KEY NOT NULL, nota_id TEXT NOT NULL,
        zout TEXT NOT NULL, json BLOB NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS blob (
        stroom_id TEXT NOT NULL, sha256 TEXT NOT NULL, bytes BLOB NOT NULL,
        PRIMARY KEY (stroom_id, sha256))""",
    """CREATE TABLE IF NOT EXISTS opdracht (
        opdracht_id TEXT PRIMARY KEY NOT NULL, verzoek_hmac TEXT NOT NULL,
        gebeurtenissen TEXT NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS leeslog (
        nummer INTEGER PRIMARY KEY NOT NULL, regel TEXT NOT NULL, keten TEXT NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS persoon (
        persoon_id TEXT PRIMARY KEY NOT NULL, naam TEXT NOT NULL, mail TEXT NOT NULL,
        subject TEXT UNIQUE, vernietigd INTEGER NOT NULL)""",
    *(trigger(table, act) for table in APPEND_ONLY for act in ("UPDATE", "DELETE")),
    *(trigger(table, "INSERT", existing(table)) for table in APPEND_ONLY),
)

NAMES = {
    *(*APPEND_ONLY, "persoon"),
    *(f"{t}_blijft_{act}" for t in APPEND_ONLY for act in ("INSERT", "UPDATE", "DELETE")),
}
OWN_TABLES = ("lees_", "schaduw_")  # read models: made, changed and dropped at will

ALWAYS: Final = {
    sqlite3.SQLITE_SELECT,
    sqlite3.SQLITE_READ,
    sqlite3.SQLITE_FUNCTION,
    sqlite3.SQLITE_TRANSACTION,
    sqlite3.SQLITE_SAVEPOINT,
    sqlite3.SQLITE_RECURSIVE,
    sqlite3.SQLITE_REINDEX,
}
ON_OWN_TABLES: Final = {  # and which argument names the table
    sqlite3.SQLITE_CREATE_TABLE: 0,
    sqlite3.SQLITE_CREATE_VTABLE: 0,
    sqlite3.SQLITE_CREATE_INDEX: 1,
    sqlite3.SQLITE_DROP_TABLE: 0,
    sqlite3.SQLITE_DROP_VTABLE: 0,
    sqlite3.SQLITE_DROP_INDEX: 1,
    sqlite3.SQLITE_UPDATE: 0,
    sqlite3.SQLITE_DELETE: 0,
}
BESIDES: Final = {  # sqlite_master: SQLite lets only a CREATE or a DROP get there
    (sqlite3.SQLITE_UPDATE, "sqlite_master"),
    (sqlite3.SQLITE_DELETE, "sqlite_master"),
    (sqlite3.SQLITE_UPDATE, "persoon"),
}


def may(action: int, first: str | None, second: str | None, *_: str | None) -> int:
    """Judge each statement when it is prepared. What is not named here is refused."""
    allowed = action in ALWAYS or (action, first) in BESIDES
    if action in ON_OWN_TABLES:
        table = (first, second)[ON_OWN_TABLES[action]] or ""
        allowed |= table.startswith(OWN_TABLES)
    elif action == sqlite3.SQLITE_INSERT:
        allowed = first != "sqlite_sequence"  # or positions could be given out again
    elif action == sqlite3.SQLITE_PRAGMA:
        allowed = second is None  # to ask, not to set
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY
