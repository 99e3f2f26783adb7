"""Clean pakketten of real notas with random marks: the gate must open for every one of them."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from domain.woo.gelakt import Alinea, GelakteSectie, GelaktStuk, GelaktVeld, Lak, Leesbaar, Regel
from projections.lekpoort.geheim import Geheim, VerborgenPersoon, VerborgenTekst, Zichtbaar
from projections.stukken.pdf import als_pdf
from tests.lekproef.zaak import BIJLAGE, BIJLAGE_PDF, LIJST, STUK, VERLOOP, Zaak, drie
from tests.projections.stukken.bouwen import alinea, een_stuk, sectie, tabel
from tests.shared import SHARED

NOTAS = SHARED / "corpus" / "notas"
TITELS = ("Aanleiding", "Geadviseerd besluit", "Kernpunten", "Toelichting")
NAAM = re.compile(r"\b[A-Z][a-zé]+(?: (?:van|de|der|den))* [A-Z][a-zé]+\b")
BEDRAG = re.compile(r"(?:€ ?)?\d[\d.,]*\d(?: (?:miljoen|miljard|euro|procent))?")
ZIN = re.compile(r"[^.!?]{20,}[.!?]")
WOORD = re.compile(r"\b\w{5,}\b")
KORT = re.compile(r"\b\w{1,4}\b")
VEEL = re.compile(r"\b(?:de|het|een|van|minister|brief|Kamer|datum|over|en)\b")
HEEL = re.compile(r".+", re.DOTALL)
SOORTEN = {
    NAAM: "5.1.2.e",
    BEDRAG: "5.1.2.b",
    ZIN: "5.1.2.i",
    WOORD: "5.1.2.i",
    KORT: "5.1.2.e",
    VEEL: "5.1.2.i",
    HEEL: "5.2.3",
}


class Plek(NamedTuple):
    blok: int
    van: int
    tot: int
    grond: str


@cache
def notas() -> Sequence[str]:
    paden = sorted(NOTAS.glob("*.txt"))
    return [pad.read_text(encoding="utf-8") for pad in paden]


def blokken(nota: str) -> list[str]:
    delen = (" ".join(deel.split()) for deel in re.split(r"\n\s*\n|\f", nota))
    return [re.sub(r"[\x00-\x1f]", "", deel) for deel in delen if deel]


def plekken(rng: random.Random, delen: Sequence[str]) -> Iterator[Plek]:
    """Choose places that don't overlap: names, amounts, sentences, words and whole blocks."""
    bezet: set[tuple[int, int]] = set()
    for soort in rng.choices(list(SOORTEN), k=rng.randint(1, 14)):
        blok = rng.randrange(len(delen))
        gevonden = [treffer.span() for treffer in soort.finditer(delen[blok])]
        if not gevonden:
            continue
        van, tot = rng.choice(gevonden)
        tekens = {(blok, teken) for teken in range(van, tot)}
        if not tekens & bezet:
            bezet |= tekens
            yield Plek(blok, van, tot, SOORTEN[soort])


def gelakt(tekst: str, plekken_: Sequence[Plek]) -> Regel:
    stukjes: list[Leesbaar | Lak] = []
    einde = 0
    for plek in sorted(plekken_, key=lambda plek: plek.van):
        stukjes += [Leesbaar(tekst=tekst[einde : plek.van]), Lak(gronden=(plek.grond,))]
        einde = plek.tot
    stukjes.append(Leesbaar(tekst=tekst[einde:]))
    return tuple(stuk for stuk in stukjes if isinstance(stuk, Lak) or stuk.tekst)


def nota_stuk(delen: Sequence[str], gekozen: Sequence[Plek]) -> GelaktStuk:
    regels = [
        gelakt(deel, [plek for plek in gekozen if plek.blok == nummer])
        for nummer, deel in enumerate(delen)
    ]
    kop, *rest = regels
    maat = max(1, len(rest) // len(TITELS) + 1)
    secties = [
        GelakteSectie(
            code=str(nummer + 1),
            titel=TITELS[nummer % len(TITELS)],
            blokken=tuple(
                Alinea(soort="punt" if i % 3 == 1 else "alinea", inhoud=regel)
                for i, regel in enumerate(rest[vanaf : vanaf + maat])
            ),
        )
        for nummer, vanaf in enumerate(range(0, len(rest), maat))
    ]
    return een_stuk(*secties, velden=[GelaktVeld(label="Betreft", inhoud=kop)])


def motivering(rng: random.Random, tekst: str) -> str:
    """Name the subject, which often means a word that is hidden as well."""
    onderwerp = rng.choice(tekst.split()).strip(".,;:()")
    return f"Het belang van {onderwerp} weegt hier zwaarder dan openbaarheid."


@cache
def bijlage(nummer: int) -> tuple[bytes, bytes]:
    delen = blokken(notas()[nummer])[:6]
    stuk = een_stuk(sectie(*(alinea(re.sub(r"[{}^]", "", deel)) for deel in delen)))
    return "\n\n".join(delen).encode(), als_pdf(stuk)


def willekeurig(zaad: int) -> Zaak:
    rng = random.Random(zaad)
    delen = blokken(notas()[zaad % len(notas())])
    gekozen = list(plekken(rng, delen))
    teksten = [delen[plek.blok][plek.van : plek.tot] for plek in gekozen]
    redenen = tuple(motivering(rng, tekst) for tekst in teksten)
    stukken = {
        STUK: nota_stuk(delen, gekozen),
        VERLOOP: een_stuk(sectie(tabel(["Wie", "Wat"], ["medewerker A", "[geparafeerd]"]))),
        LIJST: een_stuk(sectie(*(alinea(reden) for reden in redenen or ("Geen.",)))),
    }
    bestanden = {pad: b for stam, stuk in stukken.items() for pad, b in drie(stam, stuk).items()}
    del bestanden[f"{LIJST}.pdf"]
    als_tekst, in_pdf = bijlage(rng.randrange(len(notas())))
    bestanden |= {BIJLAGE: als_tekst, BIJLAGE_PDF: in_pdf}
    namen = [t for t, plek in zip(teksten, gekozen, strict=True) if NAAM.fullmatch(t) and plek]
    return Zaak(
        bestanden,
        Geheim(
            teksten=tuple(
                VerborgenTekst(lak_id=f"L-{i}", tekst=tekst) for i, tekst in enumerate(teksten)
            ),
            personen=tuple(
                VerborgenPersoon(lak_id=f"P-{i}", namen=(naam,), telefoon=("070-1234567",))
                for i, naam in enumerate(namen)
            ),
        ),
        Zichtbaar(stukken=stukken, motiveringen=redenen),
        {BIJLAGE: (), BIJLAGE_PDF: ()},
    )
