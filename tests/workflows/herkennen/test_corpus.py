"""The floors on what lies beside the project; `python -m tests.herkenproef` prints the figures."""

from __future__ import annotations

from typing import Any

import pytest

from tests.herkenproef import CORPUS, cases, meet, moties, passages
from workflows.herkennen.regels import Regels

HERE = (CORPUS / "pii.jsonl").is_file()
MOST = 3
KINDS = {
    "J. Verzonnen-Naam": "PERSOON",
    "+31 (0)30 555 01 23": "TELEFOON",
    "PvdK": "INITIALEN",
    "LM": "INITIALEN",
    "Annabel de V.": "PERSOON",
    "Dennis K.": "PERSOON",
    "Joris Verzonnen": "PERSOON",
    "16 jaar": "LEEFTIJD",
    "SPECI2014": "IDENTITEITSBEWIJS",
}

pytestmark = pytest.mark.skipif(not HERE, reason="the corpus is not here")


def test_the_floor_without_a_list_of_names() -> None:
    uitslag = meet(Regels())

    assert uitslag.recall >= 0.9
    assert uitslag.heel == uitslag.raak
    assert uitslag.verkeerd == []
    assert uitslag.publiek == []


def test_the_floor_with_a_list_of_names() -> None:
    uitslag = meet(Regels(frozenset({"Bas", "Noor", "Guusje", "Ay\u015fe", "Sophia", "Anna"})))

    assert uitslag.gemist == []
    assert uitslag.verkeerd == []
    assert uitslag.publiek == []


def test_moties_hold_hardly_anybody_private() -> None:
    marks = [vondst for motie in moties() for vondst in Regels().herken(motie)]

    assert len(marks) <= MOST


@pytest.mark.parametrize("case", cases() if HERE else [], ids=lambda case: case["tekst"])
def test_each_case_is_right_as_to_its_kinds(case: dict[str, Any]) -> None:
    found = passages(case["tekst"], Regels().herken(case["tekst"]))

    assert found == [(KINDS[woorden], woorden) for woorden in case["goed"]]
