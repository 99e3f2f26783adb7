"""How papers of the Kamer are cited: every pattern is bounded, and matched from one place."""

from __future__ import annotations

import re

MAANDEN = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
# Dossiers of a budget: there "-K" is chapter K or a paper K of the Eerste Kamer.
BEGROTING = frozenset(
    {
        "32500",
        "33000",
        "33400",
        "33750",
        "34000",
        "34300",
        "34475",
        "34550",
        "34775",
        "34950",
        "35000",
        "35200",
        "35300",
        "35470",
        "35570",
        "35830",
        "35925",
        "36100",
        "36200",
        "36250",
        "36350",
        "36410",
        "36435",
        "36550",
        "36560",
        "36600",
        "36625",
        "36725",
        "36740",
        "36800",
    }
)
EU = frozenset({"21501", "22112"})
FONDSEN = "ABCFHJKLM"

# A chamber alone cites nothing; with a vergaderjaar behind it, it does.
JAAR_VOLGT = r"(?=,?\s{1,3}(?:vergaderjaar\s|(?:19|20)\d\d\s?[-/\u2013]\s?\d\d))"
TREFWOORD = re.compile(
    rf"""(?<![\w-])(?:
      (?P<tvv>t\.?v\.?v\.?(?=[\s(]|\d)
        |ter\s{{1,3}}vervanging\s{{1,3}}van(?:\s{{1,3}}die\s{{1,3}}gedrukt\s{{1,3}}onder)?
         (?=\s{{1,3}}(?:nr|\d)))
    | (?P<ah>Aanhangsel(?:\s{{1,3}}(?:van\s{{1,3}}de|der))?\s{{1,3}}Handelingen
        |Aanhangsel(?=\s{{1,3}}(?:I|\d))|Handelingen(?=\s{{1,3}}I))
    | (?P<kst>(?:(?P<huis>Eerste|Tweede)\s{{1,3}})?[KkGgX]amerstuk(?:ken)?(?:nummers?|nrs?\.?)?
        |KST(?=\s)
        |(?P<kamer>Eerste|Tweede)\s{{1,3}}Kamer(?:\s{{1,3}}der\s{{1,3}}Staten-Generaal)?{JAAR_VOLGT}
        |(?P<kort>EK|TK){JAAR_VOLGT})
    )""",
    re.VERBOSE,
)
VAST = re.compile(  # identifiers that need no context
    r"""(?<![\w-])(?:
      (?P<id>(?:kst-\d{5}(?:-[A-Z0-9]{1,5}){0,2}[a-z]?|blg-\d{1,9}
        |ah-(?:tk|ek)-\d{8}-\d{1,5})(?!\w))
    | (?P<toezegging>TZ\d{6}-\d{1,4}(?!\d))
    | (?P<zaaknummer>\d{4}Z\d{5}(?!\d))
    | (?P<documentnummer>\d{4}D\d{5}(?!\d))
    | [Mm]otie\s(?P<intern>\d{4})(?![\d.,]))""",
    re.VERBOSE,
)
KAMER = re.compile(r"[\s:,]{0,3}(?P<kamer>II|I)(?=[\s,.])[.,]?")
JAAR = re.compile(
    r"[\s,]{0,3}(?:vergaderjaar\s{1,3})?(?P<a>(?:19|20)\d\d)\s?[-/\u2013]\s?(?P<b>(?:19|20)?\d\d)(?!\d)"
)
FOUT_JAAR = re.compile(r"[\s,]{0,3}(?:vergaderjaar\s{1,3})?\d{4,5}-\d{4}(?!\d)")
DOSSIER = re.compile(r"[\s:,(]{0,4}(?P<d>\d{2}[ .\u00a0]?\d{3})(?![\d])")
R_NUMMER = re.compile(r"[\s-]{0,3}\(?R\s?\d{3,4}\)?")
ROMEINS = r"(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|X{1,2})[A-D]?"
HOOFDSTUK = re.compile(
    rf"(?:\s{{1,3}}hoofdstuk\s{{1,3}}|\s?[-\u2013]\s?|,?\s{{1,3}}|\.)(?P<t>{ROMEINS})(?![\w])(?!\.\w{{2}})"
)
FONDS = re.compile(
    r"(?:\s?[-\u2013]\s?|\s)(?P<t>[ABCFHJKLM])(?=(?:\s?[-\u2013]\s?|,?\s{1,3}(?:nrs?\.?)\s{0,3})\d)"
)
RAAD = re.compile(r"\s?[-\u2013]\s?(?P<t>\d{2})(?!\d)")
REEKS = re.compile(r"t/m|tot|\u2013")
NUMMER = re.compile(
    r"(?P<sep>\.(?=\d{1,4}(?!\d))|[\s,;:\u2013-]{0,5})(?P<nr>(?:nrs?|nummers?)\.?\s{0,3})?"
    r"(?P<o>\d{1,4}[a-z]?|[A-Z]{1,2})(?![\w])"
)
MEER = re.compile(
    r"(?P<sep>\s?(?:,|en|t/m|tot\s{1,2}en\s{1,2}met|\u2013)\s{1,3}|,\s?)(?:nr\.?\s{0,3})?"
    rf"(?P<o>\d{{1,4}}[a-z]?|[A-Z])(?![\w/-]|\.\w|\s?(?:{MAANDEN}))"
)
MEER_DOSSIER = re.compile(
    r"(?:\s?(?:,|en)\s{1,3}|\s?/\s?)(?:Kamerstuk(?:ken)?\s)?(?=\d{2}[ .\u00a0]?\d{3}(?!\d))"
)
