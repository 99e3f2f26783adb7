"""A store in which everything happened that can, and who looks at it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pytest

from api.register import MODELS
from domain.nota.inhoud import Onderdeel, lees_onderdeel
from projections.base import Cursor, Lijst, per_stroom
from tests.histories import HISTORY, KLAD
from workflows.register.register import Register


class Verteld:
    """A cursor that has the texts of the told histories."""

    def __init__(self, cursor: Cursor) -> None:
        self._cursor, self.check = cursor, cursor.check
        self.execute_all = cursor.execute_all

    def execute(self, sql: str, **values: object) -> Sequence[Mapping[str, Any]]:
        return self._cursor.execute(sql, **values)

    def zet(
        self, tabel: str, sleutel: tuple[str, ...], rijen: Sequence[Mapping[str, Any]], /
    ) -> None:
        self._cursor.zet(tabel, sleutel, rijen)

    def onderdeel(self, hash_: str, /) -> Onderdeel:
        return lees_onderdeel(KLAD.bewaard[hash_].json)


@pytest.fixture
def verteld(register: Register) -> Iterator[Cursor]:
    with register.opslag.schrijf() as cursor:
        for model in MODELS:
            lijst = Lijst(Verteld(cursor), model)
            for stroom in per_stroom(HISTORY):
                lijst.project(stroom)
            lijst.schrijf()
        yield cursor
