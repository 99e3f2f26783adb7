"""Machtigingen: who acts for the holder of an office, and which office for another."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from typing_extensions import override

from domain.base import Event
from domain.functie import Ingesteld
from domain.machtiging import DOOR_BEWINDSPERSOON
from domain.mandateren import MandaatIngetrokken, MandaatVerleend, Opgeheven
from domain.opdracht import Lezer, Namens
from domain.value import Value
from domain.vervangen import VervangingBeeindigd, VervangingBevestigd, VervangingGeregeld
from projections.base import Cursor, Projection, Rij, Rijen
from projections.functies import Functies

LEEG = {
    "code": "", "soort": "", "bewindspersoon": 0, "id": "", "persoon": "", "aan": "",
    "van": "", "tot": "", "stapsoorten": "", "achteraf": 0, "bevestigd": 0, "ondermandaat": 0,
    "vindplaats": "", "per": "", "reden": "",
}  # fmt: skip
GELDIG = """van <= :op AND (tot = '' OR tot >= :op) AND (per = '' OR per > :op)
    AND achteraf <= bevestigd"""
VOOR = """SELECT code, soort, stapsoorten FROM lees_machtigingen
    WHERE (soort = 'vervanging' AND persoon = :persoon
        OR soort = 'mandaat' AND aan IN (CODES) AND ondermandaat >= :ondermandaat) AND GELDIG
    ORDER BY code, stroom, nummer"""
VANUIT = """SELECT *, CASE WHEN GELDIG THEN 1 ELSE 0 END AS geldig FROM lees_machtigingen
    WHERE soort <> '' AND code IN (CODES) ORDER BY code, nummer"""
AMBTEN = """SELECT 1 FROM lees_machtigingen
    WHERE soort = '' AND bewindspersoon = 1 AND code IN (CODES)"""


class Machtiging(Value):
    """One vervanging (with a `vervanger`) or one mandaat (with `aan_functie`), and its end."""

    functie: str
    id: UUID
    soort: str
    vervanger: UUID | None
    aan_functie: str
    van: date
    tot: date | None
    stapsoorten: tuple[str, ...]
    achteraf: bool
    bevestigd: bool
    ondermandaat: bool
    vindplaats: str
    per: date | None
    reden: str
    geldig: bool  # on the day that was asked for


class Machtigingen(Projection):
    """One row for each office (without a soort), and one for all that was ever given from it."""

    naam = "machtigingen"
    tabel = """CREATE TABLE IF NOT EXISTS lees_machtigingen (
        stroom TEXT NOT NULL, nummer BIGINT NOT NULL, code TEXT NOT NULL, soort TEXT NOT NULL,
        bewindspersoon INTEGER NOT NULL, id TEXT NOT NULL, persoon TEXT NOT NULL,
        aan TEXT NOT NULL, van TEXT NOT NULL, tot TEXT NOT NULL, stapsoorten TEXT NOT NULL,
        achteraf INTEGER NOT NULL, bevestigd INTEGER NOT NULL, ondermandaat INTEGER NOT NULL,
        vindplaats TEXT NOT NULL, per TEXT NOT NULL, reden TEXT NOT NULL,
        PRIMARY KEY (stroom, nummer))"""
    sleutel = ("stroom", "nummer")
    indexen = ("persoon, soort", "aan, soort", "code")
    betreft = ("functie.",)

    @override
    def project(self, event: Event, rijen: Rijen) -> None:
        match event:
            case Ingesteld(code=code, soort=soort):
                is_bewindspersoon = int(soort == "bewindspersoon")
                office = {"nummer": 0, "code": code, "bewindspersoon": is_bewindspersoon}
                rijen.voeg_toe(**LEEG | office)
            case VervangingGeregeld():
                regel(event, rijen)
            case VervangingBevestigd(vervanging_id=vervanging_id):
                rijen.wijzig(vind(vervanging_id, rijen), bevestigd=1)
            case VervangingBeeindigd(vervanging_id=nummer, per=per, reden=reden):
                rijen.wijzig(vind(nummer, rijen), per=per.isoformat(), reden=reden)
            case MandaatVerleend():
                verleen(event, rijen)
            case MandaatIngetrokken(mandaat_id=nummer, per=per, reden=reden):
                rijen.wijzig(vind(nummer, rijen), per=per.isoformat(), reden=reden)
            case Opgeheven(per=per, reden=reden):
                for rij in rijen.alle():
                    if rij["soort"] and (not rij["per"] or rij["per"] > per.isoformat()):
                        rijen.wijzig(rij, per=per.isoformat(), reden=reden)

    def namens(
        self, persoon_id: UUID, functies: Collection[str], op: date, cursor: Cursor
    ) -> tuple[Namens, ...]:
        """List for which offices this person, who holds `functies`, may act on this day."""
        rows = vraag(VOOR, functies, cursor, persoon=str(persoon_id), ondermandaat=0, op=op)
        stands_in = any(row["soort"] == "vervanging" for row in rows)
        ambt = stands_in and bool(vraag(AMBTEN, functies, cursor))
        found: list[Namens] = []
        for row in rows:
            mandaat = row["soort"] == "mandaat"
            given = soorten(row, bewindspersoon=ambt and not mandaat)
            found.append(Namens(row["code"], given))
            if mandaat:
                found += self._verder(row["code"], given, op, cursor)
        return tuple(een for een in found if een.stapsoorten and een.functie not in functies)

    def _verder(
        self, aan: str, given: tuple[str, ...], op: date, cursor: Cursor
    ) -> Iterator[Namens]:
        """List what was given to an office that may pass it on."""
        for row in vraag(VOOR, [aan], cursor, persoon="-", ondermandaat=1, op=op):
            both = set(given).intersection(soorten(row, bewindspersoon=False))
            yield Namens(row["code"], tuple(sorted(both)))

    def alle(self, cursor: Cursor, op: date, codes: Collection[str]) -> Sequence[Machtiging]:
        """List all that was ever given from these offices, and what is valid on a day."""
        return [machtiging(row) for row in vraag(VANUIT, codes, cursor, op=op)]


def vraag(
    sql: str, codes: Collection[str], cursor: Cursor, **values: object
) -> Sequence[Mapping[str, Any]]:
    """Ask about these offices."""
    names = {f"code{i}": code for i, code in enumerate(sorted(codes))}
    sql = sql.replace("GELDIG", GELDIG).replace(
        "CODES", ", ".join(f":{name}" for name in names) or "NULL"
    )
    day = {"op": op.isoformat()} if isinstance(op := values.get("op"), date) else {}
    return cursor.execute(sql, **{**values, **day}, **names)


def lezer_van(persoon_id: UUID, op: date, cursor: Cursor) -> Lezer:
    """Say who this is today: which offices he holds, and for which he may act."""
    held = Functies().van_persoon(persoon_id, op, cursor)
    return Lezer(persoon_id, held, Machtigingen().namens(persoon_id, held, op, cursor))


def soorten(row: Mapping[str, Any], *, bewindspersoon: bool) -> tuple[str, ...]:
    never = frozenset[str]() if bewindspersoon else DOOR_BEWINDSPERSOON
    return tuple(s for s in row["stapsoorten"].split() if s not in never)


def vind(nummer: UUID, rijen: Rijen) -> Rij:
    return next(rij for rij in rijen.alle() if rij["id"] == str(nummer))


def regel(event: VervangingGeregeld, rijen: Rijen) -> None:
    rijen.voeg_toe(
        **LEEG
        | {
            "nummer": event.originator_version,
            "code": rijen.rij(0)["code"],
            "soort": "vervanging",
            "id": str(event.vervanging_id),
            "persoon": str(event.vervanger),
            "van": event.van.isoformat(),
            "tot": event.tot.isoformat(),
            "stapsoorten": " ".join(event.stapsoorten),
            "achteraf": int(event.achteraf),
        }
    )


def verleen(event: MandaatVerleend, rijen: Rijen) -> None:
    rijen.voeg_toe(
        **LEEG
        | {
            "nummer": event.originator_version,
            "code": rijen.rij(0)["code"],
            "soort": "mandaat",
            "id": str(event.mandaat_id),
            "aan": event.aan_functie,
            "van": event.van.isoformat(),
            "tot": event.tot.isoformat() if event.tot else "",
            "stapsoorten": " ".join(event.stapsoorten),
            "vindplaats": event.vindplaats,
            "ondermandaat": int(event.ondermandaat),
        }
    )


def machtiging(row: Mapping[str, Any]) -> Machtiging:
    return Machtiging(
        functie=row["code"],
        id=UUID(row["id"]),
        soort=row["soort"],
        vervanger=UUID(row["persoon"]) if row["persoon"] else None,
        aan_functie=row["aan"],
        van=row["van"],
        tot=row["tot"] or None,
        stapsoorten=tuple(row["stapsoorten"].split()),
        achteraf=bool(row["achteraf"]),
        bevestigd=bool(row["bevestigd"]),
        ondermandaat=bool(row["ondermandaat"]),
        vindplaats=row["vindplaats"],
        per=row["per"] or None,
        reden=row["reden"],
        geldig=bool(row["geldig"]),
    )
