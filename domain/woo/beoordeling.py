"""Beoordeling: the judgement of one document under one test, mark by mark, by two people.

Marks stand beside the sign-off stream (woo.md W2): one nota is judged under three tests at
different times. What a mark hides is a place in a version of the text, never the text itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, ClassVar, Literal, NamedTuple
from uuid import UUID

from domain.base import Aggregate, Eerste
from domain.functionaris import Functionaris, Ministerie
from domain.value import Code, Getal, Kort, Tekst, Value
from domain.woo.gronden import Kader, Milieu
from domain.woo.grondregels import BesluitVan, Lakgrond
from domain.woo.leesstuk import GEHEEL
from domain.woo.passage import Passage
from domain.woo.stukken import Stuk

Lakstaat = Literal["voorgesteld", "bevestigd", "vervallen", "verworpen", "ingetrokken", "opgeheven"]
Oordeel = Literal[
    "te_beoordelen", "openbaar", "deels_openbaar", "niet_openbaar",
    "reeds_openbaar", "dubbel", "buiten_verzoek", "ander_ministerie",
]  # fmt: skip
VERBERGT = frozenset({"voorgesteld", "bevestigd", "vervallen"})


class Voorstel(NamedTuple):
    """What somebody wants to happen to a confirmed mark; until another agrees, it stays."""

    soort: Literal["grond", "opheffing"]
    door: Functionaris
    grond: Lakgrond | None = None


@dataclass(frozen=True, slots=True)
class Lakmarkering:
    """A mark: what it hides, why, who proposed it, and how it stands."""

    lak_id: UUID
    nummer: int  # of the event that proposed it
    passage: Passage
    grond: Lakgrond
    door: Functionaris
    herkomst: str
    staat: Lakstaat = "voorgesteld"
    bevestigd_door: UUID | None = None
    vervangt: UUID | None = None
    ruimte: Passage | None = None  # where it probably belongs in the new text, if it lapsed
    voorstel: Voorstel | None = None

    @property
    def verbergt(self) -> bool:
        """Say whether it hides now: undecided is hidden (woo.md W5)."""
        return self.staat in VERBERGT

    @property
    def sleutel(self) -> dict[str, object]:
        """Name it in an event, for us and for who reads the trail."""
        return {"lak_id": self.lak_id, "voorstel": self.nummer}


class Restdeel(Value):
    """A word of a mark: code points [van, tot) of the text at this place. No event holds it."""

    plaats: Code
    van: Getal
    tot: Getal


class Uitkomst(Value):
    """A judgement of the whole document that needs no marks."""

    soort: Literal["reeds_openbaar", "dubbel", "buiten_verzoek", "ander_ministerie"]
    vindplaats: Kort | None = None
    documentnummer: Code | None = None
    ministerie: Ministerie | None = None
    reden: Tekst = ""


class Geopend(Eerste):
    TOPIC: ClassVar[str] = "beoordeling.geopend.v1"
    originator_topic: Literal["beoordeling"]
    stuk: Stuk
    kader: Kader
    ministerie: Ministerie
    verzoek_id: UUID | None = None
    grondenlijst: Code
    milieu: Milieu
    besluit_van: BesluitVan
    documentdatum: date

    def apply(self, aggregate: Beoordeling) -> None:
        aggregate.verzoek_id = self.verzoek_id
        aggregate.grondenlijst, aggregate.milieu = self.grondenlijst, self.milieu


class Beoordeling(Aggregate):
    TOPIC = "beoordeling"

    def __init__(
        self,
        *,
        stuk: Stuk,
        kader: Kader,
        ministerie: Ministerie,
        besluit_van: BesluitVan,
        documentdatum: date,
    ) -> None:
        self.stuk = stuk
        self.kader = kader
        self.ministerie = ministerie
        self.grondenlijst = ""
        self.milieu: Milieu = "geen"
        self.besluit_van = besluit_van
        self.documentdatum = documentdatum
        self.verzoek_id: UUID | None = None
        self.lakken: Mapping[UUID, Lakmarkering] = {}
        self.te_lezen: frozenset[str] = frozenset()
        self.afgewezen: frozenset[tuple[Passage, str]] = frozenset()
        self.rest: frozenset[tuple[UUID, Restdeel]] = frozenset()  # may stay visible elsewhere
        self.uitkomst: Uitkomst | None = None
        self.afgerond_door: UUID | None = None
        self.vastgesteld_door: UUID | None = None
        self.oordeel: Oordeel | None = None  # only once it was vastgesteld

    @property
    def verborgen(self) -> tuple[Lakmarkering, ...]:
        """List the marks that hide, in the order in which they were proposed."""
        return tuple(lak for lak in self.lakken.values() if lak.verbergt)

    @property
    def is_beslisnota(self) -> bool:
        return self.stuk.soort == "nota" and self.besluit_van != "geen"

    def zet(self, lak_id: UUID, **anders: Any) -> None:
        """Change one mark, in a new mapping."""
        self.lakken = {**self.lakken, lak_id: replace(self.lakken[lak_id], **anders)}

    def ontrond(self) -> None:
        """Whoever read all of it, did not read this."""
        self.afgerond_door = None

    def bereik_van(self, lak: Lakmarkering) -> Passage:
        """Say what a mark hides now: one that lapsed, all of the block that it was in."""
        return Passage(plaats=lak.passage.plaats) if lak.staat == "vervallen" else lak.passage

    def op(self, plaats: str) -> Iterator[Lakmarkering]:
        """Give the marks that hide something of this place."""
        for lak in self.verborgen:
            eigen = lak.passage.plaats
            if eigen in (plaats, GEHEEL) or plaats.startswith(f"{eigen}/"):
                yield lak
