"""Answers of a person to the doubts: as it was read, away with it, or what it should be."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import ClassVar

from domain.base import Geweigerd
from domain.value import clean
from workflows.indelen.antwoord import Antwoord
from workflows.indelen.lezen import leid_opnieuw_af
from workflows.indelen.lezing import Lezing
from workflows.indelen.punten import leid_punten_af
from workflows.indelen.toepassen import BLOK, CITAAT, PUNT
from workflows.indelen.twijfels import KORT, Twijfel

MAX_ANTWOORD = 20_000  # characters
FASEN = (BLOK, CITAAT, PUNT)  # what rests on blocks is derived again between them


class TwijfelOpen(Geweigerd):
    """Something in the text must be decided by a person first."""

    regel: ClassVar[str] = "par. 13"

    def __init__(self, open_: Mapping[int, Twijfel]) -> None:
        self.open = dict(open_)
        lijst = "; ".join(f"{nr} ({t.plaats}: {t.reden[:KORT]})" for nr, t in open_.items())
        super().__init__(
            f"Beantwoord eerst deze twijfels: {lijst}",
            "Antwoord per nummer met 'ja', 'weg' of de juiste waarde.",
        )


class AntwoordOngeldig(Geweigerd):
    regel: ClassVar[str] = "par. 13"

    def __init__(self, nummer: str, wat: str) -> None:
        self.nummer = nummer
        super().__init__(
            f"Het antwoord op twijfel {nummer} kan niet worden gebruikt: {wat}.",
            "Antwoord per nummer met 'ja', 'weg' of de juiste waarde.",
        )


def beantwoord(lezing: Lezing, antwoorden: Mapping[str, str]) -> Lezing:
    """Give the reading as the answers make it; refuse while a decision is still open."""
    gegeven = {_nummer(nr, lezing): _waarde(nr, waarde) for nr, waarde in antwoorden.items()}
    if open_ := _open(lezing, gegeven):
        raise TwijfelOpen(open_)
    nieuw = deepcopy(lezing)
    for fase in FASEN:
        for nummer, waarde in sorted(gegeven.items()):
            twijfel = nieuw.twijfels[nummer - 1]
            doe = fase.get(twijfel.code)
            fout = doe(Antwoord(nieuw, twijfel, waarde)) if doe else ""
            if fout:
                raise AntwoordOngeldig(str(nummer), fout)
        if fase is BLOK:
            leid_opnieuw_af(nieuw)
        elif fase is CITAAT:
            leid_punten_af(nieuw)
    return nieuw


def open_twijfels(lezing: Lezing, antwoorden: Mapping[str, str]) -> dict[int, Twijfel]:
    """Give the decisions that nobody has taken yet, by their number."""
    return _open(lezing, {_nummer(nr, lezing): waarde for nr, waarde in antwoorden.items()})


def _open(lezing: Lezing, gegeven: Mapping[int, str]) -> dict[int, Twijfel]:
    return {
        nummer: twijfel
        for nummer, twijfel in enumerate(lezing.twijfels, 1)
        if twijfel.ernst == "beslis" and nummer not in gegeven
    }


def _nummer(nummer: str, lezing: Lezing) -> int:
    aantal = len(lezing.twijfels)
    if not (nummer.isascii() and nummer.isdigit() and 1 <= int(nummer[:9]) <= aantal):
        raise AntwoordOngeldig(nummer[:KORT], f"er zijn {aantal} twijfels, genummerd vanaf 1")
    return int(nummer)


def _waarde(nummer: str, waarde: str) -> str:
    if not isinstance(waarde, str) or not waarde.strip():
        raise AntwoordOngeldig(nummer, "het is leeg")
    if len(waarde) > MAX_ANTWOORD:
        raise AntwoordOngeldig(nummer, f"het is langer dan {MAX_ANTWOORD} tekens")
    try:
        return clean(waarde).strip()
    except ValueError as fout:
        raise AntwoordOngeldig(nummer, "het bevat een verboden teken") from fout
