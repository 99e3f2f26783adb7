"""The terms of the inner steps of a ministry are its own business, as those steps are."""

from __future__ import annotations

import pytest

from domain.opdracht import Lezer
from projections.termijnen import mag_stap
from tests.people import AUDITOR, FEZ, JENV, persoon

BINNEN, LAATSTE = (f"afstemming.ministerie-JenV.{stap}" for stap in ("binnen-WJZ", "afstemmen"))


@pytest.mark.parametrize(
    ("wie", "stap", "mag"),
    [
        (FEZ, BINNEN, False),
        (JENV, BINNEN, True),
        (AUDITOR, BINNEN, True),
        (FEZ, LAATSTE, True),
        (FEZ, "deadline", True),
    ],
)
def test_an_inner_step_is_for_its_own_ministry(wie: str, stap: str, *, mag: bool) -> None:
    assert mag_stap(Lezer(persoon(wie), (wie,)), stap) is mag
