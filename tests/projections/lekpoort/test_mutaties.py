"""A hidden word closes the gate wherever it is planted, however it is written (woo.md 11.5)."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from domain.woo.lekrapport import Lekrapport
from projections.lekpoort.poort import keur_pakket
from tests.lekproef.kanalen import KANALEN, Kanaal
from tests.lekproef.tabellen import Proef, in_slug, kandidaten, ontsnapt, slug_dicht
from tests.lekproef.vormen import KORT, LANG, MIDDEN, VORMEN
from tests.lekproef.zaak import pak, schone_zaak

DREIGING = {"pdf": "D07", "htm": "D09", "jso": "D10", "zip": "D06", "man": "D06", "tek": "D04"}


def met_dreiging(kanaal: Kanaal) -> str:
    return f"{DREIGING[kanaal.kanaal[:3]]} {kanaal.naam}"


@pytest.mark.parametrize("kanaal", KANALEN, ids=met_dreiging)
def test_a_hidden_word_closes_the_gate_in_every_channel(kanaal: Kanaal) -> None:
    """In three forms here, each form in some channel; all are tried by `make proef`."""
    eigen, begin = list(kanaal.vormen), KANALEN.index(kanaal)
    keuze = {eigen[(begin + stap) % len(eigen)] for stap in (0, len(eigen) // 2)}
    assert_closed(kanaal, [eigen[0], *sorted(keuze - {eigen[0]})])


@pytest.mark.proef
@pytest.mark.parametrize("kanaal", KANALEN, ids=met_dreiging)
def test_a_hidden_word_closes_the_gate_in_every_form(kanaal: Kanaal) -> None:
    assert_closed(kanaal, list(kanaal.vormen))


def assert_closed(kanaal: Kanaal, vormen: Sequence[str]) -> None:
    zaak = schone_zaak()
    for vorm in vormen:
        proef = Proef(kanaal, vorm)
        rapport = zaak.keur(proef.pakket(zaak))

        assert proef.noemt(rapport), vorm
        assert holds_no_secret(rapport), vorm


@pytest.mark.parametrize("vorm", VORMEN)
def test_what_leaves_outside_a_pakket_is_searched_too(vorm: str) -> None:
    rapport = in_slug(vorm)  # D06: a name in an address, a title or a header

    assert rapport.uitkomst == "lek"
    assert slug_dicht(vorm)
    assert holds_no_secret(rapport)
    assert in_slug(vorm, "virtueel").uitkomst == "open"


@pytest.mark.parametrize("schakelaar", kandidaten())
def test_each_reader_and_each_form_is_needed(schakelaar: str) -> None:
    assert next(ontsnapt(schakelaar), ""), "switched off, and every mutator is still caught"


def test_a_gate_with_something_off_says_so_in_its_version() -> None:
    zaak = schone_zaak()
    pakket = pak(zaak.bestanden)

    assert zaak.keur(pakket, "los").poortversie != zaak.keur(pakket).poortversie


def test_the_clean_pakket_that_is_planted_in_is_open() -> None:
    zaak = schone_zaak()
    rapport = keur_pakket(
        pak(zaak.bestanden), zaak.geheim, zaak.zichtbaar, bijlage_bevindingen=zaak.bijlagen
    )

    assert rapport.bevindingen == ()
    assert rapport.uitkomst == "open"
    assert rapport.bestanden == len(zaak.bestanden) + 2
    assert rapport.zoekvormen > 0


def holds_no_secret(rapport: Lekrapport) -> bool:
    tekst = rapport.model_dump_json().casefold()
    return not any(woord.casefold() in tekst for woord in (LANG, MIDDEN, KORT, "mulder"))
