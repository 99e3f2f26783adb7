"""Damage that scans leave in words: proposals only, the text stays as it was read."""

from __future__ import annotations

import re

from workflows.indelen.afleiden import bereik
from workflows.indelen.lezing import Lezing
from workflows.indelen.regels import knijp

PATRONEN = (
    (re.compile(r"codrdin"), "co\u00f6rdin"),
    (re.compile(r"Codrdin"), "Co\u00f6rdin"),
    (re.compile(r"[Ff]inanci\u00e9le"), "financi\u00eble"),
    (re.compile(r"\bMatie\b"), "Motie"),
    (re.compile(r"\bgamerstuk"), "Kamerstuk"),
    (re.compile(r"\b(Het|De|Een)(?=(?:in|ver|aan|uit|op)[a-z]{4})"), r"\1 "),
    (re.compile(r"(?<=[a-z])ll(?=cht)"), "li"),
    (re.compile(r"(?<=[a-z])-als\b"), "- als"),
)
KOPFOUT = re.compile(r"codrdin|ci\u00e9le")
VOOR, NA = re.compile(r"\S{0,60}$"), re.compile(r"\S{0,60}")


def meld_leesfouten(lezing: Lezing) -> None:
    """Ask about each; the words in the headings come from the indeling, and are only shown."""
    for sectie in lezing.secties:
        for blok in sectie.blokken:
            _meld(lezing, blok.id, bereik(blok), blok.tekst)
        if knijp(sectie.kop) and KOPFOUT.search(sectie.kop):
            lezing.twijfels.meld(
                "ocr", f"kop van {sectie.code}", woord=sectie.kop, beter="een leesfout"
            )
    for noot in lezing.voetnoten:
        plek = (noot.bronnen[0][0], noot.bronnen[-1][1])
        _meld(lezing, f"noot {noot.nummer}", plek, noot.tekst)


def _meld(lezing: Lezing, plaats: str, plek: tuple[int, int], tekst: str) -> None:
    for patroon, goed in PATRONEN:
        for m in patroon.finditer(tekst):
            voor, na = (
                VOOR.search(tekst[max(0, m.start() - 60) : m.start()]),
                NA.match(tekst[m.start() : m.start() + 60]),
            )
            woord = (voor[0] if voor else "") + (na[0] if na else "")
            lezing.twijfels.meld("ocr", plaats, plek, woord=woord, beter=patroon.sub(goed, woord))
