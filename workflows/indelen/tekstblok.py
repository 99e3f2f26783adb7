"""From a group of lines to a block: lines joined, note marks cut out with their place."""

from __future__ import annotations

import re
from bisect import bisect_left

from workflows.indelen.blokken import OPENER
from workflows.indelen.boek import Boek, Plek
from workflows.indelen.lezing import Blok, Voetnoot
from workflows.indelen.noten import Noot
from workflows.indelen.opsommen import Groep
from workflows.indelen.regels import Regel
from workflows.indelen.samenvoegen import Voeger
from workflows.indelen.twijfels import Twijfels


class Blokkenmaker:
    """Makes the blocks of one section, and hangs the notes on them."""

    def __init__(
        self, boek: Boek, noten: list[Noot], twijfels: Twijfels, code: str, *, lijst: bool
    ) -> None:
        self.boek, self.twijfels, self.code, self.lijst = boek, twijfels, code, lijst
        geplaatst = [(noot.plek, noot) for noot in noten if noot.plek]
        self.noten = [noot for _, noot in sorted(geplaatst, key=lambda paar: paar[0])]
        self.begins = sorted(plek[0] for plek, _ in geplaatst)
        self.voetnoten: list[Voetnoot] = []
        self.voeger = Voeger(boek, twijfels, code)

    def maak(self, groep: Groep, blok_id: str) -> Blok:
        blok = Blok(groep.soort, "", [], niveau=groep.niveau, id=blok_id)
        for regel in groep.regels:
            for plek, noot in self._stukken(regel):
                self._voeg(blok, regel, plek)
                if noot and noot.plek:
                    blok.tekst = blok.tekst.rstrip()
                    self.boek.zet(noot.plek, "nootmerk")
                    plaats = len(blok.tekst)
                    self.voetnoten.append(
                        Voetnoot(noot.nummer, "", noot.bronnen, self.code, blok.id, plaats)
                    )
        blok.tekst = blok.tekst.rstrip()
        if self.lijst and groep.soort == "punt" and blok.tekst:
            self._punt(blok)
        return blok

    def _voeg(self, blok: Blok, regel: Regel, plek: Plek) -> None:
        begin, eind = plek
        stuk = re.sub(r"\s+", " ", self.boek.tekst[begin:eind])
        eerste = regel if begin == regel.begin else None
        stuk = stuk.lstrip() if eerste else stuk
        voor = len(blok.tekst)
        blok.tekst = self.voeger.voeg(blok.tekst, stuk, eerste)
        if stuk.strip():
            self.boek.zet(plek, "tekst")
            blok.bronnen.append(plek)
            naad = len(blok.tekst) - len(stuk)
            blok.naden.append(naad if voor else 0)

    def _stukken(self, regel: Regel) -> list[tuple[Plek, Noot | None]]:
        """Cut the line at the marks in it."""
        stukken: list[tuple[Plek, Noot | None]] = []
        begin, i = regel.begin, bisect_left(self.begins, regel.begin)
        while i < len(self.begins) and self.begins[i] < regel.eind:
            noot = self.noten[i]
            assert noot.plek
            stukken.append(((begin, noot.plek[0]), noot))
            begin, i = noot.plek[1], i + 1
        return [*stukken, ((begin, regel.eind), None)]

    def _punt(self, blok: Blok) -> None:
        """In a list of moties and toezeggingen, the first word says which of them it is."""
        opener, plek = OPENER.match(blok.tekst), (blok.bronnen[0][0], blok.bronnen[-1][1])
        if not opener:
            self.twijfels.meld("punt_onbekend", blok.id, plek, woord=blok.tekst)
            return
        blok.soort = "parlementair"
        blok.punt_soort = opener["w"].lower().replace("matie", "motie")
        if blok.punt_soort == "amendement":
            self.twijfels.meld("punt_amendement", blok.id, plek, woord=blok.tekst)
