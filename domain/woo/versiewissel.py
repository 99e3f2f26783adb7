"""Versiewissel: a new version of the text; marks go along where nothing changed (woo.md 6.1).

A mark whose text changed lapses, and until a person proposed a new one and another confirmed it,
or its lifting, all of its block stays hidden. What changed or is new has to be read again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal
from uuid import UUID

from domain.base import Event
from domain.value import Code, Value
from domain.woo.beoordeling import Beoordeling, Lakmarkering
from domain.woo.leesstuk import GEHEEL, Leesstuk
from domain.woo.passage import Passage, teksten
from domain.woo.stukken import Stuk
from domain.woo.weigeringen import VersieOnbekend
from domain.woo.zitting import Zitting, keur_gezien, woo_of_steller

Verloren = Literal["tekst_gewijzigd", "blok_verdwenen"]


class VervallenLak(Value):
    """A mark that could not go along; `voorstel` is where its text now stands, if only once."""

    lak_id: UUID
    reden_code: Verloren
    voorstel: Passage | None = None


class VersieGewisseld(Event):
    TOPIC: ClassVar[str] = "beoordeling.versie-gewisseld.v1"
    van: Stuk
    naar: Stuk
    overgenomen: tuple[UUID, ...]
    vervallen: tuple[VervallenLak, ...]
    te_lezen: tuple[Code, ...]

    def apply(self, aggregate: Beoordeling) -> None:
        aggregate.stuk = self.naar
        for lak in self.vervallen:
            aggregate.zet(lak.lak_id, staat="vervallen", ruimte=lak.voorstel, voorstel=None)
        aggregate.te_lezen |= frozenset(self.te_lezen)
        aggregate.ontrond()
        aggregate.vastgesteld_door, aggregate.oordeel = None, None


def wissel_versie(
    beoordeling: Beoordeling, naar: Stuk, oud: Leesstuk, zitting: Zitting, *, gezien: Stuk
) -> None:
    """Go on with a newer version: the text of `zitting`; `oud` is the one judged so far."""
    wie = woo_of_steller(beoordeling.ministerie, zitting, steller=True)
    keur_gezien(beoordeling, gezien)
    if naar == beoordeling.stuk:
        return
    if naar.naam != beoordeling.stuk.naam or naar.versie < beoordeling.stuk.versie:
        raise VersieOnbekend(naar.versie)
    verloren = {lak.lak_id: lak for lak in vervallen(beoordeling, oud, zitting.tekst)}
    beoordeling.leg_vast(
        VersieGewisseld,
        opdracht=zitting.opdracht,
        door=wie,
        van=beoordeling.stuk,
        naar=naar,
        overgenomen=tuple(
            lak.lak_id for lak in beoordeling.verborgen if lak.lak_id not in verloren
        ),
        vervallen=tuple(verloren.values()),
        te_lezen=tuple(anders(oud, zitting.tekst)),
    )


def vervallen(beoordeling: Beoordeling, oud: Leesstuk, nieuw: Leesstuk) -> Iterator[VervallenLak]:
    for lak in beoordeling.verborgen:
        if lak.staat == "vervallen" or blijft(lak, oud, nieuw):
            continue
        verdwenen = lak.passage.plaats not in nieuw.plekken
        yield VervallenLak(
            lak_id=lak.lak_id,
            reden_code="blok_verdwenen" if verdwenen else "tekst_gewijzigd",
            voorstel=None if verdwenen else opnieuw(lak, oud, nieuw),
        )


def blijft(lak: Lakmarkering, oud: Leesstuk, nieuw: Leesstuk) -> bool:
    """Say whether the text that a mark was set in is the same; a whole section just stays so."""
    plaats = lak.passage.plaats
    if plaats in oud.plekken:
        return plaats in nieuw.plekken and oud.plekken[plaats].tekst == nieuw.plekken[plaats].tekst
    return plaats == GEHEEL or any(True for _ in nieuw.onder(plaats))


def opnieuw(lak: Lakmarkering, oud: Leesstuk, nieuw: Leesstuk) -> Passage | None:
    """Find the hidden text in the new block, if it stands there exactly once."""
    plaats = lak.passage.plaats
    tekst = nieuw.plekken[plaats].tekst
    for stuk in teksten(lak.passage, oud):
        if tekst.count(stuk.fragment) == 1:
            van = tekst.index(stuk.fragment)
            return Passage(plaats=plaats, van=van, tot=van + len(stuk.fragment))
    return None


def anders(oud: Leesstuk, nieuw: Leesstuk) -> Iterator[str]:
    """List the places whose text is new or another one."""
    for plaats in nieuw.te_beoordelen:
        was = oud.plekken.get(plaats)
        if was is None or was.tekst != nieuw.plekken[plaats].tekst:
            yield plaats
