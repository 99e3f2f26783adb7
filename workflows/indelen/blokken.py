"""From the lines of a section to groups of lines that each make one block."""

from __future__ import annotations

import re

from workflows.indelen.boek import Boek
from workflows.indelen.koppen import onbekende_kop
from workflows.indelen.noten import LIJKT_NOOT, Noot
from workflows.indelen.opsommen import (
    KLAAR,
    LANG,
    TEKEN,
    Groep,
    Niveaus,
    Telling,
    breekt,
    verdeel,
    zonder_teken,
)
from workflows.indelen.regels import Regel, knijp, lijkt
from workflows.indelen.twijfels import Ernst, Twijfels

OPENER = re.compile(
    r"(?:De\s|Het\s)?(?:aangehouden\s)?(?P<w>[Mm][ao]tie|[Tt]oezegging|[Aa]mendement)(?=[\s:-])"
)
KORTE_KOP = re.compile(r"(?=.{4,45}$)[A-Z][\w\u00c0-\u017e/-]*(?:\s[\w\u00c0-\u017e/()-]+){0,4}")
LANGE_KOP = re.compile(
    r"(?=.{4,80}$)[A-Z][\w\u00c0-\u017e/,-]*(?:\s[\w\u00c0-\u017e/()&,-]+){0,8}(?<![,-])"
)
NOG_NIET_AF = re.compile(
    r"\b(?:aan|bij|de|die|dat|door|een|en|het|in|met|naar|of|om|op|over|te|tot|uit|van|voor)$"
)
BRIEF = "brief"  # has no sections, so a heading in it is one of its own
KOPBREEDTE = 60  # a longer line is full, and goes on below


def lijkt_opener(tekst: str) -> bool:
    """Say whether the first word is a damaged Motie or Toezegging."""
    woord = knijp(tekst[:20].split(maxsplit=1)[0])
    beschadigd = lijkt(woord, "toezegging", 2) or lijkt(woord, "motie", 1)
    return woord not in {"moties", "motie"} and beschadigd


class Groeper:
    """Groups the lines of one section; `lijst` says that it holds moties and toezeggingen."""

    def __init__(
        self, boek: Boek, noten: list[Noot], twijfels: Twijfels, code: str, *, lijst: bool
    ) -> None:
        self.boek, self.twijfels, self.code, self.lijst = boek, twijfels, code, lijst
        self.merken = {noot.plek[1]: noot.plek[0] for noot in noten if noot.plek}
        self.groepen: list[Groep] = []
        self.niveaus, self.telling = Niveaus(), Telling()
        self.kale_tekens = self.kort = self.breedte = 0
        self.ongebroken = False  # each line of the source is a paragraph
        self.wacht: Regel | None = None  # a mark whose text may be on the next line
        self.begint: dict[int, str] = {}

    def groepeer(self, regels: list[Regel]) -> list[Groep]:
        lengtes = sorted(len(regel.tekst) for regel in regels if len(regel.tekst) > LANG)
        self.kort = lengtes[len(lengtes) // 2] * 3 // 4 if len(lengtes) > len("ab") else 0
        self.begint = {} if self.lijst else zonder_teken(regels)
        wit = False
        for regel, volgende in zip(regels, [*regels[1:], None], strict=True):
            if regel.tekst:
                self._regel(regel, volgende.tekst if volgende else "", wit=wit)
            wit = not regel.tekst
        self._besluit(regels)
        return self.groepen

    def _besluit(self, regels: list[Regel]) -> None:
        """Spread the marks that stood apart, and tell what was done without marks."""
        self.kale_tekens += self.wacht is not None
        if self.kale_tekens:
            plek = (regels[0].begin, regels[-1].eind)
            verdeeld = verdeel(self.groepen, self.kale_tekens)
            self._meld("kale_tekens", plek, ernst="kijk" if verdeeld else "beslis")
            self.groepen = verdeeld or self.groepen
        punten = [r for r in regels if self.begint.get(r.nr) == "punt"]
        if punten:
            plek = (punten[0].begin, punten[-1].eind)
            self._meld("punt_zonder_teken", plek, woord=punten[0].tekst)
        alineas = [r for r in regels if self.begint.get(r.nr) == "alinea"]
        if alineas and not self.ongebroken:
            plek = (alineas[0].begin, alineas[-1].eind)
            self._meld("alinea_grens", plek, woord=alineas[0].tekst)
        if self.niveaus.vlak:
            self._meld("punt_niveau", (regels[0].begin, regels[-1].eind))

    def _regel(self, regel: Regel, volgende: str, *, wit: bool) -> None:
        teken = TEKEN.match(regel.tekst) or self.telling.volgend(regel)
        if teken:
            self._punt(regel, teken)
        elif self.wacht:
            niveau = self.niveaus.van(self.wacht.kolom, self.wacht.tekst[:1])
            self.groepen.append(Groep("punt", [regel], self.wacht.kolom, niveau))
            self.wacht = None
        elif (noot := LIJKT_NOOT.match(regel.tekst)) and noot["t"]:
            self._apart("noot_in_tekst", regel)
        elif re.fullmatch(r"\d{1,2}", regel.tekst):
            self._apart("los_getal", regel)
        elif soort := self.begint.get(regel.nr):
            self.groepen.append(Groep(soort, [regel]))
        elif not self.groepen or self._nieuw(regel, wit=wit):
            self.groepen.append(Groep(self._soort(regel, volgende, wit=wit), [regel]))
        else:
            self.groepen[-1].regels.append(regel)

    def _punt(self, regel: Regel, teken: re.Match[str]) -> None:
        self.boek.zet((regel.begin, regel.begin + len(teken["t"])), "teken")
        rest = regel.vanaf(teken.end())
        if self.wacht:
            self.kale_tekens += 1
            self.wacht = None
            self.kale_tekens += not rest.tekst
        elif not rest.tekst and not self.kale_tekens:
            self.wacht = regel
        elif not rest.tekst:
            self.kale_tekens += 1
        if rest.tekst:
            niveau = self.niveaus.van(regel.kolom, teken["t"])
            self.groepen.append(Groep("punt", [rest], regel.kolom, niveau))

    def _apart(self, code: str, regel: Regel) -> None:
        self._meld(code, regel.plek, woord=regel.tekst)
        self.groepen.append(Groep("alinea", [regel]))

    def _soort(self, regel: Regel, volgende: str, *, wit: bool) -> str:
        if self._is_kop(regel, volgende, wit=wit or not self.groepen):
            ernst: Ernst = "kijk" if self.code == BRIEF else "beslis"
            self._meld("kop_onbekend", regel.plek, woord=regel.tekst, ernst=ernst)
            return "tussenkop"
        opent = OPENER.match(regel.tekst) or lijkt_opener(regel.tekst)
        return "punt" if self.lijst and opent else "alinea"

    def _is_kop(self, regel: Regel, volgende: str, *, wit: bool) -> bool:
        if onbekende_kop(regel, volgende):
            return True
        open_ = regel.tekst.count("(") != regel.tekst.count(")")
        if self.lijst or open_ or not volgende[:1].isupper() or NOG_NIET_AF.search(regel.tekst):
            return False
        lang = wit and len(regel.tekst) <= KOPBREEDTE and LANGE_KOP.fullmatch(regel.tekst)
        return bool(lang or KORTE_KOP.fullmatch(regel.tekst))

    def _nieuw(self, regel: Regel, *, wit: bool) -> bool:
        """Decide whether this line starts a block or goes on with the last one."""
        groep = self.groepen[-1]
        vorige = self._zonder_merk(groep.regels[-1])
        if groep.soort == "tussenkop":
            return True
        if self.lijst and OPENER.match(regel.tekst):
            if not KLAAR.search(vorige) and not vorige.endswith(","):
                self._meld("item_begin", regel.plek, woord=regel.tekst)
            return True
        if self.lijst and KLAAR.search(vorige) and regel.tekst[0].isupper():
            self._meld("item_mogelijk", regel.plek, woord=regel.tekst)
            return lijkt_opener(regel.tekst)
        if not wit and regel.pagina == groep.regels[-1].pagina:
            return self._nieuw_aaneen(regel, groep, vorige)
        return self._nieuw_na_wit(regel, groep, vorige, wit=wit)

    def _nieuw_aaneen(self, regel: Regel, groep: Groep, vorige: str) -> bool:
        """Decide for a line right below the last one."""
        if self.ongebroken:
            if not KLAAR.search(vorige) and groep.soort == "alinea":
                self._meld("alinea_grens", regel.plek, woord=regel.tekst)
            return True
        if groep.soort == "punt" and regel.kolom > groep.kolom >= 0:
            return False
        if groep.kolom > 1 and regel.kolom <= groep.kolom and KLAAR.search(vorige):
            return True
        if not regel.tekst[0].isupper():
            return False
        kort = vorige.endswith(".") and len(vorige) < self.kort and groep.kolom <= 1
        if kort or breekt(groep.regels[-1], regel, self.breedte):
            self._meld("alinea_grens", regel.plek, woord=regel.tekst)
        return kort

    def _nieuw_na_wit(self, regel: Regel, groep: Groep, vorige: str, *, wit: bool) -> bool:
        """Decide for a line below a blank one, or on a new page."""
        if not KLAAR.search(vorige):
            over_pagina = regel.pagina != groep.regels[-1].pagina
            if regel.tekst[0].islower() or self.lijst or over_pagina:
                return False
            self._meld("alinea_los", regel.plek, woord=regel.tekst)
        return wit or self.lijst

    def _zonder_merk(self, regel: Regel) -> str:
        """Give the line's text without a note's mark at its end."""
        merk = self.merken.get(regel.eind, -1)
        return self.boek.tekst[regel.begin : merk].rstrip() if merk >= regel.begin else regel.tekst

    def _meld(
        self, code: str, plek: tuple[int, int], woord: str = "", ernst: Ernst | None = None
    ) -> None:
        aantal = self.kale_tekens
        self.twijfels.meld(code, self.code, plek, ernst=ernst, woord=woord, aantal=aantal)
