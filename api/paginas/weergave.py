"""Weergave: how moments, differences and files are written on a page."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date, datetime
from functools import cache
from pathlib import Path

from babel.dates import format_date, format_time
from markupsafe import Markup

from domain.werkdagen import AMSTERDAM, dag
from projections.verschil import Stuk

STATIC = Path(__file__).parents[1] / "static"
TELWOORDEN = [
    "geen",
    "één",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
]
GLYFEN = {
    "goed": "M2 6.5l2.7 2.8L10 3",
    "mis": "M2.5 2.5l7 7m0-7l-7 7",
    "streep": "M2 6h8",
    "let-op": "M6 2v4.5m0 3v.1",
    "punt": "M6 4.5a1.5 1.5 0 1 1-.01 0z",
}
GESTOKEN = {"weg": "del", "erbij": "ins"}


def dagtekst(moment: date | datetime | str, *, met_jaar: bool = False) -> Markup:
    """Write a day as `do 27 november`; a moment, or one as a list keeps it, is its Dutch day."""
    if isinstance(moment, str):
        moment = datetime.fromisoformat(moment)
    day = dag(moment) if isinstance(moment, datetime) else moment
    text = format_date(day, "EEE d MMMM y" if met_jaar else "EEE d MMMM", locale="nl")
    return Markup('<time datetime="{}">{}</time>').format(day.isoformat(), text)


def tijdtekst(moment: datetime) -> Markup:
    here = moment.astimezone(AMSTERDAM)
    text = format_time(here, "HH:mm", locale="nl")
    return Markup('<time datetime="{}">{}</time>').format(here.isoformat(timespec="minutes"), text)


def telwoord(number: int) -> str:
    return TELWOORDEN[number] if number < len(TELWOORDEN) else str(number)


def gestoken(stukken: Iterable[Stuk]) -> Markup:
    """Write the pieces of a difference: what went in <del>, what came in <ins>."""
    return Markup("").join(
        Markup("<{0}>{1}</{0}>").format(GESTOKEN[stuk.soort], stuk.tekst)
        if stuk.soort in GESTOKEN
        else Markup("{}").format(stuk.tekst)
        for stuk in stukken
    )


def glyf(soort: str) -> Markup:
    """Draw a sign: not every font has them."""
    return Markup(
        '<svg class="teken" viewBox="0 0 12 12" aria-hidden="true" focusable="false">'
        '<path d="{}"/></svg>'
    ).format(GLYFEN[soort])


@cache
def static(path: str) -> str:
    """Give the address of a static file with its hash, so that it may be kept for ever."""
    return f"/static/{path}?v={hashlib.sha256((STATIC / path).read_bytes()).hexdigest()[:10]}"
