"""A document as one HTML file: no script, nothing fetched, the same text as the PDF."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from domain.woo.gelakt import GelaktStuk, Regel, kaal
from projections.stukken.sjabloon import SJABLONEN

SMAL = 12  # signs: a number, a date, a code


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
        "smalle_kolommen": smalle_kolommen,
        "style_hash": b64encode(sha256(style.encode()).digest()).decode(),
    }
    return environment.get_template("stuk.html")


def als_html(stuk: GelaktStuk) -> bytes:
    gronden = {grond.code: grond for grond in stuk.gronden}
    return template().render(stuk=stuk, gronden=gronden).lstrip().encode()


def smalle_kolommen(kop: Sequence[Regel], rijen: Sequence[Sequence[Regel]]) -> list[bool]:
    """Find the columns without a long word: on a narrow screen these break at spaces only."""
    kolommen = zip(kop, *rijen, strict=True)
    return [
        all(len(word) <= SMAL for cel in kolom for word in kaal(cel).split()) for kolom in kolommen
    ]
