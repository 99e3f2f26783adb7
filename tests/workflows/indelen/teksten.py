"""A fictional nota, and builders of texts that differ from it in one place."""

KOP = """TER BESLISSING

Aan
de Minister van Volksgezondheid, Welzijn en Sport

Datum
3 maart 2026
Kenmerk
2026-0000012345

Beslisnota bij brief over de proef met fietsleen

"""
NOTA = (
    KOP
    + """1. Aanleiding
De Kamer vroeg om een brief over de proef.

2. Geadviseerd besluit
U wordt verzocht de brief te ondertekenen.

3. Kernpunten
- De proef loopt goed.
- De kosten vallen mee.

4. Toelichting
De proef loopt in drie steden (Kamerstuk 31234, nr. 7).

5. Informatie die niet openbaar gemaakt kan worden
N.v.t.
"""
)


def nota(code: str, tekst: str, kop: str = KOP) -> str:
    """Make a nota of which this section has this text."""
    koppen = {
        "1": "Aanleiding",
        "2": "Geadviseerd besluit",
        "3": "Kernpunten",
        "4": "Toelichting",
        "5": "Informatie die niet openbaar gemaakt kan worden",
    }
    delen = {
        "1": "De Kamer vroeg erom.",
        "2": "U wordt verzocht de brief te ondertekenen.",
        "3": "De proef loopt goed.",
        "4": "De proef loopt in drie steden.",
        "5": "N.v.t.",
    } | {code: tekst}
    return kop + "\n".join(f"{koppen[c]}\n{delen[c]}\n" for c in koppen)


def vws(code: str, tekst: str) -> str:
    """Make a nota in the indeling of VWS of which this section has this text."""
    koppen = {
        "1": "1. Aanleiding",
        "2": "2. Geadviseerd besluit",
        "3": "3. Kernpunten",
        "4": "4. Toelichting",
        "4a": "a. Draagvlak politiek",
        "4b": "b. Draagvlak maatschappelijk en eenduidige communicatie",
        "4c": "c. Arbeidsmarkteffecten zorg- en welzijnsveld",
        "4d": "d. Gevolgen administratieve lasten",
        "4e": "e. Financi\u00eble en personele gevolgen VWS en uitvoeringsorganisaties",
        "4f": "f. Juridische aspecten haalbaarheid",
        "4g": "g. Afstemming (intern, interdepartementaal en met veldpartijen)",
        "4h": "h. Toezeggingen",
        "4i": "i. Fraudetoets",
        "5": "5. Informatie die niet openbaar gemaakt kan worden",
        "5a": "a. Motivering",
    }
    delen = {"1": "De Kamer vroeg erom.", "2": "Akkoord te gaan met de brief.", "4": "", "5": ""}
    delen |= {"3": "De proef loopt goed.", code: tekst}
    return KOP + "\n".join(f"{kop}\n{delen.get(c, 'N.v.t.')}" for c, kop in koppen.items()) + "\n"
