"""Sjabloonlijst: which templates, kalender and functielijsten there are, and how far each is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from typing_extensions import override

from domain import functielijst, kalender, routesjabloon
from domain.base import Event
from domain.functionaris import Functionaris
from domain.value import Value
from projections.base import Cursor, Projection, Rijen, Sleutel
from projections.woorden import tijdstip


class Sjabloonregel(Value):
    """A history of these; `versie` was established last, `ontwerp` says that more was written."""

    id: UUID
    soort: str
    ministerie: str
    code: str
    naam: str
    versie: int
    ontwerp: bool


class Sjabloonlijst(Projection):
    naam = "sjabloonlijst"
    tabel = """CREATE TABLE IF NOT EXISTS lees_sjabloonlijst (
        stroom TEXT PRIMARY KEY, soort TEXT NOT NULL, ministerie TEXT NOT NULL, code TEXT NOT NULL,
        naam TEXT NOT NULL, versie BIGINT NOT NULL, ontwerp INTEGER NOT NULL,
        gewijzigd_op TEXT NOT NULL)"""
    sleutel = ("stroom",)
    betreft = ("routesjabloon.", "kalender.", "functielijst.")

    @override
    def leest(self, event: Event, /) -> Collection[Sleutel]:
        return ((),) if isinstance(event, GELEZEN) else ()

    @override
    def project(self, event: Event, rijen: Rijen) -> None:
        match event:
            case routesjabloon.Ontworpen(ministerie=ministerie, code=code, naam=naam):
                begin(event, rijen, ("routesjabloon", ministerie, code, naam))
            case kalender.Voorgesteld(originator_version=1):
                begin(event, rijen, ("kalender", "", "rijk", "Feestdagen en recessen"))
            case functielijst.Voorgesteld(originator_version=1):
                assert isinstance(event.door, Functionaris)
                ministerie = event.door.ministerie
                naam = "Functies die buiten genoemd mogen worden"
                begin(event, rijen, ("functielijst", ministerie, "functielijst", naam))
            case routesjabloon.Gewijzigd() | kalender.Voorgesteld() | functielijst.Voorgesteld():
                werk_bij(event, rijen, ontwerp=1)
            case (
                routesjabloon.Vastgesteld(versie=versie)
                | kalender.Vastgesteld(versie=versie)
                | functielijst.Vastgesteld(versie=versie)
            ):
                werk_bij(event, rijen, ontwerp=0, versie=versie)
            case routesjabloon.Ingetrokken():
                werk_bij(event, rijen)

    def alle(self, cursor: Cursor, soort: str = "") -> Sequence[Sjabloonregel]:
        rows = cursor.execute(
            """SELECT stroom, soort, ministerie, code, naam, versie, ontwerp
            FROM lees_sjabloonlijst WHERE :soort IN ('', soort)
            ORDER BY soort, ministerie, code""",
            soort=soort,
        )
        return [
            Sjabloonregel(
                id=UUID(row["stroom"]),
                soort=row["soort"],
                ministerie=row["ministerie"],
                code=row["code"],
                naam=row["naam"],
                versie=row["versie"],
                ontwerp=bool(row["ontwerp"]),
            )
            for row in rows
        ]


GELEZEN = (
    routesjabloon.Gewijzigd,
    routesjabloon.Vastgesteld,
    routesjabloon.Ingetrokken,
    kalender.Voorgesteld,
    kalender.Vastgesteld,
    functielijst.Voorgesteld,
    functielijst.Vastgesteld,
)


def begin(event: Event, rijen: Rijen, wat: tuple[str, str, str, str]) -> None:
    soort, ministerie, code, naam = wat
    rijen.voeg_toe(
        soort=soort,
        ministerie=str(ministerie),
        code=code,
        naam=naam,
        versie=0,
        ontwerp=1,
        gewijzigd_op=tijdstip(event.timestamp),
    )


def werk_bij(event: Event, rijen: Rijen, **anders: int) -> None:
    rijen.wijzig(rijen.rij(), gewijzigd_op=tijdstip(event.timestamp), **anders)
