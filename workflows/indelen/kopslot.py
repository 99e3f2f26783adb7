"""Close the kop: place the loose paragraphs, and say what is missing or contradicts."""

from __future__ import annotations

import re

from workflows.indelen.kop import KopLezer, LosseAlinea, Vak
from workflows.indelen.lezing import Veld
from workflows.indelen.regels import knijp
from workflows.indelen.tabellen import LABELS
from workflows.indelen.waarden import (
    CONTACT,
    DATUM,
    DIRECTIE,
    EENHEID,
    LIJST,
    VEREIST,
    alinea_tekst,
    iso,
)

KORTE_NAAM = 8  # words
ZIN = 2  # an onderwerp has more words, if there is something else that it could be
VASTE_SOORTEN = frozenset({"datum", "kenmerk", "bewindspersoon"})


def sluit_kop(lezer: KopLezer, marge: dict[str, Veld]) -> dict[str, Veld]:
    rest = _geplaatst(lezer)
    _onderwerp(lezer, rest)
    for vak in lezer.vakken:
        _zet(lezer, vak)
    velden = marge | lezer.velden
    for veld in {"datum", "beslistermijn"} & velden.keys():
        velden[veld] = iso(str(velden[veld]))
    kenmerk = str(velden.get("kenmerk", ""))
    if "#" in kenmerk:
        begin = max(lezer.boek.tekst.find(kenmerk), 0)
        plek = (begin, begin + len(kenmerk))
        lezer.twijfels.meld(
            "ocr",
            "kop.kenmerk",
            plek,
            ernst="beslis",
            woord=kenmerk,
            beter=kenmerk.replace("#", "een cijfer en ", 1),
        )
    for veld in VEREIST:
        if veld not in velden:
            lezer.twijfels.meld("kop_ontbreekt", f"kop.{veld}", veld=veld)
    return velden


def _geplaatst(lezer: KopLezer) -> list[LosseAlinea]:
    """Place a contact block, a letterhead and a unit; give what is left."""
    rest: list[LosseAlinea] = []
    later = any(not a.voor_datum and " " in alinea_tekst(a.regels) for a in lezer.los)
    directie: list[str] = []
    for alinea in lezer.los:
        tekst, van = alinea_tekst(alinea.regels), lezer.eerste_leeg("van")
        briefhoofd = alinea.voor_datum and later and _kort(tekst)
        if any(CONTACT.search(regel.tekst) for regel in alinea.regels):
            veld = "van" if van and tekst == "Persoonsgegeven" else "opgesteld_door"
            _plaats(lezer, alinea, veld, tekst, twijfel=True)
        elif DIRECTIE.match(tekst) or briefhoofd:
            directie.append(tekst)
            zeker = DIRECTIE.match(tekst) and len(tekst.split()) < KORTE_NAAM
            _plaats(lezer, alinea, "directie", " ".join(directie), twijfel=not zeker)
        elif van and EENHEID.fullmatch(tekst):
            van.waarden.append(tekst)
            _plaats(lezer, alinea, "", tekst)
            lezer.meld("kop_plaats", "van", alinea.regels[0])
        else:
            rest.append(alinea)
    return rest


def _kort(tekst: str) -> bool:
    if LIJST.match(tekst) or EENHEID.fullmatch(tekst):
        return False
    return len(tekst.split()) < KORTE_NAAM


def _onderwerp(lezer: KopLezer, rest: list[LosseAlinea]) -> None:
    """Take the first sentence as the onderwerp; leave what fits nothing to a person."""
    bijlagen = lezer.eerste_leeg("bijlagen")
    minstens = ZIN if len(rest) > 1 else 1
    zinnen = [alinea for alinea in rest if _is_zin(alinea_tekst(alinea.regels), minstens)]
    if any(vak.veld == "onderwerp" and vak.waarden for vak in lezer.vakken):
        zinnen = []
    for alinea in rest:
        tekst = alinea_tekst(alinea.regels)
        if zinnen and alinea is zinnen[0]:
            gegokt = lezer.dicht or _open_vak(lezer) or len(zinnen) > 1 or bijlagen is not None
            kaal = re.sub(r"^[Nn]ota\s", "", tekst)
            twijfel = gegokt or tekst.startswith("nota ") or _draagt_label(tekst)
            _plaats(lezer, alinea, "onderwerp", kaal, twijfel=twijfel)
        elif bijlagen and _na(alinea, zinnen) and not LIJST.match(tekst):
            bijlagen.waarden.append(tekst)
            _plaats(lezer, alinea, "", tekst)
            lezer.meld("kop_plaats", "bijlagen", alinea.regels[0])
        else:
            for regel in alinea.regels:
                lezer.boek.zet(regel.plek, "niet_geplaatst")
            plek = (alinea.regels[0].begin, alinea.regels[-1].eind)
            lezer.twijfels.meld("niet_geplaatst", "?", plek, woord=tekst)


def _is_zin(tekst: str, minstens: int) -> bool:
    genummerd = re.match(r"\d[.)]", tekst)
    return len(tekst.split()) > minstens and not genummerd and not LIJST.match(tekst)


def _draagt_label(tekst: str) -> bool:
    """Say whether it may be a label with its value, or begin with a date."""
    woorden = tekst.split()
    begin = {knijp(" ".join(woorden[:n])) for n in (1, 2, 3)} - {"aan", "van"}
    return bool(begin & LABELS.keys()) or bool(DATUM.match(tekst))


def _na(alinea: LosseAlinea, zinnen: list[LosseAlinea]) -> bool:
    return bool(zinnen) and alinea.regels[0].nr > zinnen[0].regels[0].nr


def _open_vak(lezer: KopLezer) -> bool:
    """Say whether a slot is empty whose value may be what we take for the onderwerp."""
    return any(not vak.waarden for vak in lezer.vakken if vak.soort in VASTE_SOORTEN)


def _plaats(
    lezer: KopLezer, alinea: LosseAlinea, veld: str, tekst: str, *, twijfel: bool = False
) -> None:
    for regel in alinea.regels:
        lezer.boek.zet(regel.plek, "kop")
    if veld:
        lezer.velden[veld] = tekst
    if twijfel:
        plek = (alinea.regels[0].begin, alinea.regels[-1].eind)
        lezer.twijfels.meld("kop_plaats", f"kop.{veld}", plek, woord=tekst, veld=veld)


def _zet(lezer: KopLezer, vak: Vak) -> None:
    lijst = vak.soort == "bijlagen" or vak.veld == "aan"
    waarde: Veld = vak.waarden if lijst else " ".join(vak.waarden)
    oud = lezer.velden.get(vak.veld)
    if not vak.waarden:
        if vak.veld not in VEREIST:
            lezer.velden.setdefault(vak.veld, "")
    elif not oud:
        lezer.velden[vak.veld] = waarde
    elif isinstance(oud, list) and isinstance(waarde, list):
        bekend = {eerder.lower() for eerder in oud}
        lezer.velden[vak.veld] = [*oud, *(w for w in waarde if w.lower() not in bekend)]
    elif oud != waarde:
        lezer.twijfels.meld(
            "kop_tegenspraak", f"kop.{vak.veld}", veld=vak.veld, een=oud, ander=waarde
        )
