"""What replay and fork promise, over histories much longer than the daily tests try."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.nota.stand import Nota
from tests.domain.test_replay import ACTS, live_through
from tests.proef import ZADEN


@pytest.mark.proef
@settings(max_examples=ZADEN)
@given(acts=st.lists(ACTS, min_size=20, max_size=60))
def test_long_replay_and_fork(acts: list[tuple[Callable[[Nota, str], None], str]]) -> None:
    live_through(acts)
