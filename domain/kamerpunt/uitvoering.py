"""Uitvoering: what we do with a motie or toezegging. Only a letter that was sent settles one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal
from uuid import UUID

from domain.base import Aggregate, Event, Geweigerd, met_reden
from domain.functie import AlGedaan
from domain.functionaris import Functionaris, Systeem
from domain.opdracht import Opdracht
from domain.value import Hash, Kort, Tekst, Tijdstip, Value

Uitvoeringsstand = Literal["niet_gestart", "in_behandeling", "deels_afgedaan", "afgedaan"]
Relatie = Literal["voortgang", "afgedaan"]
NOTA = "nota"


class BronVanFeit(Value):
    """Where a parliamentary fact was taken from, so that it can be looked up and revised (I16)."""

    systeem: Kort  # NOTA for what a nota named first
    id: Kort
    gewijzigd_op: Tijdstip
    sha256: Hash  # of the raw record

    @property
    def nummer(self) -> str:
        """Give the number as anyone may see it: the kenmerk of a nota is for its readers (B14)."""
        return "" if self.systeem == NOTA else self.id


class BriefNietVerzonden(Geweigerd):
    regel = "I17"

    def __init__(self) -> None:
        super().__init__(
            "Deze brief is niet verzonden; alleen een verzonden brief telt.",
            "Verzend eerst de brief, of noem een brief die verzonden is.",
        )


class AlAfgedaan(Geweigerd):
    regel = "I17"

    def __init__(self, naam: str) -> None:
        super().__init__(f"{naam} is al afgedaan.", "Heropen het punt, of meld alleen voortgang.")


class BronVereist(Geweigerd):
    regel = "I16"

    def __init__(self) -> None:
        super().__init__("Een feit van de Kamer heeft een bron nodig.", "Noem systeem en nummer.")


class Kamerpunt(Aggregate):
    """What a motie and a toezegging have in common: their uitvoering."""

    def begin_uitvoering(self, naam: str, bron: BronVanFeit) -> None:
        self.naam = naam  # as people call it: its number, else its first words
        self.bron = bron
        self.uitvoering: Uitvoeringsstand = "niet_gestart"
        self.brieven: Mapping[UUID, Relatie] = {}
        self.delen: tuple[str, ...] = ()

    def bereik(self, stand: Uitvoeringsstand, brief_id: UUID, relatie: Relatie) -> None:
        self.uitvoering = stand
        self.brieven = {**self.brieven, brief_id: relatie}


class VoortgangGemeld(Event):
    TOPIC: ClassVar[str] = "uitvoering.voortgang-gemeld.v1"
    brief_id: UUID

    def apply(self, aggregate: Kamerpunt) -> None:
        begonnen: Uitvoeringsstand = aggregate.uitvoering
        if begonnen == "niet_gestart":
            begonnen = "in_behandeling"
        aggregate.bereik(begonnen, self.brief_id, "voortgang")


class DeelsAfgedaan(Event):
    TOPIC: ClassVar[str] = "uitvoering.deels-afgedaan.v1"
    brief_id: UUID
    deel: Kort

    def apply(self, aggregate: Kamerpunt) -> None:
        aggregate.bereik("deels_afgedaan", self.brief_id, "afgedaan")
        aggregate.delen = (*aggregate.delen, self.deel)


class Afgedaan(Event):
    TOPIC: ClassVar[str] = "uitvoering.afgedaan.v1"
    brief_id: UUID
    resultaat: Literal["uitgevoerd", "niet_uitgevoerd"] = "uitgevoerd"
    reden: Tekst | None = None

    def apply(self, aggregate: Kamerpunt) -> None:
        aggregate.bereik("afgedaan", self.brief_id, "afgedaan")


class Heropend(Event):
    TOPIC: ClassVar[str] = "uitvoering.heropend.v1"
    reden: Tekst
    bron: BronVanFeit | None = None

    def apply(self, aggregate: Kamerpunt) -> None:
        aggregate.uitvoering = "in_behandeling"


def meld_voortgang(
    punt: Kamerpunt, brief_id: UUID, *, door: Functionaris, opdracht: Opdracht
) -> None:
    punt.leg_vast(VoortgangGemeld, opdracht=opdracht, door=door, brief_id=brief_id)


def doe_af(
    punt: Kamerpunt,
    brief_id: UUID,
    *,
    door: Functionaris,
    opdracht: Opdracht,
    deel: str | None = None,
) -> None:
    """Settle a punt, or the named part of it, by a letter that was sent."""
    if punt.uitvoering == "afgedaan":
        raise AlAfgedaan(punt.naam)
    if deel:
        punt.leg_vast(DeelsAfgedaan, opdracht=opdracht, door=door, brief_id=brief_id, deel=deel)
    else:
        punt.leg_vast(Afgedaan, opdracht=opdracht, door=door, brief_id=brief_id)


def heropen(
    punt: Kamerpunt,
    reden: str,
    *,
    door: Functionaris | Systeem,
    opdracht: Opdracht,
    bron: BronVanFeit | None = None,
) -> None:
    """Take a settled punt up again, because the Kamer or the ministry says that it isn't done."""
    if isinstance(door, Systeem) and bron is None:
        raise BronVereist
    if punt.uitvoering not in {"afgedaan", "deels_afgedaan"}:
        raise AlGedaan(f"{punt.naam} is niet afgedaan")
    punt.leg_vast(Heropend, opdracht=opdracht, door=door, reden=met_reden(reden), bron=bron)
