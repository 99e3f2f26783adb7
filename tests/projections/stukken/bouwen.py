"""Build a redacted document in a few words: "naam {5.1.2.e}, zie[^1]" is a line with a marker."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from domain.woo.gelakt import (
    Alinea,
    GebruikteGrond,
    GelakteNoot,
    GelakteSectie,
    GelaktStuk,
    GelaktVeld,
    Lak,
    Leesbaar,
    Nootteken,
    Regel,
    Tabel,
)

CATALOGUS = {
    "5.1.2.b": (
        "Economische of financiële belangen van de Staat",
        "artikel 5.1, tweede lid, onderdeel b, Woo",
    ),
    "5.1.2.e": (
        "Eerbiediging van de persoonlijke levenssfeer",
        "artikel 5.1, tweede lid, onderdeel e, Woo",
    ),
    "5.1.2.i": ("Goed functioneren van de Staat", "artikel 5.1, tweede lid, onderdeel i, Woo"),
    "5.2.3": ("Besluitvorming door een minister", "artikel 5.2, derde lid, Woo"),
}
NAAM: Regel = (Leesbaar(tekst="Nota"),)
SPECIAL = re.compile(r"(\{[0-9.a-z; ]+\}|\[\^\d+\])")


def regel(tekst: str) -> Regel:
    return tuple(stukje(part) for part in SPECIAL.split(tekst) if part)


def stukje(part: str) -> Leesbaar | Lak | Nootteken:
    if not SPECIAL.fullmatch(part):
        return Leesbaar(tekst=part)
    if part.startswith("{"):
        return Lak(gronden=tuple(part.strip("{}").split("; ")))
    return Nootteken(nummer=int(part.strip("[^]")))


def alinea(tekst: str) -> Alinea:
    return Alinea(inhoud=regel(tekst))


def punt(tekst: str) -> Alinea:
    return Alinea(soort="punt", inhoud=regel(tekst))


def tussenkop(tekst: str) -> Alinea:
    return Alinea(soort="tussenkop", inhoud=regel(tekst))


def tabel(*rijen: Sequence[str]) -> Tabel:
    kop, *rest = (tuple(regel(cel) for cel in rij) for rij in rijen)
    return Tabel(kop=kop, rijen=tuple(rest))


def sectie(*blokken: Alinea | Tabel, titel: str = "Aanleiding") -> GelakteSectie:
    return GelakteSectie(code="1" if titel else "", titel=titel, blokken=blokken)


def noot(nummer: int, tekst: str) -> GelakteNoot:
    return GelakteNoot(nummer=nummer, inhoud=regel(tekst))


def een_stuk(
    *secties: GelakteSectie,
    titel: Regel = NAAM,
    velden: Sequence[GelaktVeld] = (),
    noten: Sequence[GelakteNoot] = (),
    kenmerk: str = "4300001-1100001-DMO",
) -> GelaktStuk:
    """Add the grounds that its markers name."""
    told = {"titel": titel, "velden": velden, "secties": secties, "voetnoten": noten}
    gronden = gebruikt(GelaktStuk.model_construct(None, **told).regels())
    return GelaktStuk.model_validate(
        {**told, "kenmerk": kenmerk, "datum": date(2025, 11, 24), "gronden": gronden}
    )


def gebruikt(regels: Iterable[Regel]) -> tuple[GebruikteGrond, ...]:
    lakken = (stukje for regel in regels for stukje in regel if isinstance(stukje, Lak))
    aantal = Counter(code for lak in lakken for code in lak.gronden)
    return tuple(
        GebruikteGrond(
            code=code,
            label=label,
            artikel=artikel,
            uitgesproken=f"gelakt: {label[0].lower()}{label[1:]}, {artikel}",
            aantal=aantal[code],
        )
        for code, (label, artikel) in CATALOGUS.items()
        if aantal[code]
    )
