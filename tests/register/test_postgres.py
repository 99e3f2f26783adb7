"""What only PostgreSQL has to withstand: its own owner, other workers, and a server that goes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from uuid import uuid4

import psycopg
import pytest
from eventsourcing.persistence import IntegrityError, OperationalError, ProgrammingError
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.sql import SQL, Identifier

from tests.register.dossiers import COLUMN, change, counts, dossier, everything, kept, order, stuk
from tests.register.kapot import Kapot
from tests.register.modellen import register_on
from tests.register.proxy import Proxy
from workflows.register import postgres
from workflows.register.blobs import blob
from workflows.register.fouten import OpslagOngeschikt, UitkomstOnbekend
from workflows.register.opslag import APPEND_ONLY, Cursor
from workflows.register.postgres import PostgresOpslag
from workflows.register.postgres_schema import SCHEMA, rights, rights_to_look
from workflows.register.register import Register


@pytest.fixture
def register(postgres_store: str) -> Iterator[Register]:
    register = register_on(postgres_store)
    yield register
    register.opslag.sluit()


@pytest.fixture
def app(postgres_store: str) -> Iterator[str]:
    """Make the schema as its owner does, and a role that may only use it."""
    role = f"app_{uuid4().hex}"
    with psycopg.connect(postgres_store, autocommit=True) as owner:
        owner.execute(SCHEMA)
        owner.execute(SQL("CREATE ROLE {} LOGIN").format(Identifier(role)))
        owner.execute(rights(role))
        yield postgres_store.replace("postgres@", f"{role}@")


def statements() -> list[str]:
    forms = (
        "UPDATE TABEL SET COLUMN = ''",
        "DELETE FROM TABEL",
        "TRUNCATE TABEL",
        "DROP TABLE TABEL",
        "ALTER TABLE TABEL DISABLE TRIGGER ALL",
        "ALTER TABLE TABEL RENAME TO x",
    )
    return [
        form.replace("TABEL", table).replace("COLUMN", COLUMN[table])
        for table in APPEND_ONLY
        for form in forms
    ]


def test_c01_the_application_may_add_and_look_and_nothing_else(app: str) -> None:
    register = register_on(app)  # and so it can start
    new = dossier()
    new.schrijf(stuk("Geachte"))
    register.bewaar(new, blobs=[blob(new.id, b"x")], opdracht=order())
    before = everything(register)

    with psycopg.connect(app, autocommit=True) as connection:
        for statement in (*statements(), "DELETE FROM persoon", "CREATE TABLE x (y TEXT)"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement.encode())

    assert everything(register) == before
    register.opslag.sluit()


@pytest.mark.parametrize("as_replica", [b"", b"SET session_replication_role = replica"])
def test_c02_the_owner_is_refused_too(
    register: Register, postgres_store: str, as_replica: bytes
) -> None:
    kept(register)
    before = everything(register)
    with psycopg.connect(postgres_store, autocommit=True) as owner:
        owner.execute(as_replica)
        for statement in statements():
            if statement.startswith(("UPDATE", "DELETE", "TRUNCATE")):
                with pytest.raises(psycopg.errors.RaiseException, match="blijft"):
                    owner.execute(statement.encode())
    assert everything(register) == before


def test_an_auditor_may_look(register: Register, postgres_store: str) -> None:
    office, role = kept(register), f"auditor_{uuid4().hex}"
    with psycopg.connect(postgres_store, autocommit=True) as owner:
        owner.execute(SQL("CREATE ROLE {} LOGIN").format(Identifier(role)))
        owner.execute(rights_to_look(role))
    opslag = PostgresOpslag(make_conninfo(postgres_store, user=role))
    assert len(opslag.select_events(office.id)) == 1
    with pytest.raises(ProgrammingError), opslag.schrijf() as cursor:
        cursor.execute("INSERT INTO opdracht VALUES (:id, '', '')", id=uuid4())
    opslag.sluit()


def test_an_application_without_a_schema_does_not_start(app: str) -> None:
    with pytest.raises(ProgrammingError):
        PostgresOpslag(make_conninfo(app, dbname="postgres"))


def test_functions_of_the_library_are_refused_at_the_start(postgres_store: str) -> None:
    with pytest.raises(OpslagOngeschikt, match="POSTGRES_ENABLE_DB_FUNCTIONS"):
        PostgresOpslag(postgres_store, omgeving={"POSTGRES_ENABLE_DB_FUNCTIONS": "y"})


def test_of_several_hosts_the_one_that_can_write_is_found(postgres_store: str) -> None:
    port = conninfo_to_dict(postgres_store)["port"]
    two = make_conninfo(postgres_store, host="127.0.0.1,127.0.0.1", port=f"1,{port}")
    opslag = PostgresOpslag(two)
    with opslag.lees() as cursor:
        (row,) = cursor.execute("SHOW application_name")
    assert row["application_name"] == "parafenlijn"
    opslag.sluit()


def test_a_host_that_can_only_read_is_not_used(postgres_store: str) -> None:
    read_only = "-c default_transaction_read_only=on"
    with pytest.raises(OperationalError, match="couldn't get a connection"):
        PostgresOpslag(make_conninfo(postgres_store, options=read_only), wacht=1)


def test_a_writer_waits_for_another_no_longer_than_that(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = tuple(statement.replace(b"'5s'", b"'50ms'") for statement in postgres.BEGIN)
    monkeypatch.setattr(postgres, "BEGIN", begin)
    before = everything(register)
    with register.opslag.schrijf() as cursor:
        cursor.check()
        with (
            pytest.raises(OperationalError, match="lock timeout"),
            register.opslag.schrijf() as other,
        ):
            other.check()
    kept(register)
    assert everything(register) != before


def test_what_went_wrong_is_told_at_the_next_question(register: Register) -> None:
    by, before = order(), counts(register)
    sql = "INSERT INTO opdracht VALUES (:id, '', '')"
    with pytest.raises(IntegrityError), register.opslag.schrijf() as cursor:
        cursor.execute(sql, id=by.opdracht_id)
        cursor.execute("SAVEPOINT here")
        cursor.execute(sql, id=by.opdracht_id)  # not answered yet
        with pytest.raises(IntegrityError, match="duplicate"):
            cursor.execute("SELECT 1 AS one")
        cursor.execute("ROLLBACK TO SAVEPOINT here")
        assert cursor.execute("SELECT COUNT(*) AS n FROM opdracht")[0]["n"] == 1
        cursor.execute(sql, id=by.opdracht_id)  # and not at all: it is told at the commit
    assert counts(register) == before


def test_a_statement_that_was_passed_over_is_not_taken_for_prepared(register: Register) -> None:
    by = order()
    register.bewaar(dossier(), opdracht=by)
    for times in range(20):  # seen so often before, on one of the connections
        sql = "INSERT INTO blob SELECT :id::uuid, '', '' WHERE FALSE" + times * " "
        for _ in range(times):
            with register.opslag.schrijf() as cursor:
                cursor.execute(sql, id=by.opdracht_id)
        with pytest.raises(IntegrityError), register.opslag.schrijf() as cursor:
            cursor.execute("INSERT INTO opdracht VALUES (:id, '', '')", id=by.opdracht_id)
            cursor.execute(sql, id=by.opdracht_id)
        for _ in range(4):
            with register.opslag.schrijf() as cursor:
                cursor.execute(sql, id=by.opdracht_id)


def kill(victim: Cursor, url: str) -> None:
    (row,) = victim.execute("SELECT pg_backend_pid() AS pid")
    with psycopg.connect(url, autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(%s)", [row["pid"]])


@pytest.mark.parametrize("place", ["INSERT INTO opdracht", "INSERT INTO events", "lees_positie"])
def test_c10_a_connection_that_is_killed_half_way_is_replaced(
    register: Register, postgres_store: str, place: str
) -> None:
    killed: list[str] = []

    def before(sql: str, cursor: Cursor) -> None:
        if place in sql and not killed:
            killed.append(sql)
            kill(cursor, postgres_store)

    before_, by = counts(register), order()
    answer = replace(register, opslag=Kapot(register.opslag, before)).bewaar(dossier(), opdracht=by)

    assert killed
    assert register.ontvangst(by) == answer
    assert counts(register)["events"] == before_["events"] + 1


def test_c10_the_acknowledgement_is_lost_and_the_order_is_done_once(
    register: Register, postgres_store: str
) -> None:
    with Proxy(postgres_store) as proxy:
        behind = replace(register, opslag=PostgresOpslag(proxy.url))
        proxy.swallow_answer_to(b"COMMIT")
        before, by, office = counts(register), order(), dossier()
        change(office)

        answer = behind.bewaar(office, opdracht=by)

        assert proxy.swallowed == 1
        assert answer.versie == 2
        assert counts(register)["events"] == before["events"] + 2
        assert counts(register)["opdracht"] == before["opdracht"] + 1
        behind.opslag.sluit()


def test_c21_a_commit_that_only_we_know_of_is_an_unknown_outcome(
    register: Register, postgres_store: str
) -> None:
    with psycopg.connect(postgres_store, autocommit=True) as owner:
        owner.execute("""
            CREATE FUNCTION waarschuw() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE WARNING 'canceling wait for synchronous replication';
                RETURN NULL; END $$;
            CREATE CONSTRAINT TRIGGER waarschuw AFTER INSERT ON opdracht
                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION waarschuw()""")
    by, office = order(), dossier()

    with pytest.raises(UitkomstOnbekend):
        register.bewaar(office, opdracht=by)

    assert register.ontvangst(by) is not None  # the same order again is safe


def test_a_failed_transaction_is_never_taken_for_a_commit(register: Register) -> None:
    before = everything(register)

    def swallow(cursor: Cursor, _: object) -> None:
        with suppress(ProgrammingError):
            cursor.execute("SELECT geen_kolom FROM events")

    with pytest.raises(UitkomstOnbekend):
        replace(register, bijwerken=swallow).bewaar(dossier(), opdracht=order())
    assert everything(register) == before
