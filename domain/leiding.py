"""Leiding: which office is above another one, set by beheer for an office that is there."""

from __future__ import annotations

from typing import ClassVar

from domain.base import Event, InvoerOngeldig
from domain.functie import (
    BEHEER,
    AlGedaan,
    EigenBelang,
    Functie,
    niet_de_houder,
    opgeheven,
    werkend,
)
from domain.opdracht import Opdracht
from domain.value import Code
from domain.werkdagen import dag


class LeidinggevendeVastgelegd(Event):
    TOPIC: ClassVar[str] = "functie.leidinggevende-vastgelegd.v1"
    leidinggevende: Code

    def apply(self, aggregate: Functie) -> None:
        aggregate.leidinggevende = self.leidinggevende


def leg_leidinggevende_vast(
    functie: Functie, boven: Functie, *, door: Functie, opdracht: Opdracht
) -> None:
    """Say who leads this office from now on: by beheer of its ministry, never for oneself."""
    if door.code != f"{functie.ministerie}/{BEHEER}":
        raise niet_de_houder(f"{functie.ministerie}/{BEHEER}")
    wie, moment = door.door(opdracht, "beheerder"), opdracht.moment
    for office in (functie, boven):
        if office.opgeheven(dag(moment)):
            raise opgeheven(office)
    if boven.id == functie.id or not werkend([boven.code]):
        raise InvoerOngeldig(
            f"{boven.code} kan geen leiding geven aan {functie.code}.",
            "Kies een andere functie, niet die van beheer of van een auditor.",
        )
    if opdracht.persoon_id in (*functie.houders(moment), *boven.houders(moment)):
        raise EigenBelang("Niemand legt vast wie hem leidt, of wie hij leidt.")
    if functie.leidinggevende == boven.code:
        raise AlGedaan(f"{boven.code} geeft al leiding aan {functie.code}")
    functie.leg_vast(
        LeidinggevendeVastgelegd, opdracht=opdracht, door=wie, leidinggevende=boven.code
    )
