"""A backup holds what can't be made again, and a restored store says that lists are missing."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from api.taken.herbouwen import herbouwen
from projections.bijwerken import HerbouwNodig
from tests.postgres import Cluster
from tests.register.dossiers import KEPT, dossier, everything, kept, order, stuk
from tests.register.modellen import MODELS, register_on
from workflows.register.fouten import OpslagOngeschikt
from workflows.register.postgres import PostgresOpslag
from workflows.register.register import Register
from workflows.register.reservekopie import reservekopie
from workflows.register.sqlite import SQLiteOpslag


def backup(register: Register, doel: Path) -> None:
    assert isinstance(register.opslag, SQLiteOpslag | PostgresOpslag)
    reservekopie(register.opslag, doel)


def restored(register: Register, store: str) -> None:
    """Prove that what was restored is complete, once its lists are made again."""
    before = everything(register)
    with pytest.raises(HerbouwNodig, match="parafenlijn herbouw`: teller ontbreekt"):
        register_on(store)
    is_postgres = store.startswith("postgresql://")
    opslag = PostgresOpslag(store) if is_postgres else SQLiteOpslag(store)
    again = replace(register, opslag=opslag)
    herbouwen(again, *MODELS, melding=print)
    again.opslag.sluit()

    opened = register_on(store)
    assert everything(opened) == before
    assert kept(opened).version == 1
    opened.opslag.sluit()


def test_c16_a_copy_of_sqlite_holds_all_but_the_lists(tmp_path: Path) -> None:
    store, there = str(tmp_path / "nota.db"), tmp_path / "kopie.db"
    register = register_on(store)
    kept(register, events=5)
    new = dossier()
    new.schrijf(stuk("Geachte"))
    register.bewaar(new, opdracht=order())

    backup(register, there)

    assert there.stat().st_mode & 0o777 == 0o600
    copy = sqlite3.connect(there)
    names = {name for (name,) in copy.execute("SELECT name FROM sqlite_master").fetchall()}
    copy.close()
    assert names.issuperset(KEPT)
    assert not any("lees_" in name or "schaduw_" in name for name in names)
    assert not list(tmp_path.glob("*.half"))
    restored(register, str(there))
    register.opslag.sluit()


def test_a_backup_never_comes_over_another(tmp_path: Path) -> None:
    register = register_on(tmp_path / "nota.db")
    backup(register, tmp_path / "kopie.db")
    with pytest.raises(OpslagOngeschikt, match="bestaat al"):
        backup(register, tmp_path / "kopie.db")
    register.opslag.sluit()


def test_c16_a_dump_of_postgres_holds_all_but_the_lists(postgres: Cluster, tmp_path: Path) -> None:
    register = register_on(postgres.new_database())
    kept(register, events=5)
    there, store = tmp_path / "kopie.dump", postgres.new_database()

    backup(register, there)

    restore = str(shutil.which("pg_restore"))
    subprocess.run([restore, "--no-owner", f"--dbname={store}", str(there)], check=True)
    with psycopg.connect(store) as connection:
        found = connection.execute("SELECT nspname FROM pg_namespace").fetchall()
    assert not {("lees",), ("schaduw",)} & set(found)
    restored(register, store)
    register.opslag.sluit()


def test_without_pg_dump_it_is_said_what_is_missing(
    postgres_store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opslag = PostgresOpslag(postgres_store)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(OpslagOngeschikt, match="pg_dump ontbreekt"):
        reservekopie(opslag, tmp_path / "kopie.dump")
    opslag.sluit()
