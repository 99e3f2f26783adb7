"""Bevindingen: what the grondregels found, and how it becomes a refusal, all of it at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Literal

from domain.base import Geweigerd, weiger
from domain.value import Value

Ernst = Literal["weigering", "waarschuwing"]
REGELS = frozenset(f"R{n}" for n in range(1, 16))


class Bevinding(Value):
    """A rule that is broken, or that warns."""

    regel: str
    ernst: Ernst
    tekst: str
    artikel: str


class Grondregel(Geweigerd):
    """Refused by one of R1-R15; `regel` says by which."""

    regel = "par. 5"  # of what names no rule at all

    def __init__(
        self, regel: str, zin: str, mogelijk_als: str, *, te_erkennen: bool = False
    ) -> None:
        super().__init__(zin, mogelijk_als)
        self.te_erkennen = te_erkennen  # a warning: whoever acknowledges it may go on
        if regel:
            vars(self)["regel"] = regel


def weiger_bij(bevindingen: Sequence[Bevinding], erkend: Collection[str] = ()) -> None:
    """Refuse what is broken, a warning that nobody acknowledged, and an empty acknowledgement."""
    gewaarschuwd = {b.regel for b in bevindingen if b.ernst == "waarschuwing"}
    redenen = [_reden(b) for b in bevindingen if b.ernst == "weigering" or b.regel not in erkend]
    redenen += [_onterecht(regel) for regel in sorted({*erkend} - gewaarschuwd)]
    weiger(redenen)


def _reden(bevinding: Bevinding) -> Grondregel:
    regel, tekst, artikel = bevinding.regel, bevinding.tekst, bevinding.artikel
    if bevinding.ernst == "weigering":
        return Grondregel(regel, tekst, f"Pas de grond of de passage aan; zie {artikel}.")
    return Grondregel(
        regel,
        f"Bevestig uitdrukkelijk dat u waarschuwing {regel} hebt afgewogen: {tekst}",
        f"Erken {regel}, of pas de grond of de passage aan; zie {artikel}.",
        te_erkennen=True,
    )


def _onterecht(regel: str) -> Grondregel:
    """Refuse to have acknowledged what nobody was warned of: it was not on the page."""
    return Grondregel(
        regel if regel in REGELS else "",
        f"{regel[:10]!r} is hier geen waarschuwing en valt dus niet te erkennen.",
        "Erken alleen de waarschuwingen die bij deze lak horen.",
    )
