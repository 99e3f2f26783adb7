"""Grondregels: R1-R15, which say when a ground may not hide a passage, each citing its article.

Pure, and asked again at confirming and at establishing, against the law of that day (woo.md 4).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from domain.value import Tekst, Value
from domain.woo.gronden import Grondcode, Kader, Milieu

BesluitVan = Literal["minister", "staatssecretaris", "geen"]


class Velden(Value):
    """What some grounds ask beside the motivation."""

    alsnog_openbaar_op: date | None = None
    einde_formatie: date | None = None
    nog_niet_bekend: bool = False  # when the formatie ends
    motivering_tijdsverloop: Tekst | None = None
    geen_feiten_bevestigd: bool = False
    vertrouwelijke_handelingen: bool = False
    uitzondering: bool = False  # of 5.1.1.d and e: consent, self-published, evidently no harm


class Lakgrond(Value):
    """Why a passage is hidden, as its proposer gives it."""

    gronden: tuple[Grondcode, ...]
    milieu: Milieu = "geen"
    motivering: Tekst = ""
    velden: Velden = Velden()


@dataclass(frozen=True, slots=True)
class Plek:
    """Where the passage is, as far as the rules ask; never stored."""

    onderdeel: str
    noot: bool = False
    tekst: str = ""  # what is marked
    voor: str = ""  # the rest of its block
    na: str = ""
    ook: tuple[str, ...] = ()  # grounds of the effective marks that overlap it


@dataclass(frozen=True, slots=True)
class Zaakkenmerken:
    """What the rules ask of the document, and of the day of judgement (`op`)."""

    besluit_van: BesluitVan
    is_beslisnota: bool
    documentdatum: date
    op: date
    publieke_namen: tuple[str, ...] = ()  # of (former) bewindspersonen and Kamerleden
    r8_geldt_voor: tuple[BesluitVan, ...] = ("minister", "staatssecretaris")


class Bevinding(Value):
    """A rule that is broken, or warns."""

    regel: str
    ernst: Literal["weigering", "waarschuwing"]
    tekst: str
    artikel: str


def toets(
    lakgrond: Lakgrond, plek: Plek, kader: Kader, kenmerken: Zaakkenmerken
) -> tuple[Bevinding, ...]:
    """Give all that is broken, in the order of the rules."""
    raise NotImplementedError


def weiger_bij(bevindingen, erkend):
    raise NotImplementedError
