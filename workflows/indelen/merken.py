"""The marks in the text that footnotes belong to: by number, or in a scan by order and count."""

from __future__ import annotations

import re

from domain.citeerwijzen import MAANDEN
from workflows.indelen.noten import GELIJK, Noot, past
from workflows.indelen.regels import Regel, gevuld, per_pagina

TELWOORD = re.compile(
    r"(?<!\w)(?:hoofdstuk|project|projecten|bijlage|bijlagen|artikel|art\.|nrs?\.?|paragraaf|par\."
    r"|lid|fase|deel|punt|stap|motie|kerndoel|kamer|pagina|p\.|categorie|de|het|in|op|van|met|en"
    r"|tot|om|uit|over|circa|ca\.)$",
    re.IGNORECASE,
)
GEHEEL = re.compile(
    r"\s?(?:miljoen|miljard|euro|procent|%|jaar|jaren|maanden|weken|dagen|projecten"
    rf"|{MAANDEN})"
)
ACHTER = r"(?=[\s.,;:)]|$)"
VAST = re.compile(
    rf"(?<=[a-z\u00e0-\u00ff.,;:)\]\u201d\u2019?!])(?<!\d[.,])\d{{1,2}}{ACHTER}(?![.,]\d)"
)
LOS = re.compile(rf"(?<=\S )\d{{1,2}}{ACHTER}(?![.,]\d)")
GLYF = re.compile(
    r"(?<=[\w.,;:)\]])(?<!\d[.,])"
    rf"(?:[!?\u00ae\u00b0*'\u2019]{{1,2}}\d?|(?<!\d)\d[\u00ae\u00b0!?*]){ACHTER}"
)
TERUG = 500  # characters in which a quotation must begin
WOORD = 20  # characters in which the word before a number is sought
CITAATEINDE = "\u2019"


def vind_merken(regels: list[Regel], noten: list[Noot]) -> None:
    """Give each note its mark in the lines of its page; a note without one keeps no `plek`."""
    scan = any(not noot.merk.isdigit() for noot in noten)
    paginas = per_pagina(gevuld(regels))
    for pagina, hier in _per_pagina(noten).items():
        lichaam = paginas.get(pagina, [])
        if scan:
            _bij_volgorde(lichaam, hier)
        if not scan or any(noot.plek is None for noot in hier):
            _bij_nummer(lichaam, hier, los=not scan)


def _per_pagina(noten: list[Noot]) -> dict[int, list[Noot]]:
    paginas: dict[int, list[Noot]] = {}
    for noot in noten:
        paginas.setdefault(noot.pagina, []).append(noot)
    return paginas


def _bij_volgorde(lichaam: list[Regel], noten: list[Noot]) -> None:
    """Trust damaged marks if there are as many as notes, in their order."""
    kandidaten: list[tuple[int, int, str]] = []
    boven: list[str] = []
    for regel in lichaam:
        gevonden = [*GLYF.finditer(regel.tekst), *VAST.finditer(regel.tekst)]
        for m in sorted(gevonden, key=lambda m: (m.start(), -m.end())):
            begin, eind = regel.begin + m.start(), regel.begin + m.end()
            overlapt = bool(kandidaten) and begin < kandidaten[-1][1]
            citaat = m[0] == CITAATEINDE and _citaat_open(boven, regel.tekst, m.start())
            if not overlapt and not citaat:
                kandidaten.append((begin, eind, m[0]))
        boven = [*boven[-2:], regel.tekst]
    if len(kandidaten) == len(noten):
        for noot, (begin, eind, merk) in zip(noten, kandidaten, strict=True):
            noot.plek = (begin, eind)
            noot.zeker = noot.zeker and past(merk, noot.nummer) == GELIJK


def _citaat_open(boven: list[str], regel: str, plek: int) -> bool:
    """Say whether a quotation is still open; the apostrophe inside a word doesn't count."""
    tekst = " ".join([*(r[-TERUG:] for r in boven), regel[max(0, plek - TERUG) : plek]])
    return tekst.count("\u2018") > len(re.findall(r"\u2019(?!\w)", tekst))


def _bij_nummer(lichaam: list[Regel], noten: list[Noot], *, los: bool) -> None:
    """Else a mark is its number, after the mark before it; what counts something is none."""
    vast, losse = _getallen(lichaam, VAST), _getallen(lichaam, LOS) if los else []
    vanaf = 0
    for noot in (noot for noot in noten if noot.plek is None):
        merk = str(noot.nummer)
        keus = [plek for plek, getal in vast if getal == merk and plek[0] >= vanaf]
        keus = keus or [plek for plek, getal in losse if getal == merk and plek[0] >= vanaf]
        if keus:
            noot.plek, noot.zeker = min(keus), noot.zeker and len(keus) == 1
            vanaf = noot.plek[1]


def _getallen(lichaam: list[Regel], patroon: re.Pattern[str]) -> list[tuple[tuple[int, int], str]]:
    return [
        ((regel.begin + m.start(), regel.begin + m.end()), m[0])
        for regel in lichaam
        for m in patroon.finditer(regel.tekst)
        if not GEHEEL.match(regel.tekst, m.end())
        and not (
            patroon is LOS
            and TELWOORD.search(regel.tekst[max(0, m.start() - WOORD) : m.start()].rstrip())
        )
    ]
