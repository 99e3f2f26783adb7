"""Passage: what a mark hides, as a place in a version of the text (woo.md, sections 5 and 13).

The handbook has a class for each kind of place; here one path says which it is (see `leesstuk`).
What was dragged over is snapped outward: never half a character, a word, a telephone number or
the local part of an address. Snapping stays within its place.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Annotated, NamedTuple, Self

from pydantic import Strict, model_validator

from domain.base import Geweigerd, InvoerOngeldig
from domain.value import Code, Getal, Tekst, Value
from domain.woo.leesstuk import Leesstuk

# What is seen within a word without being a letter: marks, soft hyphens, zero width.
WOORD = re.compile(r"\w+(?:[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]+\w+)*")
LOKAAL = re.compile(r"[\w.+%'-]+(?=@)")  # of an address, before its domain
CIJFERS = re.compile(r"\d(?:[ ().+/-]{0,2}\d)*")  # a number as it is written, in groups
NUMMER = 8  # digits from which groups are one number: a telephone number, a BSN, an account
ZWJ = "\u200d"
AANHANG = re.compile("[\ufe00-\ufe0f\u200c\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")
VLAG = re.compile("[\U0001f1e6-\U0001f1ff]")


class FragmentVerschilt(Geweigerd):
    regel = "par. 13"

    def __init__(self) -> None:
        super().__init__(
            "De gemarkeerde tekst is niet wat er op die plaats staat.",
            "Laad de tekst opnieuw en markeer de passage nog een keer.",
        )


class Aanwijzing(Value):
    """What somebody pointed at: a place, and within it code points [van, tot) and their text.

    With the text alone it is where that text stands, if it stands there once.
    """

    plaats: Code
    van: Getal | None = None
    tot: Getal | None = None
    fragment: Annotated[Tekst, Strict()] | None = None

    @model_validator(mode="after")
    def from_and_to_belong_together(self) -> Self:
        if (self.van is None) != (self.tot is None) or (
            self.van is not None and self.fragment is None
        ):
            raise ValueError("geef van, tot en fragment alle drie, alleen het fragment, of niets")
        return self


class Passage(Value):
    """As it is kept: no text, and no hash of it. Without `van` it is all that the place holds."""

    plaats: Code
    van: Getal | None = None
    tot: Getal | None = None

    @property
    def onderdeel(self) -> str:
        """Name the section that it is in; of a trail, the event."""
        return self.plaats.partition("/")[0]

    def bereik(self, tekst: str) -> tuple[int, int]:
        """Say where it begins and ends in the text of one of its places."""
        if self.van is None or self.tot is None:
            return 0, len(tekst)
        return min(self.van, len(tekst)), min(self.tot, len(tekst))


class Stuktekst(NamedTuple):
    """A passage in one place, with the text around it."""

    plaats: str
    van: int
    tot: int
    tekst: str

    @property
    def fragment(self) -> str:
        return self.tekst[self.van : self.tot]


def teksten(passage: Passage, stuk: Leesstuk) -> Iterator[Stuktekst]:
    """Give what a passage hides, place by place."""
    for plek in stuk.onder(passage.plaats):
        van, tot = passage.bereik(plek.tekst)
        if plek.tekst[van:tot].strip():
            yield Stuktekst(plek.plaats, van, tot, plek.tekst)


def bepaal(aanwijzing: Aanwijzing, stuk: Leesstuk) -> Passage:
    """Hold what was pointed at against our own text, and widen it to what can be hidden."""
    plaats = aanwijzing.plaats
    if not any(plek.tekst.strip() for plek in stuk.onder(plaats)):
        raise InvoerOngeldig(
            f"Op de plaats {plaats} staat in dit stuk geen tekst.",
            "Kies een plaats uit de tekst zoals die er nu staat.",
        )
    if aanwijzing.van is None and aanwijzing.fragment is None:
        return Passage(plaats=plaats)
    plek = stuk.plekken.get(plaats)
    if plek is None:
        raise InvoerOngeldig(
            f"De plaats {plaats} is geen tekst maar een onderdeel.",
            "Laat van en tot weg om het onderdeel als geheel te lakken.",
        )
    if plek.heel:
        raise InvoerOngeldig(
            "Deze regel van het verloop is alleen als geheel te lakken.",
            "Laat van en tot weg, of markeer in de tekst die iemand schreef.",
        )
    van, tot = kleef(plek.tekst, *bereik_van(aanwijzing, plek.tekst))
    if van == tot:
        raise InvoerOngeldig(
            "De markering bevat alleen witruimte.", "Markeer ten minste een woord."
        )
    return Passage(plaats=plaats, van=van, tot=tot)


def bereik_van(aanwijzing: Aanwijzing, tekst: str) -> tuple[int, int]:
    """Say where it is: as it was pointed at, or else where its text stands."""
    van, tot, fragment = aanwijzing.van, aanwijzing.tot, aanwijzing.fragment or ""
    if van is None or tot is None:
        return enige_plaats(fragment.strip(), tekst)
    if tot > len(tekst) or van >= tot:
        raise InvoerOngeldig(
            "De markering valt buiten de tekst, of is leeg.",
            "Geef van en tot in tekens (codepunten) van de tekst op die plaats.",
        )
    if tekst[van:tot] != fragment:
        raise FragmentVerschilt
    return van, tot


def enige_plaats(fragment: str, tekst: str) -> tuple[int, int]:
    """Find a text that was typed or pasted; where it stands twice, nothing is chosen."""
    van = tekst.find(fragment) if fragment else -1
    if van < 0:
        raise FragmentVerschilt
    if tekst.find(fragment, van + 1) >= 0:
        raise InvoerOngeldig(
            "Deze passage staat hier meer dan een keer.",
            "Neem er een woord bij dat ervoor of erachter staat, of markeer haar in de tekst.",
        )
    return van, van + len(fragment)


def kleef(tekst: str, van: int, tot: int) -> tuple[int, int]:
    """Snap outward to whole characters, words and numbers, and trim outer white space."""
    van, tot = zonder_wit(tekst, van, tot)
    if van == tot:
        return van, van
    before = (0, 0)
    while before != (van, tot):  # a number that was taken in may end within a word
        before = van, tot
        van, tot = heel_teken(tekst, van, tot)
        for patroon in (WOORD, LOKAAL, CIJFERS):
            van, tot = tot_de_rand(tekst, van, tot, patroon)
    return zonder_wit(tekst, van, tot)


def zonder_wit(tekst: str, van: int, tot: int) -> tuple[int, int]:
    while van < tot and tekst[van].isspace():
        van += 1
    while tot > van and tekst[tot - 1].isspace():
        tot -= 1
    return van, tot


def tot_de_rand(tekst: str, van: int, tot: int, patroon: re.Pattern[str]) -> tuple[int, int]:
    """Take in what is cut by an end of the range."""
    for found in patroon.finditer(tekst):
        if found.end() <= van:
            continue
        if found.start() >= tot:
            break
        if patroon is CIJFERS and sum(c.isdigit() for c in found[0]) < NUMMER:
            continue
        if found.start() < van or found.end() > tot:
            van, tot = min(van, found.start()), max(tot, found.end())
    return van, tot


def heel_teken(tekst: str, van: int, tot: int) -> tuple[int, int]:
    """Snap outward to what is seen as one character (UAX 29, as far as a nota needs)."""
    while 0 < van < len(tekst) and hoort_bij_vorige(tekst, van):
        van -= 1
    while 0 < tot < len(tekst) and hoort_bij_vorige(tekst, tot):
        tot += 1
    return van, tot


def hoort_bij_vorige(tekst: str, plaats: int) -> bool:
    """Say whether the character at this place is seen as one with that before it."""
    hier, vorige = tekst[plaats], tekst[plaats - 1]
    if unicodedata.category(hier)[0] == "M" or AANHANG.match(hier) or vorige == ZWJ:
        return True
    if not (VLAG.match(hier) and VLAG.match(vorige)):
        return False
    before = plaats
    while before and VLAG.match(tekst[before - 1]):
        before -= 1
    return (plaats - before) % 2 == 1
