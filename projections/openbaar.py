"""Openbaar: what was public on a day, on which grounds, and what the register knew of it when.

Two times: since when it was really there (`van`, `tot`), and since when the register knew. A
publication that is recorded late changes what was public, and not what was known (woo.md 9).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from typing_extensions import override

from domain.base import Event
from domain.value import Getal, Value
from domain.woo.openbaarmaking import (
    Gepubliceerd,
    Ingetrokken,
    LekpoortDoorstaan,
    Samengesteld,
    Vervangen,
    Vrijgegeven,
)
from projections.base import Cursor, Projection, Rijen
from projections.woorden import tijdstip

NOOIT = "9999"


class Rij(Value):
    """A document while it was public: the version, its judgement, and the bytes it was part of."""

    openbaarmaking_id: UUID
    documentnummer: str
    soort: str
    stroom_id: UUID
    kenmerk: str
    versie: Getal
    kader: str
    ministerie: str
    oordeel: str
    gronden: tuple[str, ...]
    grondenlijst: str
    van: date
    tot: date | None
    waarom_weg: str
    url: str
    sha256: str


class Verschil(NamedTuple):
    """What was public on the second day and not on the first, and the other way round."""

    erbij: Sequence[Rij]
    eraf: Sequence[Rij]


class Openbaar(Projection):
    naam = "openbaar"
    tabel = """CREATE TABLE IF NOT EXISTS lees_openbaar (
        stroom TEXT NOT NULL, documentnummer TEXT NOT NULL, soort TEXT NOT NULL,
        stuk_id TEXT NOT NULL, kenmerk TEXT NOT NULL, versie BIGINT NOT NULL,
        kader TEXT NOT NULL, ministerie TEXT NOT NULL, oordeel TEXT NOT NULL,
        gronden TEXT NOT NULL, grondenlijst TEXT NOT NULL, sha256 TEXT NOT NULL,
        vrijgegeven TEXT NOT NULL,
        url TEXT NOT NULL, van TEXT NOT NULL, van_bekend TEXT NOT NULL, tot TEXT NOT NULL,
        tot_bekend TEXT NOT NULL, waarom_weg TEXT NOT NULL, PRIMARY KEY (stroom, documentnummer))"""
    sleutel = ("stroom", "documentnummer")
    indexen = ("van, tot",)
    betreft = ("openbaarmaking.",)

    @override
    def project(self, event: Event, rijen: Rijen) -> None:
        moment = tijdstip(event.timestamp)
        match event:
            case Samengesteld():
                begin(event, rijen)
            case LekpoortDoorstaan(pakketten=pakketten):
                vul_in(rijen, sha256=pakketten[0].sha256)
            case Vrijgegeven():
                vul_in(rijen, vrijgegeven=moment)
            case Gepubliceerd(op=op, vindplaatsen=vindplaatsen):
                for vindplaats in vindplaatsen:
                    rij = rijen.rij(vindplaats.documentnummer)
                    van = {"van": op.isoformat(), "van_bekend": moment}
                    rijen.wijzig(rij, url=vindplaats.url, **van)
            case Ingetrokken(documentnummers=nummers):
                haal_weg(event, nummers, "ingetrokken", rijen)
            case Vervangen(documentnummer=nummer):
                haal_weg(event, (nummer,), "vervangen", rijen)

    def op(self, cursor: Cursor, op: date, bekend_op: datetime | None = None) -> Sequence[Rij]:
        """List what was public on a day; with `bekend_op`, as far as was recorded by then."""
        bekend = tijdstip(bekend_op) if bekend_op else NOOIT
        rows = cursor.execute(
            """SELECT * FROM lees_openbaar WHERE van <> '' AND van <= :op AND van_bekend <= :bekend
            AND NOT (tot <> '' AND tot <= :op AND tot_bekend <= :bekend)
            ORDER BY ministerie, kenmerk, van, stroom, documentnummer""",
            op=op.isoformat(),
            bekend=bekend,
        )
        return [rij_van(row, bekend) for row in rows]

    def verschil(self, cursor: Cursor, van: date, tot: date) -> Verschil:
        """Compare two days: what came, and what went."""
        eerst, later = self.op(cursor, van), self.op(cursor, tot)
        known = {sleutel(rij) for rij in eerst}, {sleutel(rij) for rij in later}
        return Verschil(
            [rij for rij in later if sleutel(rij) not in known[0]],
            [rij for rij in eerst if sleutel(rij) not in known[1]],
        )

    def vrijgaven(self, cursor: Cursor, nota_id: UUID) -> Sequence[UUID]:
        """List the releases of a beslisnota for the Kamer, the newest first."""
        rows = cursor.execute(
            """SELECT stroom FROM lees_openbaar WHERE stuk_id = :nota AND soort = 'nota'
            AND kader = 'art68' AND vrijgegeven <> '' ORDER BY vrijgegeven DESC, stroom""",
            nota=str(nota_id),
        )
        return [UUID(row["stroom"]) for row in rows]

    def van_stuk(self, cursor: Cursor, stroom_id: UUID) -> Sequence[Rij]:
        """List every time that something of one history was public."""
        rows = cursor.execute(
            """SELECT * FROM lees_openbaar WHERE stuk_id = :stuk AND van <> ''
            ORDER BY van, stroom, documentnummer""",
            stuk=str(stroom_id),
        )
        return [rij_van(row, NOOIT) for row in rows]


def sleutel(rij: Rij) -> tuple[UUID, str]:
    return rij.openbaarmaking_id, rij.documentnummer


def begin(event: Samengesteld, rijen: Rijen) -> None:
    for een in event.stukken:
        rijen.voeg_toe(
            documentnummer=een.documentnummer,
            soort=een.stuk.soort,
            stuk_id=str(een.stuk.id),
            kenmerk=een.kenmerk,
            versie=een.stuk.versie,
            kader=event.kader,
            ministerie=event.ministerie,
            oordeel=een.oordeel,
            gronden=" ".join(een.gronden),
            grondenlijst=een.grondenlijst,
            **dict.fromkeys(LATER_INGEVULD, ""),
        )


LATER_INGEVULD = (
    "sha256", "vrijgegeven", "url", "van", "van_bekend", "tot", "tot_bekend", "waarom_weg",
)  # fmt: skip


def vul_in(rijen: Rijen, **velden: str) -> None:
    """Write it with every document of the set."""
    for rij in rijen.alle():
        rijen.wijzig(rij, **velden)


def haal_weg(
    event: Ingetrokken | Vervangen, nummers: Sequence[str], waarom: str, rijen: Rijen
) -> None:
    for nummer in nummers:
        rijen.wijzig(
            rijen.rij(nummer),
            tot=event.op.isoformat(),
            tot_bekend=tijdstip(event.timestamp),
            waarom_weg=waarom,
        )


def rij_van(row: Mapping[str, Any], bekend: str) -> Rij:
    weg = row["tot"] and row["tot_bekend"] <= bekend
    return Rij(
        openbaarmaking_id=UUID(row["stroom"]),
        documentnummer=row["documentnummer"],
        soort=row["soort"],
        stroom_id=UUID(row["stuk_id"]),
        kenmerk=row["kenmerk"],
        versie=row["versie"],
        kader=row["kader"],
        ministerie=row["ministerie"],
        oordeel=row["oordeel"],
        gronden=tuple(row["gronden"].split()),
        grondenlijst=row["grondenlijst"],
        van=date.fromisoformat(row["van"]),
        tot=date.fromisoformat(row["tot"]) if weg else None,
        waarom_weg=row["waarom_weg"] if weg else "",
        url=row["url"],
        sha256=row["sha256"],
    )
