"""From the name of an office, as a nota writes it, to the functie that the register knows."""

from __future__ import annotations

import re
from collections.abc import Mapping

from workflows.indelen.lezing import Lezing
from workflows.indelen.regels import knijp
from workflows.indelen.tabellen import MINISTERIES, Ministerie

LIDWOORD = re.compile(r"\b(?:de|het|van|voor)\b", re.IGNORECASE)
GRAAD = re.compile(r"(?:MIN|STAS|Min|Stas|M|S)\.?\s?(?P<m>[A-Z][A-Za-z&]{1,5})")
RANGEN = {"m": "minister", "s": "staatssecretaris"}


def zoek_functie(naam: str, functies: Mapping[str, str]) -> str | None:
    """Find the code of the functie; `functies` gives the name of each code."""
    if naam in functies:
        return naam
    sleutel = _sleutel(naam)
    gelijk = [code for code, eigen in functies.items() if _sleutel(eigen) == sleutel]
    gevonden = gelijk or _per_ministerie(naam, functies)
    return gevonden[0] if len(gevonden) == 1 else None


def _sleutel(naam: str) -> str:
    return knijp(LIDWOORD.sub("", naam))


def _per_ministerie(naam: str, functies: Mapping[str, str]) -> list[str]:
    """Only where a ministry has one minister or one staatssecretaris does that say who it is."""
    kort = GRAAD.fullmatch(naam)
    rang = RANGEN[naam[0].lower()] if kort else _rang(naam)
    codes = [code for code, m in MINISTERIES.items() if (kort and kort["m"] in m.afkortingen)] or [
        code for code, m in MINISTERIES.items() if not kort and _noemt(naam, m)
    ]
    return [
        functie
        for functie, eigen in functies.items()
        if rang and functie.partition("/")[0] in codes and eigen.lower().startswith(f"{rang} ")
    ]


def _rang(naam: str) -> str:
    kaal = re.sub(r"^de\s", "", naam.lower())
    return next((rang for rang in RANGEN.values() if kaal.startswith(f"{rang} ")), "")


def _noemt(naam: str, ministerie: Ministerie) -> bool:
    woorden = (*ministerie.namen, *ministerie.afkortingen)
    return any(re.search(rf"\b{re.escape(woord)}", naam) for woord in woorden)


def vraag_functies(lezing: Lezing, functies: Mapping[str, str]) -> None:
    """Add a doubt for each office in the reading that is no functie of the register."""
    aan = lezing.kop.get("aan", [])
    for naam in aan if isinstance(aan, list) else []:
        if zoek_functie(naam, functies) is None:
            lezing.twijfels.meld("functie_onbekend", "kop.aan", _plek(lezing, naam), woord=naam)
    for naam in lezing.mede_namens:
        if zoek_functie(naam, functies) is None:
            lezing.twijfels.meld("functie_onbekend", "mede_namens", _plek(lezing, naam), woord=naam)


def _plek(lezing: Lezing, naam: str) -> tuple[int, int]:
    begin = lezing.bron.find(naam)
    return (begin, begin + len(naam)) if begin >= 0 else (0, 0)
