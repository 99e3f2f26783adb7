"""How fast personal data are sought, beside merely reading the words of the same text."""

from __future__ import annotations

import re
from functools import partial

from tests.bench.meten import in_turns, milliseconds, tell
from tests.workflows.herkennen.voorbeelden import GEVONDEN, HOSTILE, NIETS
from workflows.herkennen.regels import Regels

TEXTS = [*(tekst for tekst, _, _ in GEVONDEN), *NIETS] * 20
WORD = re.compile(r"\w+")
ROUNDS, TIMES, LENGTH, LIMIT = 5, 80, 100_000, 3_000


def searching() -> None:
    """Compare with the least that a search can do, and try what is made to take long."""
    herkenner = Regels(frozenset({"Anna"}))
    took = in_turns(
        {
            "floor": lambda: [WORD.findall(tekst) for tekst in TEXTS],
            "rules": lambda: [herkenner.herken(tekst) for tekst in TEXTS],
        },
        times=ROUNDS,
    )
    ratio = took["rules"] / took["floor"]
    text = f"{len(TEXTS) / took['rules'] * 1000:,.0f} texts/s; {ratio:.0f} x finding the words"
    tell("personal data, in sentences", text, f"<= {TIMES} x", reached=ratio <= TIMES)
    slowest = max(
        milliseconds(partial(herkenner.herken, (piece * LENGTH)[:LENGTH])) for piece in HOSTILE
    )
    text = f"{slowest:,.0f} ms for the slowest of {len(HOSTILE)}"
    tell("the same, 100,000 hostile characters", text, f"<= {LIMIT:,} ms", reached=slowest <= LIMIT)
