"""The page of a nota says when it must be done, what runs, and who gives more time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from domain.nota.termijnen import Wanneer
from tests.paginas.venster import Venster, until
from tests.people import AFDELINGSHOOFD, DG, DIRECTEUR, NOON, STELLER, opdracht
from tests.registers import opened, submitted
from workflows import termijnen

REDEN = "Is met verlof."


def set_deadline(venster: Venster, nota_id: UUID, day: date) -> None:
    wanneer, by = Wanneer(day), opdracht(STELLER)
    termijnen.stel_deadline(venster.register, nota_id, wanneer, "Toegezegd.", opdracht=by)


def test_the_steller_sets_a_deadline_before_a_reces(venster: Venster) -> None:
    nota_id = submitted(venster.register)

    answer = venster.doe(
        nota_id, STELLER, "deadlines", voor_reces="kerstreces", aanleiding="Toegezegd."
    )

    assert "Deadline gesteld op 18-12-2025, voor de start van het kerstreces" in answer.text
    assert "Deadline van de nota" in answer.text
    assert "nog 27 werkdagen" in answer.text


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        ({"datum": "2025-11-03", "aanleiding": "Ja."}, "Deze deadline is al voorbij."),
        ({"aanleiding": "Ja."}, "Een deadline is een datum, of de laatste werkdag"),
        ({"datum": "2025-12-18"}, "Geef in een zin aan waarom."),
        ({"datum": "18 december", "aanleiding": "Ja."}, "Er is nog niets vastgelegd"),
    ],
)
def test_what_is_wrong_with_it_is_said_in_the_form(
    venster: Venster, velden: dict[str, str], zin: str
) -> None:
    nota_id = submitted(venster.register)
    blad = venster.blad(nota_id, STELLER, "deadlines")

    answer = venster.stuur(nota_id, STELLER, "deadlines", {**blad, **velden})

    assert answer.status_code == 400
    assert zin in answer.text
    assert venster.nota(nota_id).deadline is None


def test_who_is_above_gives_more_time_and_the_first_term_stays_in_sight(venster: Venster) -> None:
    nota_id = until(venster.register, AFDELINGSHOOFD)

    answer = venster.doe(nota_id, DIRECTEUR, "termijnverlengingen", naar="2025-11-20", reden=REDEN)

    assert "Termijn van VWS afdelingshoofd verlengd van 13-11-2025 tot 20-11-2025" in answer.text
    assert 'was eerst <s><time datetime="2025-11-13">' in answer.text


def test_whose_term_it_is_hears_who_gives_more(venster: Venster) -> None:
    nota_id = until(venster.register, AFDELINGSHOOFD)

    own, other = (venster.open(nota_id, wie) for wie in (AFDELINGSHOOFD, DG))

    assert "Alleen de leidinggevende van VWS/afdelingshoofd-DMO geeft meer tijd." in own
    assert "Vraag het VWS/directeur-DMO." in own
    assert "geeft meer tijd" not in other
    assert "/termijnverlengingen" not in own + other


def test_the_deadline_is_extended_by_who_is_above_the_steller(venster: Venster) -> None:
    nota_id = submitted(venster.register)
    set_deadline(venster, nota_id, date(2025, 12, 18))

    answer = venster.doe(
        nota_id, AFDELINGSHOOFD, "deadlineverlengingen", naar="2026-01-15", reden=REDEN
    )

    assert "Deadline verlengd van 18-12-2025 tot 15-01-2026" in answer.text


def test_what_does_not_fit_is_said_before_it_is_submitted_and_after(venster: Venster) -> None:
    nota_id = opened(venster.register)
    set_deadline(venster, nota_id, date(2025, 12, 1))

    before = venster.open(nota_id, STELLER, "/indiening")
    after = venster.doe(nota_id, STELLER, "indiening", "/indiening").text

    for page in (before, after):
        assert "De termijnen van de route lopen samen tot 17-12-2025" in page
    assert venster.nota(nota_id).route


def test_a_late_step_is_late_in_words(venster: Venster) -> None:
    nota_id = until(venster.register, AFDELINGSHOOFD)
    paginas = venster.app.paginas  # type: ignore[attr-defined]
    later = replace(paginas.state.settings, klok=lambda: NOON + timedelta(days=7))
    paginas.state.settings = later

    assert "3 werkdagen te laat" in venster.open(nota_id, AFDELINGSHOOFD)
