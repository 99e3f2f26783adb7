"""Publieke namen: whether a passage is nothing but who a bewindspersoon or Kamerlid is.

Title, party or field decide, never the name alone (woo.md 6.2): `de heer Krul (CDA)` is public and
`mevrouw Krul van DMO` is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

LANGST = 200  # characters; what is longer is no name
VENSTER = 160  # characters around it that say whose name it is
AANHEF = frozenset({
    "de", "het", "een", "heer", "heren", "mevrouw", "mevr", "mw", "dhr", "drs", "mr", "dr", "prof",
    "ir", "ing", "voormalig", "voormalige", "oud", "toenmalig", "toenmalige", "demissionair",
    "demissionaire", "vorige", "huidige",
})  # fmt: skip
TUSSEN = frozenset({
    "van", "de", "der", "den", "ten", "ter", "te", "'t", "la", "le", "el", "al", "du", "von", "di",
    "da", "dos", "c.s",
})  # fmt: skip
VERBINDT = TUSSEN | AANHEF | {"voor", "en"}
TITEL = (
    r"(?:(?:oud|ex|vice)-?)?(?:minister-president|ministers?|premier|staatssecretaris(?:sen)?"
    r"|bewindspers(?:oon|onen)|(?:(?:tweede|eerste)[ -])?kamerl(?:id|eden)|senator"
    r"|lid van de (?:tweede|eerste) kamer|(?<=het )lid|(?<=de )leden)"
)
FUNCTIE = re.compile(
    rf"(?:(?:{'|'.join(sorted(AANHEF))})\.? )*{TITEL}(?![\w-])(?P<rest>.*)", re.IGNORECASE
)
FUNCTIECODE = re.compile(r"[A-Za-z]{2,4}/(?:minister|staatssecretaris)(?:-[\w-]+)?")
ERVOOR = re.compile(
    rf"(?<![\w-]){TITEL}(?: (?:van|voor) [A-Z][A-Za-z]{{1,4}})?"
    r"(?: (?:de heer|mevrouw|mevr\.?|mw\.?|dhr\.?))? ?$",
    re.IGNORECASE,
)
ONDERTEKENT = re.compile(  # a letter: "De minister van Justitie en Veiligheid,", and below it who
    rf"(?:^|\n) ?de {TITEL}(?: (?:van|voor) [^\n]{{1,80}})?, ?\n\s*$", re.IGNORECASE
)
PARTIJ = (
    r"\((?:VVD|D66|CDA|PVV|GroenLinks-PvdA|GL-PvdA|GroenLinks|PvdA|SP|ChristenUnie|CU|SGP|PvdD"
    r"|Partij voor de Dieren|DENK|Volt|JA21|FvD|Forum voor Democratie|BBB|NSC|50PLUS|BIJ1|BVNL"
    r"|OPNL|OSF|PRO)\)"
)
MET_PARTIJ = re.compile(rf"(?P<naam>.*?) ?{PARTIJ}", re.IGNORECASE)
PARTIJ_VOLGT = re.compile(rf" ?{PARTIJ}", re.IGNORECASE)
VELDEN = frozenset({"indieners", "mede_namens"})  # these hold nobody else
TEKENS = re.compile("['\u2019.-]")  # within a name
VOORLETTERS = re.compile(r"\w(?:\.\w)*")
ADRES = re.compile(r"@[\w-]+(?:\.[\w-]+)+")
BEGONNEN = re.compile(r"@[\w.-]{0,60}$")
VERDER = re.compile(r"[\w.-]")


def is_publiek(tekst: str, voor: str, na: str, onderdeel: str) -> bool:
    """Say whether it is only the name or office of one, by title, party or field."""
    plat = _plat(tekst)
    if not plat or len(plat) > LANGST:
        return False
    if FUNCTIECODE.fullmatch(plat):
        return True
    if (m := FUNCTIE.fullmatch(plat)) and _alle_naamachtig(_woorden(m["rest"])):
        return True
    if m := MET_PARTIJ.fullmatch(plat):
        return _is_naam(_woorden(m["naam"]))
    erna, ervoor = " ".join(na[:VENSTER].split()), " ".join(voor[-VENSTER:].split())
    return _is_naam(_woorden(plat)) and bool(
        onderdeel.rpartition("/")[2] in VELDEN
        or PARTIJ_VOLGT.match(erna)
        or ERVOOR.search(ervoor)
        or ONDERTEKENT.search(voor[-VENSTER:])
    )


def heet_zo(tekst: str, namen: Iterable[str]) -> bool:
    """Say whether it is a bare name that one of these people bears too."""
    if len(tekst) > LANGST or not _is_naam(_woorden(_plat(tekst))):
        return False
    woorden = [woord for woord in _woorden(_plat(tekst)) if not VOORLETTERS.fullmatch(woord)]
    zelf = [woord.casefold() for woord in woorden]
    anderen = ([woord.casefold() for woord in _woorden(_plat(naam))] for naam in namen)
    return bool(zelf) and any(naam[-len(zelf) :] == zelf for naam in anderen)


def toont_domein(tekst: str, voor: str) -> bool:
    """Say whether it takes in the domain of a mail address."""
    return bool(ADRES.search(tekst) or (BEGONNEN.search(voor[-VENSTER:]) and VERDER.match(tekst)))


def _plat(tekst: str) -> str:
    return " ".join(tekst.split()).strip(" ,.;:")


def _woorden(plat: str) -> Sequence[str]:
    """Give the words without their punctuation, and without how one is addressed."""
    woorden = [woord.strip("(),.;:") for woord in plat.split()]
    while woorden and woorden[0].lower() in AANHEF:
        woorden = woorden[1:]
    return [woord for woord in woorden if woord]


def _alle_naamachtig(woorden: Iterable[str]) -> bool:
    return all(_met_hoofdletter(woord) or woord.lower() in VERBINDT for woord in woorden)


def _is_naam(woorden: Sequence[str]) -> bool:
    return any(map(_met_hoofdletter, woorden)) and all(
        _met_hoofdletter(woord) or woord.lower() in TUSSEN for woord in woorden
    )


def _met_hoofdletter(woord: str) -> bool:
    return woord[0].isupper() and TEKENS.sub("", woord).isalpha()
