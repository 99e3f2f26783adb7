"""Dossier: a history as lists show it, and whether a reader may see it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache, lru_cache
from typing import Any
from uuid import UUID

from domain.opdracht import Lezer
from domain.toegang import Zaak, mag_lezen
from domain.value import Getal, Tijdstip, Value

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


class Dossier(Value):
    """`fase` is one word of a closed list; `stand` says it, with the group that is on turn."""

    id: UUID
    soort: str  # nota, kamerbrief, motie, toezegging or functie
    ministerie: str
    kenmerk: str
    onderwerp: str
    fase: str
    stand: str
    versie: Getal
    ronde: Getal
    gewijzigd_op: Tijdstip
    sleutel: str  # its place in the list: ask on after the last one


def dossier(row: Mapping[str, Any]) -> Dossier:
    return Dossier(
        id=UUID(row["stroom"]),
        soort=row["soort"],
        ministerie=row["ministerie"],
        kenmerk=row["kenmerk"],
        onderwerp=row["onderwerp"],
        fase=row["fase"],
        stand=in_woorden(row["fase"], row["groep"], row["groepen"]),
        versie=row["versie"],
        ronde=row["ronde"],
        gewijzigd_op=datetime.fromisoformat(row["gewijzigd_op"]),
        sleutel=row["sleutel"],
    )


@lru_cache(maxsize=500)
def in_woorden(fase: str, groep: str, groepen: str) -> str:
    naam = str(json.loads(groepen).get(groep, "")) if groep else ""
    if not naam:
        return WOORDEN.get(fase, fase)
    wacht = f"wacht op {naam[0].lower()}{naam[1:]}"
    return f"akkoord; {wacht}" if fase == "akkoord" else wacht


class Toegang:
    """Asks the one rule, once for all rows that are alike in what it depends on."""

    def __init__(self, lezer: Lezer) -> None:
        self._mag = cache(lambda *zaak: mag_lezen(lezer, zaak_van(*zaak)).mag)

    def mag(self, row: Mapping[str, Any]) -> bool:
        if row["soort"] != "nota":
            return True
        return self._mag(
            row["stellers"],
            row["betrokken"],
            row["kring"],
            row["ingediend"],
            row["vertrouwelijk"],
        )


def zaak_van(stellers: str, betrokken: str, kring: str, ingediend: int, vertrouwelijk: int) -> Zaak:
    return Zaak(
        stellers=frozenset(map(UUID, stellers.split())),
        betrokken=frozenset(betrokken.split()),
        kring=frozenset(kring.split()),
        ingediend=bool(ingediend),
        vertrouwelijk=bool(vertrouwelijk),
    )
