"""Dossier: a history as lists show it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from projections.base import Cursor
from projections.woorden import NIEUWER, bevat

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


VEEL = 500  # keys; of a reader who may see more than that, each row is held against them
DOSSIERS = """SELECT stroom, soort, ministerie, kenmerk, onderwerp, fase, groep, groepen, versie,
        ronde, gewijzigd_op, sleutel, inzage FROM lees_stand WHERE TRUE
    AND soort <> 'functie' AND :soort IN ('', soort) AND sleutel < :na
    AND zoektekst LIKE :zoek ESCAPE '!' ORDER BY sleutel DESC LIMIT :limit"""


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


def rijen(cursor: Cursor, vraag: Zoekvraag, mag: Collection[str]) -> Iterator[Mapping[str, Any]]:
    """Read on, in ever larger batches. What is not for the reader is left out where it can be."""
    na, limit = vraag.na or NIEUWER, vraag.limit
    sql, values = DOSSIERS, {f"mag{i}": sleutel for i, sleutel in enumerate(mag)}
    if len(mag) <= VEEL:
        names = ", ".join(f":{name}" for name in values) or "NULL"
        # Not by its own index: the page is the first of many rows in the order of another.
        sql = sql.replace("TRUE", f"inzage || '' IN ({names})")
    else:
        values = {}
    while True:
        rows = cursor.execute(
            sql, soort=vraag.soort, zoek=bevat(vraag.zoek), na=na, limit=limit, **values
        )
        yield from rows
        if len(rows) < limit:
            return
        na, limit = rows[-1]["sleutel"], limit * 4
