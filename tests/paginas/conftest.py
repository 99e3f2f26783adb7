from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.paginas.venster import Venster, an_app
from tests.voorstelling import VERZONDEN, Voorstelling, opgezet


@pytest.fixture(scope="module")
def stuk() -> Iterator[Voorstelling]:
    """Give the whole story of the example, for the tests of one file to read in."""
    stuk = opgezet(VERZONDEN)
    yield stuk
    stuk.register.opslag.sluit()


@pytest.fixture
def venster() -> Iterator[Venster]:
    """Give the pages on a SQLite in memory, with the offices of the example."""
    venster = Venster(an_app())
    yield venster
    venster.register.opslag.sluit()


@pytest.fixture(autouse=True)
def gate(gate_here: None) -> None:
    """Leave the process of the gate to the tests of the gate."""
