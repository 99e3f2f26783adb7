"""Several processes sign the same notas at once: all that may be is kept, and nothing twice."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from uuid import UUID

import pytest

from api.register import open_register
from api.settings import Settings
from domain.nota.afstemmen import Afgestemd
from domain.nota.paraferen import Geparafeerd
from domain.nota.stand import Nota
from tests.people import BEHEER, DCO, FEZ, JENV, OCW, SZW, opdracht, persoon
from tests.registers import submitted, with_offices
from workflows import beheren
from workflows.register.register import Register

AANTALLEN = [10, pytest.param(100, marks=pytest.mark.proef)]


@pytest.fixture(params=["sqlite", "postgres"])
def shared(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return str(tmp_path / "nota.db")
    return str(request.getfixturevalue("postgres_store"))


def at_once(
    store: str, orders: Sequence[Sequence[str]], nummers: Sequence[UUID]
) -> list[list[str]]:
    """Let a process for each order sign all of these; give what each of them was told."""
    with ExitStack() as running:
        processes = [
            running.enter_context(
                subprocess.Popen(
                    [sys.executable, "-m", "tests.workflows.ondertekenaar", store, *order],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
            for order in orders
        ]
        for process in processes:
            assert process.stdout
            assert process.stdout.readline() == "ready\n"
        line = " ".join(map(str, nummers)) + "\n"
        for process in processes:
            assert process.stdin
            process.stdin.write(line)
            process.stdin.flush()
        told = [json.loads(process.communicate()[0]) for process in processes]
    assert all(process.returncode == 0 for process in processes)
    return told


def set_by(register: Register, nummer: UUID, soort: type[Afgestemd | Geparafeerd]) -> list[str]:
    events = register.gebeurtenissen(nummer)
    return sorted(str(e.door.persoon_id) for e in events if isinstance(e, soort))  # type: ignore[union-attr]


@pytest.mark.parametrize("aantal", AANTALLEN)
def test_b08_three_ministries_at_once_and_two_people_on_one_step(shared: str, aantal: int) -> None:
    register = with_offices(open_register(Settings(store=shared, geheim=b"only for tests")))
    by = opdracht(BEHEER)
    beheren.bezet(register, FEZ, persoon(DCO), opdracht=by)
    nummers = [submitted(register, f"2025-{n}") for n in range(aantal)]

    told = at_once(shared, [("stem_af", wie, wie) for wie in (JENV, OCW, SZW)], nummers)

    assert told == [[""] * aantal] * 3
    everyone = sorted(str(persoon(wie)) for wie in (JENV, OCW, SZW))
    assert all(set_by(register, nummer, Afgestemd) == everyone for nummer in nummers)

    told = at_once(shared, [("parafeer", FEZ, FEZ), ("parafeer", DCO, FEZ)], nummers)

    for nummer, eerste, tweede in zip(nummers, *told, strict=True):
        (kept,) = set_by(register, nummer, Geparafeerd)
        assert kept == str(persoon(DCO if eerste else FEZ))
        assert sorted([bool(eerste), bool(tweede)]) == [False, True]
        assert (eerste or tweede).startswith(f"al-getekend: Deze stap is al gezet door {FEZ}")
        nota = register.lees(Nota, nummer)
        assert nota.version == len(register.gebeurtenissen(nummer))
    register.opslag.sluit()
