"""Lists: marks and their level, marks without text, and items that lost their marks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from workflows.indelen.regels import Regel

TEKEN = re.compile(
    r"(?P<t>[\u2022\u25aa\u25e6\u2023\u00b7\u25cf\u25cb\uf0b7\uf0a7\uf02d]"
    r"|[-\u2013*](?=\s|[A-Z]|$)|o(?=\s{2,}|\s[A-Z\u2018\u201c\d]))\s*"
)
GENUMMERD = re.compile(r"(?P<t>(?P<n>\d{1,2}|[a-z])[.)])(?:\s+(?=\S)|$)")
KLAAR = re.compile(r"[.;:!?)\u201d\u2019]$")
ZINSEINDE = re.compile(r"[.!?][)\u201d\u2019]?$")
WOORD = re.compile(r"[^\W\d_]{2,}")  # an item of a list without introduction has some
VOL = 0.9  # part of the widest line from which a line counts as full
LANG = 20  # shorter lines say nothing about the width of a text
LANGE_REGEL = 200  # characters: no page is so wide
MINSTENS = 3  # lines without marks before they are taken for a list
SPRINGT_IN = 2  # columns by which a mark must move to be of another level


@dataclass(slots=True)
class Groep:
    """The lines of one block to be. `kolom` is that of its mark, or -1."""

    soort: str
    regels: list[Regel]
    kolom: int = -1
    niveau: int = 1


@dataclass(slots=True)
class Niveaus:
    """Tells the level of a punt by the column of its mark, or by the mark where none moves."""

    tekens: list[tuple[int, str]] = field(default_factory=list)
    vlak: bool = False  # other marks were seen without any indentation

    def van(self, kolom: int, teken: str) -> int:
        soort = "1" if teken[:1].isalnum() and teken != "o" else teken
        while self.tekens and kolom <= self.tekens[-1][0] - SPRINGT_IN:
            self.tekens.pop()
        if not self.tekens or kolom >= self.tekens[-1][0] + SPRINGT_IN:
            self.tekens.append((kolom, soort))
        elif soort != self.tekens[-1][1]:
            self._ander_teken(kolom, soort)
        return len(self.tekens)

    def _ander_teken(self, kolom: int, soort: str) -> None:
        """Without indentation an "o" hangs under another mark; of the rest nobody can tell."""
        self.vlak = True
        terug = [i for i, (_, eerder) in enumerate(self.tekens) if eerder == soort]
        if terug:
            del self.tekens[terug[-1] + 1 :]
        elif soort == "o":
            self.tekens.append((kolom, soort))


@dataclass(slots=True)
class Telling:
    """A number or letter is the mark of a punt only if it counts on from the last one."""

    nummer: int = 0
    letter: int = 0

    def volgend(self, regel: Regel) -> re.Match[str] | None:
        m = GENUMMERD.match(regel.tekst)
        if not m:
            return None
        if m["n"].isdigit():
            if int(m["n"]) != self.nummer + 1:
                return None
            self.nummer += 1
            self.letter = 0
        else:
            kop = m.end() < len(regel.tekst) and not KLAAR.search(regel.tekst)
            if ord(m["n"]) - ord("a") != self.letter or kop:
                return None
            self.letter += 1
        return m


def breekt(regel: Regel, volgende: Regel, breedte: int) -> bool:
    """Say whether the line ends early: the next word would have fitted on it."""
    woord = volgende.tekst.split()[0]
    return regel.kolom + len(regel.tekst) + 1 + len(woord) <= breedte * VOL


def zonder_teken(regels: list[Regel]) -> dict[int, str]:
    """Find lists that have no marks; per line number, what kind of block starts there."""
    begint: dict[int, str] = {}
    for reeks in _reeksen(regels):
        begint |= _lijst_in(reeks)
    return begint


def _reeksen(regels: list[Regel]) -> list[list[Regel]]:
    """Cut into runs of lines that follow each other on one page, without blanks or marks."""
    reeksen: list[list[Regel]] = [[]]
    for regel in regels:
        vorige = reeksen[-1][-1] if reeksen[-1] else None
        teken = TEKEN.match(regel.tekst) or GENUMMERD.match(regel.tekst)
        if not regel.tekst or teken or (vorige and vorige.pagina != regel.pagina):
            reeksen.append([])
        if regel.tekst and not teken:
            reeksen[-1].append(regel)
    return [reeks for reeks in reeksen if len(reeks) > 1]


def _lijst_in(reeks: list[Regel]) -> dict[int, str]:
    breedte = max(regel.kolom + len(regel.tekst) for regel in reeks)
    if all(not regel.tekst[0].islower() for regel in reeks) and len(reeks) >= MINSTENS:
        breedte = int(breedte / VOL) + 1  # no sentence runs on, so no line needs to be full
    inleiding = next((i for i, regel in enumerate(reeks[:-1]) if regel.tekst[-1] == ":"), -1)
    begins, zeker, i = [inleiding + 1], 0, inleiding + 2
    while i < len(reeks):
        vorige, regel = reeks[i - 1], reeks[i]
        groot = not regel.tekst[0].islower()
        if vorige.tekst.endswith(";") and (groot or inleiding >= 0):
            begins.append(i)
            zeker += 1
        elif ZINSEINDE.search(vorige.tekst):
            break
        elif groot and vorige.tekst[-1].isalnum() and breekt(vorige, regel, breedte):
            begins.append(i)
        i += 1
    genoeg = len(begins) >= MINSTENS or (len(begins) > 1 and (zeker or inleiding >= 0))
    zinnen = all(len(WOORD.findall(reeks[begin].tekst)) >= MINSTENS for begin in begins)
    if not genoeg or (inleiding < 0 and not zinnen):
        return _alineas(reeks)
    lijst = {reeks[begin].nr: "punt" for begin in begins}
    return lijst | ({reeks[i].nr: "alinea"} if i < len(reeks) else {})


def _alineas(reeks: list[Regel]) -> dict[int, str]:
    """Where each line is a sentence or more of its own, the source has a paragraph a line."""
    heel = all(ZINSEINDE.search(r.tekst) and not r.tekst[0].islower() for r in reeks)
    return {r.nr: "alinea" for r in reeks[1:]} if heel and len(reeks) >= MINSTENS else {}


def breedte_van(regels: list[Regel]) -> int:
    """Give the width at which this source breaks its lines."""
    einden = sorted(r.kolom + len(r.tekst) for r in regels if len(r.tekst) > LANG)
    return einden[len(einden) * 9 // 10] if einden else 0


def heeft_lange_regels(regels: list[Regel]) -> bool:
    """Say whether this source breaks no lines: then each of its lines is a paragraph."""
    return sum(len(regel.tekst) > LANGE_REGEL for regel in regels) > 1


def verdeel(groepen: list[Groep], aantal: int) -> list[Groep] | None:
    """Give bare marks their texts, if there are as many texts as marks; else say no."""
    if len(groepen) == aantal:
        return [Groep("punt", groep.regels, groep.kolom) for groep in groepen]
    stukken: list[Groep] = []
    for groep in groepen:
        stukken.append(Groep("punt", groep.regels[:1]))
        for vorige, regel in zip(groep.regels, groep.regels[1:], strict=False):
            if KLAAR.search(vorige.tekst) and regel.tekst[:1].isupper():
                stukken.append(Groep("punt", []))
            stukken[-1].regels.append(regel)
    return stukken if len(stukken) == aantal else None
