"""PDF, HTML and JSON say the same, in the same order, whatever an official typed."""

from __future__ import annotations

from domain.woo.gelakt import GelaktStuk
from projections.stukken.html import als_html
from projections.stukken.json import als_json
from projections.stukken.pdf import als_pdf
from tests.projections.stukken.voorbeeld import NOTA
from tests.projections.stukken.voorlezen import zonder_uitleg
from tests.projections.stukken.zien import gezien


def test_pdf_and_html_of_the_example_read_alike() -> None:
    assert zonder_uitleg(als_pdf(NOTA)) == gezien(als_html(NOTA))


def test_json_is_the_document_itself() -> None:
    assert GelaktStuk.model_validate_json(als_json(NOTA)) == NOTA
