"""Puntregel: a motie or toezegging as lists show it: the Kamer's side and ours, side by side."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Literal, NamedTuple
from uuid import UUID

from domain.value import Getal, Tijdstip, Value


class Bewogen(Value):
    """A letter that moved it: by a report, or by settling all or a part (`deel`) of it."""

    nummer: Getal
    brief_id: UUID
    relatie: Literal["voortgang", "afgedaan"]
    deel: str | None = None


class VolgensDeKamer(Value):
    """What the Kamer says, in our word and in hers, and where that was taken from (I16)."""

    herkomst: str
    bron_id: str
    gewijzigd_op: Tijdstip
    stand: str  # of a motie its uitkomst, of a toezegging its status; empty as long as unknown
    ruw: str
    appreciatie: str
    appreciatie_ruw: str
    onbekende_woorden: tuple[str, ...]
    vervangen_door: UUID | None
    verwijderd: bool


class BijOns(Value):
    uitvoering: str
    brieven: tuple[Bewogen, ...]
    gewijzigd_op: Tijdstip
    bewindspersoon: str
    dossierhouder: str
    termijn: date | None
    eerste_termijn: date | None  # stays visible when it was extended (I15)
    begonnen_op: date
    voortgang_op: Tijdstip
    samengevoegd_met: UUID | None


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


class Portefeuille(NamedTuple):
    """What a bewindspersoon has to see to; without a name, what is nobody's yet."""

    bewindspersoon: str
    open: int
    te_laat: int
    geen_voortgang: int
    oudste: date


def punt(row: Mapping[str, Any]) -> Punt:
    return Punt(
        id=UUID(row["stroom"]),
        soort=row["soort"],
        nummer=row["nummer"],
        onderwerp=row["onderwerp"],
        kamer=row["kamer"],
        ministerie=row["ministerie"],
        genoemd=row["genoemd"],
        datum_nakoming=dag_of_geen(row["datum_nakoming"]),
        volgens_de_kamer=volgens_de_kamer(row),
        bij_ons=bij_ons(row),
        sleutel=row["sleutel"],
    )


def volgens_de_kamer(row: Mapping[str, Any]) -> VolgensDeKamer:
    return VolgensDeKamer(
        herkomst=row["herkomst"],
        bron_id=row["bron_id"],
        gewijzigd_op=datetime.fromisoformat(row["bron_gewijzigd_op"]),
        stand=row["kamerstand"],
        ruw=row["kamerstand_ruw"],
        appreciatie=row["appreciatie"],
        appreciatie_ruw=row["appreciatie_ruw"],
        onbekende_woorden=tuple(row["onbekend"].splitlines()),
        vervangen_door=nummer_of_geen(row["vervangen_door"]),
        verwijderd=bool(row["verwijderd"]),
    )


def bij_ons(row: Mapping[str, Any]) -> BijOns:
    return BijOns(
        uitvoering=row["uitvoering"],
        brieven=tuple(Bewogen.model_validate_json(b) for b in row["brieven"].splitlines()),
        gewijzigd_op=datetime.fromisoformat(row["gewijzigd_op"]),
        bewindspersoon=row["bewindspersoon"],
        dossierhouder=row["dossierhouder"],
        termijn=dag_of_geen(row["termijn"]),
        eerste_termijn=dag_of_geen(row["eerste_termijn"]),
        begonnen_op=date.fromisoformat(row["begonnen_op"]),
        voortgang_op=datetime.fromisoformat(row["voortgang_op"]),
        samengevoegd_met=nummer_of_geen(row["samengevoegd_met"]),
    )


def dag_of_geen(tekst: str) -> date | None:
    return date.fromisoformat(tekst) if tekst else None


def nummer_of_geen(tekst: str) -> UUID | None:
    return UUID(tekst) if tekst else None
