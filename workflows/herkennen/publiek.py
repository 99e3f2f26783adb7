"""Whose name is public: of bewindspersonen and Kamerleden, by its place and never by itself."""

from __future__ import annotations

import re

from workflows.herkennen.namen import AANSPREKING, ACHTERNAAM, HOOFD, LETTERS, TITEL

VENSTER = 110  # characters before a name in which its office must stand
PARTIJEN = frozenset({
    "VVD", "D66", "CDA", "PVV", "SP", "PvdA", "GroenLinks", "GroenLinks-PvdA", "GL", "GL-PvdA",
    "PvdD", "SGP", "ChristenUnie", "CU", "BBB", "NSC", "Volt", "DENK", "JA21", "FVD", "FvD",
    "50PLUS", "BVNL", "OPNL", "OSF", "BIJ1",
})  # fmt: skip
PARTIJ = re.compile(r"[ ]?\(([\w/-]{2,15})\)")

EEN_VAN_DE_LIJST = (
    rf"(?:{LETTERS})?{ACHTERNAAM}(?:[ ]\([\w/-]{{2,15}}\))?(?:,[ ]en[ ]|,[ ]|[ ]en[ ]|/)"
)
BEWINDSPERSOON = r"(?:[Mm]inister(?:-president)?|[Ss]taatssecretaris|[Bb]ewindspersoon)"
GENOEMD = re.compile(
    rf"\b(?:[Ll]id|[Ll]eden|Kamerlid|Kamerleden|[Mm]oties?|[Aa]mendement(?:en)?|{BEWINDSPERSOON}s?)(?:\s{{1,4}}|-)"
    rf"(?:{EEN_VAN_DE_LIJST}){{0,8}}(?:{AANSPREKING}[ ])?(?:{TITEL})$"
)
# The office, what it is of, and then a comma or the end of the line: here it is signed.
ONDERTEKEND = re.compile(
    r"\b(?:minister(?:-president)?|staatssecretaris|secretaris-generaal|directeur-generaal"
    r"|kamervoorzitter|voorzitter[ ]van[ ]de[ ](?:eerste|tweede)[ ]kamer)"
    rf"(?:,?[ \n](?:(?i:van|voor|en|de|het)|(?-i:[{HOOFD}][\w-]{{1,30}}))){{0,12}}"
    r"(?:,|[ ]?\n)\s{0,6}(?:(?:mr|drs|dr|ir|prof|ing)\.[ ]?){0,3}$",
    re.IGNORECASE,
)
VOORLETTERS = re.compile(rf"(?:{AANSPREKING}[ ])?{TITEL}({LETTERS})(.+)", re.DOTALL)


def kaal(naam: str) -> str:
    """Write initials and name in one way, without titles, to compare with a register."""
    if gelezen := VOORLETTERS.fullmatch(naam.strip()):
        return f"{gelezen[1].replace(' ', '')} {gelezen[2]}"
    return naam.strip()


def is_publiek(tekst: str, begin: int, eind: int, bewindspersonen: frozenset[str]) -> bool:
    """Say whether the place, or a register with exact initials, makes this name public."""
    voor = tekst[max(0, begin - VENSTER) : begin]
    partij = PARTIJ.match(tekst, eind)
    return (
        (partij is not None and partij[1] in PARTIJEN)
        or GENOEMD.search(voor) is not None
        or ONDERTEKEND.search(voor) is not None
        or kaal(tekst[begin:eind]) in bewindspersonen
    )
