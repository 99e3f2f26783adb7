"""One rule: a pattern whose group `n` is the passage, and what must also be true of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from workflows.herkennen.vondst import Soort

Keur = Callable[[str, re.Match[str]], bool]


class Regel(NamedTuple):
    soort: Soort
    naam: str
    patroon: re.Pattern[str]
    keur: Keur

    @classmethod
    def van(cls, soort: Soort, naam: str, patroon: str, keur: Keur = lambda *_: True) -> Regel:
        return cls(soort, naam, re.compile(patroon), keur)
