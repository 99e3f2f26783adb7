"""What goes out over the line: a release, what was public when, the grounds, and who read."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field

from api.berichten import NAMEN, Antwoord, Datum, Handeling, Reden
from api.regels import UIT
from api.taken.vrijgeven import Uitslag
from domain.value import Hash, Tekst
from domain.woo.gronden import Weigeringsgrond
from domain.woo.lekrapport import Lekbevinding, Lekrapport
from domain.woo.openbaarmaking import (
    Documentnummer,
    Openbaarmaking,
    Pakket,
    RedenCode,
    Vindplaats,
)
from domain.woo.publiceren import Intrekking
from projections.openbaar import Rij
from projections.woo_dossier import Zaak
from workflows.openbaar_maken import Samenstelling, Vervangend
from workflows.register.leeslog import Gelezen

SAMEN = 500  # documents in a set
Nummers = Annotated[tuple[Documentnummer, ...], Field(min_length=1, max_length=SAMEN)]


class NieuweOpenbaarmaking(Handeling):
    """Which judgements go out together, in the order of their documentnummers."""

    beoordelingen: Annotated[tuple[UUID, ...], Field(min_length=1, max_length=SAMEN)]
    vervangt: UUID | None = None

    @property
    def samenstelling(self) -> Samenstelling:
        return Samenstelling(self.beoordelingen, self.vervangt)


class Vrijgave(Handeling):
    pakket_sha256: Annotated[Hash, Field(description="Van het pakket dat de lekpoort doorstond.")]
    verschil_erkend: Annotated[
        bool, Field(description="Onderdeel 5a noemt andere gronden, en dat mag zo blijven.")
    ] = False


class VindplaatsBericht(Vindplaats):
    model_config = NAMEN


class Publicatie(Handeling):
    op: Annotated[Datum, Field(description="De dag waarop het er echt stond.")]
    vindplaatsen: Annotated[tuple[VindplaatsBericht, ...], Field(min_length=1, max_length=SAMEN)]

    @property
    def waar(self) -> tuple[Vindplaats, ...]:
        return tuple(Vindplaats(**dict(een)) for een in self.vindplaatsen)


class TrekIn(Handeling):
    documentnummers: Nummers
    reden_code: RedenCode
    toelichting: Reden
    op: Datum
    publieke_tekst: Annotated[Tekst, Field(description="Wordt openbaar; leeg: niets.")] = ""

    @property
    def intrekking(self) -> Intrekking:
        return Intrekking(
            self.documentnummers, self.reden_code, self.toelichting, self.op, self.publieke_tekst
        )


class Vervang(Handeling):
    documentnummer: Documentnummer
    door_id: Annotated[UUID, Field(description="De openbaarmaking die ervoor in de plaats komt.")]
    reden_code: RedenCode
    op: Datum

    @property
    def vervangend(self) -> Vervangend:
        return Vervangend(self.documentnummer, self.door_id, self.reden_code, self.op)


class Nazending(Handeling):
    vrijgave_id: Annotated[UUID, Field(description="De openbaarmaking die is vrijgegeven.")]


class BriefPublicatie(Handeling):
    publicatie_id: Annotated[UUID, Field(description="De openbaarmaking die is gepubliceerd.")]


class LekbevindingBericht(Lekbevinding):
    model_config = UIT


class LekrapportBericht(Lekrapport):
    """What the gate says: where something is, and never what."""

    model_config = UIT
    bevindingen: tuple[LekbevindingBericht, ...] = ()


class UitslagBericht(Antwoord):
    """What was composed, and what the leak gate says of the bytes that were made of it."""

    openbaarmaking_id: UUID
    pakket_sha256: str
    rapport: LekrapportBericht

    @classmethod
    def van(cls, uitslag: Uitslag) -> Self:
        rapport = LekrapportBericht.model_validate(uitslag.rapport.model_dump(), by_name=True)
        return cls(
            openbaarmaking_id=uitslag.openbaarmaking_id,
            pakket_sha256=uitslag.pakket_sha256,
            rapport=rapport,
        )


class OpenbaarmakingRegel(Zaak):
    model_config = UIT


class PakketBericht(Pakket):
    model_config = UIT


class DocumentBericht(Antwoord):
    documentnummer: str
    soort: str
    versie: int
    oordeel: str
    beoordeling_id: UUID
    weg: bool


class OpenbaarmakingBericht(Antwoord):
    """A release: its documents, its bytes, and how far it is."""

    openbaarmaking_id: UUID
    gebeurtenis: int
    ministerie: str
    kader: str
    vervangt: UUID | None
    documenten: tuple[DocumentBericht, ...]
    pakketten: tuple[PakketBericht, ...]
    poort: str
    vrijgegeven: bool
    publicatie_datum: date | None

    @classmethod
    def van(cls, wat: Openbaarmaking) -> Self:
        return cls(
            openbaarmaking_id=wat.id,
            gebeurtenis=wat.version,
            ministerie=wat.ministerie,
            kader=wat.kader,
            vervangt=wat.vervangt,
            documenten=tuple(
                DocumentBericht(
                    documentnummer=een.documentnummer,
                    soort=een.stuk.soort,
                    versie=een.stuk.versie,
                    oordeel=een.oordeel,
                    beoordeling_id=een.beoordeling_id,
                    weg=een.documentnummer in wat.weg,
                )
                for een in wat.stukken
            ),
            pakketten=tuple(PakketBericht(**dict(pakket)) for pakket in wat.pakketten),
            poort=wat.poort,
            vrijgegeven=wat.vrijgegeven,
            publicatie_datum=wat.gepubliceerd_op,
        )


class OpenbaarRegel(Rij):
    model_config = UIT


class OpenbaarVerschil(Antwoord):
    """What was public on the second day and not on the first, and the other way round."""

    erbij: tuple[OpenbaarRegel, ...]
    eraf: tuple[OpenbaarRegel, ...]


class GrondRegel(Weigeringsgrond):
    """A ground: its code, how a marker prints it, and the article in words."""

    model_config = UIT
    als_merk: str
    in_woorden: str
    uitspraak: str

    @classmethod
    def van(cls, grond: Weigeringsgrond) -> Self:
        return cls(
            **grond.model_dump(),
            als_merk=f"[{grond.merk}]",
            in_woorden=grond.artikel,
            uitspraak=grond.uitgesproken,
        )


class LeeslogRegel(Antwoord):
    """Who read which text that is hidden from others, when and what for."""

    nummer: int
    persoon_id: UUID
    functies: tuple[str, ...]
    gelezen_op: datetime
    soort: str
    stroom_id: UUID
    versie: int
    lak_ids: tuple[UUID, ...]
    doel: str

    @classmethod
    def van(cls, gelezen: Gelezen) -> Self:
        plain = dict(gelezen.regel)
        return cls(
            nummer=gelezen.nummer, gelezen_op=plain.pop("op"), soort=plain.pop("stuk"), **plain
        )
