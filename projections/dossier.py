"""Dossier: a history as lists show it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

WOORDEN = {
    "concept": "concept",
    "in_route": "ingediend",
    "teruggestuurd": "teruggestuurd naar de steller",
    "niet_akkoord": "niet akkoord; terug bij de steller",
    "akkoord": "akkoord",
    "niet_gestart": "niet gestart",
    "in_behandeling": "in behandeling",
    "deels_afgedaan": "deels afgedaan",
}


class Dossier(NamedTuple):
    """`fase` is one word of a closed list; `stand` says it, with the group that is on turn.

    All of it is as the table has it: a list of ten thousand is not parsed to be written again.
    """

    id: str
    soort: str  # nota, kamerbrief, motie, toezegging or functie
    ministerie: str
    kenmerk: str
    onderwerp: str
    fase: str
    stand: str
    versie: int
    ronde: int
    gewijzigd_op: str
    sleutel: str  # its place in the list: ask on after the last one


class Zoekvraag(NamedTuple):
    """What is asked for: the page after the dossier with `sleutel` na."""

    zoek: str = ""
    soort: str = ""
    na: str = ""
    limit: int = 50


ALLES = Zoekvraag()


def dossier(row: Mapping[str, Any]) -> Dossier:
    return Dossier(
        row["stroom"],
        row["soort"],
        row["ministerie"],
        row["kenmerk"],
        row["onderwerp"],
        row["fase"],
        in_woorden(row["fase"], row["groep"], row["groepen"]),
        row["versie"],
        row["ronde"],
        row["gewijzigd_op"],
        row["sleutel"],
    )


@lru_cache(maxsize=500)
def in_woorden(fase: str, groep: str, groepen: str) -> str:
    naam = str(json.loads(groepen).get(groep, "")) if groep else ""
    if not naam:
        return WOORDEN.get(fase, fase)
    wacht = f"wacht op {naam[0].lower()}{naam[1:]}"
    return f"akkoord; {wacht}" if fase == "akkoord" else wacht
