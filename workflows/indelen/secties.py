"""From headings to sections: their stand, their blocks, and the notes that hang on these."""

from __future__ import annotations

import re

from workflows.indelen.blokken import Groeper
from workflows.indelen.boek import Boek
from workflows.indelen.koppen import NVT, Kop
from workflows.indelen.lezing import Blok, Lezing, Sectie, Voetnoot
from workflows.indelen.noten import Noot
from workflows.indelen.opsommen import breedte_van, heeft_lange_regels
from workflows.indelen.regels import Regel, gevuld, knijp, lijkt, zonder_wit
from workflows.indelen.tabel import maak_tabel
from workflows.indelen.tabellen import INDELINGEN, LABELS
from workflows.indelen.tekstblok import Blokkenmaker

BEGINT_NVT = re.compile("nvt|nietvantoepassing")
NVT_LENGTE = 40
ONDERTEKENING = re.compile(r"DE\s[A-Z][A-Z -]{6,60}$")


class Indeler:
    """Fills the sections of one reading."""

    def __init__(self, lezing: Lezing, boek: Boek, noten: list[Noot]) -> None:
        self.lezing, self.boek, self.noten = lezing, boek, noten
        self.breedte, self.ongebroken = 0, False
        self.voet = {id(regel) for noot in noten for regel in noot.regels}

    def deel_in(self, regels: list[Regel], koppen: list[Kop]) -> None:
        self.breedte, self.ongebroken = breedte_van(regels), heeft_lange_regels(regels)
        for kop, volgende in zip(koppen, [*koppen[1:], None], strict=False):
            tot = volgende.regel if volgende else len(regels)
            eigen = [r for r in regels[kop.regel + 1 : tot] if id(r) not in self.voet]
            if not volgende or kop.code == "bijlagen":
                self._staart(eigen)
            vol = gevuld(eigen)
            if not vol and volgende and volgende.code[:-1] == kop.code:
                continue  # a heading that only holds others gives no section
            sectie = self.lezing.sectie(kop.code)
            if sectie is None:
                sectie = Sectie(kop.code, kop.tekst)
                self.lezing.secties.append(sectie)
            self._vul(sectie, eigen, vol)
        self._noten()

    def _vul(self, sectie: Sectie, eigen: list[Regel], vol: list[Regel]) -> None:
        een = vol[0] if len(vol) == 1 else None
        if een and knijp(een.tekst) in NVT and not sectie.blokken:
            self.boek.zet(een.plek, "tekst")
            sectie.stand = "nvt"
            return
        if not vol:
            return
        if een and _lijkt_nvt(knijp(een.tekst)):
            self._meld("nvt_beschadigd", sectie, vol, woord=een.tekst)
        begonnen = bool(sectie.blokken) or sectie.stand == "nvt"
        blokken = self._blokken(sectie, eigen)
        if begonnen:
            self._meld("sectie_dubbel", sectie, vol)
        sectie.blokken += blokken
        sectie.stand = "ingevuld" if sectie.blokken else "leeg"
        if sectie.blokken and BEGINT_NVT.match(knijp(sectie.blokken[0].tekst[:NVT_LENGTE])):
            self._meld("nvt_met_tekst", sectie, vol)

    def _blokken(self, sectie: Sectie, regels: list[Regel]) -> list[Blok]:
        lezing, code, vanaf = self.lezing, sectie.code, len(sectie.blokken)
        if code == "bijlagen":
            return maak_tabel(regels, self.boek, lezing.twijfels, f"{code}/{vanaf}")
        lijst = code in INDELINGEN[lezing.indeling].relaties
        groeper = Groeper(self.boek, self.noten, lezing.twijfels, code, lijst=lijst)
        groeper.breedte, groeper.ongebroken = self.breedte, self.ongebroken
        maker = Blokkenmaker(self.boek, self.noten, lezing.twijfels, code, lijst=lijst)
        groepen = groeper.groepeer(regels)
        blokken = [maker.maak(g, f"{code}/{i}") for i, g in enumerate(groepen, vanaf)]
        lezing.voetnoten += maker.voetnoten
        return blokken

    def _meld(self, code: str, sectie: Sectie, vol: list[Regel], woord: str = "") -> None:
        plek = (vol[0].begin, vol[-1].eind)
        self.lezing.twijfels.meld(code, sectie.code, plek, woord=woord, sectie=sectie.code)

    def _staart(self, regels: list[Regel]) -> None:
        """Labels of the form and a signing office may stand below the last section."""
        for regel in reversed(gevuld(regels)):
            if knijp(regel.tekst) in LABELS:
                self.lezing.kop.setdefault(LABELS[knijp(regel.tekst)][0], "")
            elif ONDERTEKENING.match(regel.tekst):
                self.lezing.kop["ondertekening"] = regel.tekst
            else:
                return
            self.boek.zet(regel.plek, "kop")
            regel.tekst, regel.eind = "", regel.begin

    def _noten(self) -> None:
        geplaatst = {noot.nummer: noot for noot in self.lezing.voetnoten}
        for noot in self.noten:
            stukken = [zonder_wit(self.boek.tekst[begin:eind]) for begin, eind in noot.bronnen]
            self.boek.zet((noot.regels[0].begin, noot.merkeind), "nootmerk")
            for plek in noot.bronnen:
                self.boek.zet(plek, "noottekst")
            tekst = " ".join(stuk for stuk in stukken if stuk)
            voetnoot = geplaatst.get(noot.nummer)
            if voetnoot is None:
                voetnoot = Voetnoot(noot.nummer, "", noot.bronnen)
                self.lezing.voetnoten.append(voetnoot)
                plek = (noot.regels[0].begin, noot.regels[-1].eind)
                self.lezing.twijfels.meld(
                    "noot_los", f"noot {noot.nummer}", plek, woord=tekst, nummer=noot.nummer
                )
            voetnoot.tekst = tekst
        self.lezing.voetnoten.sort(key=lambda noot: noot.nummer)
        self._onzeker()

    def _onzeker(self) -> None:
        """One question a page about all marks that were read by their order."""
        for pagina in dict.fromkeys(noot.pagina for noot in self.noten):
            vaag = [n for n in self.noten if n.pagina == pagina and n.plek and not n.zeker]
            if vaag:
                paren = [(self.boek.tekst[slice(*(n.plek or (0, 0)))], n) for n in vaag]
                woord = ", ".join(f"{merk} = {n.nummer} ('{n.merk}')" for merk, n in paren)
                plek = (vaag[0].regels[0].begin, vaag[-1].regels[-1].eind)
                self.lezing.twijfels.meld("noot_onzeker", f"pagina {pagina}", plek, woord=woord)


def _lijkt_nvt(k: str) -> bool:
    kort = len(k) <= len("n1vt")
    return k not in NVT and (lijkt(k, "nietvantoepassing", 3) or (kort and lijkt(k, "nvt", 1)))
