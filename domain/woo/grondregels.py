"""Grondregels: R1-R15, which say when a ground may not hide a passage, each citing its article.

Pure, and asked again at confirming and at establishing, against the law of that day (woo.md 4).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from domain.woo.bevindingen import Bevinding, Grondregel, weiger_bij
from domain.woo.gronden import Kader
from domain.woo.grondregels_belang import STANDAARDTEKST, r1, r2, r3, r4, r5, r6, r7
from domain.woo.grondregels_stuk import r8, r9, r10, r11, r12, r13, r14, r15
from domain.woo.lakgrond import (
    BesluitVan,
    Geval,
    Gevonden,
    Lakgrond,
    Plek,
    Velden,
    Zaakkenmerken,
    bekende,
)

__all__ = [
    "STANDAARDTEKST",
    "BesluitVan",
    "Bevinding",
    "Grondregel",
    "Lakgrond",
    "Plek",
    "Velden",
    "Zaakkenmerken",
    "toets",
    "weiger_bij",
]

REGELS: Mapping[str, Callable[[Geval], Gevonden]] = {
    "R1": r1, "R2": r2, "R3": r3, "R4": r4, "R5": r5, "R6": r6, "R7": r7, "R8": r8,
    "R9": r9, "R10": r10, "R11": r11, "R12": r12, "R13": r13, "R14": r14, "R15": r15,
}  # fmt: skip


def toets(
    lakgrond: Lakgrond, plek: Plek, kader: Kader, kenmerken: Zaakkenmerken
) -> tuple[Bevinding, ...]:
    """Give all that is broken, in the order of the rules."""
    geval = Geval(lakgrond, plek, kader, kenmerken, bekende(lakgrond.gronden))
    gevonden = (
        Bevinding(regel=regel, ernst=ernst, tekst=tekst, artikel=artikel)
        for regel, find in REGELS.items()
        for ernst, tekst, artikel in find(geval)
    )
    return tuple(dict.fromkeys(gevonden))  # two grounds may break a rule in the same words
