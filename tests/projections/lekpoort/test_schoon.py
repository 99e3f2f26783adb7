"""Pakketten of real notas, with marks anywhere in them, pass without one finding."""

from __future__ import annotations

import pytest

from domain.woo.lekrapport import Lekrapport
from tests.lekproef.schoon import notas, willekeurig
from tests.lekproef.vormen import LANG
from tests.lekproef.zaak import STUK, pak
from tests.shared import needs_shared

# Once false alarms: the foot of a page, a heading with its text, a name that ran on into a stream.
VALS_ALARM = (62, 83, 466)


@needs_shared
@pytest.mark.parametrize("zaad", [*range(11), *VALS_ALARM])
def test_a_real_nota_with_random_marks_opens_the_gate(zaad: int) -> None:
    zaak = willekeurig(zaad)
    rapport = zaak.keur(pak(zaak.bestanden))

    assert rapport.bevindingen == ()
    assert rapport.uitkomst == "open"


@needs_shared
def test_without_the_motivations_some_of_these_would_close() -> None:
    closed = [rapport for zaad in range(11) if (rapport := without_reasons(zaad)).bevindingen]

    assert closed, "else the notas hold nothing that a reason repeats"


@needs_shared
def test_every_nota_takes_part() -> None:
    assert len(notas()) >= 11
    assert LANG not in "".join(notas())
    assert all(f"{STUK}.pdf" in willekeurig(zaad).bestanden for zaad in range(2))


def without_reasons(zaad: int) -> Lekrapport:
    zaak = willekeurig(zaad)
    lijst = zaak.zichtbaar.stukken["lijst/lakverantwoording"]
    stukken = {**zaak.zichtbaar.stukken, "lijst/lakverantwoording": lijst.__class__(
        titel=lijst.titel, kenmerk=lijst.kenmerk, datum=lijst.datum)}  # fmt: skip
    blind = zaak.zichtbaar.__class__(stukken=stukken)
    return zaak.__class__(zaak.bestanden, zaak.geheim, blind, zaak.bijlagen).keur(
        pak(zaak.bestanden)
    )
