"""Put an answer in the kop: a date must be a date, and an office an office."""

from __future__ import annotations

from datetime import date

from workflows.indelen.antwoord import Antwoord
from workflows.indelen.bewerken import kent_sectie, voeg_toe
from workflows.indelen.lezing import Lezing
from workflows.indelen.regels import knijp, zonder_wit
from workflows.indelen.tabellen import MINISTERIES, SOORTEN, VELDEN
from workflows.indelen.waarden import bewindspersonen, iso

DATUMS = frozenset({"datum", "beslistermijn"})
LIJSTEN = frozenset({"aan", "bijlagen"})


def zet_veld(lezing: Lezing, veld: str, waarde: str, woord: str = "") -> str:
    """Set a field, or only this value of a list; say what is wrong with the answer, if it is."""
    if veld == "ministerie":
        return _zet_ministerie(lezing, waarde)
    if veld not in VELDEN:
        return f"'{veld}' is geen veld van de kop"
    if veld == "soort":
        soort = _soort(waarde)
        if not soort:
            return "kies ter_besluitvorming, ter_ondertekening of ter_informatie"
        lezing.kop[veld] = soort
    elif veld in DATUMS:
        if not _is_datum(iso(waarde)):
            return "geef een datum, zoals 2026-03-03"
        lezing.kop[veld] = iso(waarde)
    elif veld in LIJSTEN:
        _zet_lijst(lezing, veld, waarde, woord)
    else:
        lezing.kop[veld] = waarde
    return ""


def wis_veld(lezing: Lezing, veld: str, woord: str) -> None:
    oud = lezing.kop.get(veld)
    if veld == "ministerie":
        lezing.ministerie = ""
    elif isinstance(oud, list) and woord in oud:
        lezing.kop[veld] = [waarde for waarde in oud if waarde != woord]
    else:
        lezing.kop.pop(veld, None)


def _zet_lijst(lezing: Lezing, veld: str, waarde: str, woord: str) -> None:
    nieuw = bewindspersonen(waarde) if veld == "aan" else [waarde]
    oud = lezing.kop.get(veld)
    if isinstance(oud, list) and woord in oud:
        plek = oud.index(woord)
        lezing.kop[veld] = [*oud[:plek], *nieuw, *oud[plek + 1 :]]
    else:
        lezing.kop[veld] = nieuw


def _zet_ministerie(lezing: Lezing, waarde: str) -> str:
    codes = {code.lower(): code for code in MINISTERIES}
    if waarde.lower() not in codes:
        return f"kies een van {', '.join(MINISTERIES)}"
    lezing.ministerie = codes[waarde.lower()]
    return ""


def _soort(waarde: str) -> str:
    k = knijp(waarde)
    return SOORTEN.get(k) or SOORTEN.get(f"ter{k}") or ""


def _is_datum(waarde: str) -> bool:
    try:
        date.fromisoformat(waarde)
    except ValueError:
        return False
    return True


def beantwoord_kop(antwoord: Antwoord) -> str:
    veld, woord = antwoord.twijfel.plaats.removeprefix("kop."), antwoord.twijfel.woord
    if antwoord.ja:
        return ""
    if antwoord.weg:
        wis_veld(antwoord.lezing, veld, woord)
        return ""
    return zet_veld(antwoord.lezing, veld, antwoord.waarde, woord)


def beantwoord_plaats(antwoord: Antwoord) -> str:
    """Give what found no place a place: a field of the kop, a section, or none at all."""
    lezing, doel, woord = antwoord.lezing, antwoord.waarde, antwoord.twijfel.woord
    if antwoord.ja or antwoord.weg:
        return ""
    if doel in VELDEN:
        return zet_veld(lezing, doel, zonder_wit(woord), woord)
    if kent_sectie(lezing, doel):
        voeg_toe(lezing, doel, zonder_wit(woord), antwoord.plek)
        return ""
    return "noem een veld van de kop of een sectie, of antwoord 'weg'"
