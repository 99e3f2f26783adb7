"""Ontvangst: what the Kamer does with a letter that was sent, and what we had to put right in it.

All of it by the office that sends letters: that of the nota, else the bestuursondersteuning of the
ministry, for a letter that was read in has no nota.
"""

from __future__ import annotations

import re
from datetime import date
from typing import ClassVar
from uuid import UUID

from domain.base import Event, InvoerOngeldig, met_reden
from domain.bezetting import Bezetting
from domain.functie import AlGedaan
from domain.functionaris import Functionaris
from domain.kamerbrief import Kamerbrief, verzonden
from domain.kamerpunt.uitvoering import BronVanFeit
from domain.nazenden import verzender
from domain.nota.inhoud import Kamer
from domain.nota.stand import Nota
from domain.opdracht import Opdracht
from domain.value import Kort, Tekst, Value
from domain.werkdagen import dag

KST = re.compile(r"kst-\d{5}(-[A-Z0-9()]+)*-[A-Z0-9]+", re.IGNORECASE)
AFZENDER = "bestuursondersteuning"


class OntvangstBevestigd(Event):
    TOPIC: ClassVar[str] = "kamerbrief.ontvangst-bevestigd.v1"
    kamer: Kamer
    op: date
    bewijs: Kort

    def apply(self, aggregate: Kamerbrief) -> None:
        aggregate.ontvangen = {**aggregate.ontvangen, self.kamer: self.op}


class KamerstuknummerToegekend(Event):
    TOPIC: ClassVar[str] = "kamerbrief.kamerstuknummer-toegekend.v1"
    kamer: Kamer
    kst_id: Kort
    bron: BronVanFeit

    def apply(self, aggregate: Kamerbrief) -> None:
        aggregate.kamerstukken = {**aggregate.kamerstukken, self.kamer: self.kst_id}


class Gerectificeerd(Event):
    """Another letter puts right what this one said; this one stays as it was sent."""

    TOPIC: ClassVar[str] = "kamerbrief.gerectificeerd.v1"
    door_brief_id: UUID
    reden: Tekst

    def apply(self, aggregate: Kamerbrief) -> None:
        aggregate.gerectificeerd_door = self.door_brief_id


class Bevestiging(Value):
    """That a Kamer has it, since when, and by which proof."""

    kamer: Kamer
    op: date
    bewijs: Kort


class Toekenning(Value):
    """Under which number it went on in a Kamer, and where that is said."""

    kamer: Kamer
    kst_id: Kort
    bron: BronVanFeit


def afzender(
    brief: Kamerbrief, nota: Nota | None, bezetting: Bezetting, opdracht: Opdracht
) -> Functionaris:
    """Act as the office that sent this letter."""
    if nota:
        return verzender(nota, bezetting, opdracht)
    return bezetting.als_houder(f"{brief.ministerie}/{AFZENDER}", opdracht)


def naar_deze_kamer(brief: Kamerbrief, kamer: Kamer) -> None:
    if kamer not in brief.kamers:
        raise InvoerOngeldig(
            f"De brief {brief.kenmerk} ging niet naar de {kamer}.",
            f"Kies {' of '.join(brief.kamers)}.",
        )


def bevestig_ontvangst(
    brief: Kamerbrief, wat: Bevestiging, *, door: Functionaris, opdracht: Opdracht
) -> None:
    naar_deze_kamer(brief, wat.kamer)
    if wat.kamer in brief.ontvangen:
        raise AlGedaan(f"De {wat.kamer} bevestigde de ontvangst al")
    if not dag(brief.created_on) <= wat.op <= dag(opdracht.moment):
        raise InvoerOngeldig(
            "Een brief komt niet aan voor hij is verzonden, en niet later dan vandaag.",
            "Kies een dag na de verzending en tot en met vandaag.",
        )
    brief.leg_vast(OntvangstBevestigd, opdracht=opdracht, door=door, **dict(wat))


def ken_kamerstuknummer_toe(
    brief: Kamerbrief, wat: Toekenning, *, door: Functionaris, opdracht: Opdracht
) -> None:
    naar_deze_kamer(brief, wat.kamer)
    if earlier := brief.kamerstukken.get(wat.kamer):
        raise AlGedaan(f"De brief heeft bij de {wat.kamer} al nummer {earlier}")
    if not KST.fullmatch(wat.kst_id):
        raise InvoerOngeldig(
            f"{wat.kst_id} is geen Kamerstuknummer.", "Schrijf het als kst-36725-XVI-12."
        )
    brief.leg_vast(KamerstuknummerToegekend, opdracht=opdracht, door=door, **dict(wat))


def rectificeer(
    brief: Kamerbrief,
    door_brief: Kamerbrief | None,
    reden: str,
    *,
    door: Functionaris,
    opdracht: Opdracht,
) -> None:
    """Name the letter that was sent to put this one right."""
    door_brief_id = verzonden(door_brief)
    if door_brief_id == brief.id:
        raise InvoerOngeldig("Een brief rectificeert zichzelf niet.", "Noem de latere brief.")
    if brief.gerectificeerd_door == door_brief_id:
        raise AlGedaan(f"De brief {brief.kenmerk} is hierdoor al gerectificeerd")
    velden = {"door_brief_id": door_brief_id, "reden": met_reden(reden)}
    brief.leg_vast(Gerectificeerd, opdracht=opdracht, door=door, **velden)
