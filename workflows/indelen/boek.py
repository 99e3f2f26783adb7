"""The accounts: every character of the source that is not white space has one role."""

from __future__ import annotations

import re
from collections import Counter
from typing import Literal, get_args

Rol = Literal[
    "kop",
    "sectiekop",
    "tekst",
    "teken",
    "nootmerk",
    "noottekst",
    "marge",
    "paginanummer",
    "herhaald",
    "adres",
    "niet_geplaatst",
]
ROLLEN: tuple[str, ...] = ("", *get_args(Rol))
RUIS = frozenset({"marge", "paginanummer", "herhaald", "adres"})
Plek = tuple[int, int]


class Boek:
    """Knows the source, and who claimed which part of it."""

    def __init__(self, tekst: str) -> None:
        self.tekst = tekst
        self.woorden = frozenset(re.findall(r"[\w-]+", tekst.lower()))
        self._rol = bytearray(len(tekst))

    def zet(self, plek: Plek, rol: Rol) -> None:
        """Give the range a role; a range that has one already is a bug of ours."""
        begin, eind = plek
        assert self.vrij(plek), (rol, self.tekst[begin:eind])
        self._rol[begin:eind] = bytes([ROLLEN.index(rol)]) * (eind - begin)

    def vrij(self, plek: Plek) -> bool:
        return not any(self._rol[plek[0] : plek[1]])

    def open(self) -> list[Plek]:
        """Return the runs on one line that nobody claimed."""
        gevonden = []
        for m in re.finditer(r"[^\n\f]+", self.tekst):
            vrij = [i for i in range(*m.span()) if self._open(i)]
            if vrij:
                gevonden.append((vrij[0], vrij[-1] + 1))
        return gevonden

    def sluit(self) -> list[Plek]:
        """Put on record as not placed what nobody claimed; give the passages."""
        samen: list[Plek] = []
        for begin, eind in self.open():
            for i in range(begin, eind):
                if self._open(i):
                    self.zet((i, i + 1), "niet_geplaatst")
            if samen and self.tekst[samen[-1][1] : begin].isspace():
                samen[-1] = (samen[-1][0], eind)
            else:
                samen.append((begin, eind))
        return samen

    def niet_geplaatst(self) -> list[str]:
        """Give the lines that hold something without a place."""
        nummer = ROLLEN.index("niet_geplaatst")
        return [
            m[0].strip()
            for m in re.finditer(r"\S[^\n\f]*", self.tekst)
            if nummer in self._rol[m.start() : m.end()]
        ]

    def telling(self) -> dict[str, int]:
        """Count the characters that are not white space, by role."""
        paren = zip(self.tekst, self._rol, strict=True)
        telling = Counter(ROLLEN[rol] for teken, rol in paren if not teken.isspace())
        return dict(sorted(telling.items()))

    def _open(self, i: int) -> bool:
        return not self._rol[i] and not self.tekst[i].isspace()
