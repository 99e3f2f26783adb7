"""Looptijd: one line of the terms that run."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from domain.value import Getal, Value
from domain.werkdagen import Kalender

LOPEND = """SELECT t.*, s.ministerie, s.kenmerk, s.onderwerp, s.inzage FROM lees_termijnen t
    JOIN lees_stand s ON s.stroom = t.nota_id
    WHERE ORDER BY t.termijn, s.kenmerk, s.ministerie, t.stap"""


class Vandaag(NamedTuple):
    """Which day it is, and by which Kalender working days are counted now."""

    dag: date
    kalender: Kalender


class Looptijd(Value):
    """A term that runs, of a step or (`deadline`) of the nota. `over` counts working days.

    `anders` is when it would end by the Kalender of now, if that is another day: a term that runs
    is not moved.
    """

    nota_id: UUID
    ministerie: str
    kenmerk: str
    onderwerp: str
    stap: str
    functie: str
    begin: date
    termijn: date
    eerste: date | None
    over: int
    anders: date | None
    gemeld: Getal


def looptijd(row: Mapping[str, Any], nu: Vandaag) -> Looptijd:
    termijn, anders = date.fromisoformat(row["termijn"]), zoals_nu(row, nu.kalender)
    return Looptijd(
        nota_id=UUID(row["nota_id"]),
        **{veld: row[veld] for veld in ("ministerie", "kenmerk", "onderwerp", "stap", "functie")},
        begin=date.fromisoformat(row["begin"]),
        termijn=termijn,
        eerste=date.fromisoformat(row["eerste"]) if row["eerste"] else None,
        over=nu.kalender.over(nu.dag, termijn),
        anders=anders if anders and anders != termijn else None,
        gemeld=row["gemeld"],
    )


def zoals_nu(row: Mapping[str, Any], kalender: Kalender) -> date | None:
    """Say when this term would end by this Kalender; a date that was given or extended, stands."""
    begin = date.fromisoformat(row["begin"])
    if row["eerste"]:
        return None
    if row["werkdagen"]:
        return kalender.na(begin, row["werkdagen"], telt_in_reces=bool(row["telt_in_reces"]))
    reces = kalender.reces(row["reces"], begin, (row["kamer"],)) if row["reces"] else None
    return kalender.verschoven(reces.van, -1) if reces else None
