"""Lezers: who reads a nota beside its route, and what is said to all of them or to some."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from domain.functionaris import Functionaris, Ministerie
from domain.value import Code, Value

ALLEN: Literal["allen"] = "allen"


class Kring(Value):
    """Whom a nota concerns: ministries, once it is submitted; and offices, by name."""

    ministeries: tuple[Ministerie, ...] = ()
    functies: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class Opmerking:
    """What somebody said beside the text; for all who read it, or within one ministry."""

    nummer: int
    moment: datetime
    door: Functionaris
    tekst: str
    blok_id: UUID | None
    zichtbaar_voor: Ministerie | Literal["allen"]
