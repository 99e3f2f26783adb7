"""Each invariant has a Regel in a feature, and each Regel says what it proves."""

from __future__ import annotations

import re

import pytest

from tests.shared import ROOT

REGEL = re.compile(r"^ *Regel: (.+)$", re.MULTILINE)
FEATURES = [
    path.read_text(encoding="utf-8") for path in sorted((ROOT / "features").glob("*.feature"))
]
REGELS = [regel for text in FEATURES for regel in REGEL.findall(text)]


@pytest.mark.parametrize("nummer", range(1, 20))
def test_every_invariant_has_a_regel(nummer: int) -> None:
    assert any(regel.startswith(f"I{nummer} ") for regel in REGELS)


@pytest.mark.parametrize("regel", REGELS)
def test_a_regel_begins_with_what_it_proves(regel: str) -> None:
    assert re.match(r"(I([1-9]|1[0-9])|[DRT]\d+|par\. \d+) \S", regel)
