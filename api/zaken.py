"""Moties, toezeggingen, letters and offices over the line: as they are, or as they were."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Self
from uuid import UUID

from api.berichten import Antwoord
from domain.functie import Functie
from domain.kamerbrief import Kamerbrief
from domain.kamerpunt.motie import Motie
from domain.kamerpunt.toezegging import Toezegging
from domain.machtiging import Mandaat, Vervanging


class BriefVanPunt(Antwoord):
    brief_id: UUID
    relatie: str


class Kamer(Antwoord):
    """Where the fact was taken from (I16)."""

    herkomst: str
    bron_id: str
    gewijzigd_op: datetime
    stand: str
    ruw: str
    gegevens: Mapping[str, str]
    appreciatie: str = ""
    appreciatie_ruw: str = ""
    vervangen_door: UUID | None = None

    @classmethod
    def van(cls, punt: Motie | Toezegging) -> Self:
        stand, ruw = punt.kamerstand
        told = cls(
            herkomst=punt.bron.systeem,
            bron_id=punt.bron.nummer,
            gewijzigd_op=punt.bron.gewijzigd_op,
            stand=stand,
            ruw=ruw,
            gegevens=punt.gegevens,
        )
        if not isinstance(punt, Motie):
            return told
        oordeel = punt.appreciatie
        return cls(
            **{
                **dict(told),
                "appreciatie": oordeel.appreciatie if oordeel else "",
                "appreciatie_ruw": oordeel.ruw if oordeel else "",
                "vervangen_door": punt.vervangen_door,
            }
        )


class Ons(Antwoord):
    """What we did with it, and who sees to it."""

    uitvoering: str
    bewindspersoon: str | None
    dossierhouder: str | None
    termijn: date | None
    samengevoegd_met: UUID | None
    brieven: tuple[BriefVanPunt, ...]
    delen: tuple[str, ...]


class PuntBericht(Antwoord):
    """A motie or toezegging, with both states side by side."""

    punt_id: UUID
    gebeurtenis: int
    naam: str
    onderwerp: str
    volgens_de_kamer: Kamer
    bij_ons: Ons

    @classmethod
    def van(cls, punt: Motie | Toezegging) -> Self:
        return cls(
            punt_id=punt.id,
            gebeurtenis=punt.version,
            naam=punt.naam,
            onderwerp=punt.onderwerp,
            volgens_de_kamer=Kamer.van(punt),
            bij_ons=Ons(
                uitvoering=punt.uitvoering,
                bewindspersoon=punt.bewindspersoon,
                dossierhouder=punt.dossierhouder,
                termijn=punt.termijn,
                samengevoegd_met=punt.samengevoegd_met,
                brieven=tuple(
                    BriefVanPunt(brief_id=brief_id, relatie=relatie)
                    for brief_id, relatie in punt.brieven.items()
                ),
                delen=punt.delen,
            ),
        )


class StukBericht(Antwoord):
    titel: str
    sha256: str


class PuntInBrief(Antwoord):
    punt_id: UUID
    relatie: str
    deel: str | None


class BriefBericht(Antwoord):
    """A letter as it was sent. Whether its nota is there for the reader, is asked there."""

    brief_id: UUID
    gebeurtenis: int
    ministerie: str
    kenmerk: str
    titel: str
    kamers: tuple[str, ...]
    stukken: tuple[StukBericht, ...]
    punten: tuple[PuntInBrief, ...]
    ontvangen: Mapping[str, date]  # per Kamer
    kamerstukken: Mapping[str, str]
    gerectificeerd_door: UUID | None

    @classmethod
    def van(cls, brief: Kamerbrief) -> Self:
        return cls(
            brief_id=brief.id,
            gebeurtenis=brief.version,
            ministerie=brief.ministerie,
            kenmerk=brief.kenmerk,
            titel=brief.titel,
            kamers=brief.kamers,
            stukken=tuple(StukBericht(**dict(stuk)) for stuk in brief.stukken),
            punten=tuple(PuntInBrief(**dict(punt)) for punt in brief.punten),
            ontvangen={str(kamer): op for kamer, op in brief.ontvangen.items()},
            kamerstukken={str(kamer): kst for kamer, kst in brief.kamerstukken.items()},
            gerectificeerd_door=brief.gerectificeerd_door,
        )


class Bezetter(Antwoord):
    persoon_id: UUID
    van: date
    tot: date | None


class VervangingBericht(Antwoord):
    """Who stands in, when and for what; `achteraf` counts only once another confirmed it."""

    vervanging_id: UUID
    vervanger: UUID
    van: date
    tot: date
    stapsoorten: tuple[str, ...]
    achteraf: bool
    bevestigd: bool
    beeindigd_per: date | None
    reden: str


class MandaatBericht(Antwoord):
    mandaat_id: UUID
    aan_functie: str
    van: date
    tot: date | None
    stapsoorten: tuple[str, ...]
    vindplaats: str
    ondermandaat: bool
    ingetrokken_per: date | None
    reden: str


class FunctieBericht(Antwoord):
    """An office, who held it when, and who may act for it."""

    functie_id: UUID
    gebeurtenis: int
    code: str
    naam: str
    ministerie: str
    soort: str
    meervoudig: bool
    leidinggevende: str | None
    bezetters: tuple[Bezetter, ...]
    vervangingen: tuple[VervangingBericht, ...]
    mandaten: tuple[MandaatBericht, ...]
    opgeheven_per: date | None

    @classmethod
    def van(cls, functie: Functie) -> Self:
        return cls(
            functie_id=functie.id,
            gebeurtenis=functie.version,
            code=functie.code,
            naam=functie.naam,
            ministerie=functie.ministerie,
            soort=functie.soort,
            meervoudig=functie.meervoudig,
            leidinggevende=functie.leidinggevende,
            bezetters=tuple(Bezetter(**b._asdict()) for b in functie.bezetters),
            vervangingen=tuple(map(vervanging_van, functie.vervangingen.values())),
            mandaten=tuple(map(mandaat_van, functie.mandaten.values())),
            opgeheven_per=functie.opgeheven_per,
        )


def vervanging_van(een: Vervanging) -> VervangingBericht:
    known = {**een._asdict(), "vervanging_id": een.id}
    return VervangingBericht(**{veld: known[veld] for veld in VervangingBericht.model_fields})


def mandaat_van(een: Mandaat) -> MandaatBericht:
    known = {**een._asdict(), "mandaat_id": een.id}
    return MandaatBericht(**{veld: known[veld] for veld in MandaatBericht.model_fields})
