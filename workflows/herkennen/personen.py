"""The rules for names of people: what stands before or behind a name says that it is one."""

from __future__ import annotations

import re

from workflows.herkennen.namen import (
    AANSPREKING,
    ACHTERNAAM,
    ADRESBOEK,
    EEN_TITEL,
    HOOFD,
    LETTER,
    LETTERS,
    OMGEKEERD,
    TITEL,
    TUSSEN,
    VOLLEDIG,
    VOORNAAM,
    is_ambt,
    is_zaak,
)
from workflows.herkennen.regel import Regel

LABEL = (
    r"(?:Auteur|Steller|Opsteller|Contactpersoon|Behandelend ambtenaar|Behandeld door"
    r"|Opgesteld door|Akkoord(?=:)|Gebruiker|(?:Medep|P)araaf[ ]\w{2,20})"
)
ROL = (
    r"(?:[Mm]oeder|[Vv]ader|[Zz]oon(?:tje)?|[Dd]ochter(?:tje)?|[Bb]roer|[Zz]us|[Oo]ma|[Oo]pa"
    r"|[Ee]chtgenote?|[Pp]artner|[Cc]liënte?|[Pp]atiënte?|[Vv]erdachte|[Ss]lachtoffer|[Gg]etuige"
    r"|[Aa]angever|[Aa]angeefster|[Mm]eldster|[Mm]elder|[Bb]etrokkene|[Bb]uurvrouw|[Bb]uurman"
    r"|[Hh]uisarts|[Bb]ewoner|[Bb]ewoonster|[Kk]lager|[Kk]laagster|[Cc]ollega)"
)
NUMMERING = re.compile(r"(?:Artikel|Bijlage|Deel|Hoofdstuk|Kamer|Onderdeel|Optie|Variant)[ ]$")
MOBIEL = r"(?:06|\+31[ ]?(?:\(0\))?6|00316)"


def mens(_: str, m: re.Match[str]) -> bool:
    return not is_ambt(m["n"])


def geen_zaak(tekst: str, m: re.Match[str]) -> bool:
    return not is_ambt(m["n"]) and not is_zaak(tekst, *m.span("n"))


def geen_opsomming(tekst: str, m: re.Match[str]) -> bool:
    """Tell `B. Bakker` from the second of a list, and from what an `Artikel B.` is about."""
    if NUMMERING.search(tekst[max(0, m.start() - 14) : m.start()]):
        return False
    if (begin := m.start("n")) and tekst[begin - 1] != "\n":
        return mens(tekst, m)
    letter = tekst[begin]
    buren = "".join(re.escape(chr(ord(letter) + stap)) for stap in (-1, 1))
    rondom = tekst[max(0, begin - 500) : m.end() + 500]
    return geen_zaak(tekst, m) and not re.search(rf"(?:^|\n)[{buren}]\.[ ]", rondom)


PERSONEN: tuple[Regel, ...] = (
    Regel.van(
        "PERSOON",
        "label",
        rf"(?:\b{LABEL}(?::\s|[ ]\(|\s)|\b(?:Van|Aan|CC|Cc|From|To):\s|(?<!\w)@)"
        rf"(?P<n>(?:{AANSPREKING}[ ])?(?:{VOLLEDIG}|{OMGEKEERD}|{ADRESBOEK}))",
        geen_zaak,
    ),
    Regel.van(
        "PERSOON",
        "aanspreking",
        rf"\b{AANSPREKING}[ ](?P<n>{TITEL}(?:{LETTERS})?(?:{VOORNAAM}[ ])?{ACHTERNAAM})",
        mens,
    ),
    Regel.van(
        "PERSOON",
        "titel of voorletters",
        rf"(?<![\w.])(?P<n>(?:(?:{EEN_TITEL}){{1,3}}(?:{LETTERS})?|{LETTERS}){ACHTERNAAM})",
        geen_opsomming,
    ),
    Regel.van("PERSOON", "achternaam, voorletters", rf"(?<!\w)(?P<n>{OMGEKEERD})", geen_zaak),
    Regel.van(
        "PERSOON",
        "groet",
        rf"\b(?:[Gg]roet(?:en|jes)?|Gr\.?|[Mm]vg),?\s{{1,4}}"
        rf"(?P<n>{VOORNAAM}(?:[ ]{ACHTERNAAM})?)(?=[ ]?(?:\n|\||$))",
        geen_zaak,
    ),
    Regel.van(
        "PERSOON",
        "aanhef",
        rf"(?:^|\n)(?:Beste|Hoi|Hi|Ha|Hallo|Dag)[ ]"
        rf"(?P<n>{VOORNAAM}(?:[ ]{ACHTERNAAM})?)(?=[ ]?(?:,|\n|$))",
        geen_zaak,
    ),
    Regel.van(
        "PERSOON",
        "rol",
        rf"\b{ROL},?[ ](?P<n>{VOORNAAM}(?:[ ]{ACHTERNAAM}|[ ]{TUSSEN}[{HOOFD}]\.)?)(?!{LETTER})",
        geen_zaak,
    ),
    Regel.van(
        "PERSOON",
        "afgekorte achternaam",
        rf"(?<![\w.-])(?P<n>{VOORNAAM}[ ]{TUSSEN}[{HOOFD}]\.)(?=,|[ ](?:[a-z]|\())",
        geen_zaak,
    ),
    Regel.van(
        "PERSOON",
        "bij een mobiel nummer",
        rf"(?<![\w.-])(?P<n>{VOORNAAM}(?:[ ]{ACHTERNAAM})?)"
        rf"(?:,?[ ](?:op|via|tel\.)|,|:)?[ ]\(?{MOBIEL}",
        geen_zaak,
    ),
)
# Directly behind a person only: an age alone says nothing of anybody.
LEEFTIJD = re.compile(r",?[ ]\(?(?P<n>\d{1,3}[ ]jaar(?:[ ]oud)?)\b")
WOORD = re.compile(rf"(?<![\w-]){VOORNAAM}(?![\w-])")
VANAF_VOORNAAM = re.compile(rf"(?P<n>{VOORNAAM}(?:[ ]{ACHTERNAAM})?)(?![\w-])")
