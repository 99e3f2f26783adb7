"""The rules for what identifies a person without his name: numbers, addresses, accounts."""

from __future__ import annotations

import re

from workflows.herkennen.regel import Regel

CIJFERS_BSN, TEKENS_KENTEKEN, TEKENS_IBAN = 9, 6, range(15, 35)
WEGING = (9, 8, 7, 6, 5, 4, 3, 2, -1)
# Initials of ministries and offices look like those of people.
GEEN_INITIALEN = frozenset({
    "AZ", "BZ", "EZ", "OM", "DG", "SG", "MP", "MR", "PA", "AO", "TK", "EK", "WO", "EU", "VN",
})  # fmt: skip


def elfproef(tekst: str, m: re.Match[str]) -> bool:
    cijfers = [int(cijfer) for cijfer in re.sub(r"\D", "", m["n"])]
    bedrag = re.search(r"(?:€|EUR|[Ee]uro|\$)[ ]?$", tekst[max(0, m.start() - 6) : m.start()])
    eenheid = re.match(
        r"[ ]?(?:€|EUR\b|euro|miljoen|miljard|,[-\d=])", tekst[m.end() : m.end() + 9]
    )
    som = sum(g * c for g, c in zip(WEGING, cijfers, strict=False))
    return (
        len(cijfers) == CIJFERS_BSN and any(cijfers) and som % 11 == 0 and not (bedrag or eenheid)
    )


def mod97(_: str, m: re.Match[str]) -> bool:
    kaal = re.sub(r"\s", "", m["n"])
    gedraaid = kaal[4:] + kaal[:4]
    return len(kaal) in TEKENS_IBAN and int("".join(str(int(c, 36)) for c in gedraaid)) % 97 == 1


def kenteken(_: str, m: re.Match[str]) -> bool:
    groepen = m["n"].split("-")
    letters = [groep.isalpha() for groep in groepen]
    return len("".join(groepen)) == TEKENS_KENTEKEN and any(letters) and not all(letters)


def van_een_persoon(_: str, m: re.Match[str]) -> bool:
    return m["n"].lower() not in {"info", "contact", "post", "noreply", "no-reply", "pers"}


def geen_kantoor(tekst: str, m: re.Match[str]) -> bool:
    return not re.search(r"[Bb]ezoekadres|Postbus", tekst[max(0, m.start() - 20) : m.end() + 20])


def initialen(_: str, m: re.Match[str]) -> bool:
    return m["n"] not in GEEN_INITIALEN


DATUM = r"\d{1,2}(?:[ ](?:[a-z]{3,9})\.?[ ]|-\d{1,2}-|/\d{1,2}/|\.\d{1,2}\.|-[a-z]{3,9}-)\d{4}"
VAN_EEN_MENS = r"[A-Z](?:v|d|vd|vh|vdr|de|t)?[A-Z]"
OPMERKING = r"(?:Commentaar|Opmerking|Comment)"
STRAAT = (
    r"[A-Z][\w'-]{2,20}(?:[ ](?:van|de|den|der|het|ter|ten|te|aan|op|in|'t|[A-Z][\w'-]{1,20})){0,4}"
    r"[ ]\d{1,4}(?:(?![ ](?:te|in)[ ])[- ]?\w{1,4})?"
)
NUMMERS: tuple[Regel, ...] = (
    Regel.van(
        "EMAIL",
        "e-mailadres",
        r"(?<![\w.])(?P<n>[\w.+-]{1,64})@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}",
        van_een_persoon,
    ),
    Regel.van(
        "TELEFOON",
        "telefoonnummer",
        r"(?<![\w./-])(?P<n>(?:(?:\+31|0031)[ ]?(?:\(0\))?|\(0(?=\d{1,3}\))|0(?!0))"
        r"(?:[ ()-]{0,3}\d){9})(?!\d|[ -][1-9])",
    ),
    Regel.van(
        "BSN",
        "elfproef",
        r"(?<![\w.-])(?<!\d )(?P<n>\d{4}[. ]?\d{2}[. ]?\d{3}|\d{3}[. ]\d{3}[. ]\d{3})"
        r"(?![\w-]|[. ]\d)",
        elfproef,
    ),
    Regel.van(
        "IBAN",
        "mod 97",
        r"(?<!\w)(?P<n>[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?)(?!\w)",
        mod97,
    ),
    Regel.van(
        "KENTEKEN",
        "kenteken",
        r"(?<![\w-])(?P<n>(?:[A-HJ-NPR-Z]{1,3}|\d{1,3})(?:-(?:[A-HJ-NPR-Z]{1,3}|\d{1,3})){2})(?![\w-])",
        kenteken,
    ),
    Regel.van(
        "GEBOORTEDATUM",
        "geboren",
        r"\b(?:[Gg]eboren:?(?:[ ]te[ ][\w'-]{2,20}(?:[ ][\w'-]{2,20})?,?)?(?:[ ]op)?|[Gg]eb\."
        rf"|[Gg]eboortedatum:?)\s(?P<n>{DATUM})",
    ),
    Regel.van(
        "IDENTITEITSBEWIJS",
        "paspoort of rijbewijs",
        r"\b(?i:paspoort|identiteitskaart|id-kaart|rijbewijs|verblijfsdocument)(?:-?nummer|nr\.?)?"
        r"(?:[ ](?:met[ ])?(?:nummer|nr\.?))?:?[ ](?P<n>(?=[A-Z]{0,9}\d)[A-Z0-9]{8,10})(?!\w)",
    ),
    Regel.van(
        "ADRES",
        "adres",
        rf"\b(?P<n>{STRAAT},?\s\d{{4}}[ ]?[A-Z]{{2}}(?:[ ][A-Z][\w-]{{2,20}}){{1,2}})",
        geen_kantoor,
    ),
    Regel.van(
        "ADRES",
        "woont",
        r"\b(?:[Ww]oont|[Ww]onend|[Ww]oonachtig)[ ](?:(?:aan|op|in)[ ](?:de[ ]|het[ ])?)?"
        rf"(?P<n>{STRAAT}(?:,?[ ](?:te|in)[ ][A-Z][\w-]{{2,20}})?)(?!\w)",
    ),
    Regel.van(
        "ACCOUNT",
        "account",
        r"\b(?:(?:[Ii]ngelogd als|[Gg]ebruikersnaam):?[ ]|[Aa]ccount:?[ ](?=[a-z._-]{1,20}\d))"
        r"(?P<n>[a-z][a-z0-9._-]{2,19}[a-z0-9])(?!\w)",
    ),
    Regel.van(
        "INITIALEN",
        "opmerking",
        rf"\[{OPMERKING}[ ](?P<n>[A-Za-z]{{2,5}}\d{{1,3}})\]",
    ),
    Regel.van(
        "INITIALEN",
        "opmerking",
        rf"\b{OPMERKING}[ ](?P<n>(?:{VAN_EEN_MENS}|[A-Z]{{3}}(?=\d))\d{{0,3}})(?=[\]:])",
        initialen,
    ),
    Regel.van(
        "INITIALEN",
        "langs wie",
        rf"\b{OPMERKING}\b[^\n]{{0,80}}[ ]langs[ ](?P<n>{VAN_EEN_MENS})(?!\w)",
        initialen,
    ),
)
