"""What holds for any text: places are in it, in order and apart, and hostile text ends."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workflows.herkennen.voorbeelden import GEVONDEN, HOSTILE, NIETS
from workflows.herkennen.regels import Regels
from workflows.herkennen.skelet import Skelet

PIECES = [tekst for tekst, _, _ in GEVONDEN] + NIETS
STRANGE = [
    "\U0001f469\u200d\u2696\ufe0f",
    "\u200b",
    "\u00ad",
    "\u0435",
    "\ufb01",
    "e\u0301",
    " ",
    "\n",
]
TEXTS = st.lists(st.sampled_from(PIECES + STRANGE) | st.text(max_size=9), max_size=9).map("".join)


@given(tekst=TEXTS)
def test_places_are_in_the_text_in_order_and_apart(tekst: str) -> None:
    edge = 0

    for vondst in Regels(frozenset({"Anna"})).herken(tekst):
        assert edge <= vondst.begin < vondst.eind <= len(tekst)
        edge = vondst.eind


@given(tekst=TEXTS)
def test_the_same_text_gives_the_same(tekst: str) -> None:
    assert Regels().herken(tekst) == Regels().herken(tekst)


@given(
    example=st.sampled_from(GEVONDEN),
    before=st.text(st.characters(categories=["So", "Mn", "Lo", "Cf"]), max_size=9),
)
def test_what_stands_before_only_moves_the_place(
    example: tuple[str, str, str], before: str
) -> None:
    tekst, soort, passage = example
    whole = unicodedata.normalize("NFC", f"{before}\n{tekst}")

    places = [(v.soort, whole[v.begin : v.eind]) for v in Regels().herken(whole)]

    assert (soort, passage) in places


@given(tekst=st.text())
def test_each_part_of_a_skeleton_is_stored_somewhere(tekst: str) -> None:
    skelet = Skelet(tekst)

    edge = 0
    for p in range(len(skelet.tekst)):
        begin, eind = skelet.plaats(p, p + 1)
        assert edge <= begin < eind <= len(tekst)
        edge = begin


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_time_in_proportion(piece: str) -> None:
    """Four times the text took sixteen times as long, were it quadratic."""

    def least(length: int) -> float:
        tekst = (piece * length)[:length]
        took = []
        for _ in range(3):
            start = time.process_time()
            Regels(frozenset({"Jan"})).herken(tekst)
            took.append(time.process_time() - start)
        return min(took)

    assert least(20_000) < 10 * least(5_000) + 0.05


def test_a_hundred_thousand_hostile_characters_end() -> None:
    for piece in HOSTILE:
        Regels().herken((piece * 100_000)[:100_000])
