"""Momenten: which event of a nota a page is about, by its number, a moment, or a version."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Annotated, NamedTuple
from uuid import UUID

from fastapi import Query
from fastapi.responses import Response

from api.paginas.gebeurtenissen import gebeurd
from api.paginas.kader import Kader
from api.paginas.notabeeld import Notabeeld
from domain.base import Event
from domain.nota.opstellen import InhoudGewijzigd
from domain.nota.stand import Nota
from domain.werkdagen import AMSTERDAM
from workflows.inzien import is_er_voor

Gevraagd = Annotated[str, Query(max_length=40)]
NIET_ER, KLOPT_NIET = 404, 400
TOT_DE_DAG, TOT_DE_MINUUT = len("2025-11-26"), len("2025-11-26T15:40")
TIK = timedelta(microseconds=1)


class Gekozen(NamedTuple):
    """The number of the event that is meant; if there is none (0), why not."""

    nummer: int
    fout: str = ""
    kan_wel: str = ""
    status: int = 200


class Terugblik(NamedTuple):
    """A nota as it is now for this reader, and its whole history."""

    beeld: Notabeeld
    events: Sequence[Event]

    @property
    def laatste(self) -> int:
        return self.beeld.laatste

    def toen(self, nummer: int) -> Toen:
        """Look at it as it was after an event."""
        kader, nota = self.beeld.kader, self.beeld.nota
        while not is_er_voor(kader.lezer, self.events[nummer - 1]):
            nummer -= 1  # the first is there for who may read it
        if nummer < self.laatste:
            nota = kader.register.toen(Nota, nota.id, tot=nummer)
        beeld = Notabeeld(kader, nota, gebeurd(kader, nota.id, nummer))
        return Toen(nummer, self.events[nummer - 1].timestamp, beeld)


class Toen(NamedTuple):
    """The same nota, at an earlier event."""

    nummer: int
    moment: datetime
    beeld: Notabeeld


def kies(events: Sequence[Event], tot: str, op: str = "") -> Gekozen:
    """Find the event that is meant; without a wish that is the last."""
    if tot and op:
        zin = "Kies een gebeurtenis of een moment, en niet allebei."
        return Gekozen(0, zin, "Laat een van beide weg.", KLOPT_NIET)
    return kies_moment(events, op.strip()) if op else kies_nummer(events, tot.strip())


def kies_nummer(events: Sequence[Event], tot: str) -> Gekozen:
    last = events[-1].originator_version
    kan_wel = f"Kies een gebeurtenis van 1 tot en met {last}, of een versie als v1."
    if not tot:
        return Gekozen(last)
    if is_getal(tot.removeprefix("v")) and tot.startswith("v"):
        return kies_versie(events, int(tot[1:]))
    if not is_getal(tot):
        return Gekozen(0, "Dit is geen nummer van een gebeurtenis.", kan_wel, KLOPT_NIET)
    if not 1 <= int(tot) <= last:
        zin = f"Gebeurtenis {int(tot)} is er niet: deze nota heeft er {last}."
        return Gekozen(0, zin, kan_wel, NIET_ER)
    return Gekozen(int(tot))


def kies_versie(events: Sequence[Event], versie: int) -> Gekozen:
    """Find the event that wrote a version."""
    written = [event for event in events if isinstance(event, InhoudGewijzigd)]
    found = [event.originator_version for event in written if event.versie == versie]
    zin = f"Versie {versie} is er niet: deze nota heeft er {len(written)}."
    return Gekozen(found[0]) if found else Gekozen(0, zin, "Kies een andere versie.", NIET_ER)


def kies_moment(events: Sequence[Event], op: str) -> Gekozen:
    if (moment := lees_moment(op)) is None:
        kan_wel = "Schrijf het als 2025-11-26T15:40, de tijd in Nederland."
        return Gekozen(0, "Dit is geen moment.", kan_wel, KLOPT_NIET)
    before = [event.originator_version for event in events if event.timestamp <= moment]
    zin = "Toen was deze nota nog niet geopend."
    return Gekozen(before[-1]) if before else Gekozen(0, zin, "Kies een later moment.", NIET_ER)


def lees_moment(op: str) -> datetime | None:
    """Read a moment in the Netherlands. A day, or a minute, counts to its end."""
    try:
        moment = datetime.fromisoformat(op.replace(" ", "+"))
        if len(op) == TOT_DE_DAG:
            moment += timedelta(days=1) - TIK
        if len(op) == TOT_DE_MINUUT:
            moment += timedelta(minutes=1) - TIK
        return moment if moment.tzinfo else moment.replace(tzinfo=AMSTERDAM)
    except (ValueError, OverflowError):
        return None


def is_getal(text: str) -> bool:
    return text.isascii() and text.isdigit()


def op_moment(
    kader: Kader, nota_id: UUID, tot: str, op: str, toon: Callable[[Terugblik, Toen], Response]
) -> Response:
    """Show a page of the nota at the moment that is asked for, or say that there is none."""
    terug = kijk_terug(kader, nota_id)
    gekozen = kies(terug.events, tot, op)
    if not gekozen.nummer:
        return geen_moment(terug, gekozen)
    return toon(terug, terug.toen(gekozen.nummer))


def kijk_terug(kader: Kader, nota_id: UUID) -> Terugblik:
    beeld = Notabeeld.van(kader, nota_id)
    return Terugblik(beeld, kader.register.gebeurtenissen(nota_id, tot=beeld.laatste))


def geen_moment(terug: Terugblik, gekozen: Gekozen) -> Response:
    return terug.beeld.kader.toon(
        "geen_moment.html",
        beeld=terug.beeld,
        begin=terug.events[0],
        gekozen=gekozen,
        status=gekozen.status,
    )
