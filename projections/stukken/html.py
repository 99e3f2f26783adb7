"""A document as one HTML file: no script, nothing fetched, the same text as the PDF."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from domain.woo.gelakt import GelaktStuk, Regel, kaal
from projections.stukken.sjabloon import SJABLONEN, kale_titel
from projections.stukken.tekens import zichtbaar

WORD, CELL, MOST = 12, 24, 36  # signs, in narrow columns: a word, a cell, all of them together


@cache
def template() -> Template:
    """Allow the style sheet by its hash: it stands in the file as it stands in stuk.css."""
    environment = Environment(
        loader=FileSystemLoader(SJABLONEN),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style = environment.get_template("stuk.css").render()
    environment.globals |= {
        "kaal": kaal,
        "zichtbaar": zichtbaar,
        "smalle_kolommen": smalle_kolommen,
        "style_hash": b64encode(sha256(style.encode()).digest()).decode(),
    }
    return environment.get_template("stuk.html")


def als_html(stuk: GelaktStuk) -> bytes:
    gronden = {grond.code: grond for grond in stuk.gronden}
    return template().render(stuk=stuk, gronden=gronden, titel=kale_titel(stuk)).lstrip().encode()


def smalle_kolommen(kop: Sequence[Regel], rijen: Sequence[Sequence[Regel]]) -> list[bool]:
    """Find the columns of numbers, dates and codes, which stay on one line where there is room."""
    kolommen = [[kaal(cel) for cel in kolom] for kolom in zip(kop, *rijen, strict=True)]
    smal = [all(is_smal(tekst) for tekst in kolom) for kolom in kolommen]
    wide = sum(max(map(len, kolom)) for kolom, so in zip(kolommen, smal, strict=True) if so)
    return smal if wide <= MOST else [False] * len(smal)


def is_smal(tekst: str) -> bool:
    return len(tekst) <= CELL and all(len(word) <= WORD for word in tekst.split())
