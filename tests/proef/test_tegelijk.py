"""Three processes, each with its own forks, on one store: what may be once, is once."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from tests.register.dossiers import Dossier, kept
from tests.register.modellen import register_on

pytestmark = pytest.mark.proef
PROCESSES, DOSSIERS = 3, 100


@pytest.mark.parametrize(("step", "versions"), [("eens", 1), ("elk", PROCESSES)])
def test_what_three_processes_decide_at_once_is_decided_once(
    shared: str, step: str, versions: int
) -> None:
    register = register_on(shared)
    nummers = [kept(register).id for _ in range(DOSSIERS)]
    start = str(time.time() + 5)
    command = [sys.executable, "-m", "tests.proef.tegelijk", shared, step, start]
    running = [
        subprocess.Popen([*command, *map(str, nummers)], stdout=subprocess.PIPE, text=True)
        for _ in range(PROCESSES)
    ]
    counted = [int(process.communicate()[0]) for process in running]

    assert sum(counted) == DOSSIERS * versions
    assert all(process.returncode == 0 for process in running)
    assert all(register.lees(Dossier, nummer).version == 1 + versions for nummer in nummers)
    register.opslag.sluit()
