"""Feiten: what a record of the Kamer says of a punt, field by field, beside what was read before.

Every newer record leaves at least one event with its bron, also when nothing that we keep is
otherwise: so an older one that comes in late is known to be older. What a record is silent about,
stays as it was; a date that the Kamer took away is written as an empty one.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from pydantic import BaseModel

from domain.kamerpunt.uitvoering import BronVanFeit, Kamerpunt
from domain.value import Code, Tekst, Value

VERWIJDERD, JA, NEE = "verwijderd", "ja", "nee"
VERVANGT = "vervangt:"  # before the id of a motie: the name of the one that came in its place
Relatiesoort = Literal["aanvulling", "wijziging", "herhaling"]


class Veld(Value):
    """A field of the record, as it reads from now on."""

    naam: Code
    waarde: Tekst


def als_tekst(waarde: object) -> str:
    match waarde:
        case tuple():
            return "; ".join(map(str, waarde))
        case date():
            return waarde.isoformat()
        case _:
            return str(waarde)


def gegevens(feit: BaseModel, namen: tuple[str, ...]) -> Mapping[str, str]:
    """Give the named fields as text; what isn't said, is left out."""
    said = {naam: getattr(feit, naam) for naam in namen}
    return {naam: als_tekst(waarde) for naam, waarde in said.items() if waarde not in {None, ()}}


def anders(punt: Kamerpunt, nu: Mapping[str, str]) -> tuple[Veld, ...]:
    """List what reads otherwise now than it did."""
    changed = {naam: waarde for naam, waarde in nu.items() if punt.gegevens.get(naam) != waarde}
    return tuple(Veld(naam=naam, waarde=waarde) for naam, waarde in changed.items())


def lees_velden(punt: Kamerpunt, velden: tuple[Veld, ...], bron: BronVanFeit) -> None:
    punt.gegevens = {**punt.gegevens, **{veld.naam: veld.waarde for veld in velden}}
    punt.gelezen(bron)
