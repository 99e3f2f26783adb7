"""Beoordelen: passages are marked, confirmed by a second person, and the judgement established."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from domain.opdracht import Opdracht
from domain.toegang import Zaak, mag_lezen
from domain.woo import afronden, lakvoorstel, lakwijziging, openen, suggestie, versiewissel
from domain.woo.beoordeling import Restdeel, Uitkomst
from domain.woo.gronden import Kader, Milieu
from domain.woo.grondregels import BesluitVan, Lakgrond
from domain.woo.lakvoorstel import Lakverzoek
from domain.woo.openen import NieuweBeoordeling
from domain.woo.passage import Aanwijzing
from domain.woo.restvermelding import laat_zichtbaar as laat_staan
from domain.woo.restvermelding import restvermeldingen
from domain.woo.stukken import Stuk
from domain.woo.suggestie import WaaromNiet
from domain.woo.weigeringen import BeoordelingBestaat
from domain.woo.zitting import keur_werkend
from workflows.register.eenmalig import eenmalig
from workflows.register.fouten import Onbekend
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.stukken import Aangewezen, lees_stuk, stuk_van
from workflows.ter_zitting import Behandeling, in_behandeling, is_van_woo, maak_zitting, nota_van


class Opening(NamedTuple):
    """A document that comes under judgement."""

    wat: Aangewezen
    kader: Kader
    milieu: Milieu = "geen"
    besluit_van: BesluitVan | None = None
    documentdatum: date | None = None


@eenmalig
def open_beoordeling(register: Register, opening: Opening, *, opdracht: Opdracht) -> Ontvangst:
    """Begin; a Woo functie may open a nota of its ministry that it may not read otherwise."""
    keur_inzage(register, opening.wat.stroom_id, opdracht)
    stuk = stuk_van(register, opening.wat)
    zitting = maak_zitting(register, stuk, opening.kader, opdracht)
    nieuw = NieuweBeoordeling(stuk, *opening[1:])
    beoordeling = openen.open_beoordeling(nieuw, zitting)
    if register.kent(beoordeling.id):
        raise BeoordelingBestaat
    return Behandeling(register, beoordeling, zitting).bewaar()


def keur_inzage(register: Register, stroom_id: UUID, opdracht: Opdracht) -> None:
    """Answer as unknown what is not for this person: neither to read nor to judge."""
    try:
        nota = nota_van(register, stroom_id)
    except Onbekend:
        raise Onbekend(Stuk) from None
    if nota is None:
        return
    van_woo = is_van_woo(nota.ministerie, opdracht.lezer)
    if not van_woo and not mag_lezen(opdracht.lezer, Zaak.van(nota)).mag:
        raise Onbekend(Stuk)
    keur_werkend(nota.ministerie, opdracht)


@eenmalig
def stel_lak_voor(
    register: Register, beoordeling_id: UUID, verzoek: Lakverzoek, *, opdracht: Opdracht
) -> Ontvangst:
    zaak = in_behandeling(register, beoordeling_id, opdracht)
    lakvoorstel.stel_lak_voor(zaak.beoordeling, verzoek, zaak.zitting)
    return zaak.bewaar()


@eenmalig
def bevestig(
    register: Register,
    beoordeling_id: UUID,
    lak_id: UUID,
    *,
    opdracht: Opdracht,
    erkend: Sequence[str] = (),
) -> Ontvangst:
    """Agree with the mark, or with what was proposed about it."""
    zaak = in_behandeling(register, beoordeling_id, opdracht)
    lak = lakvoorstel.lak_van(zaak.beoordeling, lak_id)
    agree = lakwijziging.bevestig_wijziging if lak.voorstel else lakvoorstel.bevestig
    agree(zaak.beoordeling, lak_id, zaak.zitting, erkend=erkend)
    return zaak.bewaar()


@eenmalig
def verwerp(
    register: Register, beoordeling_id: UUID, lak_id: UUID, reden: str, *, opdracht: Opdracht
) -> Ontvangst:
    """Disagree with the mark, or with what was proposed about it."""
    zaak = in_behandeling(register, beoordeling_id, opdracht)
    lak = lakvoorstel.lak_van(zaak.beoordeling, lak_id)
    disagree = lakwijziging.wijs_voorstel_af if lak.voorstel else lakvoorstel.verwerp
    disagree(zaak.beoordeling, lak_id, reden, zaak.zitting)
    return zaak.bewaar()


@eenmalig
def trek_lak_in(
    register: Register, beoordeling_id: UUID, lak_id: UUID, reden: str, *, opdracht: Opdracht
) -> Ontvangst:
    zaak = in_behandeling(register, beoordeling_id, opdracht)
    lakvoorstel.trek_lak_in(zaak.beoordeling, lak_id, reden, zaak.zitting)
    return zaak.bewaar()


class Grondwijziging(NamedTuple):
    lak_id: UUID
    grond: Lakgrond
    erkend: tuple[str, ...] = ()


@eenmalig
def stel_grondwijziging_voor(
    register: Register, beoordeling_id: UUID, wat: Grondwijziging, *, opdracht: Opdracht
) -> Ontvangst:
    zaak = in_behandeling(register, beoordeling_id, opdracht)
    lakwijziging.stel_grondwijziging_voor(
        zaak.beoordeling, wat.lak_id, wat.grond, zaak.zitting, erkend=wat.erkend
    )
    return zaak.bewaar()


@eenmalig
def stel_opheffing_voor(
    register: Register, beoordeling_id: UUID, lak_id: UUID, reden: str, *, opdracht: Opdracht
) -> Ontvangst:
    zaak = in_behandeling(register, beoordeling_id, opdracht)
    lakwijziging.stel_opheffing_voor(zaak.beoordeling, lak_id, reden, zaak.zitting)
    return zaak.bewaar()


class Afwijzing(NamedTuple):
    """A suggestion of a detector that a person dismisses."""

    aanwijzing: Aanwijzing
    herkenner: str
    reden_code: WaaromNiet


@eenmalig
def wijs_suggestie_af(
    register: Register, beoordeling_id: UUID, wat: Afwijzing, *, opdracht: Opdracht
) -> Ontvangst:
    zaak = in_behandeling(register, beoordeling_id, opdracht)
    suggestie.wijs_suggestie_af(zaak.beoordeling, *wat, zaak.zitting)
    return zaak.bewaar()


class Restkeuze(NamedTuple):
    """A hidden word that stays where it is still read; `elders` are other texts that show it."""

    deel: Restdeel
    reden: str
    elders: Mapping[str, str] | None = None


@eenmalig
def laat_zichtbaar(
    register: Register, beoordeling_id: UUID, wat: Restkeuze, *, opdracht: Opdracht
) -> Ontvangst:
    zaak = in_behandeling(register, beoordeling_id, opdracht)
    found = restvermeldingen(zaak.beoordeling, zaak.zitting.tekst, wat.elders)
    laat_staan(zaak.beoordeling, found, wat.deel, wat.reden, zaak.zitting)
    return zaak.bewaar()


@eenmalig
def wissel_versie(
    register: Register,
    beoordeling_id: UUID,
    *,
    gezien: Stuk,
    opdracht: Opdracht,
    versie: int | None = None,
) -> Ontvangst:
    """Go on with a newer version of the text, or with the newest."""
    zaak = in_behandeling(register, beoordeling_id, opdracht)
    oud, wat = zaak.zitting.tekst, zaak.beoordeling.stuk
    naar = stuk_van(register, Aangewezen(wat.soort, wat.id, versie, wat.inhoud_hash))
    tekst = lees_stuk(register, naar, zaak.beoordeling.kader)
    zitting = zaak.zitting._replace(tekst=tekst)
    versiewissel.wissel_versie(zaak.beoordeling, naar, oud, zitting, gezien=gezien)
    return zaak.bewaar()


@eenmalig
def bepaal_uitkomst(
    register: Register,
    beoordeling_id: UUID,
    uitkomst: Uitkomst,
    *,
    gezien: Stuk,
    opdracht: Opdracht,
) -> Ontvangst:
    zaak = in_behandeling(register, beoordeling_id, opdracht)
    afronden.bepaal_uitkomst(zaak.beoordeling, uitkomst, zaak.zitting, gezien=gezien)
    return zaak.bewaar()


@eenmalig
def rond_af(
    register: Register,
    beoordeling_id: UUID,
    gelezen: Collection[str],
    *,
    gezien: Stuk,
    opdracht: Opdracht,
) -> Ontvangst:
    zaak = in_behandeling(register, beoordeling_id, opdracht)
    afronden.rond_af(zaak.beoordeling, gelezen, zaak.zitting, gezien=gezien)
    return zaak.bewaar()


@eenmalig
def stel_vast(
    register: Register,
    beoordeling_id: UUID,
    *,
    gezien: Stuk,
    opdracht: Opdracht,
    elders: Mapping[str, str] | None = None,
) -> Ontvangst:
    zaak = in_behandeling(register, beoordeling_id, opdracht)
    rest = restvermeldingen(zaak.beoordeling, zaak.zitting.tekst, elders)
    afronden.stel_vast(zaak.beoordeling, rest, zaak.zitting, gezien=gezien)
    return zaak.bewaar()


@eenmalig
def heropen(
    register: Register, beoordeling_id: UUID, reden: str, *, opdracht: Opdracht
) -> Ontvangst:
    zaak = in_behandeling(register, beoordeling_id, opdracht)
    afronden.heropen(zaak.beoordeling, reden, zaak.zitting)
    return zaak.bewaar()
