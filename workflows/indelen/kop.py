"""Read the kop: labels open slots, and values fill the slot of their kind, wherever it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice

from workflows.indelen.boek import Boek
from workflows.indelen.lezing import Veld
from workflows.indelen.regels import Regel, knijp, lijkt
from workflows.indelen.tabellen import LABELS, SOORTEN
from workflows.indelen.twijfels import Twijfels
from workflows.indelen.waarden import (
    AANKRUIS,
    AMBT,
    GAT,
    ZUIVER,
    bewindspersonen,
    is_aanhef,
    zonder_gaten,
)

HERKENBAAR = 7  # letters from which one wrong letter still tells which label it is
LANGSTE_LABEL = 5  # words
EERSTE_BLADZIJDE = 60  # lines
VRIJE_SOORTEN = {"tekst": 8, "eenheid": 8, "bijlagen": 8, "zin": 40}  # words of a value
RUIME_AFSTAND = 2  # spaces between a label and a value on one line


@dataclass(slots=True)
class Vak:
    """A label that was seen, and the values that it got."""

    veld: str
    soort: str
    waarden: list[str] = field(default_factory=list)


@dataclass(slots=True)
class LosseAlinea:
    """Lines that fit no slot. `voor_datum` says that the label Datum is still to come."""

    regels: list[Regel]
    voor_datum: bool


def heeft_kop(regels: list[Regel]) -> bool:
    """Say whether this is the first page of a nota, be it without its sections."""
    knepen = [knijp(regel.tekst) for regel in regels[:EERSTE_BLADZIJDE]]
    soort = any(knip in SOORTEN for knip in knepen)
    return soort or sum(knip in LABELS for knip in knepen) > 1


class KopLezer:
    """Reads one stream of lines; the margin of page 1 and what stands left of it are two."""

    def __init__(self, boek: Boek, twijfels: Twijfels) -> None:
        self.boek, self.twijfels = boek, twijfels
        self.vakken: list[Vak] = []
        self.los: list[LosseAlinea] = []
        self.velden: dict[str, Veld] = {}
        self.dicht = False
        self.vers: Vak | None = None  # the slot that the next line may still belong to

    def lees(self, regels: list[Regel], *, marge: bool = False) -> None:
        """In a margin, or among blank lines, what stands under a label belongs to it."""
        self.dicht = not marge and all(regel.tekst for regel in regels)
        self.vers = None
        heeft_datum = any(knijp(regel.tekst) == "datum" for regel in regels)
        alinea: LosseAlinea | None = None
        for regel in regels:
            if not regel.tekst:
                self.vers, alinea = None, None
            elif self._regel(regel):
                alinea = None
            else:
                if alinea is None:
                    gezien = any(vak.veld == "datum" for vak in self.vakken)
                    alinea = LosseAlinea([], heeft_datum and not gezien)
                    self.los.append(alinea)
                alinea.regels.append(regel)
                self.vers = None

    def eerste_leeg(self, sleutel: str, *, op: str = "veld") -> Vak | None:
        vakken = (vak for vak in self.vakken if not vak.waarden)
        return next((vak for vak in vakken if getattr(vak, op) == sleutel), None)

    def meld(self, code: str, veld: str, regel: Regel, beter: str = "") -> None:
        woord = regel.tekst
        plaats = f"kop.{veld}"
        self.twijfels.meld(code, plaats, regel.plek, woord=woord, veld=veld, beter=beter)

    def _regel(self, regel: Regel) -> bool:
        """Say whether the line found its place in the kop."""
        k = knijp(regel.tekst)
        if re.fullmatch(r"TER [A-Z]{5,20}", regel.tekst) and k not in SOORTEN:
            self.boek.zet(regel.plek, "niet_geplaatst")
            self.meld("soort_onbekend", "soort", regel)
            return True
        if k in SOORTEN:
            self.velden["soort"] = SOORTEN[k]
        elif k in {"nota", "beslisnota"}:
            self.vers = None
        elif self._label_en_waarde(regel):
            pass
        elif label := self._label(regel, k):
            self.vers = Vak(*LABELS[label])
            self.vakken.append(self.vers)
        elif not self._waarde(regel):
            return False
        self.boek.zet(regel.plek, "kop")
        return True

    def _label(self, regel: Regel, k: str) -> str:
        if re.search(r"\d", regel.tekst):
            return ""  # there is more than a label here
        if k in LABELS:
            return k
        if not regel.tekst[0].isupper():
            return ""
        lange = (label for label in LABELS if len(label) >= HERKENBAAR)
        bijna = next((label for label in lange if lijkt(k, label, 1)), "")
        if bijna:
            veld = LABELS[bijna][0]
            self.meld("ocr", veld, regel, beter=f"het label van {veld}")
        return bijna

    def _label_en_waarde(self, regel: Regel) -> bool:
        """Read a label and its value on one line; free text only behind a colon or a gap."""
        gelezen = _splits(regel.tekst)
        if not gelezen:
            return False
        label, tussen, waarde = gelezen
        veld, soort = LABELS[knijp(label)]
        patroon = ZUIVER.get(soort)
        zuiver = (
            is_aanhef(waarde)
            if soort == "bewindspersoon"
            else patroon and patroon.fullmatch(waarde)
        )
        los = ":" in tussen or len(tussen) > RUIME_AFSTAND
        vrij = los and soort not in {"bewindspersoon", "datum", "kenmerk"}
        if not (vrij or zuiver):
            return False
        waarden = bewindspersonen(waarde) if soort == "bewindspersoon" else [waarde]
        self.vakken.append(Vak(veld, soort, waarden))
        self.vers = self.vakken[-1] if soort == "zin" else self.vers
        return True

    def _waarde(self, regel: Regel) -> bool:
        """Put the line in a slot of its own kind, or right below a label of free text."""
        return self._zuiver(regel) or self._bewindspersoon(regel) or self._vrij(regel)

    def _zuiver(self, regel: Regel) -> bool:
        for soort, patroon in ZUIVER.items():
            leeg = self.eerste_leeg(soort, op="soort")
            tekst = zonder_gaten(regel.tekst) if soort in {"datum", "kenmerk"} else regel.tekst
            if leeg and patroon.fullmatch(tekst):
                leeg.waarden.append(tekst)
                if tekst != regel.tekst:
                    self.meld("ocr", leeg.veld, regel, beter=tekst)
                self.vers = None
                return True
        return False

    def _bewindspersoon(self, regel: Regel) -> bool:
        aan = next((vak for vak in self.vakken if vak.soort == "bewindspersoon"), None)
        mede = self.vers is not None and self.vers.veld == "mede_namens"
        past = is_aanhef(regel.tekst) or (self.vers is aan and AMBT.fullmatch(regel.tekst))
        if not aan or mede or not past:
            return False
        if aan.waarden or self.vers is not aan:
            self.meld("kop_plaats", "aan", regel)
        aan.waarden += bewindspersonen(regel.tekst)
        return True

    def _vrij(self, regel: Regel) -> bool:
        vak, woorden = self.vers, len(regel.tekst.split())
        if not vak or vak.soort not in VRIJE_SOORTEN or woorden > VRIJE_SOORTEN[vak.soort]:
            return False
        if vak.soort == "bijlagen" and vak.waarden and regel.tekst[0].islower():
            vak.waarden[-1] += f" {regel.tekst}"
        else:
            vak.waarden.append(regel.tekst)
        if self.dicht:
            self.meld("kop_plaats", vak.veld, regel)
        if GAT.search(regel.tekst):
            self.meld("ocr", vak.veld, regel, beter=GAT.sub(_dicht, regel.tekst))
        if AANKRUIS.fullmatch(regel.tekst):
            self.meld("aankruisvak", vak.veld, regel)
        return True


def _dicht(gat: re.Match[str]) -> str:
    return gat[0].replace(" ", "")


def _splits(tekst: str) -> tuple[str, str, str] | None:
    """Cut a line behind the longest label that it begins with."""
    gevonden = None
    for m in islice(re.finditer(r"\s*:\s*|\s+", tekst), LANGSTE_LABEL):
        label, waarde = tekst[: m.start()], tekst[m.end() :]
        kaal = label[:1].isupper() and not re.search(r"[\d:]", label)
        if waarde and kaal and knijp(label) in LABELS:
            gevonden = (label, m[0], waarde)
    return gevonden
