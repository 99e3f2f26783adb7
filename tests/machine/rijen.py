"""Rijen: the history as the store keeps it, row by row."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from domain.nota.stand import Nota
from workflows.register.opslag import Opslag, Row

EVENTS = """SELECT originator_id, originator_version, topic, state FROM events
    ORDER BY notification_id"""


class Rij(NamedTuple):
    """A row of the history, as it is stored."""

    stroom: str
    nummer: int
    topic: str
    state: bytes


def lees_rijen(opslag: Opslag) -> list[Rij]:
    with opslag.lees() as cursor:
        return [rij(row) for row in cursor.execute(EVENTS)]


def rij(row: Row) -> Rij:
    stroom, state = row["originator_id"], bytes(row["state"])
    return Rij(str(UUID(str(stroom))), row["originator_version"], row["topic"], state)


def stand(nota: Nota) -> dict[str, object]:
    return {name: value for name, value in vars(nota).items() if not name.startswith("_pending")}
