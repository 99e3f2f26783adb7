"""Functies: which offices there are, and who held them when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from typing_extensions import override

from domain.base import Event
from domain.functie import Bezet, Ingesteld, Vrijgekomen
from domain.mandateren import Opgeheven
from domain.value import Value
from projections.base import Cursor, Projection, Rijen


class Bekleed(Value):
    """An office, and who holds it on a day: nobody, one, or at a desk more."""

    id: UUID
    code: str
    naam: str
    ministerie: str
    soort: str
    meervoudig: bool
    houders: tuple[UUID, ...]


class Functies(Projection):
    """One row per office (without a person), and one for each who ever held it."""

    naam = "functies"
    tabel = """CREATE TABLE IF NOT EXISTS lees_functies (
        stroom TEXT NOT NULL, nummer BIGINT NOT NULL, code TEXT NOT NULL, naam TEXT NOT NULL,
        ministerie TEXT NOT NULL, soort TEXT NOT NULL, meervoudig INTEGER NOT NULL,
        persoon TEXT NOT NULL, van TEXT NOT NULL, tot TEXT NOT NULL,
        PRIMARY KEY (stroom, nummer))"""
    sleutel = ("stroom", "nummer")
    indexen = ("persoon",)
    betreft = ("functie.",)

    @override
    def project(self, event: Event, rijen: Rijen) -> None:
        match event:
            case Ingesteld():
                stel_in(event, rijen)
            case Bezet():
                bezet(event, rijen)
            case Vrijgekomen(persoon_id=persoon_id, per=per):
                for rij in rijen.alle():
                    if rij["persoon"] == str(persoon_id) and not rij["tot"]:
                        rijen.wijzig(rij, tot=per.isoformat())
            case Opgeheven(per=per):
                for rij in rijen.alle():
                    if rij["persoon"] and (not rij["tot"] or rij["tot"] > per.isoformat()):
                        rijen.wijzig(rij, tot=per.isoformat())

    def van_persoon(self, persoon_id: UUID, op: date, cursor: Cursor) -> tuple[str, ...]:
        """List the offices that a person holds on this day in the Netherlands."""
        rows = cursor.execute(
            """SELECT DISTINCT code FROM lees_functies WHERE persoon = :persoon
            AND van <= :op AND (tot = '' OR tot > :op)""",
            persoon=str(persoon_id),
            op=op.isoformat(),
        )
        return tuple(sorted(row["code"] for row in rows))

    def alle(self, cursor: Cursor, op: date) -> Sequence[Bekleed]:
        rows = cursor.execute(
            """SELECT f.stroom, f.code, f.naam, f.ministerie, f.soort, f.meervoudig, h.persoon
            FROM lees_functies f LEFT JOIN lees_functies h ON h.stroom = f.stroom
                AND h.persoon <> '' AND h.van <= :op AND (h.tot = '' OR h.tot > :op)
            WHERE f.persoon = '' ORDER BY f.stroom, h.nummer""",
            op=op.isoformat(),
        )
        offices = {row["stroom"]: row for row in rows}
        houders: dict[str, list[UUID]] = {stroom: [] for stroom in offices}
        for row in rows:
            if row["persoon"]:
                houders[row["stroom"]].append(UUID(row["persoon"]))
        return sorted(
            (
                Bekleed(
                    id=UUID(stroom),
                    code=row["code"],
                    naam=row["naam"],
                    ministerie=row["ministerie"],
                    soort=row["soort"],
                    meervoudig=bool(row["meervoudig"]),
                    houders=tuple(houders[stroom]),
                )
                for stroom, row in offices.items()
            ),
            key=lambda office: office.code,
        )


def stel_in(event: Ingesteld, rijen: Rijen) -> None:
    rijen.voeg_toe(
        nummer=event.originator_version,
        code=event.code,
        naam=event.naam,
        ministerie=str(event.ministerie),
        soort=event.soort,
        meervoudig=int(event.meervoudig),
        persoon="",
        van="",
        tot="",
    )


def bezet(event: Bezet, rijen: Rijen) -> None:
    """Let the holder before go, unless it is a desk, which has more than one."""
    van = event.van.isoformat()
    functie, *houders = sorted(rijen.alle(), key=lambda rij: bool(rij["persoon"]))
    for houder in houders:
        if not functie["meervoudig"] and (not houder["tot"] or houder["tot"] > van):
            rijen.wijzig(houder, tot=van)
    nieuw = {"nummer": event.originator_version, "persoon": str(event.persoon_id), "van": van}
    rijen.voeg_toe(**functie | nieuw)
