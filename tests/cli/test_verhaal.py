"""A nota goes the whole way by commands that anyone can type; they stand in tests/verhaal."""

from __future__ import annotations

import pytest

from tests.cli.typen import Typ
from tests.shared import needs_shared
from tests.verhaal import regels


@pytest.mark.parametrize("verhaal", ["verhaal", "keten", pytest.param("vws", marks=needs_shared)])
def test_the_whole_story_can_be_typed(typ: Typ, verhaal: str) -> None:
    for regel in regels(verhaal):
        afloop = typ(*regel.args)

        assert afloop.code == regel.code, (regel, afloop.alles)
        assert regel.leest in afloop.alles, (regel, afloop.alles)
