"""Woorden: the types of the words in a step, so that a sentence can be read in one way only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from pytest_bdd import parsers

from domain.machtiging import STAPSOORTEN
from features.daden import DADEN, MET_REDEN
from features.kantoren import KANTOREN
from features.sjabloonwerk import ONTWERPEN

NAMEN = {
    "de brief": "brief",
    "de afstemming": "afstemming_met",
    "de dekking": "dekking",
    "mede namens": "mede_namens",
    "de verzending": "verzending",
}

MAANDEN = {
    "november": (2025, 11),
    "december": (2025, 12),
    "januari": (2026, 1),
    "februari": (2026, 2),
    "maart": (2026, 3),
}
MAAND = "|".join(MAANDEN)


@dataclass(frozen=True)
class Woord:
    """How `parse` finds a word, and what it then means."""

    pattern: str
    lees: Callable[[str], Any]
    regex_group_count: int = 0

    def __call__(self, text: str) -> Any:
        return self.lees(text)


def een_van(waarden: Mapping[str, object]) -> Woord:
    """Read one of these words, the longest that fits."""
    return Woord("|".join(sorted(waarden, key=len, reverse=True)), waarden.__getitem__)


def dag(text: str) -> datetime:
    number, month = text.split()
    return datetime(*MAANDEN[month], int(number), 9, tzinfo=UTC)


def dagen(text: str) -> tuple[date, date]:
    van, _, tot = text.partition(" tot en met ")
    return dag(van).date(), dag(tot).date()


def rij(text: str) -> tuple[str, ...]:
    return tuple(text.split(", ")) if text else ()


TYPES: Mapping[str, Woord] = {
    "Wie": een_van(KANTOREN),
    "Daad": een_van(DADEN),
    "Reden": een_van(MET_REDEN),
    "Code": Woord(f"[1-5][a-i]?|{'|'.join(NAMEN)}", lambda text: NAMEN.get(text, text)),
    "Ontwerp": een_van({naam: naam for naam in ONTWERPEN}),
    "Dag": Woord(rf"\d+ (?:{MAAND})", dag),
    "Soort": Woord("|".join(STAPSOORTEN), str),
    "Dagen": Woord(rf"\d+ (?:{MAAND}) tot en met \d+ (?:{MAAND})", dagen),
    "Rij": Woord(r'[^"]*', rij),
}
NAMED = {"wie": "Wie", "ander": "Wie", "code": "Code", "dag": "Dag", "daad": "Daad"}


def zin(text: str) -> parsers.parse:
    """Read a sentence in which {wie} is an office and {code} an onderdeel."""
    for name, kind in NAMED.items():
        text = text.replace(f"{{{name}}}", f"{{{name}:{kind}}}")
    return parsers.parse(text, extra_types=dict(TYPES))


def tabel(rows: list[list[str]]) -> Iterable[Mapping[str, str]]:
    kop, *rijen = rows
    return [dict(zip(kop, row, strict=True)) for row in rijen]
