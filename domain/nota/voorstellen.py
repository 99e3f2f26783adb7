"""Voorstellen: changes that wait for a second person, and on what they were proposed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from domain.opdracht import Gezien
from domain.routewijziging import Stapwijziging


@dataclass(frozen=True, slots=True)
class Taalvoorstel:
    """Other words, in onderdelen whose text is kept under these hashes."""

    nummer: int  # of the event that proposed it
    door: UUID
    op: Gezien
    hashes: Mapping[str, str]
    diff_hash: str
    verklaring: str
    beantwoord: bool = False


@dataclass(frozen=True, slots=True)
class Routevoorstel:
    nummer: int
    door: UUID
    op: Gezien
    diff: tuple[Stapwijziging, ...]
    reden: str
    beantwoord: bool = False
