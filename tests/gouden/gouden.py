"""What a golden stream holds: rows as stored, texts with their salt, and what came of it.

Run `python -m tests.gouden.gouden v2` at a release whose stored format is to be kept; what was
written once is never written again.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from eventsourcing.persistence import StoredEvent

from domain.base import Aggregate
from domain.functie import Functie
from domain.kamerbrief import Kamerbrief
from domain.kamerpunt.uitvoering import Kamerpunt
from domain.nota.stand import Nota
from domain.woo.beoordeling import Beoordeling
from domain.woo.openbaarmaking import Openbaarmaking
from tests.histories import HISTORY, KLAD, STREAMS
from workflows.register.mapper import Mapper

HIER = Path(__file__).parent
STREAM, INHOUD, STAND = "stromen.jsonl", "inhoud.jsonl", "stand.json"


def summary(aggregate: Aggregate) -> dict[str, Any]:
    """Say what must come out of a replay, in words that no later release may change."""
    known: dict[str, Any] = {"versie": aggregate.version, "op": aggregate.modified_on.isoformat()}
    match aggregate:
        case Nota():
            return known | {
                "tekstversie": aggregate.versie,
                "ronde": aggregate.ronde,
                "inhoud_hash": aggregate.inhoud_hash,
                "route_hash": aggregate.route_hash,
                "geldig": sorted([nummer, stap] for nummer, stap in aggregate.geldig),
                "open": sorted(aggregate.open_stappen),
                "gesloten": aggregate.gesloten,
            }
        case Kamerpunt():
            return known | {"naam": aggregate.naam, "uitvoering": aggregate.uitvoering}
        case Functie():
            later = datetime(2026, 1, 1, tzinfo=UTC)
            return known | {"houders": sorted(map(str, aggregate.houders(later)))}
        case Kamerbrief():
            return known | {"kenmerk": aggregate.kenmerk, "punten": len(aggregate.punten)}
        case _:
            return known | of_disclosure(aggregate)


def of_disclosure(aggregate: Aggregate) -> dict[str, Any]:
    match aggregate:
        case Beoordeling():
            return {
                "laks": sorted([lak.nummer, lak.staat] for lak in aggregate.lakken.values()),
                "oordeel": aggregate.oordeel,
                "te_lezen": sorted(aggregate.te_lezen),
            }
        case Openbaarmaking():
            return {
                "poort": aggregate.poort,
                "vrijgegeven": aggregate.vrijgegeven,
                "weg": sorted(aggregate.weg),
            }
        case _:
            return {}


def rows(versie: str) -> list[StoredEvent]:
    lines = (HIER / versie / STREAM).read_text(encoding="utf-8").splitlines()
    return [
        StoredEvent(UUID(row["stroom"]), row["nummer"], row["topic"], row["json"].encode())
        for row in map(json.loads, lines)
    ]


def texts(versie: str) -> list[Mapping[str, str]]:
    lines = (HIER / versie / INHOUD).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def expected(versie: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((HIER / versie / STAND).read_text(encoding="utf-8"))
    return found


def maak(versie: str) -> None:
    map_ = HIER / versie
    map_.mkdir()
    mapper = Mapper()
    stored = [mapper.to_row(event) for event in HISTORY]
    lines = [
        {
            "stroom": str(row.originator_id),
            "nummer": row.originator_version,
            "topic": row.topic,
            "json": row.state.decode(),
        }
        for row in stored
    ]
    write(map_ / STREAM, lines)
    write(
        map_ / INHOUD,
        [
            {"hash": i.onderdeel_hash, "zout": i.zout, "json": i.json.decode()}
            for i in KLAD.bewaard.values()
        ],
    )
    known = {str(stream.id): summary(stream) for stream in STREAMS}
    (map_ / STAND).write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def write(path: Path, lines: list[dict[str, Any]]) -> None:
    text = "".join(json.dumps(line, ensure_ascii=False, sort_keys=True) + "\n" for line in lines)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    maak(sys.argv[1])
