"""A marker is text that says its ground to eye and ear, and tells nothing of what it hides."""

from __future__ import annotations

import re

import pypdfium2 as pdfium

from domain.woo.gelakt import Lak
from projections.stukken.html import als_html
from projections.stukken.pdf import als_pdf
from tests.projections.stukken.bouwen import alinea, een_stuk, punt, sectie
from tests.projections.stukken.ontleden import boxes
from tests.projections.stukken.voorbeeld import NOTA
from tests.projections.stukken.voorlezen import voorgelezen

GROND = (
    "gelakt: eerbiediging van de persoonlijke levenssfeer,"
    " artikel 5.1, tweede lid, onderdeel e, Woo"
)


def test_text_taken_from_the_pdf_has_the_marker_in_its_sentence() -> None:
    with pdfium.PdfDocument(als_pdf(NOTA)) as document:
        page = document[0].get_textpage().get_text_range()

    assert "De steller is [5.1.2.e] van de directie Maatschappelijke Ondersteuning" in page


def test_a_reader_of_the_pdf_hears_the_ground_at_each_marker() -> None:
    heard = voorgelezen(als_pdf(NOTA))

    assert f"De steller is [5.1.2.e] «{GROND}, pagina 4» van de directie" in heard
    assert heard.count(f"«{GROND}, pagina 4»") == heard.count("[5.1.2.e]") == 9


def test_a_reader_of_the_pdf_hears_both_grounds_of_one_marker() -> None:
    heard = voorgelezen(als_pdf(NOTA))

    (marker,) = re.findall(r"luidt: (\[.*?\])", heard)
    assert "«gelakt: goed functioneren van de Staat, artikel 5.1" in marker
    assert "«gelakt: besluitvorming door een minister, artikel 5.2" in marker


def test_a_reader_of_the_html_hears_the_ground_and_not_the_code() -> None:
    html = als_html(een_stuk(sectie(alinea("bij {5.1.2.e}.")))).decode()

    assert (
        'bij <span class="lak"><span aria-hidden="true">[5.1.2.e]</span>'
        f'<span class="visueel-verborgen">{GROND}</span></span>.'
    ) in html


def test_a_marker_of_two_grounds_says_both_in_the_html() -> None:
    html = als_html(een_stuk(sectie(alinea("{5.1.2.e; 5.2.3}")))).decode()

    assert '<span aria-hidden="true">[5.1.2.e; 5.2.3]</span>' in html
    assert f"{GROND} en gelakt: besluitvorming door een minister, artikel 5.2" in html


def test_d08_a_marker_knows_nothing_but_its_grounds() -> None:
    assert set(Lak.model_fields) == {"soort", "gronden"}


def test_d08_the_box_is_equally_wide_wherever_it_stands() -> None:
    places = [
        "{5.1.2.e}",
        "x {5.1.2.e}",
        "W{5.1.2.e}W",
        f"{'woord ' * 13}{{5.1.2.e}}",
        "i{5.1.2.e},",
    ]
    one, many = (
        boxes(als_pdf(een_stuk(sectie(*map(kind, lines)))))
        for kind, lines in [(alinea, places[:1]), (punt, places)]
    )

    assert len(many) == len(places) * len(one)
    assert set(many) == set(one)


def test_d08_in_the_html_a_marker_has_no_width_of_its_own() -> None:
    html = als_html(NOTA).decode()

    assert set(re.findall(r'<span class="lak"[^>]*>', html)) == {'<span class="lak">'}
    assert "style=" not in html
