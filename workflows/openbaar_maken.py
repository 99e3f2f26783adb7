"""Openbaar maken: judged documents are composed, released by another person, and published."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from domain import nazenden
from domain.base import Aggregate
from domain.kamerbrief import Kamerbrief
from domain.nota.inhoud import Sectie
from domain.nota.stand import Nota
from domain.opdracht import Lezer, Opdracht
from domain.value import canonical
from domain.woo import publiceren, vrijgeven
from domain.woo.beoordeling import Beoordeling
from domain.woo.lekrapport import Lekrapport
from domain.woo.openbaarmaking import Lijstversie, Openbaarmaking, Pakket, RedenCode, Vindplaats
from domain.woo.publiceren import Intrekking, Vervanging
from domain.woo.schrijf_5a import VIJF_A, verschil_5a
from domain.woo.vrijgeven import Beoordeeld, Vrijgave
from domain.woo.weigeringen import BijlageNietSchoon
from domain.woo.zitting import Zitting, keur_werkend
from workflows.in_de_set import rest_in_de_set
from workflows.inlezen.keur import keur
from workflows.inlezen.soort import soort_van
from workflows.inzien import lees
from workflows.register.blobs import blob
from workflows.register.eenmalig import eenmalig
from workflows.register.fouten import Onbekend
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.tafel import op_tafel
from workflows.ter_zitting import (
    lees_beoordeling,
    lees_openbaarmaking,
    maak_zitting,
)
from workflows.vastgesteld import bron_functielijst
from workflows.verzameling import vrijgave_van


class Samenstelling(NamedTuple):
    """Which judgements go out together, in the order of their documentnummers."""

    beoordelingen: tuple[UUID, ...]
    vervangt: UUID | None = None


@eenmalig
def stel_samen(register: Register, wat: Samenstelling, *, opdracht: Opdracht) -> Ontvangst:
    found = [lees_beoordeling(register, nr, lezer=opdracht.lezer) for nr in wat.beoordelingen]
    zittingen = [maak_zitting(register, b.stuk, b.kader, opdracht) for b in found]
    paren = list(zip(found, zittingen, strict=True))
    beoordeeld = [Beoordeeld(b, z, rest_in_de_set(register, b, z, paren)) for b, z in paren]
    for ministerie in {b.ministerie for b in found}:
        keur_werkend(ministerie, opdracht)
    keur_bijlagen(register, found)
    lijst = lijst_van(register, found)
    lezer = opdracht.lezer
    oud = lees_openbaarmaking(register, wat.vervangt, lezer=lezer) if wat.vervangt else None
    openbaarmaking = vrijgeven.stel_samen(beoordeeld, lijst, vervangt=oud)
    gelezen = [f for z in zittingen for f in z.bezetting.gelezen]
    notas = [z.nota for z in zittingen if z.nota]
    return register.bewaar(openbaarmaking, gelezen=uniek(found, gelezen, notas), opdracht=opdracht)


def lijst_van(register: Register, beoordelingen: Sequence[Beoordeling]) -> Lijstversie:
    """Say which functielijst counts; of no document at all, which the domain refuses, the file."""
    found = [bron_functielijst(register, wat.ministerie) for wat in beoordelingen[:1]]
    bron = found[0] if found else register.sjablonen.bron_functielijst
    return Lijstversie(versie=bron.versie, sha256=bron.sha256)


def keur_bijlagen(register: Register, beoordelingen: Sequence[Beoordeling]) -> None:
    """Refuse a file that still carries its maker, a remark or an earlier revision."""
    for wat in beoordelingen:
        if wat.stuk.soort == "bijlage" and wat.oordeel == "openbaar":
            inhoud = register.blob(wat.stuk.id, wat.stuk.inhoud_hash)
            if found := keur(inhoud, soort_van(inhoud)):
                kenmerk = register.lees(Nota, wat.stuk.id).kenmerk
                raise BijlageNietSchoon(kenmerk, [b.eigenschap for b in found])


def uniek(*lijsten: Sequence[Aggregate]) -> Sequence[Aggregate]:
    return list({one.id: one for lijst in lijsten for one in lijst}.values())


@eenmalig
def leg_poort_vast(
    register: Register,
    openbaarmaking_id: UUID,
    pakket: Pakket,
    bestanden: tuple[bytes, Lekrapport],
    *,
    opdracht: Opdracht,
) -> Ontvangst:
    """Keep the bytes of the bundle and the report under this history, and what the gate said."""
    found = lees_openbaarmaking(register, openbaarmaking_id, lezer=opdracht.lezer)
    zitting = zitting_van(register, found, opdracht)
    inhoud, rapport = bestanden
    vrijgeven.leg_poort_vast(found, pakket, rapport, zitting)
    blobs = [blob(found.id, inhoud), blob(found.id, canonical(rapport))]
    gelezen = zitting.bezetting.gelezen
    return register.bewaar(found, gelezen=gelezen, blobs=blobs, opdracht=opdracht)


@eenmalig
def geef_vrij(
    register: Register,
    openbaarmaking_id: UUID,
    pakket_sha256: str,
    *,
    opdracht: Opdracht,
    verschil_erkend: bool = False,
) -> Ontvangst:
    found = lees_openbaarmaking(register, openbaarmaking_id, lezer=opdracht.lezer)
    zitting = zitting_van(register, found, opdracht)
    beoordelingen = [register.lees(Beoordeling, s.beoordeling_id) for s in found.stukken]
    wat = Vrijgave(pakket_sha256, verschil_van(register, beoordelingen), verschil_erkend)
    vrijgeven.geef_vrij(found, wat, beoordelingen, zitting)
    gelezen = uniek(beoordelingen, zitting.bezetting.gelezen)
    return register.bewaar(found, gelezen=gelezen, opdracht=opdracht)


@eenmalig
def publiceer(
    register: Register,
    openbaarmaking_id: UUID,
    op: date,
    vindplaatsen: tuple[Vindplaats, ...],
    *,
    opdracht: Opdracht,
) -> Ontvangst:
    found = lees_openbaarmaking(register, openbaarmaking_id, lezer=opdracht.lezer)
    zitting = zitting_van(register, found, opdracht)
    publiceren.publiceer(found, op, vindplaatsen, zitting)
    return register.bewaar(found, gelezen=zitting.bezetting.gelezen, opdracht=opdracht)


@eenmalig
def trek_in(
    register: Register, openbaarmaking_id: UUID, wat: Intrekking, *, opdracht: Opdracht
) -> Ontvangst:
    found = lees_openbaarmaking(register, openbaarmaking_id, lezer=opdracht.lezer)
    zitting = zitting_van(register, found, opdracht)
    publiceren.trek_in(found, wat, zitting)
    return register.bewaar(found, gelezen=zitting.bezetting.gelezen, opdracht=opdracht)


class Vervangend(NamedTuple):
    documentnummer: str
    door_id: UUID
    reden_code: RedenCode
    op: date


@eenmalig
def vervang(
    register: Register, openbaarmaking_id: UUID, wat: Vervangend, *, opdracht: Opdracht
) -> Ontvangst:
    found = lees_openbaarmaking(register, openbaarmaking_id, lezer=opdracht.lezer)
    zitting = zitting_van(register, found, opdracht)
    nieuw = lees_openbaarmaking(register, wat.door_id, lezer=opdracht.lezer)
    vervanging = Vervanging(wat.documentnummer, nieuw, wat.reden_code, wat.op)
    publiceren.vervang(found, vervanging, zitting)
    gelezen = uniek([nieuw], zitting.bezetting.gelezen)
    return register.bewaar(found, gelezen=gelezen, opdracht=opdracht)


@eenmalig
def zend_beslisnota_na(
    register: Register, nota_id: UUID, vrijgave_id: UUID, *, opdracht: Opdracht
) -> Ontvangst:
    """Send the beslisnota that was announced with the letter, under its release."""
    tafel = op_tafel(register, nota_id, opdracht)
    nazenden.verzender(tafel.nota, tafel.bezetting, opdracht)  # before any other rule speaks
    if not tafel.nota.brief_id:
        raise nazenden.niets_aangekondigd()
    brief = register.lees(Kamerbrief, tafel.nota.brief_id)
    vrijgave = vrijgave_van(register, vrijgave_id)
    nazenden.zend_beslisnota_na(
        brief, tafel.nota, vrijgave, bezetting=tafel.bezetting, opdracht=opdracht
    )
    gelezen = uniek([tafel.nota, *([vrijgave] if vrijgave else [])], tafel.bezetting.gelezen)
    return register.bewaar(brief, gelezen=gelezen, opdracht=opdracht)


@eenmalig
def maak_openbaar(
    register: Register, brief_id: UUID, publicatie_id: UUID, *, opdracht: Opdracht
) -> Ontvangst:
    """Record on a letter in which publication it is."""
    brief = lees(register, Kamerbrief, brief_id, lezer=opdracht.lezer)
    keur_werkend(brief.ministerie, opdracht)
    publicatie = lees_openbaarmaking(register, publicatie_id, lezer=opdracht.lezer)
    zitting = zitting_van(register, publicatie, opdracht)
    nazenden.maak_openbaar(brief, publicatie, zitting)
    gelezen = uniek([publicatie], zitting.bezetting.gelezen)
    return register.bewaar(brief, gelezen=gelezen, opdracht=opdracht)


def lees_pakket(register: Register, openbaarmaking_id: UUID, sha256: str, *, lezer: Lezer) -> bytes:
    """Give the bytes of the last bundle; once it is released those are for everyone, and only they.

    An earlier one may hold what closed the gate, and stays with this history for ever.
    """
    found = lees_openbaarmaking(register, openbaarmaking_id, lezer=lezer)
    if sha256 not in {pakket.sha256 for pakket in found.pakketten}:
        raise Onbekend(Pakket)
    return register.blob(found.id, sha256)


def verschil_van(register: Register, beoordelingen: Sequence[Beoordeling]) -> Sequence[str]:
    """Name the grounds that the marks and the signed 5a of a nota don't share."""
    return [
        grond
        for b in beoordelingen
        if b.stuk.soort == "nota"
        for grond in verschil_5a(b, sectie_5a(register, b))
    ]


def sectie_5a(register: Register, beoordeling: Beoordeling) -> Sectie | None:
    """Read what the nota itself says of what is hidden in it."""
    hashes = register.lees(Nota, beoordeling.stuk.id).versies[beoordeling.stuk.versie]
    if VIJF_A not in hashes:
        return None
    deel = register.onderdelen({VIJF_A: hashes[VIJF_A]})[VIJF_A]
    return deel if isinstance(deel, Sectie) else None


def zitting_van(register: Register, wat: Openbaarmaking, opdracht: Opdracht) -> Zitting:
    """Lay out the first document of the set: enough to say who may act."""
    keur_werkend(wat.ministerie, opdracht)
    return maak_zitting(register, wat.stukken[0].stuk, wat.kader, opdracht)
