"""Two lists to test with: one that has a row for each event, and one that changes its rows."""

from __future__ import annotations

from pathlib import Path

from typing_extensions import override

from domain.base import Event
from projections.base import Projection, Rijen
from projections.bijwerken import Bijwerken
from workflows.register.opslag import Opslag
from workflows.register.postgres import PostgresOpslag
from workflows.register.register import Register
from workflows.register.sqlite import SQLiteOpslag

GEHEIM = b"only for tests"


class Teller(Projection):
    """Counts the events of each history."""

    naam = "teller"
    tabel = "CREATE TABLE IF NOT EXISTS lees_teller (stroom TEXT PRIMARY KEY, aantal BIGINT)"
    sleutel = ("stroom",)
    indexen = ("aantal, stroom",)

    @override
    def project(self, event: Event, rijen: Rijen) -> None:
        if rij := rijen.zoek():
            rijen.wijzig(rij, aantal=event.originator_version)
        else:
            rijen.voeg_toe(aantal=event.originator_version)


class Verloop(Projection):
    """One row for each event."""

    naam = "verloop"
    tabel = """CREATE TABLE IF NOT EXISTS lees_verloop (
        stroom TEXT, nummer BIGINT, moment TEXT, PRIMARY KEY (stroom, nummer))"""
    sleutel = ("stroom", "nummer")

    @override
    def project(self, event: Event, rijen: Rijen) -> None:
        rijen.voeg_toe(nummer=event.originator_version, moment=event.timestamp.isoformat())


MODELS = (Teller(), Verloop())


def register_on(store: str | Path, *models: Projection) -> Register:
    """Open a store as the application does, with lists of our own."""
    opslag: Opslag
    is_postgres = str(store).startswith("postgresql://")
    opslag = PostgresOpslag(str(store)) if is_postgres else SQLiteOpslag(str(store))
    bijwerken = Bijwerken(*(models or MODELS))
    try:
        with opslag.schrijf() as cursor:
            bijwerken.open(cursor)
    except BaseException:
        opslag.sluit()
        raise
    return Register(opslag=opslag, geheim=GEHEIM, bijwerken=bijwerken)
