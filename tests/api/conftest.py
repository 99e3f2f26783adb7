from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.api.web import Web, an_app


@pytest.fixture
def web() -> Iterator[Web]:
    """Give the API on a SQLite in memory, with the offices of the example."""
    web = Web(an_app())
    yield web
    web.app.state.register.opslag.sluit()


@pytest.fixture
def web_op(store: str) -> Iterator[Web]:
    """Give the API on each store."""
    web = Web(an_app(store))
    yield web
    web.app.state.register.opslag.sluit()


@pytest.fixture(autouse=True)
def gate(gate_here: None) -> None:
    """Leave the process of the gate to the tests of the gate."""
