"""Verwijzing: a citation of a paper of the Kamer, as it was written and as it was understood."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from domain import citeerwijzen as wijze
from domain.value import Tekst, Value

VENSTER = 160  # characters read after a keyword; a longer citation is cut, never scanned on
MAX_LIJST = 40  # items of one list or range
HUIS: dict[str, Kamer] = {"Eerste": "I", "Tweede": "II", "EK": "I", "TK": "II"}

Soort = Literal[
    "kst", "dossier", "ah", "tvv", "id", "toezegging", "zaaknummer", "documentnummer", "intern"
]
Kamer = Literal["I", "II"]


class Verwijzing(Value):
    """The text as written is always kept; `twijfel` says that `opmerking` needs a person."""

    tekst: Tekst
    soort: Soort
    id: Tekst | None = None
    kamer: Kamer | None = None
    kamer_afgeleid: bool = False
    vergaderjaar: Tekst | None = None
    twijfel: bool = False
    opmerking: Tekst | None = None


class Vondst(NamedTuple):
    """A citation at its place; all items of one list stand at the same place."""

    begin: int
    eind: int
    verwijzing: Verwijzing
    dossier: str = ""
    ondernummer: str = ""


@dataclass(frozen=True, slots=True)
class Stuk:
    """One paper while its citation is still being read."""

    soort: Soort
    id: str = ""
    dossier: str = ""
    ondernummer: str = ""
    opmerking: str = ""
    kamer: Kamer | None = None
    kamer_afgeleid: bool = False
    jaar: str = ""

    def op(self, begin: int, eind: int, tekst: str) -> Vondst:
        verwijzing = Verwijzing(
            tekst=re.sub(r"\s+", " ", tekst),
            soort=self.soort,
            id=self.id or None,
            kamer=self.kamer,
            kamer_afgeleid=self.kamer_afgeleid,
            vergaderjaar=self.jaar or None,
            twijfel=bool(self.opmerking),
            opmerking=self.opmerking or None,
        )
        return Vondst(begin, eind, verwijzing, self.dossier, self.ondernummer)


class Leeskop:
    """A place in the text and the end of the window; `neem` reads a pattern or stays put."""

    def __init__(self, tekst: str, begin: int) -> None:
        self.tekst, self.plaats, self.einde = tekst, begin, begin + VENSTER

    def zie(self, patroon: re.Pattern[str]) -> re.Match[str] | None:
        return patroon.match(self.tekst, self.plaats, self.einde)

    def neem(self, patroon: re.Pattern[str]) -> re.Match[str] | None:
        if m := self.zie(patroon):
            self.plaats = m.end()
        return m


def vind(tekst: str, dossier: str = "") -> tuple[Vondst, ...]:
    """Give every citation in the text, in order; `dossier` completes "t.v.v. nr. 9"."""
    gevonden: list[Vondst] = []
    plaats = 0
    while m := wijze.TREFWOORD.search(tekst, plaats):
        kop = Leeskop(tekst, m.end())
        stukken = _handelingen(kop, m) if m["ah"] else _kamerstuk(kop, m, dossier)
        heel = tekst[m.start() : kop.plaats].rstrip(" ,;(/\n")
        gevonden += [stuk.op(m.start(), m.start() + len(heel), heel) for stuk in stukken]
        plaats = kop.plaats
    begins = [vondst.begin for vondst in gevonden]
    for los in _vaste(tekst):
        voor = bisect_right(begins, los.begin) - 1
        if voor < 0 or gevonden[voor].eind <= los.begin:
            gevonden.append(los)
    return tuple(sorted(gevonden, key=lambda vondst: vondst.begin))


def _vaste(tekst: str) -> Iterator[Vondst]:
    for m in wijze.VAST.finditer(tekst):
        yield _vast(m).op(m.start(), m.end(), m[0])


def _vast(m: re.Match[str]) -> Stuk:
    """Read an identifier that says all by itself."""
    match m.lastgroup:
        case "toezegging" | "zaaknummer" | "documentnummer" | "intern" as soort:
            return Stuk(soort, m[soort])
        case _:
            naam, *delen = m["id"].split("-")
    if naam == "ah":
        jaar = f"{delen[1][:4]}-{delen[1][4:]}"
        return Stuk("id", m["id"], ondernummer=delen[2], kamer=HUIS[delen[0].upper()], jaar=jaar)
    if naam == "kst":
        nummer = delen[-1] if len(delen) > 1 else ""
        return _met_kamer(Stuk("id", m["id"], dossier=delen[0], ondernummer=nummer), None)
    return Stuk("id", m["id"])


def _handelingen(kop: Leeskop, m: re.Match[str]) -> list[Stuk]:
    kamer = _kamer(kop)
    jaar, fout = _jaar(kop, wijze.FOUT_JAAR)
    n = kop.neem(wijze.NUMMER)
    if not (jaar or fout) or not n or not n["o"].isdigit():
        return []
    opmerking = "het vergaderjaar is onleesbaar" if fout else ""
    if not m["ah"].startswith("Aanhangsel"):
        opmerking = "Handelingen met dit nummer: bedoeld is wellicht het Aanhangsel"
    huis = "ek" if kamer == "I" else "tk"
    ident = f"ah-{huis}-{jaar.replace('-', '')}-{n['o']}" if jaar else ""
    return [Stuk("ah", ident, "", n["o"], opmerking, kamer or "II", kamer is None, jaar)]


def _kamerstuk(kop: Leeskop, m: re.Match[str], context: str) -> list[Stuk]:
    kamer = HUIS.get(m["huis"] or m["kamer"] or m["kort"] or "") or _kamer(kop)
    jaar, fout = _jaar(kop)
    kamer = kamer or _kamer(kop)
    soort: Soort = "tvv" if m["tvv"] else "kst"
    stukken: list[Stuk] = []
    while len(stukken) < MAX_LIJST and (d := kop.neem(wijze.DOSSIER)):
        stukken += _van_dossier(kop, re.sub(r"\D", "", d["d"]), soort)
        if not kop.neem(wijze.MEER_DOSSIER):
            break
    if not stukken and m["tvv"] and (n := kop.neem(wijze.NUMMER)) and n["nr"]:
        ident = f"kst-{context}-{n['o']}" if context else ""
        opmerking = "" if context else "het dossier volgt niet uit de tekst"
        stukken = [Stuk("tvv", ident, context, n["o"], opmerking)]
    niet_op = "het vergaderjaar loopt niet op" if fout else ""
    return [
        _met_kamer(replace(s, jaar=jaar, opmerking=niet_op or s.opmerking), kamer) for s in stukken
    ]


def _van_dossier(kop: Leeskop, dossier: str, soort: Soort) -> list[Stuk]:
    """Read what follows one dossier: its toevoeging and its numbers."""
    toevoeging, opmerking = _toevoeging(kop, dossier), ""
    n = None if kop.zie(wijze.MEER_DOSSIER) else kop.zie(wijze.NUMMER)
    if n and (n["sep"] or n["nr"]):
        kop.plaats = n.end()
        if (
            not toevoeging
            and "-" in n["sep"]
            and dossier in wijze.BEGROTING
            and n["o"] in wijze.FONDSEN
        ):
            letter = n["o"]
            opmerking = (
                f"{letter} is een hoofdstuk van de begroting of stuk {letter} van de Eerste Kamer"
            )
            return [Stuk("dossier", dossier=dossier, opmerking=opmerking)]
        nummers, opmerking = _nummers(kop, n)
        stam = f"kst-{dossier}-{toevoeging}" if toevoeging else f"kst-{dossier}"
        return [Stuk(soort, f"{stam}-{o}", dossier, o, opmerking) for o in nummers]
    if toevoeging in {"I", "V", "X"}:
        opmerking = f"{toevoeging} is een hoofdstuk of een stuk van de Eerste Kamer"
    return [Stuk("tvv" if soort == "tvv" else "dossier", dossier=dossier, opmerking=opmerking)]


def _toevoeging(kop: Leeskop, dossier: str) -> str:
    kop.neem(wijze.R_NUMMER)
    t = (
        kop.neem(wijze.RAAD)
        if dossier in wijze.EU
        else kop.neem(wijze.HOOFDSTUK) or kop.neem(wijze.FONDS)
    )
    if t:
        kop.neem(wijze.R_NUMMER)
    return t["t"] if t else ""


def _nummers(kop: Leeskop, eerste: re.Match[str]) -> tuple[list[str], str]:
    """Read a list or range of numbers; a year after "en" ends it."""
    nummers = [eerste["o"]]
    while (
        len(nummers) < MAX_LIJST and not kop.zie(wijze.MEER_DOSSIER) and (v := kop.zie(wijze.MEER))
    ):
        if v["o"][0].isdigit() != eerste["o"][0].isdigit():
            break
        if wijze.REEKS.search(v["sep"]) and v["o"].isdigit() and nummers[-1].isdigit():
            reeks = range(int(nummers[-1]) + 1, int(v["o"]) + 1)
            if not 0 < len(reeks) <= MAX_LIJST:
                return nummers, "de reeks is onleesbaar of te lang"
            nummers += [str(k) for k in reeks]
        elif not eerste["nr"] and len(v["o"]) == len("2025") and v["o"][:2] in {"19", "20"}:
            break
        else:
            nummers.append(v["o"])
        kop.plaats = v.end()
    return nummers, ""


def _kamer(kop: Leeskop) -> Kamer | None:
    m = kop.neem(wijze.KAMER)
    return None if not m else "I" if m["kamer"] == "I" else "II"


def _jaar(kop: Leeskop, fout: re.Pattern[str] | None = None) -> tuple[str, bool]:
    """Return the vergaderjaar as 2024-2025, and whether one stands there that can't be read."""
    m = kop.neem(wijze.JAAR)
    if not m:
        return "", bool(fout and kop.neem(fout))
    a, b = int(m["a"]), int(m["b"])
    if len(m["b"]) == len("25"):
        b += a // 100 * 100
        b += 100 if b < a else 0
    return (f"{a}-{b}", False) if b == a + 1 else ("", True)


def _met_kamer(stuk: Stuk, kamer: Kamer | None) -> Stuk:
    """Fill in the chamber: a number is of the Tweede Kamer, a letter of the Eerste."""
    afgeleid: Kamer | None = None
    if stuk.ondernummer.isdigit() or stuk.ondernummer.isalpha():
        afgeleid = "II" if stuk.ondernummer.isdigit() else "I"
    if kamer == "I" and afgeleid == "II":
        opmerking = "Kamer I met een cijfer: stukken van de Eerste Kamer dragen een letter"
        return replace(stuk, kamer="I", opmerking=stuk.opmerking or opmerking)
    return replace(stuk, kamer=kamer or afgeleid, kamer_afgeleid=bool(afgeleid and not kamer))
