"""A linter that silently reads nothing must not pass for one that finds nothing."""

from __future__ import annotations

from tests.node import spectral
from tests.shared import STANDARDS, needs_shared


@needs_shared
def test_a_good_document_has_no_errors() -> None:
    lint = spectral(STANDARDS / "adr" / "voorbeeld-goed.json")

    assert lint.ok
    assert lint.errors == []


@needs_shared
def test_a_bad_document_has_seven() -> None:
    lint = spectral(STANDARDS / "adr" / "voorbeeld-fout.json")

    assert not lint.ok
    assert len(lint.errors) == 7
