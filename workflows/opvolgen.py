"""Opvolgen: what the ministry does with a motie or toezegging, step by step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from domain.base import Aggregate, Geweigerd, InvoerOngeldig
from domain.bezetting import Bezetting
from domain.functionaris import Functionaris
from domain.kamerbrief import verzonden
from domain.kamerpunt import opvolging, samenvoegen, uitvoering
from domain.kamerpunt.opvolging import Overdracht
from domain.kamerpunt.uitvoering import Afdoening, Kamerpunt
from domain.kamerpunt.wie import behandelaar, coordinator
from domain.opdracht import Opdracht
from workflows.brieven import vind_brief
from workflows.inzien import bezetting, lees, of_waarom
from workflows.register.eenmalig import eenmalig
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst


class Punttafel(NamedTuple):
    """A punt on the table of who asks for it, with the offices that the rules look at."""

    register: Register
    punt: Kamerpunt
    bezetting: Bezetting
    opdracht: Opdracht

    def behandelaar(self) -> Functionaris:
        return behandelaar(self.punt, self.bezetting, self.opdracht)

    def bewaar(self, *ook: Aggregate) -> Ontvangst:
        return self.register.bewaar(
            self.punt, *ook, gelezen=self.bezetting.gelezen, opdracht=self.opdracht
        )


class Bedoeld(NamedTuple):
    """Which punt is meant; who says which of the two kinds it is, finds no other."""

    punt_id: UUID
    soort: type[Kamerpunt] = Kamerpunt


def op_tafel(register: Register, bedoeld: Bedoeld, opdracht: Opdracht) -> Punttafel:
    punt = lees(register, bedoeld.soort, bedoeld.punt_id, lezer=opdracht.lezer)
    return Punttafel(register, punt, bezetting(register), opdracht)


class Rollen(NamedTuple):
    """In which office this person would see to a punt, and coordinate it; or why he doesn't."""

    behandelaar: Functionaris | Geweigerd
    coordinator: Functionaris | Geweigerd


def rollen(register: Register, bedoeld: Bedoeld, *, opdracht: Opdracht) -> Rollen:
    """Ask without acting."""
    tafel = op_tafel(register, bedoeld, opdracht)

    return Rollen(
        of_waarom(tafel.behandelaar),
        of_waarom(lambda: coordinator(tafel.punt.ministerie, tafel.bezetting, opdracht)),
    )


@eenmalig
def heropen(register: Register, bedoeld: Bedoeld, reden: str, *, opdracht: Opdracht) -> Ontvangst:
    tafel = op_tafel(register, bedoeld, opdracht)
    uitvoering.heropen(tafel.punt, reden, door=tafel.behandelaar(), opdracht=opdracht)
    return tafel.bewaar()


@eenmalig
def wijs_toe(
    register: Register,
    bedoeld: Bedoeld,
    bewindspersoon: str,
    dossierhouder: str,
    *,
    opdracht: Opdracht,
) -> Ontvangst:
    tafel = op_tafel(register, bedoeld, opdracht)
    opvolging.wijs_toe(
        tafel.punt, bewindspersoon, dossierhouder, bezetting=tafel.bezetting, opdracht=opdracht
    )
    return tafel.bewaar()


@eenmalig
def draag_over(
    register: Register, punten: Sequence[Bedoeld], overdracht: Overdracht, *, opdracht: Opdracht
) -> Ontvangst:
    """Hand over all of these in one save, or none: one that went elsewhere refuses them all."""
    if not punten:
        raise InvoerOngeldig("Er is geen punt genoemd.", "Noem minstens een motie of toezegging.")
    tafels = [op_tafel(register, bedoeld, opdracht) for bedoeld in dict.fromkeys(punten)]
    shared = tafels[0].bezetting
    for tafel in tafels:
        opvolging.draag_over(tafel.punt, overdracht, bezetting=shared, opdracht=opdracht)
    return tafels[0].bewaar(*(tafel.punt for tafel in tafels[1:]))


@eenmalig
def start_uitvoering(register: Register, bedoeld: Bedoeld, *, opdracht: Opdracht) -> Ontvangst:
    tafel = op_tafel(register, bedoeld, opdracht)
    opvolging.start_uitvoering(tafel.punt, bezetting=tafel.bezetting, opdracht=opdracht)
    return tafel.bewaar()


@eenmalig
def stel_termijn(
    register: Register, bedoeld: Bedoeld, termijn: date, reden: str, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, bedoeld, opdracht)
    opvolging.stel_termijn(tafel.punt, termijn, reden, bezetting=tafel.bezetting, opdracht=opdracht)
    return tafel.bewaar()


@eenmalig
def verleng_termijn(
    register: Register, bedoeld: Bedoeld, naar: date, reden: str, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, bedoeld, opdracht)
    opvolging.verleng_termijn(tafel.punt, naar, reden, bezetting=tafel.bezetting, opdracht=opdracht)
    return tafel.bewaar()


@eenmalig
def meld_voortgang(
    register: Register, bedoeld: Bedoeld, brief_id: UUID, *, opdracht: Opdracht
) -> Ontvangst:
    """Record that a letter that was sent before, reported on it."""
    tafel = op_tafel(register, bedoeld, opdracht)
    door, sent = tafel.behandelaar(), verzonden(vind_brief(register, brief_id))
    uitvoering.meld_voortgang(tafel.punt, sent, door=door, opdracht=opdracht)
    return tafel.bewaar()


@eenmalig
def doe_af(
    register: Register, bedoeld: Bedoeld, brief_id: UUID, hoe: Afdoening, *, opdracht: Opdracht
) -> Ontvangst:
    """Record that a letter that was sent before, settled it or a part of it."""
    tafel = op_tafel(register, bedoeld, opdracht)
    door, sent = tafel.behandelaar(), verzonden(vind_brief(register, brief_id))
    uitvoering.doe_af(tafel.punt, sent, door=door, opdracht=opdracht, hoe=hoe)
    return tafel.bewaar()


@eenmalig
def voeg_samen(
    register: Register, bedoeld: Bedoeld, nummer_id: UUID, *, opdracht: Opdracht
) -> Ontvangst:
    """Let a punt go up in the one that has a number of the Kamer, in one save."""
    tafel = op_tafel(register, bedoeld, opdracht)
    genummerd = lees(register, Kamerpunt, nummer_id, lezer=opdracht.lezer)
    door = coordinator(tafel.punt.ministerie, tafel.bezetting, opdracht)
    samenvoegen.voeg_samen(tafel.punt, genummerd, door=door, opdracht=opdracht)
    return tafel.bewaar(genummerd)
