"""Answers about sections: which heading it is, whether it applies, what was absent."""

from __future__ import annotations

import re

from workflows.indelen.antwoord import Antwoord
from workflows.indelen.bewerken import (
    geef_sectie,
    in_bereik,
    kent_sectie,
    verplaats,
    verwijder,
    voeg_toe,
)
from workflows.indelen.lezing import Blok, Sectie
from workflows.indelen.regels import zonder_wit
from workflows.indelen.tabellen import MINISTERIES

STANDEN = frozenset({"nvt", "leeg"})
GEEN_SECTIE = "noem een sectie van de indeling, zoals 4a"


def beantwoord_kopregel(antwoord: Antwoord) -> str:
    """Give the text below a heading to another section, or to the one before it."""
    lezing, twijfel = antwoord.lezing, antwoord.twijfel
    sectie = lezing.sectie(twijfel.plaats)
    if antwoord.ja or sectie is None:
        return ""
    eronder = _eronder(sectie, twijfel.begin)
    if not antwoord.weg:
        return _naar(antwoord, sectie, eronder, antwoord.waarde)
    if twijfel.code == "kop_dubbel":
        verwijder(lezing, eronder)
        return ""
    plek = lezing.secties.index(sectie)
    if not plek:
        return "er is geen sectie voor deze kop"
    vorige = lezing.secties[plek - 1].code
    kop = voeg_toe(lezing, vorige, zonder_wit(twijfel.woord), antwoord.plek)
    kop.soort = "tussenkop"
    return _naar(antwoord, sectie, eronder, vorige)


def _eronder(sectie: Sectie, begin: int) -> list[Blok]:
    return [blok for blok in sectie.blokken if blok.bronnen and blok.bronnen[0][0] >= begin]


def _naar(antwoord: Antwoord, sectie: Sectie, blokken: list[Blok], code: str) -> str:
    lezing = antwoord.lezing
    if not kent_sectie(lezing, code):
        return GEEN_SECTIE
    if code == sectie.code:
        return ""
    leeg = not sectie.blokken
    naar = geef_sectie(lezing, code)
    if blokken:
        verplaats(lezing, blokken, code)
    elif leeg and not naar.blokken:
        naar.stand = sectie.stand
    if not sectie.blokken:
        lezing.secties.remove(sectie)
    return ""


def beantwoord_dubbel(antwoord: Antwoord) -> str:
    """Leave the second text of a section where it is, drop it, or move it."""
    blokken = in_bereik(antwoord.lezing, antwoord.plek)
    if antwoord.ja:
        return ""
    if antwoord.weg:
        verwijder(antwoord.lezing, blokken)
        return ""
    if not kent_sectie(antwoord.lezing, antwoord.waarde):
        return GEEN_SECTIE
    verplaats(antwoord.lezing, blokken, antwoord.waarde)
    return ""


def beantwoord_stand(antwoord: Antwoord) -> str:
    """Make a section nvt or leeg, or give it these words."""
    lezing, waarde = antwoord.lezing, antwoord.waarde
    sectie = lezing.sectie(antwoord.twijfel.plaats)
    if antwoord.ja or sectie is None:
        return ""
    verwijder(lezing, sectie.blokken)
    if antwoord.weg:
        sectie.stand = "leeg"
    elif waarde.lower() in STANDEN:
        sectie.stand = waarde.lower()
    else:
        voeg_toe(lezing, sectie.code, waarde, antwoord.plek)
    return ""


def beantwoord_afwezig(antwoord: Antwoord) -> str:
    """Give absent sections a stand: one for all, or "4c=nvt, 4d=leeg"."""
    if antwoord.ja or antwoord.weg:
        return ""
    codes, waarde = antwoord.twijfel.woord.split(", "), antwoord.waarde.lower()
    standen = dict.fromkeys(codes, waarde) if waarde in STANDEN else {}
    for deel in [] if standen else re.split(r"[,;]\s*", waarde):
        code, _, stand = deel.partition("=")
        standen[code.strip()] = stand.strip()
    if not set(standen) <= set(codes) or not set(standen.values()) <= STANDEN:
        return "geef nvt of leeg, of per sectie: 4c=nvt, 4d=leeg"
    for code, stand in standen.items():
        geef_sectie(antwoord.lezing, code).stand = stand
    return ""


def beantwoord_geen_secties(antwoord: Antwoord) -> str:
    """Take the whole text as one section, paragraph by paragraph."""
    if antwoord.ja or antwoord.weg:
        return ""
    if not kent_sectie(antwoord.lezing, antwoord.waarde):
        return GEEN_SECTIE
    for alinea in re.finditer(r"\S.*?(?=\n\s*\n|\s*\Z)", antwoord.lezing.bron, re.DOTALL):
        voeg_toe(antwoord.lezing, antwoord.waarde, zonder_wit(alinea[0]), alinea.span())
    return ""


def beantwoord_besluit(antwoord: Antwoord) -> str:
    """Write down what is asked, as a besluitpunt of its own."""
    if not (antwoord.ja or antwoord.weg):
        voeg_toe(antwoord.lezing, "2", antwoord.waarde, (0, 0))
    return ""


def beantwoord_mede_namens(antwoord: Antwoord) -> str:
    """Name the offices, with ";" between them."""
    if not antwoord.ja:
        namen = [] if antwoord.weg else antwoord.waarde.split(";")
        antwoord.lezing.mede_namens = [naam.strip() for naam in namen if naam.strip()]
    return ""


def beantwoord_afstemming(antwoord: Antwoord) -> str:
    if antwoord.ja:
        return ""
    codes = [] if antwoord.weg else re.split(r"[,;\s]+", antwoord.waarde)
    if not set(codes) <= set(MINISTERIES):
        return f"noem ministeries uit {', '.join(MINISTERIES)}"
    antwoord.lezing.afstemming = list(dict.fromkeys(codes))
    return ""
