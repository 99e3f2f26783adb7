"""PDF, HTML and JSON say the same, in the same order, whatever an official typed."""

from __future__ import annotations

import pytest
from hypothesis import given

from domain.value import clean
from domain.woo.gelakt import GelaktStuk
from projections.stukken.html import als_html
from projections.stukken.json import als_json
from projections.stukken.pdf import als_pdf
from projections.stukken.tekens import toonbaar
from tests.projections.stukken.bouwen import alinea, een_stuk, noot, sectie
from tests.projections.stukken.vijandig import PLACES, VIJANDIG, overal
from tests.projections.stukken.voorbeeld import NOTA
from tests.projections.stukken.voorlezen import bare, voorgelezen, zonder_uitleg
from tests.projections.stukken.willekeurig import stukken
from tests.projections.stukken.zeggen import gezegd
from tests.projections.stukken.zien import gezien


def test_the_example_reads_alike_in_each_form() -> None:
    assert zonder_uitleg(als_pdf(NOTA)) == gezegd(NOTA)
    assert gezien(als_html(NOTA)) == gezegd(NOTA)
    assert GelaktStuk.model_validate_json(als_json(NOTA)) == NOTA


@pytest.mark.parametrize("tekst", VIJANDIG)
def test_what_looks_like_code_is_text_in_every_place(tekst: str) -> None:
    stuk = overal(tekst)

    read, seen = zonder_uitleg(als_pdf(stuk)), gezien(als_html(stuk))

    assert read == gezegd(stuk, toonbaar)
    assert read.count(bare(toonbaar(tekst))) == PLACES
    assert seen == gezegd(stuk)
    assert seen.count(bare(clean(tekst))) == PLACES
    assert GelaktStuk.model_validate_json(als_json(stuk)) == stuk


@given(stuk=stukken())
def test_whatever_is_typed_reads_alike_in_each_form(stuk: GelaktStuk) -> None:
    assert zonder_uitleg(als_pdf(stuk)) == gezegd(stuk, toonbaar)
    assert gezien(als_html(stuk)) == gezegd(stuk)
    assert GelaktStuk.model_validate_json(als_json(stuk)) == stuk


def test_a_note_that_is_hidden_leaves_the_same_gap_in_both() -> None:
    stuk = een_stuk(sectie(alinea("een[^1] drie[^3]")), noten=[noot(1, "eerste"), noot(3, "derde")])

    assert zonder_uitleg(als_pdf(stuk)) == "Nota1.Aanleidingeen11eerstedrie33derde"
    assert gezien(als_html(stuk)) == "Nota1.Aanleidingeen11eerstedrie33derde"
    assert 'id="noot-3" value="3"' in als_html(stuk).decode()


def test_a_letter_has_no_heading_that_nobody_wrote() -> None:
    brief = een_stuk(sectie(alinea("Geachte voorzitter,"), titel=""))

    assert voorgelezen(als_pdf(brief)) == "Nota Geachte voorzitter,"
    assert "<h2>" not in als_html(brief).decode()


def test_a_sign_without_a_glyph_shows_its_number_on_paper_and_itself_on_screen() -> None:
    stuk = een_stuk(sectie(alinea("van 漢 \ue000 😀")))

    assert "van [U+6F22] [U+E000] [U+1F600]" in voorgelezen(als_pdf(stuk))
    assert "van 漢 \ue000 😀" in als_html(stuk).decode()


def test_every_sign_that_we_promise_is_in_the_fonts() -> None:
    signs = [chr(number) for number in range(0x20, 0x3000)]
    promised = [sign for sign in signs if toonbaar(sign) == sign and not sign.isspace()]
    stuk = een_stuk(sectie(alinea(" ".join(promised))))

    read = zonder_uitleg(als_pdf(stuk))

    assert len(promised) == 1584
    assert "".join(promised).replace("•", "") in read
