"""Inlezen: what the Kamer says, into the histories that it is about; all of a file in one save.

A coordinator Kamerpunten hands it in; what is recorded is by `Systeem`, for nobody decided it. A
motie is known by the number of its paper. As long as the Kamer gave only a zaaknummer it is
provisional, under that number, and it goes up in the numbered one as soon as that is known.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from uuid import UUID, uuid5

from domain.kamerpunt.bijwerken import (
    BesluitFeit,
    MotieFeit,
    ToezeggingFeit,
    leg_besluit_vast,
    vervang,
    verwijder,
    werk_motie_bij,
    werk_toezegging_bij,
)
from domain.kamerpunt.feiten import VERVANGT
from domain.kamerpunt.motie import Motie, NieuweMotie, leg_motie_vast
from domain.kamerpunt.samenvoegen import voeg_samen
from domain.kamerpunt.toezegging import NieuweToezegging, Toezegging, leg_toezegging_vast
from domain.kamerpunt.uitvoering import INLEZEN, BronVanFeit, Kamerpunt
from domain.kamerpunt.wie import coordinator
from domain.nummers import RUIMTE, punt_nummer
from domain.opdracht import Opdracht
from workflows.inzien import bezetting
from workflows.kamer.records import Record
from workflows.kamerpunten import sleutel
from workflows.register.blobs import Blob
from workflows.register.eenmalig import eenmalig
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst

Zoek = Callable[[str], UUID | None]  # by a name that the Kamer gave it


@eenmalig
def lees_in(
    register: Register,
    records: Sequence[Record],
    zoek: Zoek,
    *,
    opdracht: Opdracht,
    melding: Callable[[str], object],
) -> Ontvangst:
    """Record what is new in these; tell of what belongs to nothing that is known here."""
    tafel = bezetting(register)
    coordinator(None, tafel, opdracht)
    inlezing = Inlezing(register, zoek, opdracht, melding)
    for record in records:
        inlezing.neem(record)
    for record in records:
        inlezing.vervang(record)
    if not inlezing.punten:
        return Ontvangst(nummer=opdracht.opdracht_id, versie=0)
    return register.bewaar(
        *inlezing.punten.values(),
        gelezen=tafel.gelezen,
        blobs=inlezing.blobs,
        opdracht=opdracht,
    )


@dataclass
class Inlezing:
    """The histories that a file is about, each once, while its records are taken in."""

    register: Register
    zoek: Zoek
    opdracht: Opdracht
    melding: Callable[[str], object]
    punten: dict[UUID, Kamerpunt] = field(default_factory=dict)
    namen: dict[str, UUID] = field(default_factory=dict)
    begonnen: set[UUID] = field(default_factory=set)
    blobs: list[Blob] = field(default_factory=list)

    def neem(self, record: Record) -> None:
        punt = self.punt_van(record)
        if punt is None:
            self.melding(f"{record.bron.id} hoort bij niets dat hier bekend is.")
            return
        before, opdracht = punt.version, self.opdracht
        match record.feit, punt:
            case MotieFeit() as feit, Motie():
                werk_motie_bij(punt, feit, opdracht=opdracht)
            case ToezeggingFeit() as feit, Toezegging():
                werk_toezegging_bij(punt, feit, opdracht=opdracht)
            case BesluitFeit() as feit, Motie():
                leg_besluit_vast(punt, feit, opdracht=opdracht)
            case _:
                verwijder(punt, record.bron, opdracht=opdracht)
        if punt.version > before or punt.id in self.begonnen:
            self.blobs.append(Blob(punt.id, record.bron.sha256, record.ruw))

    def punt_van(self, record: Record) -> Kamerpunt | None:
        """Find the punt that a record is about; one that the Kamer tells of itself, begins."""
        found = self.ken((*record.namen, record.bron.id))
        match record.feit:
            case MotieFeit(nieuw=nieuw) | ToezeggingFeit(nieuw=nieuw):
                punt = self.begin(nieuw, found)
                self.namen |= dict.fromkeys(record.namen, punt.id)
                return punt
            case _:
                return self.lees(found) if found else None

    def ken(self, namen: Sequence[str]) -> UUID | None:
        found = (self.namen.get(naam) or self.zoek(naam) for naam in namen)
        return next(filter(None, found), None)

    def begin(self, nieuw: NieuweMotie | NieuweToezegging, found: UUID | None) -> Kamerpunt:
        """Give the one with this number, that now has one, or a new one."""
        eigen = sleutel(nieuw, "", lambda: uuid5(RUIMTE, f"bron:{nieuw.bron.id}"))
        nummer = punt_nummer(nieuw.soort, eigen)
        heeft_nummer = not eigen.startswith("voorlopig:")
        if found and (found == nummer or not heeft_nummer):
            return self.lees(found)
        punt = self.lees(nummer) if self.kent(nummer) else self.eerste(nieuw, nummer)
        if found and not (oud := self.lees(found)).heeft_nummer:
            voeg_samen(oud, punt, door=INLEZEN, opdracht=self.opdracht)
        return punt

    def eerste(self, nieuw: NieuweMotie | NieuweToezegging, nummer: UUID) -> Kamerpunt:
        punt: Kamerpunt
        if isinstance(nieuw, NieuweMotie):
            punt = leg_motie_vast(nieuw, nummer, door=INLEZEN, opdracht=self.opdracht)
        else:
            punt = leg_toezegging_vast(nieuw, nummer, door=INLEZEN, opdracht=self.opdracht)
        self.punten[nummer] = punt
        self.begonnen.add(nummer)
        return punt

    def kent(self, nummer: UUID) -> bool:
        return nummer in self.punten or self.register.kent(nummer)

    def lees(self, nummer: UUID) -> Kamerpunt:
        """Read it once; what went up in a numbered one, is that one."""
        if nummer not in self.punten:
            self.punten[nummer] = self.register.lees(Kamerpunt, nummer)
        punt = self.punten[nummer]
        return self.lees(punt.samengevoegd_met) if punt.samengevoegd_met else punt

    def vervang(self, record: Record) -> None:
        """Let a gewijzigde motie and the one before it know of each other, whichever came first."""
        if not isinstance(record.feit, MotieFeit) or not (nieuw := self.ken(record.namen)):
            return
        if door := self.ken(record.vervangen_door) or self.zoek(f"{VERVANGT}{nieuw}"):
            self.noteer_vervanging(nieuw, door, record.bron)
        if eerder := self.ken(record.vervangt):
            self.noteer_vervanging(eerder, nieuw, record.bron)

    def noteer_vervanging(self, oud: UUID, nieuw: UUID, bron: BronVanFeit) -> None:
        punt = self.lees(oud)
        if isinstance(punt, Motie) and oud != nieuw:
            vervang(punt, nieuw, bron, opdracht=self.opdracht)
