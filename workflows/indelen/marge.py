"""The margin: a column where the layout was kept, words behind the lines where a scan was read."""

from __future__ import annotations

import re
from collections import Counter

from domain.citeerwijzen import MAANDEN
from workflows.indelen.regels import Regel, gevuld, knijp, lijkt, per_pagina
from workflows.indelen.ruis import STROOK, Ruis
from workflows.indelen.tabellen import LABELS
from workflows.indelen.waarden import DATUM

RECHTS = 60  # a margin column starts here or further right
STUKKEN = 3  # so many pieces make a column
SCHUIF = 16  # columns that a known value may have slipped
HOOFD = 10  # lines at a page's top where a scan leaves its margin
DATUM_EIND = re.compile(rf"(?<=\s)\S{{1,2}}\s(?:{MAANDEN})\s\d{{4}}$")
KENMERK_EIND = re.compile(r"(?:~\s)?#?[\w/.-]*\d[\w/.-]{6,}$")
BESCHADIGD = re.compile(r"(?<=\s)[A-Z#]{4,}$")
MARGELABELS = ("datum", "kenmerk", "referentie", "onzereferentie", "onskenmerk")


def neem_marge(regels: list[Regel], ruis: Ruis) -> None:
    if sum(_rechts(regel) is not None for regel in regels) >= STUKKEN:
        for pagina, op in per_pagina(gevuld(regels)).items():
            _kolom(pagina, op, regels, ruis)
    else:
        for pagina, op in per_pagina(gevuld(regels)).items():
            _scan(op[:HOOFD] if pagina > 1 else [], ruis)


def _rechts(regel: Regel) -> int | None:
    """Give the column of a piece of text that stands apart at the right, if there is one."""
    if regel.tekst and regel.kolom >= RECHTS:
        return regel.kolom
    kolommen = [regel.kolom + m.end() for m in STROOK.finditer(regel.tekst)]
    return kolommen[-1] if kolommen and kolommen[-1] >= RECHTS else None


def _kolom(pagina: int, op: list[Regel], regels: list[Regel], ruis: Ruis) -> None:
    """Learn the column of the margin from one page, then cut there."""
    telling = Counter(k for regel in op if (k := _rechts(regel)) is not None)
    if not telling:
        return
    kolom = max(telling, key=lambda k: sum(telling[k + d] for d in (-1, 0, 1)))
    for regel in op:
        kolommen = (kolom, kolom - 1, kolom + 1)
        plek = next((regel.begin + k - regel.kolom for k in kolommen if _los_op(regel, k)), None)
        if plek is None and pagina > 1:
            plek = _bekend_eind(regel, kolom, ruis.kopmarge)
        if plek is None:
            continue
        if pagina == 1:
            tekst = ruis.boek.tekst[plek : regel.eind]
            ruis.kopmarge.append(Regel(regel.nr, 1, plek, regel.eind, kolom, tekst))
            regel.tot(plek, ruis.boek.tekst)
        else:
            _later(regel, plek, regels, ruis)


def _later(regel: Regel, plek: int, regels: list[Regel], ruis: Ruis) -> None:
    """On later pages the margin repeats the kop; what doesn't is asked about."""
    bron, eind = ruis.boek.tekst, regel.eind
    tekst, bekend = bron[plek:eind], {_sleutel(r.tekst) for r in ruis.kopmarge}
    los = plek == regel.begin or bron[plek - 3 : plek].isspace()
    herhaalt = knijp(tekst) in LABELS or _sleutel(tekst) in bekend or _in_kop(tekst, regels)
    if herhaalt or los:
        ruis.neem("marge", regel, plek, eind)
    if los and not herhaalt:
        ruis.twijfels.meld("marge_onbekend", f"pagina {regel.pagina}", (plek, eind), woord=tekst)


def _los_op(regel: Regel, kolom: int) -> bool:
    """Say whether a piece of the line starts in this column, apart from what stands before it."""
    i = kolom - regel.kolom
    if not 0 <= i < len(regel.tekst) or regel.tekst[i].isspace():
        return False
    return i == 0 or regel.tekst[max(0, i - 2) : i].isspace()


def _sleutel(tekst: str) -> str:
    return re.sub(r"\s", "", tekst.lower())


def _bekend_eind(regel: Regel, kolom: int, kopmarge: list[Regel]) -> int | None:
    """Find a known label or value at the end of a line whose columns have slipped."""
    for woorden in (r.tekst for r in kopmarge):
        begin = len(regel.tekst) - len(woorden)
        past = begin > 0 and regel.tekst.endswith(woorden) and regel.tekst[begin - 1].isspace()
        if past and abs(regel.kolom + begin - kolom) <= SCHUIF:
            return regel.begin + begin
    return None


def _in_kop(tekst: str, regels: list[Regel]) -> bool:
    """Say whether it is a value of the kop that stood outside of its margin, as beside Aan."""
    k = knijp(tekst)
    return len(k) > len("aan") and any(k in knijp(r.tekst) for r in regels[:30] if r.pagina == 1)


def _scan(top: list[Regel], ruis: Ruis) -> None:
    """Look for the run label, value, label, value behind the lines of a page's top."""
    i = 0
    while i < len(top):
        label = _label_eind(top[i])
        waarde = _zoek_waarde(top[i + 1 : i + 4], label[0]) if label else None
        if not label or not waarde:
            i += 1
            continue
        veld, begin = label
        gelezen = ruis.neem("marge", top[i], begin, top[i].eind)
        regel, plek, zeker = waarde
        plaats = (plek, regel.eind)
        tekst = ruis.neem("marge", regel, *plaats)
        goed = _noteer(ruis, veld, tekst, zeker=zeker)
        if not goed or knijp(gelezen) not in MARGELABELS:
            ruis.twijfels.meld(
                "marge_onleesbaar",
                f"pagina {regel.pagina}",
                plaats,
                ernst="kijk" if zeker else "beslis",
                woord=tekst,
                label=gelezen,
            )
        i = next(j for j, r in enumerate(top) if r is regel) + 1


def _noteer(ruis: Ruis, veld: str, tekst: str, *, zeker: bool) -> bool:
    """Keep the first readable date and kenmerk for the kop."""
    kaal = tekst.lstrip("~ ")
    goed = bool(DATUM.fullmatch(kaal)) if veld == "datum" else zeker
    if goed:
        ruis.velden.setdefault(veld, kaal)
    return goed


def _label_eind(regel: Regel) -> tuple[str, int] | None:
    """Give field and place of a margin label at the end of a line."""
    woorden = list(re.finditer(r"\S+", regel.tekst))[-2:]
    for woord in reversed(woorden):
        k = knijp(regel.tekst[woord.start() :])
        for label in MARGELABELS:
            if (woord.start() or len(woorden) == 1) and lijkt(k, label, 1):
                veld = "datum" if label == "datum" else "kenmerk"
                return veld, regel.begin + woord.start()
    return None


def _zoek_waarde(regels: list[Regel], veld: str) -> tuple[Regel, int, bool] | None:
    patroon = DATUM_EIND if veld == "datum" else KENMERK_EIND
    for regel in regels:
        if m := patroon.search(" " + regel.tekst):
            return regel, regel.begin + m.start() - 1, True
    if veld == "kenmerk" and regels and (m := BESCHADIGD.search(regels[0].tekst)):
        return regels[0], regels[0].begin + m.start(), False
    return None
