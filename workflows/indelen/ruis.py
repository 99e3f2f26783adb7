"""Take away what is not the nota's own text, and keep all of it on record."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from workflows.indelen.boek import Boek, Rol
from workflows.indelen.lezing import Veld
from workflows.indelen.regels import Regel, gevuld, knijp, per_pagina
from workflows.indelen.twijfels import Twijfels

PAGINA = re.compile(r"P\s?agina\s+\d{1,3}(?:\s+van\s+\d{1,3})?$", re.IGNORECASE)
STROOK = re.compile(r"(?<=\S)\s{3,}(?=\S)")
LANG_GENOEG = 8  # letters of a repeated line, or "N.v.t." on two pages would be noise
POSTCODE = re.compile(r"(?:[1-9]\d{3}\s?[A-Z]{2}\s+[A-Z][\w' -]{1,40})")
ADRES = re.compile(
    rf"{POSTCODE.pattern}|Postbus\s\d{{1,6}}(?:,?\s{POSTCODE.pattern})?"
    r"|(?:https?://)?www\.[\w./-]{4,60}|(?:Bezoek|Post)adres:?"
)
STRAAT = re.compile(r"[A-Z][\w.' -]{2,40}\s\d{1,4}\s?[a-zA-Z]?")


@dataclass(slots=True)
class Ruis:
    """The noise that was found, and the margin of page 1, which is not noise but the kop."""

    boek: Boek
    twijfels: Twijfels
    stukken: list[tuple[str, int, str]] = field(default_factory=list)
    kopmarge: list[Regel] = field(default_factory=list)
    velden: dict[str, Veld] = field(default_factory=dict)  # read from the margin of a scan

    def neem(self, rol: Rol, regel: Regel, begin: int, eind: int) -> str:
        """Record a piece of a line as noise and cut it off."""
        tekst = self.boek.tekst[begin:eind]
        self.boek.zet((begin, eind), rol)
        self.stukken.append((rol, regel.pagina, tekst))
        regel.tot(begin, self.boek.tekst)
        return tekst


def neem_paginanummers(regels: list[Regel], ruis: Ruis) -> None:
    for regel in regels:
        stroken = [regel.begin + m.end() for m in STROOK.finditer(regel.tekst)]
        for begin in [regel.begin, *stroken]:
            if regel.tekst and PAGINA.match(ruis.boek.tekst[begin : regel.eind]):
                ruis.neem("paginanummer", regel, begin, regel.eind)


def neem_herhaald(regels: list[Regel], ruis: Ruis) -> None:
    """Take heads and feet: lines at the edge of pages, the same but for their digits."""
    randen: dict[str, list[Regel]] = {}
    for op in per_pagina(gevuld(regels)).values():
        for regel in {r.nr: r for r in op[:2] + op[-2:]}.values():
            randen.setdefault(re.sub(r"\d+", "0", regel.tekst), []).append(regel)
    for sleutel, zelfde in randen.items():
        ieder_apart = len({r.pagina for r in zelfde}) == len(zelfde) > 1
        if ieder_apart and len(knijp(sleutel)) > LANG_GENOEG:
            for regel in zelfde:
                ruis.neem("herhaald", regel, *regel.plek)


def neem_adres(regels: list[Regel], ruis: Ruis) -> None:
    """Take the address of a letterhead: postcode, Postbus, and the street above those."""
    vol = gevuld(regels)
    adres = [bool(ADRES.fullmatch(regel.tekst)) for regel in vol]
    for i, regel in enumerate(vol):
        straat = i + 1 < len(vol) and POSTCODE.fullmatch(vol[i + 1].tekst)
        if adres[i] or (straat and STRAAT.fullmatch(regel.tekst)):
            adres[i] = True
    for is_adres, regel in zip(adres, vol, strict=True):
        if is_adres:
            ruis.neem("adres", regel, *regel.plek)
