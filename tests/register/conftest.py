"""A register with lists of its own, so that the store is tested apart from what it is used for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.register.modellen import register_on
from workflows.register.register import Register


@pytest.fixture
def register(store: str) -> Iterator[Register]:
    register = register_on(store)
    yield register
    register.opslag.sluit()
