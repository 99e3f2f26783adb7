"""The shapes of values in a kop: dates, kenmerken, units, and how a gap in one is closed."""

from __future__ import annotations

import re

from domain.citeerwijzen import MAANDEN
from workflows.indelen.regels import Regel, zonder_wit
from workflows.indelen.tabellen import BEWINDSPERSOON, GRENS

DATUM = re.compile(
    rf"(?P<d>\d\s?\d?)\s(?P<m>{MAANDEN})\s(?P<j>(?:19|20)\d\d)"
    r"|(?P<d2>\d{1,2})-(?P<m2>\d{1,2})-(?P<j2>(?:19|20)\d\d)"
)
KENMERK = re.compile(
    r"(?:[A-Z]{2,8}[ /]{1,3}){0,2}[#A-Z0-9][A-Z0-9#./-]{0,10}(?:\s?\d[\dA-Z./-]{3,24})"
)
AMBT = re.compile(r"(?:[Dd]e\s)?(?:[Mm]inister|[Ss]taatssecretaris)")
LANGSTE_AANHEF = 1_000  # characters
EENHEID = re.compile(r"(?!TER\b)[A-Z][A-Za-z&]{1,12}(?:/[A-Z][A-Za-z&]{0,20}){0,3}")
DIRECTIE = re.compile(r"Direct(?:oraat|ie)|DG\s|Kabinet\s|Ministerie\b|Dir\s|Bestuurs")
CONTACT = re.compile(r"T\s\+?\d|@|Persoonsgegeven")
GAT = re.compile(r"\b[A-Z]{1,3} [A-Z]\b")
AANKRUIS = re.compile(r"[\u2610\u2611\u2612\u2713\u2717]+")
LIJST = re.compile(r"(?:[A-Z]\w+,\s)+")
VEREIST = ("soort", "onderwerp", "aan", "datum", "kenmerk")
ZUIVER = {
    "datum": DATUM,
    "kenmerk": re.compile(rf"{KENMERK.pattern}|\[GELAKT[^\]]{{0,20}}\]"),
    "janee": re.compile("Ja|Nee"),
    "bijlagen": re.compile(r"\d{1,2}"),
}


def alinea_tekst(alinea: list[Regel]) -> str:
    return " ".join(zonder_wit(regel.tekst) for regel in alinea)


def zonder_gaten(tekst: str) -> str:
    """Close the gaps that a PDF leaves in numbers: "1 1 oktober 2024", "4 8 628954"."""
    dag = re.fullmatch(rf"(\d{{1,2}})({MAANDEN})(\d{{4}})", re.sub(r"\s", "", tekst))
    return " ".join(dag.groups()) if dag else re.sub(r"(?<=\d) (?=\d)", "", tekst)


def iso(tekst: str) -> str:
    """Write a date as 2025-11-11; what is no date stays as it is."""
    m = DATUM.search(zonder_gaten(tekst))
    if not m:
        return tekst
    if m["j"]:
        maand = MAANDEN.split("|").index(m["m"]) + 1
        return f"{m['j']}-{maand:02}-{int(m['d'].replace(' ', '')):02}"
    return f"{m['j2']}-{int(m['m2']):02}-{int(m['d2']):02}"


def is_aanhef(tekst: str) -> bool:
    """Say whether this is one office of a bewindspersoon, or a list of them."""
    if len(tekst) > LANGSTE_AANHEF:
        return False
    return all(BEWINDSPERSOON.fullmatch(naam) for naam in bewindspersonen(tekst))


def bewindspersonen(tekst: str) -> list[str]:
    """Split a list of offices; their names may hold "en" and commas themselves."""
    return [naam.strip() for naam in GRENS.split(tekst)]
