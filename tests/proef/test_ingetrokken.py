"""A mandaat is withdrawn while it is used, 200 times: never a use after the withdrawal."""

from __future__ import annotations

import pytest

from tests.ingetrokken import strijd

pytestmark = pytest.mark.proef
KEREN = 200


def test_b21_never_a_use_after_the_withdrawal(shared: str) -> None:
    used = strijd(shared, KEREN)

    assert len(used) == KEREN
    assert sum(times > 0 for times in used) > KEREN / 2
