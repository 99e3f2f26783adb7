from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from api.paginas.blokken import nieuwe_plaats, verwijzingen
from tests.notas import blok

TEKST = st.text("ab \n", max_size=30)


@given(was=TEKST, wordt=TEKST, plaats=st.integers(0, 30))
def test_a_note_stays_within_its_text(was: str, wordt: str, plaats: int) -> None:
    assert 0 <= nieuwe_plaats(min(plaats, len(was)), was, wordt) <= len(wordt)


@given(was=TEKST, plaats=st.integers(0, 30))
def test_a_note_in_the_same_text_stays_where_it_is(was: str, plaats: int) -> None:
    plaats = min(plaats, len(was))

    assert nieuwe_plaats(plaats, was, was) == plaats


def test_a_note_follows_its_word() -> None:
    assert nieuwe_plaats(3, "een twee", "nul een twee") == 7
    assert nieuwe_plaats(8, "een twee", "een drie") == 8
    assert nieuwe_plaats(3, "een twee", "een en twee") == 3


def test_what_is_cited_follows_the_text_and_what_was_settled_stays() -> None:
    tekst = "Zie Kamerstukken II 2024/25, 28 345, nr. 288."
    (one,) = verwijzingen(tekst, None)
    oud = blok(tekst, verwijzingen=(one,))

    assert verwijzingen(f"{tekst} Meer.", oud) == (one,)
    assert verwijzingen("Niets meer.", oud) == ()
