"""Text that looks like code to something that it passes, and a document with it in each place."""

from __future__ import annotations

from domain.value import clean
from domain.woo.gelakt import (
    Alinea,
    GelakteNoot,
    GelakteSectie,
    GelaktStuk,
    GelaktVeld,
    Leesbaar,
    Tabel,
)
from tests.projections.stukken.bouwen import een_stuk, regel

VIJANDIG = [
    '#import "@preview/x:1.0.0": *',
    '#read("/etc/passwd") #eval("1+1") #panic("x")',
    "$ x^2 $ *vet* _cursief_ `code` ```py``` = Kop",
    "@verwijzing <label> \\ \\u{41} // commentaar /* blok */ ~ -- --- ...",
    "[ ] { } ( ) # & % ' \" \u2018 \u2019 \u201c \u201d",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "{{ 7*7 }} {% include '/etc/passwd' %} {# weg #}",
    "</style></title><!-- --> ]]> &lt;b&gt; &#x41;",
    "- punt\n+ nummer\n/ term: uitleg\n= kop",
    "\\begin{x} %PDF-1.7 endstream endobj startxref",
    "https://voorbeeld.nl/" + "a" * 300,
    "n\u0303 e\u0301\u0308 Ж Ω ő ĳ ﬁ → ✓ €",
    "😀 漢字 ע \ue000 \u202f \u00a0 x\u00ady\u200bz\ufe0f",
    "a\tb\u2028c\u0085d",
]
PLACES = 14  # that are read; the kenmerk stands above each page too


def overal(tekst: str) -> GelaktStuk:
    tekst = clean(tekst)
    here = (Leesbaar(tekst=tekst),)
    return een_stuk(
        GelakteSectie(
            code=tekst,
            titel=tekst,
            blokken=(
                Alinea(inhoud=(*here, *regel(" voor {5.1.2.e} na[^1] "), *here)),
                Alinea(soort="punt", inhoud=here),
                Alinea(soort="tussenkop", inhoud=here),
                Tabel(kop=(here, here), rijen=((here, here),)),
            ),
        ),
        titel=here,
        velden=[GelaktVeld(label=tekst, inhoud=here)],
        noten=[GelakteNoot(nummer=1, inhoud=here)],
        kenmerk=tekst,
    )
