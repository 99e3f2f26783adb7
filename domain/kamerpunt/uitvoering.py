"""Uitvoering: what we do with a motie or toezegging. Only a letter that was sent settles one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import ClassVar, Literal
from uuid import UUID

from domain.base import Aggregate, Event, Geweigerd, met_reden
from domain.functie import AlGedaan
from domain.functionaris import Functionaris, Ministerie, Systeem
from domain.opdracht import Opdracht
from domain.value import Hash, Kort, Tekst, Tijdstip, Value

Uitvoeringsstand = Literal["niet_gestart", "in_behandeling", "deels_afgedaan", "afgedaan"]
Relatie = Literal["voortgang", "afgedaan"]
Resultaat = Literal["uitgevoerd", "niet_uitgevoerd"]
NOTA = "nota"
INLEZEN = Systeem(onderdeel="inlezen")  # who tells what the Kamer says
NOOIT = datetime.min.replace(tzinfo=UTC)


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


class Samengevoegd(Geweigerd):
    regel = "par. 3"

    def __init__(self, naam: str) -> None:
        super().__init__(
            f"{naam} is opgegaan in een ander nummer; daar gebeurt wat er nog gebeurt.",
            "Doe dit bij het nummer waarin dit punt is opgegaan.",
        )


class BronVereist(Geweigerd):
    regel = "I16"

    def __init__(self) -> None:
        super().__init__("Een feit van de Kamer heeft een bron nodig.", "Noem systeem en nummer.")


class Kamerpunt(Aggregate):
    """What a motie and a toezegging have in common: their uitvoering, and what is read of them."""

    def begin_uitvoering(self, naam: str, bron: BronVanFeit) -> None:
        self.naam = naam  # as people call it: its number, else its first words
        self.bron = bron
        self.bronnen: tuple[BronVanFeit, ...] = (bron,)  # all that was ever read of it
        self.gegevens: Mapping[str, str] = {}  # what the Kamer says of it, as it was last read
        self.ministerie: Ministerie | None = None  # whose it is, or who named it first
        self.bewindspersoon: str | None = None
        self.dossierhouder: str | None = None
        self.uitvoering: Uitvoeringsstand = "niet_gestart"
        self.termijn: date | None = None
        self.bewegingen: tuple[Beweging, ...] = ()
        self.brieven: Mapping[UUID, Relatie] = {}
        self.delen: tuple[str, ...] = ()
        self.samengevoegd_met: UUID | None = None

    @property
    def heeft_nummer(self) -> bool:
        """Say whether the Kamer gave it the number by which it is known for ever."""
        return False

    @property
    def kamerstand(self) -> tuple[str, str]:
        """Say how it stands with the Kamer, in our word and in hers; both are empty if unknown."""
        return "", ""

    def bereik(self, stand: Uitvoeringsstand, brief_id: UUID, relatie: Relatie) -> None:
        self.uitvoering = stand
        self.brieven = {**self.brieven, brief_id: relatie}

    def gelezen(self, bron: BronVanFeit, *, hoofd: bool = True) -> None:
        """Keep where this was read; the record of the punt itself is its `bron` from now on."""
        self.bronnen = (*self.bronnen, bron)
        self.bron = bron if hoofd else self.bron

    def kent(self, bron: BronVanFeit) -> bool:
        """Say whether this record was read before, or a newer one of the same number.

        Of the record by which it began, the rest is still to be told.
        """
        if self.bronnen == (bron,):
            return False
        return bron in self.bronnen or self.laatst_gelezen(bron) > bron.gewijzigd_op

    def laatst_gelezen(self, bron: BronVanFeit) -> datetime:
        """Say of when the newest record is that was read under this number."""
        same = [b for b in self.bronnen if (b.systeem, b.id) == (bron.systeem, bron.id)]
        return max((b.gewijzigd_op for b in same), default=NOOIT)

    def is_af(self, deel: str | None = None) -> bool:
        """Say whether all of it is settled, or this part."""
        return self.uitvoering == "afgedaan" or deel in self.delen


class VoortgangGemeld(Event):
    TOPIC: ClassVar[str] = "uitvoering.voortgang-gemeld.v1"
    brief_id: UUID

    def apply(self, aggregate: Kamerpunt) -> None:
        begonnen: Uitvoeringsstand = aggregate.uitvoering
        if begonnen == "niet_gestart":
            begonnen = "in_behandeling"
        aggregate.bereik(begonnen, self.brief_id, "voortgang")
        aggregate.bewegingen = (*aggregate.bewegingen, self)


class DeelsAfgedaan(Event):
    TOPIC: ClassVar[str] = "uitvoering.deels-afgedaan.v1"
    brief_id: UUID
    deel: Kort

    def apply(self, aggregate: Kamerpunt) -> None:
        aggregate.bereik("deels_afgedaan", self.brief_id, "afgedaan")
        aggregate.delen = (*aggregate.delen, self.deel)
        aggregate.bewegingen = (*aggregate.bewegingen, self)


class Afgedaan(Event):
    TOPIC: ClassVar[str] = "uitvoering.afgedaan.v1"
    brief_id: UUID
    resultaat: Resultaat = "uitgevoerd"
    reden: Tekst | None = None

    def apply(self, aggregate: Kamerpunt) -> None:
        aggregate.bereik("afgedaan", self.brief_id, "afgedaan")
        aggregate.bewegingen = (*aggregate.bewegingen, self)


class Heropend(Event):
    TOPIC: ClassVar[str] = "uitvoering.heropend.v1"
    reden: Tekst
    bron: BronVanFeit | None = None

    def apply(self, aggregate: Kamerpunt) -> None:
        aggregate.uitvoering = "in_behandeling"
        aggregate.delen = ()
        aggregate.bewegingen = (*aggregate.bewegingen, self)


Beweging = VoortgangGemeld | DeelsAfgedaan | Afgedaan | Heropend


def niet_samengevoegd(punt: Kamerpunt) -> None:
    """Refuse what is asked of a number that went up in another one."""
    if punt.samengevoegd_met:
        raise Samengevoegd(punt.naam)


def meld_voortgang(
    punt: Kamerpunt, brief_id: UUID, *, door: Functionaris, opdracht: Opdracht
) -> None:
    """Report on it by a letter; what that letter said before, it needn't say again."""
    niet_samengevoegd(punt)
    if brief_id not in punt.brieven:
        punt.leg_vast(VoortgangGemeld, opdracht=opdracht, door=door, brief_id=brief_id)


class Afdoening(Value):
    """How a letter settles a punt: all of it or a part, and whether it did what was asked."""

    deel: Kort | None = None
    resultaat: Resultaat = "uitgevoerd"
    reden: Tekst | None = None


GEHEEL = Afdoening()


def doe_af(
    punt: Kamerpunt,
    brief_id: UUID,
    *,
    door: Functionaris,
    opdracht: Opdracht,
    hoe: Afdoening = GEHEEL,
) -> None:
    """Settle a punt, or the named part of it, by a letter that was sent."""
    niet_samengevoegd(punt)
    if punt.is_af(hoe.deel):
        raise AlAfgedaan(punt.naam)
    if hoe.deel:
        deel = hoe.deel
        punt.leg_vast(DeelsAfgedaan, opdracht=opdracht, door=door, brief_id=brief_id, deel=deel)
        return
    reden = met_reden(hoe.reden or "") if hoe.resultaat == "niet_uitgevoerd" else hoe.reden
    punt.leg_vast(
        Afgedaan,
        opdracht=opdracht,
        door=door,
        brief_id=brief_id,
        resultaat=hoe.resultaat,
        reden=reden,
    )


def heropen(
    punt: Kamerpunt,
    reden: str,
    *,
    door: Functionaris | BronVanFeit,
    opdracht: Opdracht,
) -> None:
    """Take a settled punt up again: somebody says that it isn't done, or a record of the Kamer."""
    niet_samengevoegd(punt)
    if punt.uitvoering not in {"afgedaan", "deels_afgedaan"}:
        raise AlGedaan(f"{punt.naam} is niet afgedaan")
    bron = door if isinstance(door, BronVanFeit) else None
    wie = INLEZEN if isinstance(door, BronVanFeit) else door
    punt.leg_vast(Heropend, opdracht=opdracht, door=wie, reden=met_reden(reden), bron=bron)
