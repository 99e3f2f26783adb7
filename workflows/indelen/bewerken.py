"""Change a reading as a person says: move, split, join and rewrite blocks, notes kept in place."""

from __future__ import annotations

from collections.abc import Sequence

from workflows.indelen.boek import Plek
from workflows.indelen.lezing import Blok, Lezing, Sectie, Voetnoot
from workflows.indelen.tabellen import INDELINGEN


def in_bereik(lezing: Lezing, plek: Plek) -> list[Blok]:
    """Find the blocks that hold something of this passage of the source."""
    begin, eind = plek[0], max(plek[1], plek[0] + 1)
    return [
        blok
        for blok in lezing.blokken().values()
        if any(b < eind and begin < e for b, e in blok.bronnen)
    ]


def sectie_van(lezing: Lezing, blok: Blok) -> Sectie:
    return next(sectie for sectie in lezing.secties if blok in sectie.blokken)


def kent_sectie(lezing: Lezing, code: str) -> bool:
    return code in INDELINGEN[lezing.indeling].koppen


def geef_sectie(lezing: Lezing, code: str) -> Sectie:
    """Find a section, or add it in the order of the indeling."""
    sectie = lezing.sectie(code)
    if sectie is None:
        sectie = Sectie(code, INDELINGEN[lezing.indeling].koppen[code][0])
        lezing.secties.append(sectie)
        lezing.secties.sort(key=lambda sectie: sectie.code)
    return sectie


def verwijder(lezing: Lezing, blokken: Sequence[Blok]) -> None:
    """Drop blocks, and the notes that hang on them."""
    weg = {blok.id for blok in blokken}
    lezing.voetnoten = [noot for noot in lezing.voetnoten if noot.blok not in weg]
    for sectie in lezing.secties:
        if any(blok.id in weg for blok in sectie.blokken):
            sectie.blokken = [blok for blok in sectie.blokken if blok.id not in weg]
            sectie.stand = "ingevuld" if sectie.blokken else "leeg"


def verplaats(lezing: Lezing, blokken: Sequence[Blok], code: str) -> None:
    """Move blocks to the end of another section, and their notes with them."""
    naar, mee = geef_sectie(lezing, code), {blok.id for blok in blokken}
    for sectie in lezing.secties:
        if sectie is not naar and any(blok.id in mee for blok in sectie.blokken):
            sectie.blokken = [blok for blok in sectie.blokken if blok.id not in mee]
            sectie.stand = "ingevuld" if sectie.blokken else "leeg"
    bekend = {blok.id for blok in naar.blokken}
    naar.blokken += [blok for blok in blokken if blok.id not in bekend]
    naar.stand = "ingevuld" if naar.blokken else naar.stand
    for noot in lezing.voetnoten:
        noot.sectie = code if noot.blok in mee else noot.sectie


def voeg_toe(lezing: Lezing, code: str, tekst: str, plek: Plek) -> Blok:
    """Add a paragraph at the end of a section."""
    sectie = geef_sectie(lezing, code)
    bronnen = [plek] if plek[1] > plek[0] else []
    blok = Blok("alinea", tekst, bronnen, [0] * len(bronnen), id=_nieuw_id(lezing, code))
    sectie.blokken.append(blok)
    sectie.stand = "ingevuld"
    return blok


def _nieuw_id(lezing: Lezing, code: str) -> str:
    bekend, nummer = lezing.blokken(), 0
    while f"{code}/+{nummer}" in bekend:
        nummer += 1
    return f"{code}/+{nummer}"


def splits(lezing: Lezing, blok: Blok, begin: int) -> bool:
    """Start a new block where this place of the source stands in the text."""
    i = next((i for i, (b, _) in enumerate(blok.bronnen) if b >= begin and i), 0)
    if not i or len(blok.naden) <= i:
        return False
    sectie, naad = sectie_van(lezing, blok), blok.naden[i]
    nieuw = Blok(
        blok.soort,
        blok.tekst[naad:].lstrip(),
        blok.bronnen[i:],
        [max(n - naad, 0) for n in blok.naden[i:]],
        blok.punt_soort,
        blok.niveau,
        id=_nieuw_id(lezing, sectie.code),
    )
    for noot in lezing.voetnoten:
        if noot.blok == blok.id and noot.plaats > naad:
            noot.blok, noot.plaats = nieuw.id, noot.plaats - naad
    blok.tekst, blok.bronnen = blok.tekst[:naad].rstrip(), blok.bronnen[:i]
    blok.naden = blok.naden[:i]
    sectie.blokken.insert(sectie.blokken.index(blok) + 1, nieuw)
    return True


def voeg_samen(lezing: Lezing, blok: Blok) -> bool:
    """Join a block to the one before it, in the same section."""
    sectie = sectie_van(lezing, blok)
    plek = sectie.blokken.index(blok)
    if not plek:
        return False
    vorige = sectie.blokken[plek - 1]
    verschil = len(vorige.tekst) + 1
    for noot in lezing.voetnoten:
        if noot.blok == blok.id:
            noot.blok, noot.plaats = vorige.id, noot.plaats + verschil
    vorige.naden += [naad + verschil for naad in blok.naden]
    vorige.bronnen += blok.bronnen
    vorige.tekst = f"{vorige.tekst} {blok.tekst}"
    del sectie.blokken[plek]
    return True


def herschrijf(lezing: Lezing, blok: Blok, oud: str, nieuw: str) -> bool:
    """Put other words in a block; notes behind them shift along."""
    plek = blok.tekst.find(oud)
    if plek < 0:
        return False
    na, verschil = plek + len(oud), len(nieuw) - len(oud)
    blok.tekst = blok.tekst[:plek] + nieuw + blok.tekst[na:]
    blok.naden = [_verschoven(naad, plek, na, verschil) for naad in blok.naden]
    for noot in lezing.voetnoten:
        if noot.blok == blok.id:
            plaats = _verschoven(noot.plaats, plek, na, verschil)
            noot.plaats = min(plaats, len(blok.tekst))
    return True


def _verschoven(plaats: int, plek: int, na: int, verschil: int) -> int:
    if plaats >= na:
        return plaats + verschil
    return min(plaats, plek) if plaats > plek else plaats


def hang_noot(lezing: Lezing, noot: Voetnoot, woorden: str) -> bool:
    """Hang a note behind these words, or at the end of the block with this id."""
    blokken = lezing.blokken()
    bij = [b for b in blokken.values() if b.id == woorden] or [
        b for b in blokken.values() if b.tekst.count(woorden) == 1
    ]
    if len(bij) != 1:
        return False
    (blok,) = bij
    noot.blok, noot.sectie = blok.id, sectie_van(lezing, blok).code
    plaats = blok.tekst.find(woorden)
    noot.plaats = len(blok.tekst) if blok.id == woorden else plaats + len(woorden)
    return True
