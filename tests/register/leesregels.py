"""A row of the leeslog, as the tests write it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

from domain.nummers import RUIMTE
from workflows.register.leeslog import Leesregel

LEZER = uuid5(RUIMTE, "a reader")


def regel(**anders: Any) -> Leesregel:
    velden: dict[str, Any] = {
        "persoon_id": LEZER,
        "functies": ("VWS/woo-medewerker",),
        "op": datetime(2025, 12, 8, 9, tzinfo=UTC),
        "stuk": "nota",
        "stroom_id": UUID(int=1),
        "versie": 5,
        "lak_ids": (UUID(int=2),),
        "doel": "beoordelen",
    }
    return Leesregel(**{**velden, **anders})
