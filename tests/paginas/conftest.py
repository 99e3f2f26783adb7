from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.paginas.venster import Venster, an_app


@pytest.fixture
def venster() -> Iterator[Venster]:
    """Give the pages on a SQLite in memory, with the offices of the example."""
    venster = Venster(an_app())
    yield venster
    venster.register.opslag.sluit()
