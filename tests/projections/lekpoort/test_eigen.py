"""Whatever an official writes, what we make of it keeps the rules for our own files."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.value import FORBIDDEN, unassigned
from domain.woo.gelakt import Alinea, GelakteSectie, Lak, Leesbaar
from projections.lekpoort.eigen_pdf import keur_eigen_pdf
from projections.lekpoort.eigen_tekst import keur_html, keur_json
from projections.stukken.html import als_html
from projections.stukken.json import als_json
from projections.stukken.pdf import als_pdf
from tests.projections.stukken.bouwen import een_stuk
from tests.projections.stukken.voorbeeld import NOTA

TEKST = st.text(min_size=1, max_size=25).filter(
    lambda tekst: not FORBIDDEN.search(tekst) and not unassigned(tekst) and tekst.strip()
)
VIJANDIG = ["  a  b ", '<!-- a --><p onclick="x">\'&amp;', "😀", "a\tb\nc", "\u00a0", "x\u00ad"]


@settings(max_examples=25)
@given(titel=TEKST, kop=TEKST, tekst=TEKST)
def test_no_text_makes_our_own_file_look_foreign(titel: str, kop: str, tekst: str) -> None:
    judge(titel, kop, tekst)


@pytest.mark.parametrize("tekst", VIJANDIG)
def test_hostile_text_makes_our_own_file_no_other(tekst: str) -> None:
    judge(tekst, tekst, tekst)


def test_the_long_example_keeps_every_rule() -> None:
    assert [*keur_eigen_pdf(als_pdf(NOTA), NOTA)] == []
    assert [*keur_html(als_html(NOTA)), *keur_json(als_json(NOTA))] == []


def test_the_pdf_of_another_stuk_is_not_this_one() -> None:
    ander = een_stuk(titel=(Leesbaar(tekst="Iets anders"),))

    assert {fout.kanaal for fout in keur_eigen_pdf(als_pdf(NOTA), ander)} == {
        "pdf-docinfo", "pdf-xmp", "pdf-bladwijzer",
    }  # fmt: skip


def judge(titel: str, kop: str, tekst: str) -> None:
    lak = Lak(gronden=("5.1.2.e",))
    stuk = een_stuk(
        GelakteSectie(titel=kop, blokken=(Alinea(inhoud=(Leesbaar(tekst=tekst), lak)),)),
        titel=(Leesbaar(tekst=titel), lak),
    )

    assert [*keur_eigen_pdf(als_pdf(stuk), stuk)] == []
    assert [*keur_html(als_html(stuk))] == []
    assert [*keur_json(als_json(stuk))] == []
