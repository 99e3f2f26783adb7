"""Taalfout: may a change pass as one? Words may differ; what they count, date or decide may not.

The comparison is strict: a number that is written otherwise counts as another number.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from domain.nota.inhoud import Blok, Kop, Onderdeel, Sectie, Voetnoot

STUK = re.compile(r"(?<!\w)[-\u2212\u2013]?\w*\d\w*(?:[.,:/]\w*\d\w*)*|[€$£%\u2030]|\w+")
DELEN = (
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
    "twaalf", "dertien", "veertien", "twintig", "dertig", "veertig", "tachtig", "tig", "honderd",
    "duizend", "miljoen", "miljard", "biljoen", "anderhalf", "half",
)  # fmt: skip
# A number in words: `vijfentwintig`, `tweehonderd`, `tiende`, `miljoenen`.
GETALWOORD = re.compile(
    rf"(?:(?:{'|'.join(DELEN)})(?:en)?)+(?:de|ste|eerste|derde|tallen|tal|maal|voud)?"
)
LIDWOORD = "een"  # with its accents it is a number
KLEMTOON = frozenset({"één", "eén", "éen"})
TELT = """eerste derde helft halve anderhalve kwart driekwart dubbel dubbele ton mln mld euro euros
    cent cents dollar dollars procent procentpunt promille pct januari februari maart april mei juni
    juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag
    zaterdag zondag"""
TELLEND = frozenset(TELT.split())


def waarom_geen_taalfout(was: Onderdeel | None, wordt: Onderdeel) -> str | None:
    """Say why this change is more than a slip of the pen; nothing if it may be one."""
    code = wordt.code
    if not isinstance(was, Sectie | Kop) or not isinstance(wordt, Sectie | Kop):
        return f"Onderdeel {code} wijzigt nooit als taalfout."
    if was.stand != wordt.stand:
        return f"In onderdeel {code} wijzigt of het is ingevuld."
    if bouw(was) != bouw(wordt):
        return f"In onderdeel {code} wijzigt meer dan de woorden."
    if getallen(was) != getallen(wordt):
        return f"In onderdeel {code} wijzigt een getal, een bedrag of een datum."
    return None


def bouw(deel: Sectie | Kop) -> object:
    """Give all of it but its words: which blocks, what they point at, and what the kop decides."""
    if isinstance(deel, Kop):
        return deel.model_dump(exclude={"onderwerp", "van"})
    blokken = [
        (
            blok.model_dump(exclude={"tekst", "rijen", "verwijzingen"}),
            [len(rij) for rij in blok.rijen or ()],
            verwijst(blok),
        )
        for blok in deel.blokken
    ]
    return blokken, [(n.voetnoot_id, n.blok_id, verwijst(n)) for n in deel.voetnoten]


def verwijst(deel: Blok | Voetnoot) -> list[tuple[str | None, ...]]:
    return [(v.soort, v.id, v.kamer) for v in deel.verwijzingen]


def getallen(deel: Sectie | Kop) -> list[list[str]]:
    """List what counts in each of its texts, in its order."""
    return [[s for s in STUK.findall(tekst.casefold()) if telt(s)] for tekst in teksten(deel)]


def teksten(deel: Sectie | Kop) -> Iterator[str]:
    if isinstance(deel, Kop):
        yield from (deel.onderwerp, deel.van)
        return
    for blok in deel.blokken:
        yield blok.tekst
        yield from (cel for rij in blok.rijen or () for cel in rij)
    yield from (noot.tekst for noot in deel.voetnoten)


def telt(stuk: str) -> bool:
    """Say whether a word is a number, a part of a date or an amount, or a sign of one."""
    if not stuk.isalpha() or stuk in KLEMTOON:
        return True
    kaal = "".join(t for t in unicodedata.normalize("NFD", stuk) if not unicodedata.combining(t))
    return kaal in TELLEND or (kaal != LIDWOORD and bool(GETALWOORD.fullmatch(kaal)))
