"""Random people, commands, clocks and breakdowns, on both stores."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.machine.spel import Spel

log = logging.getLogger(__name__)
LIVES = int(os.environ.get("LEVENS", "6"))
KINDS = ("done", "refused", "unknown", "twice", "crash", "connection dies: after")


def speel(
    store: str, request: pytest.FixtureRequest, tmp_path: Path, levens: int, stappen: int
) -> None:
    cluster = request.getfixturevalue("postgres") if store == "postgres" else None
    made: list[str] = []

    class OpDezeWinkel(Spel):
        def __init__(self) -> None:
            super().__init__()
            if cluster:
                made.append(cluster.borrow())
            else:
                made.append(str(tmp_path / f"{len(made)}.db"))
            type(self).store = made[-1]

        def teardown(self) -> None:
            super().teardown()
            if cluster:
                cluster.give_back(self.store)

    Spel.geteld.clear()
    rules = settings(
        max_examples=levens,
        stateful_step_count=stappen,
        deadline=None,
        phases=[Phase.generate],  # to shrink a life takes longer than to read it
        suppress_health_check=[*HealthCheck],
    )
    run_state_machine_as_test(OpDezeWinkel, settings=rules)
    log.info("%s, %d lives: %s", store, levens, dict(Spel.geteld))


@pytest.mark.parametrize("store", ["sqlite", "postgres"])
def test_whatever_is_tried_the_invariants_hold(
    store: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    speel(store, request, tmp_path, LIVES, 30)


@pytest.mark.proef
@pytest.mark.parametrize("store", ["sqlite", "postgres"])
def test_whatever_is_tried_the_invariants_hold_in_many_lives(
    store: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    speel(store, request, tmp_path, 60, 60)

    assert all(Spel.geteld[kind] for kind in KINDS), Spel.geteld
