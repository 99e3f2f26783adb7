"""Openbaarmaking: a set of judged documents is composed, passed by the gate, and released.

Another person releases than who composed it, and only the very bytes that the gate saw. What was
public once, stays so in this history, also when it is withdrawn or replaced (woo.md, section 9).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, ClassVar, Literal
from uuid import UUID

from pydantic import Field

from domain.base import Aggregate, Eerste, Event
from domain.functionaris import Functionaris, Ministerie
from domain.value import Code, Getal, Hash, Kort, Tekst, Value
from domain.woo.beoordeling import Oordeel
from domain.woo.gronden import Grondcode, Kader
from domain.woo.stukken import Stuk

TooiReden = Literal["c_098c1346", "c_c77c86e0"]  # privacy corrected; procedural fault corrected
RedenCode = Literal[
    "ongelakte_gegevens", "ongelakte_bestandsnaam", "opgeschort", "onleesbaar",
    "hoort_er_niet_bij", "onvolledig",
]  # fmt: skip
TOOI: Mapping[RedenCode, TooiReden] = {
    "ongelakte_gegevens": "c_098c1346",
    "ongelakte_bestandsnaam": "c_098c1346",
    "opgeschort": "c_c77c86e0",
    "onleesbaar": "c_c77c86e0",
    "hoort_er_niet_bij": "c_c77c86e0",
    "onvolledig": "c_c77c86e0",
}
Documentnummer = Annotated[Code, Field(pattern=r"^[0-9]{4}$")]


class Openbaarstuk(Value):
    """A document in the set, with the judgement and the version of it that it rests on."""

    documentnummer: Documentnummer
    kenmerk: Kort
    stuk: Stuk
    beoordeling_id: UUID
    beoordeling_versie: Getal
    oordeel: Oordeel
    gronden: tuple[Grondcode, ...]
    grondenlijst: Code


class Pakket(Value):
    """A bundle, by its bytes; `sjabloonversie` is what made its documents."""

    soort: Literal["publiek"] = "publiek"
    sha256: Hash
    bytes: Getal
    manifest_sha256: Hash
    sjabloonversie: Hash


class Poortbevinding(Value):
    """What closed the gate: where, and never what."""

    code: Code
    bestand: Tekst
    kanaal: Tekst


class Vindplaats(Value):
    documentnummer: Documentnummer
    url: Annotated[Kort, Field(pattern=r"^https://[^\s]{1,480}$")]


class Lijstversie(Value):
    """Which list of offices said whose office may be named."""

    versie: Code
    sha256: Hash


class Samengesteld(Eerste):
    TOPIC: ClassVar[str] = "openbaarmaking.samengesteld.v1"
    originator_topic: Literal["openbaarmaking"]
    ministerie: Ministerie
    kader: Kader
    verzoek_id: UUID | None = None
    vervangt: UUID | None = None
    stukken: tuple[Openbaarstuk, ...]
    functielijst: Lijstversie

    def apply(self, aggregate: Openbaarmaking) -> None:
        aggregate.vervangt = self.vervangt


class Poortoordeel(Event):
    """What the gate said of the bytes."""

    pakketten: tuple[Pakket, ...]
    poortversie: Code
    rapport_sha256: Hash
    bestanden: Getal
    zoekvormen: Getal


class LekpoortDoorstaan(Poortoordeel):
    TOPIC: ClassVar[str] = "openbaarmaking.lekpoort-doorstaan.v1"

    def apply(self, aggregate: Openbaarmaking) -> None:
        aggregate.pakketten, aggregate.poort = self.pakketten, "open"
        aggregate.rapport = self.rapport_sha256


class LekpoortGesloten(Poortoordeel):
    TOPIC: ClassVar[str] = "openbaarmaking.lekpoort-gesloten.v1"
    bevindingen: tuple[Poortbevinding, ...]

    def apply(self, aggregate: Openbaarmaking) -> None:
        aggregate.pakketten, aggregate.poort = self.pakketten, "gesloten"
        aggregate.rapport = self.rapport_sha256


class Vrijgegeven(Event):
    TOPIC: ClassVar[str] = "openbaarmaking.vrijgegeven.v1"
    pakketten: tuple[Hash, ...]
    rapporten: tuple[Hash, ...]
    verschil_5a_erkend: bool = False

    def apply(self, aggregate: Openbaarmaking) -> None:
        aggregate.vrijgegeven = True


class Gepubliceerd(Event):
    """`op` is the day on which it really was there, perhaps before this was recorded."""

    TOPIC: ClassVar[str] = "openbaarmaking.gepubliceerd.v1"
    op: date
    vindplaatsen: tuple[Vindplaats, ...]

    def apply(self, aggregate: Openbaarmaking) -> None:
        aggregate.gepubliceerd_op = self.op


class Ingetrokken(Event):
    TOPIC: ClassVar[str] = "openbaarmaking.ingetrokken.v1"
    documentnummers: tuple[Documentnummer, ...]
    tooi_reden: TooiReden
    reden_code: RedenCode
    publieke_tekst: Tekst = ""
    toelichting: Tekst
    op: date

    def apply(self, aggregate: Openbaarmaking) -> None:
        aggregate.weg |= frozenset(self.documentnummers)


class Vervangen(Event):
    TOPIC: ClassVar[str] = "openbaarmaking.vervangen.v1"
    documentnummer: Documentnummer
    door_id: UUID
    tooi_reden: TooiReden
    op: date

    def apply(self, aggregate: Openbaarmaking) -> None:
        aggregate.weg |= {self.documentnummer}


class Openbaarmaking(Aggregate):
    TOPIC = "openbaarmaking"

    def __init__(
        self,
        *,
        ministerie: Ministerie,
        kader: Kader,
        stukken: Sequence[Openbaarstuk],
        functielijst: Lijstversie,
        door: Functionaris,
    ) -> None:
        self.ministerie = ministerie
        self.kader = kader
        self.stukken = tuple(stukken)
        self.functielijst = functielijst
        self.samensteller = door.persoon_id
        self.vervangt: UUID | None = None
        self.pakketten: tuple[Pakket, ...] = ()
        self.rapport = ""
        self.poort: Literal["", "open", "gesloten"] = ""
        self.vrijgegeven = False
        self.gepubliceerd_op: date | None = None
        self.weg: frozenset[str] = frozenset()  # withdrawn or replaced

    def stuk(self, nummer: str) -> Openbaarstuk | None:
        return next((s for s in self.stukken if s.documentnummer == nummer), None)

    def dekt(self, nota_id: UUID, inhoud_hash: str) -> bool:
        """Say whether this releases the beslisnota of that text for the Kamer (I10)."""
        return (
            self.vrijgegeven
            and self.kader == "art68"
            and any(
                s.stuk.soort == "nota"
                and s.stuk.id == nota_id
                and s.stuk.inhoud_hash == inhoud_hash
                for s in self.stukken
            )
        )
