"""Answers about what rests on the blocks: citations, numbers, and who decides."""

from __future__ import annotations

from domain.verwijzing import Verwijzing, vind
from workflows.indelen.antwoord import Antwoord
from workflows.indelen.lezing import Citaat
from workflows.indelen.punten import SOORTEN

KAMERS = frozenset({"I", "II"})
GEEN_NUMMER = "noem een Kamerstuk, zoals kst-36658-5, of een TZ-nummer"


def beantwoord_citaat(antwoord: Antwoord) -> str:
    """Settle a citation: as it was read, of this chamber, another paper, or none."""
    lezing, twijfel, waarde = antwoord.lezing, antwoord.twijfel, antwoord.waarde
    for citaat in [c for c in lezing.citaten if _bedoeld(c, antwoord)]:
        oud = citaat.verwijzing
        if antwoord.weg:
            lezing.citaten.remove(citaat)
        elif antwoord.ja:
            citaat.verwijzing = _zeker(oud)
        elif waarde in KAMERS:
            kamer = {"kamer": waarde, "kamer_afgeleid": False}
            citaat.verwijzing = _zeker(oud, **kamer)
        elif ander := _gelezen(waarde):
            citaat.verwijzing = _zeker(ander, tekst=twijfel.woord)
        else:
            return f"{GEEN_NUMMER}, of de kamer (I of II)"
    return ""


def _bedoeld(citaat: Citaat, antwoord: Antwoord) -> bool:
    twijfel = antwoord.twijfel
    waar = f"noot {citaat.noot}" if citaat.noot else citaat.blok
    return waar == twijfel.plaats and citaat.verwijzing.tekst == twijfel.woord


def _zeker(verwijzing: Verwijzing, **anders: object) -> Verwijzing:
    """Give the citation as a person settled it."""
    velden = dict(verwijzing) | {"twijfel": False, "opmerking": None} | anders
    return Verwijzing.model_validate(velden)


def _gelezen(waarde: str) -> Verwijzing | None:
    gevonden = (v.verwijzing for v in vind(waarde))
    return next((v for v in gevonden if v.id and v.soort in SOORTEN), None)


def beantwoord_nummer(antwoord: Antwoord) -> str:
    """Give an item its number; "ja" lets it start without one."""
    if antwoord.ja or antwoord.weg:
        return ""
    verwijzing = _gelezen(antwoord.waarde)
    if verwijzing is None or verwijzing.id is None:
        return GEEN_NUMMER
    for punt in antwoord.lezing.punten:
        if punt.blok == antwoord.twijfel.plaats:
            punt.ids = [verwijzing.id, *punt.ids]
            antwoord.lezing.citaten.append(Citaat(punt.blok, 0, verwijzing))
    return ""


def beantwoord_voor(antwoord: Antwoord) -> str:
    """Say who takes a besluitpunt, or that it is none."""
    lezing, plaats = antwoord.lezing, antwoord.twijfel.plaats
    if antwoord.weg:
        lezing.besluitpunten = [punt for punt in lezing.besluitpunten if punt.blok != plaats]
    elif not antwoord.ja:
        for punt in lezing.besluitpunten:
            punt.voor = antwoord.waarde if punt.blok == plaats else punt.voor
    return ""


def beantwoord_functie(antwoord: Antwoord) -> str:
    """Put the functie in the place of the office that nobody knew."""
    lezing, woord = antwoord.lezing, antwoord.twijfel.woord
    if antwoord.ja:
        return ""
    nieuw = [] if antwoord.weg else [antwoord.waarde]
    if antwoord.twijfel.plaats == "mede_namens":
        lezing.mede_namens = [n for naam in lezing.mede_namens for n in _ruil(naam, woord, nieuw)]
    elif isinstance(aan := lezing.kop.get("aan"), list):
        lezing.kop["aan"] = [n for naam in aan for n in _ruil(naam, woord, nieuw)]
    return ""


def _ruil(naam: str, oud: str, nieuw: list[str]) -> list[str]:
    return nieuw if naam == oud else [naam]
