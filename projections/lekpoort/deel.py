"""What a reader hands to the search: a piece of a file, and in which channel it lies."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from domain.woo.lekrapport import Lekcode


class Ruis(IntEnum):
    """How much of a piece is no language, so how short a form may be that is looked for in it."""

    GEEN = 0
    STROOM = 1  # tags, names and streams of a PDF: no short words, no numbers
    RUW = 2  # compressed bytes: eight letters and more


class Deel(NamedTuple):
    kanaal: str
    tekst: str | bytes
    plaats: int = 0
    ruis: Ruis = Ruis.GEEN


class Fout(NamedTuple):
    """Why a file closes the gate, whatever is hidden."""

    code: Lekcode
    kanaal: str
    plaats: int = 0


class Onleesbaar(Exception):
    """A file can't be judged; it says why by its code, and nothing of the file."""

    def __init__(self, code: Lekcode, kanaal: str) -> None:
        super().__init__(code)
        self.fout = Fout(code, kanaal)
