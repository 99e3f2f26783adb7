"""Footnotes: the texts at the foot of a page, read as one run of numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from workflows.indelen.boek import Plek
from workflows.indelen.regels import Regel, gevuld, per_pagina

VOET = 60  # lines; a foot is not longer
# What a scan makes of a raised digit, and which digits that may have been.
GLYFEN = {"!": "1", "'": "1", "l": "1", "?": "2379", "*": "14", "\u00ae": "689", "\u00b0": "069"}
GLYFEN["\u2019"] = "17"
BEGIN = re.compile(r"(?P<m>\d{1,2}|[!?\u00ae\u00b0'\u2019]\d?)(?:\s{1,6}(?P<t>\S.*))?$")
LIJKT_NOOT = re.compile(
    BEGIN.pattern.replace(
        r"\S.*",
        r"(?:Zie|[Kg]amerstuk|KST|Aanhangsel|Artikel|Bijlage bij|Handelingen|TK|EK)\b.*",
    )
)
RIJ = re.compile(r"\d{1,2}(?=\.?(?:\s|$))")
GELIJK, GLYF, ANDERS = 2, 1, 0
BIJLAGEN = "bijlagen"


@dataclass(slots=True)
class Noot:
    nummer: int
    merk: str
    pagina: int
    regels: list[Regel]
    merkeind: int  # source offset where its own mark ends
    plek: Plek | None = None  # the mark in the text
    zeker: bool = True

    @property
    def bronnen(self) -> list[Plek]:
        eerste, *rest = self.regels
        return [(self.merkeind, max(eerste.eind, self.merkeind)), *(regel.plek for regel in rest)]


def past(merk: str, nummer: int) -> int:
    """Score how well a mark as read can be this number: the same, by its look, or not."""
    doel = str(nummer)
    if merk == doel:
        return GELIJK
    if len(merk) == len(doel):
        paren = zip(merk, doel, strict=True)
        if all(c == d or d in GLYFEN.get(c, "") for c, d in paren):
            return GLYF
    los = not merk.isdigit() and len(merk) <= len(doel) and any(c in GLYFEN for c in merk)
    return GLYF if los else ANDERS


def vind_noten(regels: list[Regel], koppen: dict[int, str]) -> list[Noot]:
    """Read the foot of every page, below its last heading; numbers run on over the pages.

    `koppen` gives the section of each line that is a heading.
    """
    noten: list[Noot] = []
    for pagina in per_pagina(regels).values():
        na_kop = [i + 1 for i, regel in enumerate(pagina) if regel.nr in koppen]
        op = pagina[max([0, len(pagina) - VOET, *na_kop]) :]
        bijlagen = bool(na_kop) and koppen[pagina[na_kop[-1] - 1].nr] == BIJLAGEN
        noten += _voet(_onder_tabel(op) if bijlagen else op, len(noten) + 1)
    return noten


def _onder_tabel(op: list[Regel]) -> list[Regel]:
    """Leave out the table of bijlagen: its rows look like notes, but its numbers are its own."""
    begonnen, rij = False, 0
    for i, regel in enumerate(op):
        if begonnen and not regel.tekst:
            return op[i:]
        begonnen = begonnen or bool(regel.tekst)
        m = RIJ.match(regel.tekst)
        if rij and m and int(m[0]) != rij + 1:
            return op[i:]
        rij += bool(m)
    return []


def _voet(op: list[Regel], eerste: int) -> list[Noot]:
    starts = [i for i, regel in enumerate(op) if regel.tekst and BEGIN.match(regel.tekst)]
    dicht = sum(not regel.tekst for regel in op) <= 1  # no blank line above the foot either
    for keus, s in enumerate(starts):
        if dicht or s == 0 or not op[s - 1].tekst:
            zone = _zone(op, starts[keus:], eerste)
            if zone:
                return zone
    return []


def _zone(op: list[Regel], starts: list[int], eerste: int) -> list[Noot]:
    """Read from the first start to the end of the page as one run of notes, or not at all."""
    begins = [starts[0]] if past(_merk(op[starts[0]]), eerste) else []
    for s, na in zip(starts[1:], [*starts[2:], None], strict=False):
        nummer = eerste + len(begins)
        volgt = na is not None and past(_merk(op[na]), nummer + 1) and not op[s - 1].tekst
        goed = past(_merk(op[s]), nummer) or volgt or LIJKT_NOOT.match(op[s].tekst)
        if begins and goed:
            begins.append(s)
    noten = []
    paren = zip(begins, [*begins[1:], len(op)], strict=False)
    for nummer, (s, eind) in enumerate(paren, eerste):
        merk, regels = _merk(op[s]), gevuld(op[s:eind])
        if _wit_binnen(op[s:eind]) or (len(regels) == 1 and op[s].tekst == merk):
            return []
        zeker = past(merk, nummer) == GELIJK
        merkeind = op[s].begin + len(merk)
        noten.append(Noot(nummer, merk, op[s].pagina, regels, merkeind, zeker=zeker))
    return noten


def _merk(regel: Regel) -> str:
    m = BEGIN.match(regel.tekst)
    return m["m"] if m else ""


def _wit_binnen(regels: list[Regel]) -> bool:
    """Text after a blank line is no part of a note."""
    return any(not boven.tekst and onder.tekst for boven, onder in pairwise(regels))
