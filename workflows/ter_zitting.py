"""Ter zitting: a judgement before somebody who may take part in it, with the text it is about."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from domain.base import Aggregate
from domain.functie import is_auditor
from domain.kamerbrief import Kamerbrief
from domain.nota.stand import Nota
from domain.opdracht import Lezer, Opdracht
from domain.toegang import Zaak, mag_lezen
from domain.woo.beoordeling import Beoordeling
from domain.woo.gronden import Kader
from domain.woo.openbaarmaking import Openbaarmaking
from domain.woo.stukken import Stuk
from domain.woo.zitting import Zitting, keur_werkend, woo_functies
from workflows.inzien import bezetting
from workflows.register.fouten import Onbekend
from workflows.register.personen import Personen
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.stukken import lees_stuk


class Behandeling(NamedTuple):
    """A judgement on the table, and what its rules look at."""

    register: Register
    beoordeling: Beoordeling
    zitting: Zitting

    def bewaar(self) -> Ontvangst:
        zitting = self.zitting
        return self.register.bewaar(
            self.beoordeling, gelezen=zitting.bezetting.gelezen, opdracht=zitting.opdracht
        )


def ter_zitting(register: Register, beoordeling_id: UUID, opdracht: Opdracht) -> Behandeling:
    beoordeling = lees_beoordeling(register, beoordeling_id, lezer=opdracht.lezer)
    zitting = maak_zitting(register, beoordeling.stuk, beoordeling.kader, opdracht)
    return Behandeling(register, beoordeling, zitting)


def in_behandeling(register: Register, beoordeling_id: UUID, opdracht: Opdracht) -> Behandeling:
    """Lay a judgement before somebody who wants to do something about it."""
    zaak = ter_zitting(register, beoordeling_id, opdracht)
    keur_werkend(zaak.beoordeling.ministerie, opdracht)
    return zaak


def maak_zitting(register: Register, stuk: Stuk, kader: Kader, opdracht: Opdracht) -> Zitting:
    """Lay out the text of a document, the nota that it belongs to, and who is public."""
    return Zitting(
        lees_stuk(register, stuk, kader),
        nota_van(register, stuk.id),
        bezetting(register),
        opdracht,
        namen_van_bewindspersonen(register),
    )


def lees_beoordeling(register: Register, nummer: UUID, *, lezer: Lezer) -> Beoordeling:
    """Find a judgement for who may see its document; for all others it is unknown."""
    beoordeling = register.lees(Beoordeling, nummer)
    if not mag_beoordelen(register, beoordeling.stuk, beoordeling.ministerie, lezer):
        raise Onbekend(Beoordeling)
    return beoordeling


def lees_openbaarmaking(register: Register, nummer: UUID, *, lezer: Lezer) -> Openbaarmaking:
    """Find a release; what was released is for everyone, what wasn't for who judges its stukken."""
    found = register.lees(Openbaarmaking, nummer)
    if found.vrijgegeven:
        return found
    if all(mag_beoordelen(register, s.stuk, found.ministerie, lezer) for s in found.stukken):
        return found
    raise Onbekend(Openbaarmaking)


def mag_beoordelen(register: Register, stuk: Stuk, ministerie: str, lezer: Lezer) -> bool:
    """Say whether somebody may see a judgement: the Woo desk, and who may read the nota."""
    if is_van_woo(ministerie, lezer) or any(map(is_auditor, lezer.functies)):
        return True
    nota = nota_van(register, stuk.id)
    return nota is not None and mag_lezen(lezer, Zaak.van(nota)).mag


def is_van_woo(ministerie: str, lezer: Lezer) -> bool:
    return bool(woo_functies(ministerie, lezer.functies))


def nota_van(register: Register, stroom_id: UUID) -> Nota | None:
    """Find the nota that a history is, or that a letter came of."""
    history = register.lees(Aggregate, stroom_id)
    if isinstance(history, Kamerbrief) and history.nota_id:
        history = register.lees(Aggregate, history.nota_id)
    return history if isinstance(history, Nota) else None


def bewindspersonen(register: Register) -> frozenset[UUID]:
    """Give who holds or held an office of a bewindspersoon, by the functielijst."""
    zoek, lijst = bezetting(register).bekend, register.sjablonen.functielijst.functies
    codes = [functie.code for functie in lijst if functie.soort == "bewindspersoon"]
    return frozenset(b.persoon_id for code in codes if (f := zoek(code)) for b in f.bezetters)


def namen_van_bewindspersonen(register: Register) -> tuple[str, ...]:
    """Name them: those names are never hidden (R14)."""
    held = bewindspersonen(register)
    known = Personen(register.opslag).allen() if held else ()
    return tuple(p.naam for p in known if p.persoon_id in held and not p.vernietigd)
