"""Tijd: read the moments and the numbers that people type."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from api.cli.uitkomst import VerkeerdGebruik
from domain.base import InvoerOngeldig
from domain.value import in_utc
from domain.werkdagen import AMSTERDAM
from workflows.inzien import Toen

CIJFERS = 15  # more than there will ever be, and less than a store can't hold


def heel_getal(tekst: str, optie: str) -> int:
    if not tekst.isascii() or not tekst.isdigit() or len(tekst) > CIJFERS:
        raise VerkeerdGebruik(f"{optie} is geen geheel getal: {tekst[:50]}")
    return int(tekst)


def heel_datum(tekst: str, optie: str) -> date:
    try:
        return date.fromisoformat(tekst)
    except ValueError:
        raise VerkeerdGebruik(f"{optie} is geen datum (JJJJ-MM-DD): {tekst}") from None


def heel_moment(tekst: str, optie: str) -> datetime:
    """Read a moment in the Netherlands; a day alone means all of that day."""
    try:
        return datetime.combine(date.fromisoformat(tekst), time.max, AMSTERDAM)
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(tekst)
    except ValueError:
        raise VerkeerdGebruik(
            f"{optie} is geen moment (JJJJ-MM-DD, of JJJJ-MM-DDTUU:MM): {tekst}"
        ) from None
    try:
        return in_utc(moment if moment.tzinfo else moment.replace(tzinfo=AMSTERDAM))
    except ValueError as error:
        raise VerkeerdGebruik(f"{optie}: {error}") from None


def wanneer(op: str | None, tot: str | None) -> Toen:
    if op and tot:
        raise VerkeerdGebruik("Kies een van beide: --op MOMENT of --tot NUMMER.")
    return Toen(
        tot=heel_getal(tot, "--tot") if tot else None, op=heel_moment(op, "--op") if op else None
    )


def lees_toen(tekst: str, optie: str, versies: Mapping[int, int]) -> Toen:
    """Read an event number, a version (v2), or a moment."""
    if tekst[:1] in {"v", "V"}:
        if not (nummer := versies.get(heel_getal(tekst[1:], optie))):
            raise InvoerOngeldig(
                f"Versie {tekst[1:]} van deze nota bestaat niet.",
                f"Kies 1 tot en met {max(versies, default=0)}.",
            )
        return Toen(tot=nummer)
    if tekst.isdigit():
        return Toen(tot=heel_getal(tekst, optie))
    return Toen(op=heel_moment(tekst, optie))
