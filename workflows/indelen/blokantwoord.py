"""Answers about blocks: where they begin, what they are, and which words they hold."""

from __future__ import annotations

import re
from collections.abc import Callable

from workflows.indelen.antwoord import GEEN, Antwoord
from workflows.indelen.bewerken import (
    hang_noot,
    herschrijf,
    kent_sectie,
    sectie_van,
    splits,
    verplaats,
    verwijder,
    voeg_samen,
)
from workflows.indelen.lezing import Blok, Lezing, Voetnoot

SOORTEN = frozenset({"alinea", "punt", "tussenkop"})
PUNTSOORTEN = frozenset({"motie", "toezegging"})
ONBEKENDE_PLEK = "deze woorden staan niet precies een keer in de tekst"
WEG: dict[str, Callable[[str], str]] = {
    "afbreking": lambda woord: woord.replace("-", ""),  # away with the hyphen
    "marge_in_tekst": lambda _: "",
}
VERDWENEN = "de tekst waar het om gaat staat er niet meer"


def beantwoord_grens(antwoord: Antwoord) -> str:
    """Split where the doubt points ("los"), join there ("samen", "weg"), or write it anew."""
    lezing, begin = antwoord.lezing, antwoord.twijfel.begin
    blok = antwoord.blok()
    if antwoord.ja:
        return ""
    if blok is None:
        return VERDWENEN
    begint_hier = bool(blok.bronnen) and blok.bronnen[0][0] == begin
    if antwoord.weg or antwoord.waarde.lower() == "samen":
        eigen = [b for b in antwoord.blokken() if b.bronnen and b.bronnen[0][0] >= begin]
        samen = [voeg_samen(lezing, b) for b in reversed(eigen)]
        return "" if all(samen) else "er staat niets voor"
    if antwoord.waarde.lower() == "los":
        gelukt = begint_hier or splits(lezing, blok, begin)
        return "" if gelukt else "hier kan niet worden gesplitst"
    if len(antwoord.waarde) * 2 < len(blok.tekst):
        return "antwoord los of samen, of geef de hele tekst"
    return _schrijf(lezing, blok, antwoord.waarde)


def beantwoord_lijst(antwoord: Antwoord) -> str:
    """Make of a passage one alinea ("weg"), or a punt of each line of the answer."""
    lezing, blokken = antwoord.lezing, antwoord.blokken()
    if antwoord.ja:
        return ""
    if not blokken:
        return VERDWENEN
    if antwoord.weg:
        for blok in blokken:
            blok.soort, blok.niveau = "alinea", 1
        return ""
    eerste, *rest = blokken
    regels = [regel.strip() for regel in antwoord.waarde.splitlines() if regel.strip()]
    verwijder(lezing, rest)
    _schrijf(lezing, eerste, regels[0])
    eerste.soort = "punt"
    sectie, plek = sectie_van(lezing, eerste), 1
    vanaf = sectie.blokken.index(eerste)
    for regel in regels[1:]:
        nieuw = Blok("punt", regel, list(eerste.bronnen), [], id=f"{eerste.id}+{plek}")
        sectie.blokken.insert(vanaf + plek, nieuw)
        plek += 1
    return ""


def beantwoord_niveau(antwoord: Antwoord) -> str:
    """Give each punt its level, in their order: "1, 2, 2, 1"."""
    if antwoord.ja or antwoord.weg:
        return ""
    punten = [blok for blok in antwoord.blokken() if blok.soort == "punt"]
    niveaus = re.findall(r"\b[1-9]\b", antwoord.waarde)
    if len(niveaus) != len(punten):
        return f"geef {len(punten)} niveaus, zoals 1, 2, 2"
    for blok, niveau in zip(punten, niveaus, strict=True):
        blok.niveau = int(niveau)
    return ""


def beantwoord_tussenkop(antwoord: Antwoord) -> str:
    """Let it be a heading in the text, or the beginning of a section of its own."""
    lezing, blok, waarde = antwoord.lezing, antwoord.blok(), antwoord.waarde
    if antwoord.ja:
        return ""
    if blok is None:
        return VERDWENEN
    if antwoord.weg:
        verwijder(lezing, [blok])
    elif kent_sectie(lezing, waarde):
        eigen = sectie_van(lezing, blok).blokken
        verplaats(lezing, eigen[eigen.index(blok) + 1 :], waarde)
        verwijder(lezing, [blok])
    elif waarde.lower() in SOORTEN:
        blok.soort = waarde.lower()
    else:
        return _schrijf(lezing, blok, waarde)
    return ""


def beantwoord_tekst(antwoord: Antwoord) -> str:
    """Keep a block, drop it, or write it anew."""
    blok = antwoord.blok()
    if antwoord.ja:
        return ""
    if blok is None:
        return VERDWENEN
    if antwoord.weg:
        verwijder(antwoord.lezing, [blok])
        return ""
    return _schrijf(antwoord.lezing, blok, antwoord.waarde)


def beantwoord_woord(antwoord: Antwoord) -> str:
    """Put the right word in the place of the damaged one: in a block, a note or a heading."""
    lezing, oud, nieuw = antwoord.lezing, antwoord.twijfel.woord, antwoord.waarde
    if antwoord.ja:
        return ""
    if antwoord.weg and antwoord.twijfel.code not in WEG:
        return GEEN
    if antwoord.weg:
        nieuw = WEG[antwoord.twijfel.code](oud)
    if noot := antwoord.noot():
        noot.tekst = noot.tekst.replace(oud, nieuw, 1)
        return ""
    boven = [s for s in lezing.secties if antwoord.twijfel.plaats == f"kop van {s.code}"]
    if boven:
        boven[0].kop = nieuw
        return ""
    raak = any(herschrijf(lezing, blok, oud, nieuw) for blok in antwoord.blokken())
    return "" if raak else VERDWENEN


def beantwoord_punt(antwoord: Antwoord) -> str:
    """Say what an item is: a motie, a toezegging, or an ordinary punt ("weg")."""
    blok, waarde = antwoord.blok(), antwoord.waarde.lower()
    if antwoord.ja:
        return ""
    if blok is None:
        return VERDWENEN
    if antwoord.weg:
        blok.soort, blok.punt_soort = "punt", ""
    elif waarde in PUNTSOORTEN:
        blok.soort, blok.punt_soort = "parlementair", waarde
    else:
        return "kies motie of toezegging"
    return ""


def beantwoord_noot(antwoord: Antwoord) -> str:
    """Hang a note behind the words given; "ja" leaves it at the end of the text above it."""
    lezing, noot = antwoord.lezing, antwoord.noot()
    if noot is None:
        return VERDWENEN
    if antwoord.weg:
        lezing.voetnoten.remove(noot)
        return ""
    if not antwoord.ja:
        return "" if hang_noot(lezing, noot, antwoord.waarde) else ONBEKENDE_PLEK
    erboven = [b for b in lezing.blokken().values() if b.bronnen and b.bronnen[0] < noot.bronnen[0]]
    return "" if erboven and hang_noot(lezing, noot, erboven[-1].id) else ONBEKENDE_PLEK


def beantwoord_nootvolgorde(antwoord: Antwoord) -> str:
    """Move notes: "4: woorden waarachter noot 4 hoort; 5: ..."."""
    if antwoord.ja:
        return ""
    for deel in antwoord.waarde.split(";"):
        nummer, _, woorden = deel.partition(":")
        noten = [n for n in antwoord.lezing.voetnoten if str(n.nummer) == nummer.strip()]
        if not noten or not woorden.strip():
            return "geef per noot de woorden ervoor, zoals 4: deze woorden"
        if not hang_noot(antwoord.lezing, noten[0], woorden.strip()):
            return ONBEKENDE_PLEK
    return ""


def beantwoord_nootregel(antwoord: Antwoord) -> str:
    """Make a note of a line in the text, behind the words given."""
    lezing, blok = antwoord.lezing, antwoord.blok()
    if antwoord.ja or antwoord.weg or blok is None:
        return beantwoord_tekst(antwoord)
    merk, _, tekst = blok.tekst.partition(" ")
    nummer = max([0, *(noot.nummer for noot in lezing.voetnoten)]) + 1
    noot = Voetnoot(int(merk) if merk.isdecimal() else nummer, tekst, list(blok.bronnen))
    if any(ander.nummer == noot.nummer for ander in lezing.voetnoten):
        noot.nummer = nummer
    verwijder(lezing, [blok])
    if not hang_noot(lezing, noot, antwoord.waarde):
        return ONBEKENDE_PLEK
    lezing.voetnoten.append(noot)
    return ""


def beantwoord_tabel(antwoord: Antwoord) -> str:
    """Write the rows anew: one a line, cells between "|"."""
    blok = antwoord.blok()
    if antwoord.ja or antwoord.weg or blok is None:
        return beantwoord_tekst(antwoord)
    regels = [regel for regel in antwoord.waarde.splitlines() if regel.strip()]
    blok.rijen = [[cel.strip() for cel in regel.split("|")] for regel in regels]
    return ""


def _schrijf(lezing: Lezing, blok: Blok, tekst: str) -> str:
    herschrijf(lezing, blok, blok.tekst, tekst)
    return ""
