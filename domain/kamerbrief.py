"""A Kamerbrief: it starts when it is sent, and what is sent has a life of its own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import ClassVar, Literal
from uuid import UUID

from domain.base import Aggregate, Eerste, Geweigerd
from domain.functionaris import Functionaris, Ministerie, Systeem
from domain.kamerpunt.uitvoering import BriefNietVerzonden, BronVanFeit, Relatie
from domain.nota.inhoud import Kamer
from domain.nummers import brief_nummer, kenmerk_vorm
from domain.opdracht import Opdracht
from domain.value import Code, Hash, Kort, Value


class KenmerkBezet(Geweigerd):
    regel = "par. 3"

    def __init__(self, kenmerk: str) -> None:
        super().__init__(
            f"Het kenmerk {kenmerk} is bij dit ministerie al uitgegeven.",
            "Kies een ander kenmerk, of werk verder in wat er onder dit kenmerk loopt.",
        )


class Stuk(Value):
    """A document of the letter: its title, and the SHA-256 of what was sent."""

    titel: Kort
    sha256: Hash


class PuntVanBrief(Value):
    """What the letter does with a motie or toezegging: report on it, or settle (a part of) it."""

    punt_id: UUID
    relatie: Relatie
    deel: Kort | None = None


class Vastgelegd(Eerste):
    TOPIC: ClassVar[str] = "kamerbrief.vastgelegd.v1"
    originator_topic: Literal["kamerbrief"]
    herkomst: Literal["verzonden", "ingelezen"]
    ministerie: Ministerie
    kenmerk: Kort
    nota_id: UUID | None = None
    titel: Kort
    ondertekenaar: Code
    mede_namens: tuple[Code, ...]
    kamers: tuple[Kamer, ...]
    stukken: tuple[Stuk, ...]
    punten: tuple[PuntVanBrief, ...]
    bron: BronVanFeit | None = None

    def apply(self, aggregate: Kamerbrief) -> None:
        aggregate.kamers = self.kamers
        aggregate.stukken = self.stukken
        aggregate.punten = self.punten


class Kamerbrief(Aggregate):
    TOPIC = "kamerbrief"

    def __init__(
        self, *, ministerie: Ministerie, kenmerk: str, titel: str, nota_id: UUID | None = None
    ) -> None:
        self.ministerie = ministerie
        self.kenmerk = kenmerk
        self.titel = titel
        self.nota_id = nota_id
        self.kamers: tuple[Kamer, ...] = ()
        self.stukken: tuple[Stuk, ...] = ()
        self.punten: tuple[PuntVanBrief, ...] = ()
        self.nagezonden = False
        self.ontvangen: Mapping[Kamer, date] = {}
        self.kamerstukken: Mapping[Kamer, str] = {}
        self.gerectificeerd_door: UUID | None = None
        self.openbaar = False


def leg_vast(
    ministerie: Ministerie,
    kenmerk: str,
    *,
    door: Functionaris | Systeem,
    opdracht: Opdracht,
    **velden: object,
) -> Kamerbrief:
    """Begin a letter under the kenmerk of its ministry; `velden` are those of `Vastgelegd`."""
    return Kamerbrief.begin(
        Vastgelegd,
        brief_nummer(ministerie, kenmerk),
        opdracht=opdracht,
        door=door,
        ministerie=ministerie,
        kenmerk=kenmerk_vorm(kenmerk),
        **velden,
    )


def verzonden(brief: Kamerbrief | None) -> UUID:
    """Give the letter that moves a punt: what isn't on record as sent, settles nothing (I17)."""
    if brief is None:
        raise BriefNietVerzonden
    return brief.id
