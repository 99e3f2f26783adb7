"""How names of people are written in Dutch, as pieces of a pattern; every repetition is bounded."""

from __future__ import annotations

import re
import unicodedata

# All capitals of the alphabets in use here: not every name is spelled with A to Z.
HOOFD = "".join(c for c in map(chr, range(0x530)) if unicodedata.category(c) == "Lu")
HOOFD += "".join(c for c in map(chr, range(0x1E00, 0x1F00)) if c.isupper())
LETTER = r"[^\W\d_]"

# What stands where a name may stand, and is an office or a thing.
AMBTEN = frozenset({
    "Voorzitter", "Minister", "Ministers", "Minister-President", "Staatssecretaris",
    "President", "Directeur", "Secretaris", "Burgemeester", "Kamerlid", "Wethouder",
    "Ambassadeur",
})  # fmt: skip
ZAKEN = frozenset({
    "Aanleiding", "Achtergrond", "Allen", "Collega", "Afdeling", "Afschrift", "Akkoord",
    "Algemeen", "Algemene", "Artikel", "Autoriteit", "Bank", "Besluit", "Beslisnota", "Bestuur",
    "Bijlage", "Box", "Bureau", "Caribisch", "Categorie", "Cluster", "College", "Commissie",
    "Concept", "Dag", "Datum", "Deel", "Dienst", "Directie", "Directoraat",
    "Directoraat-Generaal", "Eerste", "Europese", "Fabriek", "Financiële", "Fonds", "Gemeente",
    "Groep", "Haag", "Hepatitis", "Hoge", "Huis", "Inleiding", "Instituut", "Juridische",
    "Kabinet", "Kamer", "Kamerbrief", "Kamerstukken", "Kernpunten", "Kind", "Landelijke",
    "Ministerie", "Nationaal", "Nationale", "Nederland", "Nederlands", "Nederlandse",
    "Onderdeel", "Onze", "Optie", "Pagina", "Plan", "Politieke", "Programma", "Provincie",
    "Raad", "Regeling", "Rijk", "Rijksdienst", "Scenario", "School", "Sociale", "Staat",
    "Stichting", "Team", "Thuis", "Toelichting", "Tweede", "Type", "Universiteit", "Variant",
    "Veilig", "Vereniging", "Versie", "Vitamine", "Wet", "Ziekenhuis", "Zorg",
})  # fmt: skip
GEEN_DEEL = "|".join(sorted(AMBTEN | ZAKEN))

TUSSEN = (
    r"(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Hh]et|[Tt]er|[Tt]en|[Tt]e|[Ii]n|[Oo]p|[Aa]an|[Uu]it|[Vv]on"
    r"|[Ll]a|[Ll]e|[Dd]u|[Dd]i|[Dd]a|[Dd]os|[Ee]l|[Aa]l|[Bb]en|[Bb]in|'t|'s)[ ]){0,3}"
)
AFKORTING = rf"[{HOOFD}]{{2,5}}(?!{LETTER})"  # "van DMO" is no part of a name
NAAMDEEL = rf"(?:[dDlLO]')?(?!{AFKORTING})[{HOOFD}]{LETTER}{{1,30}}"
ACHTERNAAM = (
    rf"{TUSSEN}{NAAMDEEL}(?:-{TUSSEN}{NAAMDEEL}){{0,2}}"
    rf"(?:[ ](?!(?:{GEEN_DEEL})(?![\w-])){NAAMDEEL}(?!{LETTER}|[ ]\d))?"
)
VOORNAAM = rf"[{HOOFD}]{LETTER}{{1,20}}(?:-[{HOOFD}]{LETTER}{{1,20}})?"
LETTERS = rf"(?:(?:Chr|Ch|Fr|IJ|Jh|Ph|Th|[{HOOFD}])\.[ ]?){{1,6}}"
EEN_TITEL = r"(?:[Dd]rs|[Mm]r|[Dd]r|[Ii]r|[Pp]rof|[Ii]ng|[Bb]c)\.[ ]?"
TITEL = rf"(?:{EEN_TITEL}){{0,3}}"
VOLLEDIG = rf"{TITEL}(?:{LETTERS}{ACHTERNAAM}|{VOORNAAM}[ ]{ACHTERNAAM})"
OMGEKEERD = (  # not the end of one thing and the beginning of the next: "Kamer, J. Voorbeeld"
    rf"{TUSSEN}{NAAMDEEL}(?:-{NAAMDEEL})?,[ ]{LETTERS}(?<! )(?![ ]?{TUSSEN}[{HOOFD}])"
    rf"(?:[ ]\({VOORNAAM}\))?"
)
AANSPREKING = (
    r"(?:[Dd]e[ ]heer|[Hh]eer|[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Dd]hr\.?|[Ee]chtpaar|[Ff]amilie)"
)
# As the directory of a ministry has it: "Berg, Jan van den".
ADRESBOEK = (
    rf"{NAAMDEEL}(?:-{NAAMDEEL})?,[ ]{VOORNAAM}(?:[ ](?:van|de[nr]?|te[nr]?|'t)(?!{LETTER})){{0,3}}"
)

WOORDEN = re.compile(r"[\w-]+")
SAMENSTELLING = re.compile(
    r"\w{4}(?:laan|plein|straat|kade|weg|gracht|singel)$|(?:ziekenhuis|huis|fabriek|school|fonds)$"
    r"|(?:instituut|commissie|vereniging|stichting|directie|kamer)$"
)
VERVOLG = re.compile(r"[ ](?:Huis|\w{0,12}ziekenhuis|Fabriek|School|College|Stichting|Fonds)\b")
BEGIN = re.compile(r"(?:Zr\.Ms\.|[Gg]emeenten?|[Ss]tichting|[Ss]chool|[Ss]chip)[ ]$")


def is_ambt(naam: str) -> bool:
    return not AMBTEN.isdisjoint(WOORDEN.findall(naam))


def is_zaak(tekst: str, begin: int, eind: int) -> bool:
    """Tell a street, a school, a ship or a heading from a person, by itself and what is beside."""
    woorden = WOORDEN.findall(tekst, begin, eind)
    return (
        not ZAKEN.isdisjoint(woorden)
        or any(SAMENSTELLING.search(woord) for woord in woorden)
        or VERVOLG.match(tekst, eind) is not None
        or BEGIN.search(tekst[max(0, begin - 14) : begin]) is not None
    )
