"""Functies: who holds which office on which day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar
from uuid import UUID

from typing_extensions import override

from domain.base import Event
from domain.functie import Bezet, Ingesteld, Vrijgekomen
from projections.base import Cursor, Projection


class Functies(Projection):
    naam = "functies"
    tabel: ClassVar[str] = """CREATE TABLE IF NOT EXISTS lees_functies (
        functie_id TEXT NOT NULL, code TEXT, persoon_id TEXT, van TEXT, tot TEXT)"""

    @override
    def project(self, event: Event, cursor: Cursor) -> None:
        functie_id = str(event.originator_id)
        match event:
            case Ingesteld(code=code):
                cursor.execute(
                    "INSERT INTO lees_functies VALUES (:id, :code, NULL, NULL, NULL)",
                    id=functie_id,
                    code=code,
                )
            case Bezet(persoon_id=persoon_id, van=van):
                cursor.execute(
                    """INSERT INTO lees_functies SELECT functie_id, code, :persoon, :van, NULL
                    FROM lees_functies WHERE functie_id = :id AND persoon_id IS NULL""",
                    id=functie_id,
                    persoon=str(persoon_id),
                    van=van.isoformat(),
                )
            case Vrijgekomen(persoon_id=persoon_id, per=per):
                cursor.execute(
                    """UPDATE lees_functies SET tot = :per
                    WHERE functie_id = :id AND persoon_id = :persoon AND tot IS NULL""",
                    id=functie_id,
                    persoon=str(persoon_id),
                    per=per.isoformat(),
                )

    def van_persoon(self, persoon_id: UUID, dag: date, cursor: Cursor) -> Sequence[str]:
        rows = cursor.execute(
            """SELECT code FROM lees_functies WHERE persoon_id = :persoon AND van <= :dag
            AND (tot IS NULL OR tot > :dag) ORDER BY code""",
            persoon=str(persoon_id),
            dag=dag.isoformat(),
        )
        return [row["code"] for row in rows]
