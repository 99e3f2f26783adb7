"""What only SQLite has to withstand: a file, that others may open, on a disk that may be full."""

from __future__ import annotations

import resource
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copy
from uuid import UUID

import pytest
from eventsourcing.persistence import PersistenceError

from tests.register.dossiers import change, dossier, everything, kept, order, stuk
from tests.register.modellen import GEHEIM, register_on
from workflows.register.fouten import UitkomstOnbekend
from workflows.register.register import Register
from workflows.register.sqlite import SQLiteOpslag

EVENT = "INTO events VALUES (1, 'x', 1, 'os:system', x'7b7d')"
REFUSED = (
    "DROP TABLE events",
    "DROP TRIGGER events_blijft_UPDATE",
    "ALTER TABLE events RENAME TO gebeurtenissen",
    "ALTER TABLE events ADD COLUMN x",
    "ATTACH DATABASE ':memory:' AS elders",
    "CREATE TRIGGER x AFTER INSERT ON events BEGIN DELETE FROM lees_verloop; END",
    "CREATE TABLE events2 (x)",
    "CREATE TEMP TABLE events (x)",
    "CREATE VIEW lees_x AS SELECT * FROM events",
    "UPDATE events SET topic = 'x'",
    "DELETE FROM opdracht",
    "DELETE FROM persoon",
    "UPDATE sqlite_sequence SET seq = 0",
    "INSERT INTO sqlite_sequence VALUES ('events', 0)",
    "DELETE FROM sqlite_master",
    "PRAGMA recursive_triggers = OFF",
    "PRAGMA writable_schema = ON",
    "PRAGMA journal_mode = DELETE",
)


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    return tmp_path / "nota.db"


@pytest.fixture
def register(pad: Path) -> Iterator[Register]:
    register = register_on(pad)
    yield register
    register.opslag.sluit()


@pytest.mark.parametrize("statement", REFUSED)
def test_c05_the_application_can_only_add_and_look(register: Register, statement: str) -> None:
    kept(register)
    before = everything(register)
    with pytest.raises(PersistenceError), register.opslag.schrijf() as cursor:
        cursor.execute(statement)
    assert everything(register) == before


@pytest.mark.parametrize("how", ["REPLACE", "INSERT OR REPLACE", "INSERT OR IGNORE"])
def test_c04_an_event_is_not_replaced(register: Register, how: str) -> None:
    kept(register)
    before = everything(register)
    with pytest.raises(PersistenceError, match="blijft"), register.opslag.schrijf() as cursor:
        cursor.execute(f"{how} {EVENT}")
    assert everything(register) == before


@pytest.mark.parametrize(
    "statement",
    [
        f"REPLACE {EVENT}",
        """REPLACE INTO events (originator_id, originator_version, topic, state)
        SELECT originator_id, originator_version, 'x', x'7b7d' FROM events""",
        "REPLACE INTO inhoud SELECT onderdeel_hash, nota_id, '', json FROM inhoud",
        "REPLACE INTO opdracht SELECT opdracht_id, '', gebeurtenissen FROM opdracht",
        "DELETE FROM events",
        "UPDATE inhoud SET zout = ''",
    ],
)
def test_c04_nor_by_another_program_that_sets_nothing(
    register: Register, pad: Path, statement: str
) -> None:
    new = dossier()
    new.schrijf(stuk("Geachte"))
    register.bewaar(new, opdracht=order())
    before = everything(register)
    other = sqlite3.connect(pad)
    with pytest.raises(sqlite3.IntegrityError, match="blijft"):
        other.execute(statement)
    other.close()
    assert everything(register) == before


def test_positions_never_return(register: Register, pad: Path) -> None:
    kept(register)
    owner = sqlite3.connect(pad)
    owner.executescript("DROP TRIGGER events_blijft_DELETE; DELETE FROM events;")
    owner.close()
    with register.opslag.schrijf() as cursor:
        rows = [register.mapper.to_row(event) for event in dossier().collect()]
        assert cursor.voeg_toe(rows) == [2]


def test_every_commit_is_on_the_disk_before_it_is_answered(register: Register) -> None:
    for pragma, value in (("journal_mode", "wal"), ("synchronous", 2), ("recursive_triggers", 1)):
        assert ask(register, f"PRAGMA {pragma}") == value


def ask(register: Register, question: str) -> object:
    with register.opslag.lees() as cursor:
        (row,) = cursor.execute(question)
    (answer,) = dict(row).values()
    return answer


SECOND = """
import sys
from tests.register.dossiers import kept
from tests.register.modellen import register_on
register = register_on(sys.argv[1])
print(*(kept(register, events=3).id for _ in range(30)))
"""


def test_c19_a_second_process_writes_to_the_same_file(register: Register, pad: Path) -> None:
    command = [sys.executable, "-c", SECOND, str(pad)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as second:
        ours = [kept(register, events=3).id for _ in range(30)]
        while second.poll() is None:
            ours.append(kept(register, events=3).id)
        theirs = second.communicate()[0].split()

    assert second.returncode == 0
    assert len(theirs) == 30
    for nummer in (*map(str, ours), *theirs):
        assert len(register.opslag.select_events(UUID(nummer))) == 3
    assert ask(register, "PRAGMA integrity_check") == "ok"
    assert ask(register, "SELECT MAX(notification_id) FROM events") == 3 * (len(ours) + 30)


@contextmanager
def full_disk(at: int) -> Iterator[None]:
    """Let no file grow beyond this, as a quota or a full disk would."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (at, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("left", [0, 3000, 9000])
def test_c20_on_a_full_disk_nothing_is_half_and_later_it_works_again(
    register: Register, pad: Path, left: int
) -> None:
    office = kept(register)
    size, before = pad.with_name(f"{pad.name}-wal").stat().st_size, everything(register)
    by, full = order(), office.fork()
    full.schrijf(stuk("Geachte " * 5000))
    change(full, by)

    with full_disk(size + left), pytest.raises(UitkomstOnbekend):
        register.bewaar(full, opdracht=by)

    assert everything(register) == before
    change(office, by)
    assert register.bewaar(office, opdracht=by).versie == 2


class ReadOnly(SQLiteOpslag):
    def connect(self) -> sqlite3.Connection:
        connection = super().connect()
        connection.set_authorizer(None)
        connection.execute("PRAGMA query_only = ON")
        return connection


def test_c20_a_read_only_store_answers_questions_and_refuses_orders(
    register: Register, pad: Path
) -> None:
    office = kept(register)
    looking = Register(opslag=ReadOnly(str(pad)), geheim=GEHEIM, bijwerken=register.bijwerken)
    assert looking.lees(type(office), office.id).version == 1
    with pytest.raises(UitkomstOnbekend):
        kept(looking)
    looking.opslag.sluit()


def test_an_auditor_opens_a_copy_that_may_not_be_written(
    register: Register, pad: Path, tmp_path: Path
) -> None:
    office, there = kept(register), tmp_path / "kopie.db"
    with sqlite3.connect(pad) as source:
        source.execute(f"VACUUM INTO '{there}'")
    source.close()
    opslag = SQLiteOpslag(f"file:{there}?immutable=1")
    assert len(opslag.select_events(office.id)) == 1
    with pytest.raises(PersistenceError, match="readonly"), opslag.schrijf() as cursor:
        cursor.execute("INSERT INTO opdracht VALUES ('x', '', '')")
    opslag.sluit()


def test_copying_the_file_without_its_wal_is_no_backup(
    register: Register, pad: Path, tmp_path: Path
) -> None:
    kept(register, events=20)
    copied = copy(pad, tmp_path / "kopie.db")
    there = sqlite3.connect(copied)
    assert there.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    found = there.execute("SELECT COUNT(*) FROM sqlite_master WHERE name = 'events'").fetchone()[0]
    assert not found or there.execute("SELECT COUNT(*) FROM events").fetchone()[0] < 20
    there.close()
