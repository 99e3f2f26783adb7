"""Rekening: what every character of a text that was read in has become."""

from __future__ import annotations

from workflows.indelen.boek import RUIS
from workflows.indelen.lezing import Lezing

IN_DE_NOTA = ("kop", "sectiekop", "tekst", "teken", "nootmerk", "noottekst")


def rekening(lezing: Lezing) -> str:
    """Give account of every character of the source."""
    nota = sum(lezing.telling.get(rol, 0) for rol in IN_DE_NOTA)
    ruis = sum(lezing.telling.get(rol, 0) for rol in RUIS)
    weg = lezing.telling.get("niet_geplaatst", 0)
    return (
        f"{getal(sum(lezing.telling.values()))} tekens: {getal(nota)} in de nota,"
        f" {getal(ruis)} ruis, {getal(weg)} niet geplaatst."
    )


def getal(aantal: int) -> str:
    return f"{aantal:,}".replace(",", ".")
