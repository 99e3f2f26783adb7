"""Hiding as a program: what is hidden has no way into any file, not even by its length (W3)."""

from __future__ import annotations

from hypothesis import given, settings

from tests.openbaar.gevallen import ALINEAS, Alineas, Stukje, bestanden


@settings(max_examples=25 if settings().max_examples <= 100 else settings().max_examples // 10)
@given(alineas=ALINEAS)
def test_other_hidden_text_gives_the_same_bytes_in_every_file(alineas: Alineas) -> None:
    """D08, D09, D10: 200 cases in `make proef`, nota and trail and what accounts for them."""
    assert bestanden(alineas, anders=False) == bestanden(alineas, anders=True)


def test_other_visible_text_does_not() -> None:
    """Or the test above would prove nothing."""
    eens, anders = (
        bestanden([[Stukje("aap", "noot")]], anders=False),
        bestanden([[Stukje("aap", "noot")]], anders=True),
    )

    assert {pad for pad in eens if eens[pad] != anders[pad]} >= {"stukken/0001.pdf"}
