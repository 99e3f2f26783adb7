"""Opvolging: whose punt it is, when it is taken up, and by which term. The Kamer says none of it.

`bewindspersoon` and `dossierhouder` are offices: who holds them, the functies say. A punt is
handed over by naming the office that had it, so that one order moves all that was of an office
(a change of cabinet) and none that went elsewhere meanwhile.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from domain.base import Event, InvoerOngeldig, met_reden
from domain.bezetting import Bezetting
from domain.functie import AlGedaan, Functie, FunctieSoort
from domain.functionaris import ministerie_van
from domain.kamerpunt.uitvoering import Kamerpunt, niet_samengevoegd
from domain.kamerpunt.wie import behandelaar, coordinator
from domain.opdracht import Opdracht
from domain.value import Code, Tekst, Value
from domain.werkdagen import dag


class Toegewezen(Event):
    TOPIC: ClassVar[str] = "uitvoering.toegewezen.v1"
    bewindspersoon: Code
    dossierhouder: Code

    def apply(self, aggregate: Kamerpunt) -> None:
        aggregate.bewindspersoon = self.bewindspersoon
        aggregate.dossierhouder = self.dossierhouder
        aggregate.ministerie = ministerie_van(self.bewindspersoon)


class Overgedragen(Event):
    """`van` and `naar` are both its bewindspersoon, or both its dossierhouder."""

    TOPIC: ClassVar[str] = "uitvoering.overgedragen.v1"
    van: Code
    naar: Code
    reden: Tekst

    def apply(self, aggregate: Kamerpunt) -> None:
        if self.van == aggregate.bewindspersoon:
            aggregate.bewindspersoon = self.naar
            aggregate.ministerie = ministerie_van(self.naar)
        else:
            aggregate.dossierhouder = self.naar


class UitvoeringGestart(Event):
    TOPIC: ClassVar[str] = "uitvoering.uitvoering-gestart.v1"

    def apply(self, aggregate: Kamerpunt) -> None:
        aggregate.uitvoering = "in_behandeling"


class TermijnGesteld(Event):
    TOPIC: ClassVar[str] = "uitvoering.termijn-gesteld.v1"
    termijn: date
    reden: Tekst

    def apply(self, aggregate: Kamerpunt) -> None:
        aggregate.termijn = self.termijn


class TermijnVerlengd(Event):
    """The first term stays visible (I15)."""

    TOPIC: ClassVar[str] = "uitvoering.termijn-verlengd.v1"
    van: date
    naar: date
    reden: Tekst

    def apply(self, aggregate: Kamerpunt) -> None:
        aggregate.termijn = self.naar


def kantoor(code: str, soort: FunctieSoort, bezetting: Bezetting) -> Functie:
    """Find an office to name; who is political holds no dossier, and an official is no minister."""
    functie = bezetting.functie(code)
    if functie is None or functie.soort != soort:
        wie = "bewindspersoon" if soort == "bewindspersoon" else "ambtenaar"
        raise InvoerOngeldig(
            f"{code} is geen functie van een {wie}.",
            "Kies een functie uit de functielijst.",
        )
    return functie


def wijs_toe(
    punt: Kamerpunt,
    bewindspersoon: str,
    dossierhouder: str,
    *,
    bezetting: Bezetting,
    opdracht: Opdracht,
) -> None:
    """Say whose it is, and who sees to it: by the coordinator of that bewindspersoon."""
    niet_samengevoegd(punt)
    office = kantoor(bewindspersoon, "bewindspersoon", bezetting)
    door = coordinator(office.ministerie, bezetting, opdracht)
    kantoor(dossierhouder, "ambtelijk", bezetting)
    if punt.bewindspersoon:
        raise AlGedaan(f"{punt.naam} is al toegewezen aan {punt.bewindspersoon}")
    punt.leg_vast(
        Toegewezen,
        opdracht=opdracht,
        door=door,
        bewindspersoon=bewindspersoon,
        dossierhouder=dossierhouder,
    )


class Overdracht(Value):
    """From which office to which, and why."""

    van: Code
    naar: Code
    reden: Tekst


def draag_over(
    punt: Kamerpunt, overdracht: Overdracht, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    """Give it from one office to another of its kind: by the coordinator of who has it."""
    niet_samengevoegd(punt)
    van, naar = overdracht.van, overdracht.naar
    door = coordinator(punt.ministerie, bezetting, opdracht)
    if van not in {punt.bewindspersoon, punt.dossierhouder}:
        raise InvoerOngeldig(
            f"{punt.naam} is niet van {van}.", "Kijk eerst bij wie het punt nu ligt."
        )
    soort: FunctieSoort = "bewindspersoon" if van == punt.bewindspersoon else "ambtelijk"
    kantoor(naar, soort, bezetting)
    if van == naar:
        raise AlGedaan(f"{punt.naam} is al van {naar}")
    reden = met_reden(overdracht.reden)
    punt.leg_vast(Overgedragen, opdracht=opdracht, door=door, van=van, naar=naar, reden=reden)


def start_uitvoering(punt: Kamerpunt, *, bezetting: Bezetting, opdracht: Opdracht) -> None:
    door = behandelaar(punt, bezetting, opdracht)
    if punt.uitvoering != "niet_gestart":
        raise AlGedaan(f"De uitvoering van {punt.naam} is al gestart")
    punt.leg_vast(UitvoeringGestart, opdracht=opdracht, door=door)


def stel_termijn(
    punt: Kamerpunt, termijn: date, reden: str, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    """Set the first term of our own; another one is an extension."""
    door = behandelaar(punt, bezetting, opdracht)
    if punt.termijn:
        raise AlGedaan(f"{punt.naam} heeft al een termijn, {punt.termijn:%d-%m-%Y}")
    if termijn < dag(opdracht.moment):
        raise InvoerOngeldig("Een termijn in het verleden haalt niemand.", "Kies een latere dag.")
    velden = {"termijn": termijn, "reden": met_reden(reden)}
    punt.leg_vast(TermijnGesteld, opdracht=opdracht, door=door, **velden)


def verleng_termijn(
    punt: Kamerpunt, naar: date, reden: str, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    door = behandelaar(punt, bezetting, opdracht)
    if punt.termijn is None or naar <= punt.termijn:
        eerder = f"{punt.termijn:%d-%m-%Y}" if punt.termijn else "er nog niet"
        raise InvoerOngeldig(
            f"Verlengen kan alleen naar een latere dag; de termijn is {eerder}.",
            "Kies een latere dag, of stel eerst een termijn.",
        )
    velden = {"van": punt.termijn, "naar": naar, "reden": met_reden(reden)}
    punt.leg_vast(TermijnVerlengd, opdracht=opdracht, door=door, **velden)
