"""A PDF of ours can be kept for ever and read aloud, and holds nothing that was not given to it."""

from __future__ import annotations

import re

import pikepdf
import pypdfium2 as pdfium
import pytest

from projections.stukken.pdf import als_pdf
from tests.projections.stukken.bouwen import alinea, een_stuk, noot, regel, sectie, tabel, tussenkop
from tests.projections.stukken.ontleden import (
    annots,
    geopend,
    outline,
    outside,
    structure,
    unreachable,
)
from tests.projections.stukken.vijandig import VIJANDIG, overal
from tests.projections.stukken.voorbeeld import NOTA
from tests.projections.stukken.voorlezen import voorgelezen

TITEL = "Nota Voortgang Actieplan Veilig Thuis wonen"
MOMENT = "2025-11-24T00:00:00Z"
# What the standards want to be told about themselves, and what is computed from the content.
BOILERPLATE = re.compile(
    "<pdfaExtension:schemas>.*</pdfaExtension:schemas>|<xmpMM:[A-Z][a-z]+ID>[^<]*|<stEvt:inst[^<]*"
)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return als_pdf(NOTA)


def test_it_says_both_standards_its_language_and_its_title(pdf: bytes) -> None:
    with geopend(pdf) as document:
        root = document.Root
        xmp = root.Metadata.read_bytes().decode()

        assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in xmp
        assert "<pdfuaid:part>1</pdfuaid:part>" in xmp
        assert str(root.Lang) == "nl-NL"
        assert bool(root.MarkInfo.Marked)
        assert bool(root.ViewerPreferences.DisplayDocTitle)
        assert str(document.docinfo.Title) == TITEL
        assert str(root.OutputIntents[0].S) == "/GTS_PDFA1"


def test_d07_its_metadata_is_what_the_stuk_says_and_nothing_else(pdf: bytes) -> None:
    with geopend(pdf) as document:
        info = {str(key): str(value) for key, value in document.docinfo.items()}
        told = BOILERPLATE.sub("", document.Root.Metadata.read_bytes().decode())
        headings = outline(document)

    moment = "D:20251124000000Z"
    typst = "Typst 0.15.1"
    assert info == {
        "/Title": TITEL, "/Creator": typst, "/CreationDate": moment, "/ModDate": moment,
    }  # fmt: skip
    assert set(re.findall(r">([^<>\s][^<>]*)<", told)) == {
        TITEL, typst, MOMENT, "nl-NL", "1", "2", "A", "4", "1.7", "proof", "application/pdf",
        "saved", "converted",
    }  # fmt: skip
    assert headings == [*(each.kop for each in NOTA.secties), "Gebruikte gronden"]


def test_d07_it_has_no_earlier_revision_and_no_place_to_hide_in(pdf: bytes) -> None:
    with geopend(pdf) as document:
        catalog = set(document.Root.keys())
        kinds = {str(annot.Subtype) for annot in annots(document)}
        actions = [annot for annot in annots(document) if "/A" in annot or "/AA" in annot]
        lost = unreachable(document)

    assert pdf.count(b"startxref") == pdf.count(b"%%EOF") == 1
    assert catalog <= {
        "/Type", "/Pages", "/Outlines", "/Lang", "/MarkInfo", "/Metadata", "/OutputIntents",
        "/StructTreeRoot", "/ViewerPreferences",
    }  # fmt: skip
    assert kinds == {"/Link"}
    assert actions == []
    assert lost == set()


def test_every_font_is_inside_and_maps_back_to_text(pdf: bytes) -> None:
    with geopend(pdf) as document:
        things = [each for each in document.objects if isinstance(each, pikepdf.Dictionary)]
        fonts = [font for font in things if str(font.get("/Subtype")) == "/Type0"]
        inside = [
            "/ToUnicode" in font and "/FontFile3" in font.DescendantFonts[0].FontDescriptor
            for font in fonts
        ]

    assert len(inside) >= 2
    assert all(inside)


def test_headings_lists_tables_and_notes_are_told_to_a_screen_reader(pdf: bytes) -> None:
    with geopend(pdf) as document:
        found = structure(document)

    named = ["/Title", "/H1", "/H2", "/L", "/Table", "/THead", "/TH", "/Note", "/Link"]
    assert [found[name] for name in named] == [1, 6, 10, 5, 2, 2, 8, 5, 25]


def test_each_page_names_its_kenmerk_and_number_and_no_reader_says_them(pdf: bytes) -> None:
    with pdfium.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_range() for page in document]

    assert len(pages) == 4
    for number, page in enumerate(pages, start=1):
        assert "Kenmerk 4300001-1100001-DMO" in page
        assert "Openbare versie" in page
        assert f"Pagina {number} van 4" in page
    assert "Pagina" not in voorgelezen(pdf)
    assert voorgelezen(pdf).count("Kenmerk") == 1  # as a veld


def test_a_tussenkop_is_a_heading_under_its_section_and_no_bookmark() -> None:
    stuk = een_stuk(sectie(tussenkop("Het {5.1.2.e} plan[^1]")), noten=[noot(1, "n")])

    with geopend(als_pdf(stuk)) as document:
        assert structure(document)["/H2"] == 1
        assert outline(document) == ["1. Aanleiding", "Gebruikte gronden"]


def test_a_title_of_nothing_but_signs_that_do_not_show_is_named_by_its_kenmerk() -> None:
    stuk = een_stuk(sectie(alinea("tekst")), titel=regel("\u200b"))

    with geopend(als_pdf(stuk)) as document:
        assert str(document.docinfo.Title) == "Kenmerk 4300001-1100001-DMO"


def test_a_table_longer_than_a_page_may_have_a_marker_and_a_note_in_its_header() -> None:
    rijen = [(str(number), f"gebeurtenis {number}") for number in range(80)]
    stuk = een_stuk(sectie(tabel(("{5.1.2.e}", "Wat[^1]"), *rijen)), noten=[noot(1, "noot")])

    pdf = als_pdf(stuk)

    assert "79 gebeurtenis 79" in voorgelezen(pdf)
    with geopend(pdf) as document:
        assert len(document.pages) > 2
        assert structure(document)["/THead"] == 2


def test_the_header_of_a_long_table_stands_on_every_page_and_is_read_once() -> None:
    rijen = [(str(number), f"gebeurtenis {number}") for number in range(80)]

    pdf = als_pdf(een_stuk(sectie(tabel(("Nr", "Wat er is gebeurd"), *rijen))))

    with pdfium.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    assert len(pages) > 1
    assert all("Wat er is gebeurd" in page for page in pages)
    assert voorgelezen(pdf).count("Wat er is gebeurd") == 1


@pytest.mark.parametrize("tekst", [*VIJANDIG, "MW" * 120, "WELZIJNSORGANISATIES " * 20])
def test_no_text_falls_off_the_page(tekst: str) -> None:
    assert outside(als_pdf(overal(tekst))) == 0


def test_a_cell_longer_than_a_page_goes_on_on_the_next() -> None:
    rijen = [("kop", "tekst"), ("W" * 60, "woord " * 3000), *[("MMMM " * 30, "WWWWW " * 30)] * 3]

    assert outside(als_pdf(een_stuk(sectie(tabel(*rijen))))) == 0
