"""A judgement over the line: its marks and how it stands, and apart from that its text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Self
from uuid import UUID

from api.berichten import Antwoord
from api.regels import UIT
from api.woo_invoer import (
    AanwijzingBericht,
    LakgrondBericht,
    RestdeelBericht,
    StukversieBericht,
    UitkomstBericht,
)
from domain.woo.beoordeling import Beoordeling, Lakmarkering, Oordeel, Uitkomst, Voorstel
from domain.woo.grondregels import Lakgrond
from domain.woo.oordeel import oordeel_van
from domain.woo.passage import Passage
from workflows.bekijken import Beeld, Suggestie
from workflows.ter_zitting import Behandeling


class PassageBericht(Passage):
    """A place, and in it code points [van, tot); without those all of it."""

    model_config = UIT


class VoorstelBericht(Antwoord):
    """What somebody wants to happen to a mark; another person confirms or rejects it."""

    soort: str
    functie: str
    grond: LakgrondBericht | None

    @classmethod
    def van(cls, voorstel: Voorstel) -> Self:
        grond = grond_van(voorstel.grond) if voorstel.grond else None
        return cls(soort=voorstel.soort, functie=voorstel.door.functie, grond=grond)


class LakBericht(Antwoord):
    """A mark: where and why, who proposed it by his office, and how it stands."""

    lak_id: UUID
    gebeurtenis: int
    passage: PassageBericht
    grond: LakgrondBericht
    functie: str
    herkomst: str
    staat: str
    verbergt: bool
    vervangt: UUID | None
    ruimte: PassageBericht | None
    voorstel: VoorstelBericht | None

    @classmethod
    def van(cls, lak: Lakmarkering) -> Self:
        return cls(
            lak_id=lak.lak_id,
            gebeurtenis=lak.nummer,
            passage=passage_van(lak.passage),
            grond=grond_van(lak.grond),
            functie=lak.door.functie,
            herkomst=lak.herkomst,
            staat=lak.staat,
            verbergt=lak.verbergt,
            vervangt=lak.vervangt,
            ruimte=passage_van(lak.ruimte) if lak.ruimte else None,
            voorstel=VoorstelBericht.van(lak.voorstel) if lak.voorstel else None,
        )


def grond_van(grond: Lakgrond) -> LakgrondBericht:
    return LakgrondBericht.model_validate(grond.model_dump(), by_name=True)


def passage_van(passage: Passage) -> PassageBericht:
    return PassageBericht(**dict(passage))


class BeoordelingBericht(Antwoord):
    """A judgement; `stuk` goes along, as what was seen, with an act that closes it."""

    beoordeling_id: UUID
    gebeurtenis: int
    stuk: StukversieBericht
    kader: str
    ministerie: str
    grondenlijst: str
    milieu: str
    besluit_van: str
    document_datum: date
    oordeel: Oordeel
    afgerond: bool
    vastgesteld: bool
    uitkomst: UitkomstBericht | None
    te_lezen: tuple[str, ...]
    lakken: tuple[LakBericht, ...]

    @classmethod
    def van(cls, zaak: Behandeling) -> Self:
        return cls.met(zaak.beoordeling, oordeel_van(zaak.beoordeling, zaak.zitting.tekst))

    @classmethod
    def met(cls, wat: Beoordeling, oordeel: Oordeel) -> Self:
        return cls(
            beoordeling_id=wat.id,
            gebeurtenis=wat.version,
            stuk=StukversieBericht.model_validate(dict(wat.stuk), by_name=True),
            kader=wat.kader,
            ministerie=wat.ministerie,
            grondenlijst=wat.grondenlijst,
            milieu=wat.milieu,
            besluit_van=wat.besluit_van,
            document_datum=wat.documentdatum,
            oordeel=oordeel,
            afgerond=wat.afgerond_door is not None,
            vastgesteld=wat.vastgesteld_door is not None,
            uitkomst=uitkomst_van(wat.uitkomst) if wat.uitkomst else None,
            te_lezen=tuple(sorted(wat.te_lezen)),
            lakken=tuple(map(LakBericht.van, wat.lakken.values())),
        )


def uitkomst_van(uitkomst: Uitkomst) -> UitkomstBericht:
    return UitkomstBericht.model_validate(dict(uitkomst), by_name=True)


class VerborgenDeel(Antwoord):
    van: int
    tot: int
    gronden: tuple[str, ...]


class PlekBericht(Antwoord):
    """A run of text in reading order; what is `heel` is hidden whole or not."""

    plaats: str
    tekst: str
    heel: bool
    verborgen: tuple[VerborgenDeel, ...]


class SuggestieBericht(Antwoord):
    """What a detector found; `afwijkend` are code points that look like others."""

    aanwijzing: AanwijzingBericht
    soort: str
    regel: str
    herkenner: str
    afwijkend: tuple[int, ...]

    @classmethod
    def van(cls, suggestie: Suggestie) -> Self:
        wijst = AanwijzingBericht.model_validate(dict(suggestie.aanwijzing), by_name=True)
        return cls(**{**suggestie._asdict(), "aanwijzing": wijst})


class RestBericht(Antwoord):
    """A hidden word or fragment, and where it can still be read."""

    lak_id: UUID
    deel: RestdeelBericht
    plaatsen: tuple[str, ...]


class BeeldBericht(Antwoord):
    """The unredacted text, with what is hidden in it; who reads it, was written down."""

    stuk: StukversieBericht
    oordeel: str
    plekken: tuple[PlekBericht, ...]
    suggesties: tuple[SuggestieBericht, ...]
    restvermeldingen: tuple[RestBericht, ...]

    @classmethod
    def van(cls, beeld: Beeld) -> Self:
        return cls(
            stuk=StukversieBericht.model_validate(dict(beeld.beoordeling.stuk), by_name=True),
            oordeel=beeld.oordeel,
            plekken=tuple(plekken_van(beeld)),
            suggesties=tuple(map(SuggestieBericht.van, beeld.suggesties)),
            restvermeldingen=tuple(rest_van(beeld)),
        )


def plekken_van(beeld: Beeld) -> Iterator[PlekBericht]:
    for plaats, plek in beeld.tekst.plekken.items():
        delen: Sequence[tuple[int, int, tuple[str, ...]]] = beeld.verborgen.get(plaats, ())
        yield PlekBericht(
            plaats=plaats,
            tekst=plek.tekst,
            heel=plek.heel,
            verborgen=tuple(VerborgenDeel(van=v, tot=t, gronden=g) for v, t, g in delen),
        )


def rest_van(beeld: Beeld) -> Iterator[RestBericht]:
    for rest in beeld.rest:
        deel = RestdeelBericht.model_validate(dict(rest.deel), by_name=True)
        yield RestBericht(lak_id=rest.lak_id, deel=deel, plaatsen=rest.plaatsen)
