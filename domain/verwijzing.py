"""Verwijzing: a citation of a Kamerstuk, as it was written and as it was understood."""

from __future__ import annotations

from domain.value import Tekst, Value


class Verwijzing(Value):
    """The text as written is always kept; `twijfel` says that `opmerking` needs a person."""

    tekst: Tekst
    soort: str
    id: str | None = None
    kamer: str | None = None
    kamer_afgeleid: bool = False
    vergaderjaar: str | None = None
    twijfel: bool = False
    opmerking: str = ""
