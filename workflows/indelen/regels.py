"""From raw text to lines with a page, a column and a place in the source."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import ClassVar

from domain.base import Geweigerd

MAX_TEKENS, MAX_PAGINAS = 300_000, 300
ONZICHTBAAR = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
LETTERS = re.compile(r"[^a-z]+")
LANGSTE_KOP = 90


class TekstTeLang(Geweigerd):
    regel: ClassVar[str] = "par. 5"

    def __init__(self, grens: str) -> None:
        super().__init__(
            f"Deze tekst is te lang voor een nota: meer dan {grens}.",
            "Lever de nota aan zonder haar bijlagen.",
        )


@dataclass(slots=True)
class Regel:
    """One line of the source without its outer white space; offsets are in the source."""

    nr: int
    pagina: int
    begin: int
    eind: int
    kolom: int
    tekst: str

    @property
    def plek(self) -> tuple[int, int]:
        return self.begin, self.eind

    def vanaf(self, aantal: int) -> Regel:
        """Give the line without its first signs."""
        begin, kolom = self.begin + aantal, self.kolom + aantal
        return Regel(self.nr, self.pagina, begin, self.eind, kolom, self.tekst[aantal:])

    def tot(self, eind: int, bron: str) -> None:
        """Shorten the line to what stands before this place in the source."""
        self.tekst = bron[self.begin : max(eind, self.begin)].rstrip()
        self.eind = self.begin + len(self.tekst)


def normaliseer(ruw: str) -> tuple[str, int]:
    """Return NFC text with plain line ends, and how many unusable signs were dropped."""
    if len(ruw) > MAX_TEKENS:
        raise TekstTeLang(f"{MAX_TEKENS} tekens")
    if ruw.count("\f") > MAX_PAGINAS:
        raise TekstTeLang(f"{MAX_PAGINAS} bladzijden")
    tekst = re.sub("\r\n|[\r\v\u2028\u2029\u0085]", "\n", ruw)
    tekst = re.sub(r"(?<=[^\n])\f", "\n\f", tekst)
    schoon, weg = ONZICHTBAAR.subn("", tekst)
    return unicodedata.normalize("NFC", schoon), weg


def lees_regels(tekst: str) -> list[Regel]:
    """Split on line ends; a form feed starts a page, and so does what OCR leaves of one."""
    ruwe = tekst.split("\n")
    regels, pagina, begin = [], 1, 0
    los = set[int]() if "\f" in tekst else _afgeleide_paginas(ruwe)
    for nr, ruw in enumerate(ruwe):
        pagina += ruw.count("\f") + (nr in los)
        kaal = ruw.strip()
        wit = len(ruw) - len(ruw.lstrip())
        kolom = wit - (ruw[:wit].rfind("\f") + 1)
        regels.append(Regel(nr, pagina, begin + wit, begin + wit + len(kaal), kolom, kaal))
        begin += len(ruw) + 1
    return regels


def _afgeleide_paginas(ruwe: list[str]) -> set[int]:
    """Find the lines with the lone leading space that OCR leaves of a form feed."""
    een = {nr for nr, ruw in enumerate(ruwe) if re.match(r" \S", ruw) and nr > 0}
    ingesprongen = any(ruw.startswith("  ") and bool(ruw.strip()) for ruw in ruwe)
    return set() if ingesprongen or len(een) > max(3, len(ruwe) // 20) else een


def per_pagina(regels: list[Regel]) -> dict[int, list[Regel]]:
    paginas: dict[int, list[Regel]] = {}
    for regel in regels:
        paginas.setdefault(regel.pagina, []).append(regel)
    return paginas


def gevuld(regels: list[Regel]) -> list[Regel]:
    return [regel for regel in regels if regel.tekst]


def zonder_wit(tekst: str) -> str:
    """Make every run of white space one space."""
    return re.sub(r"\s+", " ", tekst).strip()


def knijp(tekst: str) -> str:
    """Reduce to bare letters: "Ref erentie" and "Bijlage(n)" become comparable."""
    kaal = unicodedata.normalize("NFD", tekst.lower())
    return LETTERS.sub("", "".join(c for c in kaal if not unicodedata.combining(c)))


def lijkt(a: str, b: str, hoogstens: int) -> bool:
    """Say whether two short strings are at most so many edits apart."""
    if a == b:
        return True
    if not hoogstens or abs(len(a) - len(b)) > hoogstens or len(a) > LANGSTE_KOP:
        return False
    verschil = Counter(a)
    verschil.subtract(b)
    if sum(map(abs, verschil.values())) > 2 * hoogstens:  # cheap: most pairs end here
        return False
    rij = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        vorige, rij[0] = rij[0], i
        for j, y in enumerate(b, 1):
            vorige, rij[j] = rij[j], min(rij[j] + 1, rij[j - 1] + 1, vorige + (x != y))
    return rij[-1] <= hoogstens
