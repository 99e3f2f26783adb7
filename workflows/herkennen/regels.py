"""The detector that is always there: rules with a name each, and no list of people."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from workflows.herkennen.nummers import NUMMERS
from workflows.herkennen.personen import LEEFTIJD, PERSONEN, VANAF_VOORNAAM, WOORD, geen_zaak
from workflows.herkennen.publiek import is_publiek, kaal
from workflows.herkennen.skelet import Skelet
from workflows.herkennen.vondst import Soort, Vondst

Kandidaat = tuple[int, int, Soort, str]


def lees_voornamen(text: str) -> frozenset[str]:
    """Read a setting file: a name on each line, and what begins with # is a remark."""
    lines = (
        line.strip() for line in unicodedata.normalize("NFC", text).lstrip("\ufeff").split("\n")
    )
    return frozenset(line for line in lines if line and not line.startswith("#"))


class Regels:
    """`voornamen` adds a rule; `bewindspersonen`, with exact initials, are never suggested."""

    naam = "regels"
    versie = "1"

    def __init__(
        self,
        voornamen: frozenset[str] = frozenset(),
        bewindspersonen: frozenset[str] = frozenset(),
    ) -> None:
        self._voornamen = frozenset(Skelet(naam).tekst for naam in voornamen)
        self._bewindspersonen = frozenset(kaal(Skelet(naam).tekst) for naam in bewindspersonen)

    def herken(self, tekst: str) -> Sequence[Vondst]:
        """Return what may be personal data, in order, without overlap: first and longest stay."""
        skelet = Skelet(tekst)
        gevonden = [
            Vondst(*(plaats := skelet.plaats(begin, eind)), soort, regel, skelet.afwijkend(*plaats))
            for begin, eind, soort, regel in self._kandidaten(skelet.tekst)
        ]
        gevonden.sort(key=lambda vondst: (vondst.begin, -vondst.eind))
        return list(zonder_overlap(gevonden))

    def _kandidaten(self, tekst: str) -> Iterator[Kandidaat]:
        for soort, regel, patroon, keur in NUMMERS:
            for m in patroon.finditer(tekst):
                if keur(tekst, m):
                    yield *m.span("n"), soort, regel
        for begin, eind, regel in self._personen(tekst):
            yield begin, eind, "PERSOON", regel
            if leeftijd := LEEFTIJD.match(tekst, eind):
                yield *leeftijd.span("n"), "LEEFTIJD", "achter een persoon"

    def _personen(self, tekst: str) -> Iterator[tuple[int, int, str]]:
        for m, regel in self._genoemd(tekst):
            begin, eind = m.span("n")
            if not is_publiek(tekst, begin, eind, self._bewindspersonen):
                yield begin, eind, regel

    def _genoemd(self, tekst: str) -> Iterator[tuple[re.Match[str], str]]:
        for _, regel, patroon, keur in PERSONEN:
            yield from ((m, regel) for m in patroon.finditer(tekst) if keur(tekst, m))
        for woord in WOORD.finditer(tekst) if self._voornamen else ():
            m = VANAF_VOORNAAM.match(tekst, woord.start()) if woord[0] in self._voornamen else None
            if m and geen_zaak(tekst, m):
                yield m, "voornaam"


def zonder_overlap(gevonden: Iterable[Vondst]) -> Iterator[Vondst]:
    eind = 0
    for vondst in gevonden:
        if vondst.begin >= eind:
            yield vondst
            eind = vondst.eind
