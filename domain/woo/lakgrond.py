"""Lakgrond: why a passage is hidden, and all else that the grondregels look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal, NamedTuple

from pydantic import AfterValidator, Field, Strict

from domain.value import Value, as_kept
from domain.woo.bevindingen import Ernst
from domain.woo.gronden import (
    PLAATS,
    Grondcode,
    GrondOnbekend,
    Kader,
    Milieu,
    Weigeringsgrond,
    grond,
)

BesluitVan = Literal["minister", "staatssecretaris", "geen"]
Motivering = Annotated[str, Strict(), Field(max_length=10_000), AfterValidator(as_kept)]


class Velden(Value):
    """What some grounds ask beside the motivation."""

    alsnog_openbaar_op: date | None = None
    einde_formatie: date | None = None
    nog_niet_bekend: bool = False  # when the formatie ends
    motivering_tijdsverloop: Motivering | None = None
    geen_feiten_bevestigd: bool = False
    vertrouwelijke_handelingen: bool = False
    uitzondering: bool = False  # of 5.1.1.d and e: consent, self-published, evidently no harm


class Lakgrond(Value):
    """As its proposer gives it; the rules judge it, for what was kept is not judged again."""

    gronden: tuple[Grondcode, ...]
    milieu: Milieu = "geen"
    motivering: Motivering = ""
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


class Geval(NamedTuple):
    """All that a rule may look at."""

    lak: Lakgrond
    plek: Plek
    kader: Kader
    zaak: Zaakkenmerken
    gronden: Sequence[Weigeringsgrond]  # those of the mark that exist, in catalogue order

    def noemt(self, *begin: str) -> Sequence[Weigeringsgrond]:
        """Give the grounds of the mark whose code begins so."""
        return [g for g in self.gronden if g.code.startswith(begin)]

    @property
    def milieu(self) -> bool:
        """Say whether it is environmental information; what is about emissions is that too."""
        return self.lak.milieu != "geen"


Gevonden = Iterator[tuple[Ernst, str, str]]  # how bad, the sentence, the article
NEE: Ernst = "weigering"
LET_OP: Ernst = "waarschuwing"


def bekende(codes: Iterable[str]) -> Sequence[Weigeringsgrond]:
    """Give the grounds that exist; R12 is about the others."""
    known = []
    for code in dict.fromkeys(codes):
        try:
            known.append(grond(code))
        except GrondOnbekend:
            continue
    return sorted(known, key=lambda g: (PLAATS.get(g.code, len(PLAATS)), g.code))


def kaal(artikel: str) -> str:
    """Name an article within a sentence that says which law."""
    return artikel.removesuffix(" Woo").removesuffix(",")
