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
from api.paginas.routebeeld import Routebeeld
from api.paginas.tekening import Notakop, kop_van, route_van
from domain.base import Event
from domain.nota.opstellen import InhoudGewijzigd
from domain.nota.stand import Nota
from domain.werkdagen import AMSTERDAM
from workflows.inzien import lees

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


class Dossier(NamedTuple):
    """A nota as this reader may read it now, its whole history, and what stands above its pages."""

    nota: Nota
    events: Sequence[Event]
    kop: Notakop
    route: Routebeeld


def dossier(kader: Kader, nota_id: UUID) -> Dossier:
    nota = lees(kader.register, Nota, nota_id, lezer=kader.lezer)
    lines = gebeurd(kader, nota_id)
    kop = {code: hash_ for code, hash_ in nota.hashes.items() if code == "kop"}
    found = kader.register.onderdelen(kop).get("kop")
    events = kader.register.gebeurtenissen(nota_id)
    return Dossier(nota, events, kop_van(kader, nota, lines, found), route_van(kader, nota, lines))


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


def zoals(kader: Kader, nota: Nota, nummer: int) -> Nota:
    """Give the nota as it was after an event."""
    if nummer == nota.version:
        return nota
    return kader.register.toen(Nota, nota.id, tot=nummer)


def op_moment(
    kader: Kader, nota_id: UUID, tot: str, op: str, toon: Callable[[Dossier, int], Response]
) -> Response:
    """Show a page of the nota at the moment that is asked for, or say that there is none."""
    zaak = dossier(kader, nota_id)
    gekozen = kies(zaak.events, tot, op)
    return toon(zaak, gekozen.nummer) if gekozen.nummer else geen_moment(kader, zaak, gekozen)


def geen_moment(kader: Kader, zaak: Dossier, gekozen: Gekozen) -> Response:
    return kader.toon("geen_moment.html", zaak=zaak, gekozen=gekozen, status=gekozen.status)
