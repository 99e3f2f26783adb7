"""The forms in which hidden text is looked for find a name however it is written (D04)."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.woo.zoekvormen import Vouwing, los, los_met_randen, woord, woorden

NAAM = "Zoëtmulder"
SPELLINGEN = {
    "capitals": "ZOËTMULDER",
    "NFD": unicodedata.normalize("NFD", NAAM),
    "soft hyphens": "\u00ad".join(NAAM),
    "zero width": "\u200b".join(NAAM),
    "byte order mark inside": "Zoët\ufeffmulder",
    "Cyrillic": "Z\u043eëtmuld\u0435r",
    "Greek capital": "\u0396oëtmulder",
    "full width": "\uff3a\uff4fë\uff54mulder",
    "no accents": "Zoetmulder",
}


@pytest.mark.parametrize("geschreven", SPELLINGEN.values(), ids=SPELLINGEN)
def test_a_name_is_one_word_however_it_is_written(geschreven: str) -> None:
    assert woord(geschreven) == "zoetmulder", "D04"


@pytest.mark.parametrize("geschreven", ["Z o ë t m u l d e r", "Zoët-\nmulder", "Zoët_mulder"])
def test_los_looks_past_all_that_parts_letters(geschreven: str) -> None:
    assert los(geschreven) == "zoetmulder", "D04"


@pytest.mark.parametrize(
    ("geschreven", "letters"), [("Ĳsbrand", "ijsbrand"), ("ﬁscaal", "fiscaal"), ("ß", "ss")]
)
def test_one_sign_may_stand_for_two_letters(geschreven: str, letters: str) -> None:
    assert woord(geschreven) == letters


def test_words_below_their_length_are_not_looked_for() -> None:
    assert [*woorden("a ab 12 1a 123 1ab p_jansen")] == ["ab", "123", "1ab", "jansen"]


def test_white_space_of_any_kind_and_length_is_one_space() -> None:
    assert woord("a \t\u00a0\n b") == "a b"


def test_the_edges_of_words_stay_known_when_nothing_parts_them() -> None:
    gevonden = los_met_randen(woord("J. an-sen"))

    assert gevonden.letters == "jansen"
    assert gevonden.begin == (0, 1, 3)
    assert gevonden.eind == {1, 3, 6}


@given(tekst=st.text())
def test_folding_twice_is_folding_once(tekst: str) -> None:
    eens = woord(tekst)

    assert woord(eens) == eens


@given(tekst=st.text())
def test_los_is_the_letters_of_woord(tekst: str) -> None:
    assert los(tekst) == los_met_randen(woord(tekst)).letters
    assert los(woord(tekst)) == los(tekst)


def test_a_step_that_is_left_out_is_missed() -> None:
    for stap, geschreven in {
        "onzichtbaar": "Zoët\u200bmulder",
        "lijkt-op": "Z\u043eëtmulder",
        "accenten": "Zoetmulder",
        "samengesteld": "\uff3aoëtmulder",
    }.items():
        zonder = Vouwing(frozenset({stap}))
        assert woord(geschreven, zonder) != woord(NAAM, zonder), stap
