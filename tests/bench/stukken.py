"""What it takes to make a document of a disclosure, beside a page with nothing on it."""

from __future__ import annotations

from functools import partial

from projections.stukken.html import als_html
from projections.stukken.json import als_json
from projections.stukken.pdf import als_pdf
from tests.bench.meten import in_turns, milliseconds, tell
from tests.projections.stukken.bouwen import een_stuk, regel
from tests.projections.stukken.voorbeeld import NOTA

TIMES = 30
EMPTY = een_stuk(titel=regel("Leeg"))


def rendering() -> None:
    """Write another kenmerk each time, or Typst would remember the whole document."""
    titles = iter(range(10**6))

    def another() -> bytes:
        return als_pdf(NOTA.model_copy(update={"kenmerk": f"K-{next(titles)}"}))

    first = milliseconds(another)
    took = in_turns(
        {
            "empty": partial(als_pdf, EMPTY),
            "pdf": another,
            "html": partial(als_html, NOTA),
            "json": partial(als_json, NOTA),
        },
        times=TIMES,
    )
    told = f"{took['pdf']:.0f} ms, first {first:.0f}; an empty page {took['empty']:.1f} ms"
    tell("a nota of four pages as PDF", told, "100 ms", reached=took["pdf"] <= 100)
    tell("the same as HTML and as JSON", f"{took['html']:.1f} and {took['json']:.1f} ms", "")
