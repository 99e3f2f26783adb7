"""What follows from the blocks: ministry, besluitpunten, mede namens, afstemming."""

from __future__ import annotations

import re

from workflows.indelen.boek import Plek
from workflows.indelen.lezing import Besluitpunt, Blok, Lezing
from workflows.indelen.tabellen import (
    AMBT,
    BEWINDSPERSOON,
    GRENS,
    INDELINGEN,
    MINISTERIES,
    Ministerie,
)

MEDE_NAMENS = re.compile(rf"[Mm]ede\snamens\s(?P<wie>(?:de\s)?{AMBT}(?:[^.;:]{{3,600}})?)")
# Stops at the verb: "... Cultuur en Wetenschap verzenden".
NAAM = re.compile(r"[\w-]+(?:\s(?:van|voor|en|de|[A-Z][\w\u00eb-]*,?)(?=\s|$|,))*")
DOOR = re.compile(rf"\bdoor\s(?P<b>{BEWINDSPERSOON.pattern})\b")
ADRES = re.compile(r"rijksoverheid\.nl/(?:ministeries/)?(?P<m>[a-z]{2,4})\b", re.IGNORECASE)
LETTER = r"(?<![A-Za-z])"
GRAAD = r"(?:M|S|MIN|STAS|Stas|Min)\.? ?"
LANG_KENMERK = 5


def bereik(blok: Blok) -> Plek:
    return (blok.bronnen[0][0], blok.bronnen[-1][1]) if blok.bronnen else (0, 0)


def bepaal_ministerie(lezing: Lezing, eigen: str) -> None:
    """Take the ministry from the kop only: names in the text are those of others."""
    gevonden = _ministeries_in_kop(lezing)
    volgens = INDELINGEN[lezing.indeling].ministerie
    if eigen:
        lezing.ministerie = eigen
        if gevonden and eigen not in gevonden:
            _meld_ministerie(lezing, gevonden)
    elif not gevonden and volgens:
        lezing.ministerie = volgens
        lezing.twijfels.meld("ministerie", "kop.ministerie", ernst="kijk", woord=volgens)
    else:
        lezing.ministerie = gevonden[0] if gevonden else ""
        if len(gevonden) != 1:
            _meld_ministerie(lezing, gevonden)


def _meld_ministerie(lezing: Lezing, gevonden: list[str]) -> None:
    woord = ", ".join(gevonden) or "niets"
    lezing.twijfels.meld("ministerie", "kop.ministerie", woord=woord)


def _ministeries_in_kop(lezing: Lezing) -> list[str]:
    velden = ("aan", "van", "kenmerk", "directie", "opgesteld_door")
    kop = " ".join(str(lezing.kop.get(veld, "")) for veld in velden)
    adressen = [m["m"].lower() for _, _, tekst in lezing.ruis for m in ADRES.finditer(tekst)]
    return [
        code
        for code, ministerie in MINISTERIES.items()
        if _genoemd(ministerie, kop) or code.lower() in adressen
    ]


def _genoemd(ministerie: Ministerie, kop: str) -> bool:
    namen = any(re.search(rf"{LETTER}{re.escape(n)}", kop) for n in ministerie.namen)
    kort = (re.search(rf"\b{GRAAD}{re.escape(a)}\b", kop) for a in ministerie.afkortingen)
    return namen or any(kort)


def meld_marge_in_tekst(lezing: Lezing) -> None:
    """Ask about the kenmerk inside a paragraph: margin that was not seen as such."""
    kenmerk = str(lezing.kop.get("kenmerk", ""))
    for sectie in lezing.secties:
        for blok in sectie.blokken:
            if len(kenmerk) > LANG_KENMERK and kenmerk in blok.tekst:
                lezing.twijfels.meld("marge_in_tekst", blok.id, bereik(blok), woord=kenmerk)


def meld_afwezig(lezing: Lezing) -> None:
    """Show where a heading too damaged to see may hide in the text before it."""
    codes, indeling = {sectie.code for sectie in lezing.secties}, INDELINGEN[lezing.indeling]
    afwezig = indeling.afwezig(codes)
    if afwezig and codes:
        erg = set(indeling.onmisbaar) & set(afwezig)
        lezing.twijfels.meld(
            "secties_afwezig",
            "secties",
            ernst="beslis" if erg else "kijk",
            woord=", ".join(afwezig),
        )


def leid_besluitpunten_af(lezing: Lezing) -> None:
    sectie = lezing.sectie("2")
    aan = lezing.kop.get("aan", [])
    wie = [aan] if isinstance(aan, str) else aan
    lezing.besluitpunten = []
    for i, blok in enumerate(sectie.blokken if sectie else []):
        over_namens = MEDE_NAMENS.search(blok.tekst) and i and blok.soort == "alinea"
        if blok.tekst.endswith(":") or over_namens or not blok.tekst:
            continue
        door = DOOR.search(blok.tekst)
        voor = door["b"] if door else wie[0] if len(wie) == 1 else ""
        lezing.besluitpunten.append(Besluitpunt(blok.tekst, voor, blok.id))


def meld_besluitpunten(lezing: Lezing) -> None:
    blokken = lezing.blokken()
    for punt in lezing.besluitpunten:
        door = DOOR.search(punt.tekst)
        if punt.voor and not door:
            continue
        lezing.twijfels.meld(
            "besluit_voor",
            punt.blok,
            bereik(blokken[punt.blok]),
            ernst="kijk" if punt.voor else "beslis",
            woord=punt.tekst,
            wie=f"noemt {punt.voor}" if punt.voor else "noemt niemand, en de kop geen persoon",
        )
    if lezing.sectie("2") and not lezing.besluitpunten:
        lezing.twijfels.meld("geen_besluit", "2")


def leid_mede_namens_af(lezing: Lezing) -> None:
    lezing.mede_namens = []
    for sectie in (sectie for sectie in lezing.secties if sectie.code in {"2", "3"}):
        for blok in sectie.blokken:
            m = MEDE_NAMENS.search(blok.tekst)
            if m and not lezing.mede_namens:
                namen = [re.sub(r"^de\s", "", naam.strip()) for naam in GRENS.split(m["wie"])]
                lezing.mede_namens = [naam[0].rstrip(",") for n in namen if (naam := NAAM.match(n))]
    los = str(lezing.kop.get("mede_namens", ""))
    if los and los.lower() not in {naam.lower() for naam in lezing.mede_namens}:
        lezing.mede_namens.append(los)


def meld_mede_namens(lezing: Lezing) -> None:
    """Ask who is meant where "mede namens" names no office that could be read."""
    for blok in [] if lezing.mede_namens else lezing.blokken().values():
        if m := re.search(r"[Mm]ede\snamens\b.{0,60}", blok.tekst):
            lezing.twijfels.meld("mede_namens", blok.id, bereik(blok), woord=m[0])


def leid_afstemming_af(lezing: Lezing) -> None:
    velden = ("extern_afgestemd", "samengewerkt_met", "afgestemd_met")
    bron = " ".join(str(lezing.kop.get(veld, "")) for veld in velden)
    sectie = lezing.sectie(INDELINGEN[lezing.indeling].afstemming)
    bron += " ".join(["", *(blok.tekst for blok in sectie.blokken)] if sectie else [])
    lezing.afstemming = [
        code
        for code, ministerie in MINISTERIES.items()
        if code != lezing.ministerie
        and any(
            re.search(rf"{LETTER}{re.escape(naam)}(?![a-z])", bron)
            for naam in (code, *ministerie.namen)
        )
    ]
    if lezing.afstemming:
        plek = bereik(sectie.blokken[0]) if sectie and sectie.blokken else (0, 0)
        woord = ", ".join(lezing.afstemming)
        plaats = sectie.code if sectie else "kop.afgestemd_met"
        lezing.twijfels.meld("afstemming", plaats, plek, woord=woord)
