"""Kamerpunten: moties and toezeggingen, as the Kamer has them and as they are with us."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal
from uuid import UUID

from typing_extensions import override

from domain.base import Event
from domain.kamerpunt import motie, toezegging
from domain.kamerpunt.uitvoering import (
    Afgedaan,
    BronVanFeit,
    DeelsAfgedaan,
    Heropend,
    VoortgangGemeld,
)
from domain.value import Getal, Tijdstip, Value
from projections.base import Cursor, Projection, Rijen
from projections.woorden import NIEUWER, tijdstip


class Bewogen(Value):
    """A letter that moved it: by a report, or by settling all or a part (`deel`) of it."""

    nummer: Getal
    brief_id: UUID
    relatie: Literal["voortgang", "afgedaan"]
    deel: str | None = None


class VolgensDeKamer(Value):
    """Where the fact was taken from (I16)."""

    herkomst: str
    bron_id: str
    gewijzigd_op: Tijdstip


class BijOns(Value):
    uitvoering: str
    brieven: tuple[Bewogen, ...]
    gewijzigd_op: Tijdstip


class Punt(Value):
    """A motie or toezegging, with both states side by side: neither is derived from the other."""

    id: UUID
    soort: Literal["motie", "toezegging"]
    nummer: str
    onderwerp: str
    kamer: str
    ministerie: str
    genoemd: str  # where or when it was made
    datum_nakoming: date | None
    volgens_de_kamer: VolgensDeKamer
    bij_ons: BijOns
    sleutel: str  # its place in the list: ask on after the last one


class Kamerpunten(Projection):
    naam = "kamerpunten"
    tabel = """CREATE TABLE IF NOT EXISTS lees_kamerpunten (
        stroom TEXT PRIMARY KEY, soort TEXT NOT NULL, nummer TEXT NOT NULL,
        onderwerp TEXT NOT NULL, kamer TEXT NOT NULL, ministerie TEXT NOT NULL,
        genoemd TEXT NOT NULL, datum_nakoming TEXT NOT NULL, herkomst TEXT NOT NULL,
        bron_id TEXT NOT NULL, bron_gewijzigd_op TEXT NOT NULL, uitvoering TEXT NOT NULL,
        brieven TEXT NOT NULL, gewijzigd_op TEXT NOT NULL, sleutel TEXT NOT NULL)"""
    sleutel = ("stroom",)
    indexen = ("sleutel",)

    @override
    def project(self, event: Event, rijen: Rijen) -> None:
        match event:
            case motie.Ingediend():
                nummer = event.kst_id or event.zaaknummer or event.intern_nummer
                begin(
                    event,
                    rijen,
                    soort="motie",
                    nummer=nummer or "",
                    onderwerp=event.onderwerp,
                    kamer=event.kamer or "",
                    genoemd=event.datum.isoformat() if event.datum else "",
                )
            case toezegging.Gedaan():
                nakoming = event.datum_nakoming
                begin(
                    event,
                    rijen,
                    soort="toezegging",
                    nummer=event.nummer or "",
                    onderwerp=event.tekst,
                    kamer=event.aan or "",
                    ministerie=event.ministerie or "",
                    genoemd=event.activiteit or "",
                    datum_nakoming=nakoming.isoformat() if nakoming else "",
                )
            case VoortgangGemeld() | DeelsAfgedaan() | Afgedaan() | Heropend():
                beweeg(event, rijen)

    def alle(
        self,
        cursor: Cursor,
        *,
        soort: str | None = None,
        uitvoering: str | None = None,
        na: str = "",
        limit: int = 50,
    ) -> Sequence[Punt]:
        """List them, the newest first, after the one with `sleutel` na. For all who signed in."""
        rows = cursor.execute(
            """SELECT * FROM lees_kamerpunten WHERE :soort IN ('', soort)
            AND :uitvoering IN ('', uitvoering) AND sleutel < :na
            ORDER BY sleutel DESC LIMIT :limit""",
            soort=soort or "",
            uitvoering=uitvoering or "",
            na=na or NIEUWER,
            limit=limit,
        )
        return [punt(row) for row in rows]

    def van(self, punt_id: UUID, cursor: Cursor) -> Punt | None:
        rows = cursor.execute(
            "SELECT * FROM lees_kamerpunten WHERE stroom = :stroom", stroom=str(punt_id)
        )
        return next((punt(row) for row in rows), None)


def begin(event: motie.Ingediend | toezegging.Gedaan, rijen: Rijen, **velden: str) -> None:
    bron: BronVanFeit = event.bron
    moment = tijdstip(event.timestamp)
    rijen.voeg_toe(
        **{"ministerie": "", "datum_nakoming": "", **velden},
        herkomst=bron.systeem,
        bron_id=bron.nummer,
        bron_gewijzigd_op=tijdstip(bron.gewijzigd_op),
        uitvoering="niet_gestart",
        brieven="",
        gewijzigd_op=moment,
        sleutel=f"{moment} {event.originator_id}",
    )


def beweeg(event: VoortgangGemeld | DeelsAfgedaan | Afgedaan | Heropend, rijen: Rijen) -> None:
    """Reach the next state; a report starts what was not started, and undoes nothing."""
    rij = rijen.rij()
    begonnen = "in_behandeling" if rij["uitvoering"] == "niet_gestart" else rij["uitvoering"]
    rijen.wijzig(
        rij,
        brieven=rij["brieven"] + brief(event),
        gewijzigd_op=tijdstip(event.timestamp),
        uitvoering=stand_na(event) or begonnen,
    )


def stand_na(event: Event) -> str:
    match event:
        case DeelsAfgedaan():
            return "deels_afgedaan"
        case Afgedaan():
            return "afgedaan"
        case Heropend():
            return "in_behandeling"
        case _:
            return ""


def brief(event: VoortgangGemeld | DeelsAfgedaan | Afgedaan | Heropend) -> str:
    """Write the letter as a line of JSON; reopening is done without one."""
    if isinstance(event, Heropend):
        return ""
    bewogen = Bewogen(
        nummer=event.originator_version,
        brief_id=event.brief_id,
        relatie="voortgang" if isinstance(event, VoortgangGemeld) else "afgedaan",
        deel=event.deel if isinstance(event, DeelsAfgedaan) else None,
    )
    return json.dumps(bewogen.model_dump(mode="json")) + "\n"


def punt(row: Mapping[str, Any]) -> Punt:
    nakoming = row["datum_nakoming"]
    return Punt(
        id=UUID(row["stroom"]),
        soort=row["soort"],
        nummer=row["nummer"],
        onderwerp=row["onderwerp"],
        kamer=row["kamer"],
        ministerie=row["ministerie"],
        genoemd=row["genoemd"],
        datum_nakoming=date.fromisoformat(nakoming) if nakoming else None,
        volgens_de_kamer=VolgensDeKamer(
            herkomst=row["herkomst"],
            bron_id=row["bron_id"],
            gewijzigd_op=datetime.fromisoformat(row["bron_gewijzigd_op"]),
        ),
        bij_ons=BijOns(
            uitvoering=row["uitvoering"],
            brieven=tuple(Bewogen.model_validate_json(b) for b in row["brieven"].splitlines()),
            gewijzigd_op=datetime.fromisoformat(row["gewijzigd_op"]),
        ),
        sleutel=row["sleutel"],
    )
