"""kill -9 in a storm of commands: what was acknowledged is there, and nothing is half.

Run `python -m pytest -m proef --log-cli-level=info tests/proef`; it takes minutes, and ROUNDS=n
in the environment makes it longer.
"""

from __future__ import annotations

import json
import logging
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from uuid import UUID

import pytest

from api.taken.herbouwen import vergelijken
from tests.register.modellen import Teller, Verloop, register_on

pytestmark = pytest.mark.proef
log = logging.getLogger(__name__)
ROUNDS = int(os.environ.get("ROUNDS", "100"))


def storm(store: Path, acks: Path, writers: int) -> None:
    """Let writers loose on one file, and kill them all at a moment that nobody chose."""
    command = [sys.executable, "-m", "tests.proef.storm", str(store), str(acks)]
    there = acks.stat().st_size if acks.exists() else 0
    running = [subprocess.Popen(command) for _ in range(writers)]
    while not acks.exists() or acks.stat().st_size == there:
        assert all(writer.poll() is None for writer in running)
        time.sleep(0.005)
    time.sleep(random.random() * 0.6)
    for writer in running:
        writer.send_signal(signal.SIGKILL)
    for writer in running:
        writer.wait()


def check(store: Path, acks: Path) -> int:
    """Hold the file against the acknowledgements, with nothing of ours in between."""
    lines = acks.read_text().splitlines()
    connection = sqlite3.connect(store)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    orders = dict(connection.execute("SELECT opdracht_id, gebeurtenissen FROM opdracht").fetchall())
    events = set(
        connection.execute("SELECT originator_id, originator_version FROM events").fetchall()
    )
    files = connection.execute("SELECT COUNT(*) FROM blob").fetchone()[0]
    texts = connection.execute("SELECT COUNT(*) FROM inhoud").fetchone()[0]
    (head,) = connection.execute("SELECT MAX(notification_id) FROM events").fetchone()
    connection.close()
    for line in lines:  # 0 acknowledged lost
        opdracht_id, nummer, versie, many = line.split()
        done = json.loads(orders[UUID(opdracht_id).hex])
        assert done[-1] == [nummer, int(versie)]
        assert len(done) == int(many)
    named = [(UUID(s).hex, v) for done in orders.values() for s, v in json.loads(done)]
    assert len(named) == len(set(named)) == head  # none torn: each event belongs to one order
    assert set(named) == events
    assert files == texts  # each order wrote one of both, or neither
    return len(lines)


def check_lists(store: Path) -> None:
    register = register_on(store)
    found = vergelijken(register, Teller(), Verloop(), melding=lambda _: None)
    register.opslag.sluit()
    assert found == {"teller": ([], []), "verloop": ([], [])}


@pytest.mark.parametrize("writers", [1, 3])
def test_c20_kill_in_a_storm_loses_nothing_that_was_acknowledged(
    tmp_path: Path, writers: int
) -> None:
    store, acks = tmp_path / "nota.db", tmp_path / "acks"
    acked = 0
    for n in range(ROUNDS // 2):
        storm(store, acks, writers)
        acked = check(store, acks)
        if n % 5 == 0:
            check_lists(store)
    check_lists(store)
    log.info("%d kills of %d writers, %d acknowledged, 0 lost", ROUNDS // 2, writers, acked)
