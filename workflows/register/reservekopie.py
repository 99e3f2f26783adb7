"""Reservekopie: a copy of all that can't be made again. Read models can, so they stay out."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from workflows.register.fouten import OpslagOngeschikt
from workflows.register.postgres import PostgresOpslag
from workflows.register.sqlite import SQLiteOpslag
from workflows.register.sqlite_schema import OWN_TABLES


def reservekopie(opslag: SQLiteOpslag | PostgresOpslag, doel: Path) -> None:
    """Copy the store as it is at one moment, while others keep working.

    Copying the file of SQLite is no backup: what was written last stands in another file.
    """
    if doel.exists():
        raise OpslagOngeschikt(f"{doel} bestaat al; een reservekopie komt nooit over een andere.")
    half = doel.with_name(f"{doel.name}.half")
    half.unlink(missing_ok=True)
    os.close(os.open(half, os.O_CREAT | os.O_EXCL, 0o600))  # it holds all texts
    if isinstance(opslag, SQLiteOpslag):
        copy_sqlite(opslag, half)
    else:
        dump_postgres(opslag.url, half)
    half.rename(doel)


def copy_sqlite(opslag: SQLiteOpslag, doel: Path) -> None:
    copy = sqlite3.connect(doel, isolation_level=None)
    try:
        opslag.kopieer(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, complete in itself
        found = copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (name,) in found:
            if name.startswith(OWN_TABLES):
                copy.execute(f"DROP TABLE IF EXISTS {name}")
        copy.execute("VACUUM")  # or their text would still stand in free pages
        (outcome,) = copy.execute("PRAGMA integrity_check").fetchone()
        if outcome != "ok":
            raise OpslagOngeschikt(f"De kopie is niet heel: {outcome}")
    finally:
        copy.close()


def dump_postgres(url: str, doel: Path) -> None:
    """Let pg_dump do it. `pg_restore` reads what it makes."""
    if not (program := shutil.which("pg_dump")):
        raise OpslagOngeschikt(
            "pg_dump ontbreekt; installeer de PostgreSQL-client op deze machine."
        )
    named = conninfo_to_dict(url)
    password = str(named.pop("password", ""))  # not among the arguments, which all can see
    without = [f"--exclude-schema={schema}" for schema in ("lees", "schaduw")]
    done = subprocess.run(
        [program, "--format=custom", *without, f"--file={doel}", make_conninfo("", **named)],
        env={**os.environ, "PGPASSWORD": password} if password else None,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise OpslagOngeschikt(f"pg_dump lukte niet: {done.stderr.strip()}")
