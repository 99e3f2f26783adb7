"""R8-R15: what the document, its test and the day allow."""

from __future__ import annotations

from collections.abc import Mapping

from domain.woo.gronden import Kader, onbekend
from domain.woo.lakgrond import LET_OP, NEE, Geval, Gevonden
from domain.woo.publieke_namen import heet_zo, is_publiek, toont_domein

FEITELIJK = frozenset({"1", "3", "4e", "4h"})  # onderdelen that hold facts and consequences
BERAAD_EERSTE = "artikel 5.2, eerste lid, Woo"
BERAAD_VIERDE = "artikel 5.2, vierde lid, Woo"
LEVENSSFEER = "artikel 5.1, tweede lid, onderdeel e, Woo"
BELEIDSLIJN = "artikel 3.3, tweede lid, Woo, en de beleidslijn actieve openbaarmaking nota's"
KADERS: Mapping[Kader, tuple[str, str, str]] = {  # its name, why not all grounds, the article
    "art68": (
        "de toets van artikel 68 Grondwet",
        "de Kamer krijgt alles, behalve persoonsgegevens en wat het belang van de Staat raakt",
        "artikel 68 Grondwet",
    ),
    "woo_actief": (
        "openbaarmaking uit eigen beweging",
        "zij wordt alleen beperkt door artikel 5.1, eerste, tweede en vijfde lid, 5.2, 5.4 en 5.4a",
        "artikel 3.3, tweede lid, Woo",
    ),
    "woo_verzoek": (
        "een Woo-verzoek",
        "het belang van de Staat begrenst wat de Kamer krijgt, niet wat een verzoeker krijgt",
        "artikel 68 Grondwet",
    ),
}


def r8(geval: Geval) -> Gevonden:
    """Not under art68: that is no test of the Woo, and has neither 5.2.2 nor 5.2.3."""
    voor_besluit = geval.zaak.besluit_van in {*geval.zaak.r8_geldt_voor} - {"geen"}
    if voor_besluit and geval.kader != "art68" and geval.noemt("5.2.1"):
        tekst = (
            "Uit een nota voor een bewindspersoon worden beleidsopvattingen verstrekt in niet tot "
            "personen herleidbare vorm. Gebruik 5.2.2 voor wat herleidt, of 5.2.3 met de "
            "onevenredige schade (artikel 5.2, derde lid)."
        )
        yield NEE, tekst, "artikel 5.2, derde lid, Woo"


def r9(geval: Geval) -> Gevonden:
    feiten = (
        "Feiten, prognoses, beleidsalternatieven en hun gevolgen zijn geen persoonlijke "
        "beleidsopvattingen (artikel 5.2, eerste lid). Bevestig dat de passage die niet bevat."
    )
    if not geval.noemt("5.2.1", "5.2.4"):
        return
    if not geval.lak.velden.geen_feiten_bevestigd:
        yield NEE, feiten, BERAAD_EERSTE
    if geval.plek.noot or geval.plek.onderdeel in FEITELIJK:
        yield LET_OP, feiten, BERAAD_EERSTE


def r10(geval: Geval) -> Gevonden:
    if geval.kader == "woo_verzoek" or not geval.zaak.is_beslisnota or not geval.noemt("5.2."):
        return
    tekst = (
        "Volgens de beleidslijn worden beleidsopvattingen in een beslisnota niet gelakt. Motiveer "
        "de uitzondering; een tweede persoon bevestigt haar uitdrukkelijk."
    )
    yield NEE if geval.kader == "art68" else LET_OP, tekst, BELEIDSLIJN


def r11(geval: Geval) -> Gevonden:
    bij = "Bij milieu-informatie geldt"
    if geval.milieu and geval.noemt("5.2.1"):
        yield NEE, f"{bij} 5.2.4.", BERAAD_VIERDE
    if not geval.milieu and geval.noemt("5.2.4"):
        yield NEE, "5.2.4 is er alleen voor milieu-informatie; gebruik 5.2.1.", BERAAD_VIERDE
    if not geval.lak.velden.vertrouwelijke_handelingen and geval.milieu:
        for g in geval.noemt("5.1.2.b"):
            alleen = "alleen voor handelingen met een vertrouwelijk karakter"
            yield NEE, f"{bij} {g.code} {alleen}.", g.artikel


def r12(geval: Geval) -> Gevonden:
    """Also of what is on no list at all, and of a mark without any ground."""
    naam, waarom, artikel = KADERS[geval.kader]
    if not geval.lak.gronden:
        yield NEE, "Een lak heeft een grond nodig; noem die, zoals 5.1.2.e.", artikel
    for g in geval.gronden:
        if geval.kader not in g.kaders:
            yield NEE, f"{g.code} kan niet bij {naam}: {waarom}.", artikel
    for code in sorted({*geval.lak.gronden} - {g.code for g in geval.gronden}):
        yield NEE, str(onbekend(code)), artikel


def r13(geval: Geval) -> Gevonden:
    for g in geval.noemt("5.1.1.d", "5.1.1.e"):
        if geval.lak.velden.uitzondering:
            tekst = (
                f"De uitzondering van {g.code} geldt hier; de passage is dan niet op deze grond "
                "te weigeren."
            )
            yield NEE, tekst, g.artikel


def r14(geval: Geval) -> Gevonden:
    """Only where nothing but that is hidden: other data of the same people are private."""
    plek = geval.plek
    if not geval.noemt("5.1.2.e"):
        return
    openbaar = "Naam en functie van een bewindspersoon worden niet gelakt."
    if is_publiek(plek.tekst, plek.voor, plek.na, plek.onderdeel):
        yield NEE, openbaar, LEVENSSFEER
    elif heet_zo(plek.tekst, geval.zaak.publieke_namen):
        yield LET_OP, openbaar, LEVENSSFEER
    if toont_domein(plek.tekst, plek.voor):
        tekst = "Het domein van een e-mailadres blijft zichtbaar; lak alleen wat voor de @ staat."
        yield LET_OP, tekst, LEVENSSFEER


def r15(geval: Geval) -> Gevonden:
    op = geval.zaak.op
    for g in geval.gronden:
        if g.geldt_op(op):
            continue
        gold = f"gold tot {g.tot:%d-%m-%Y}" if g.tot and op > g.tot else ""
        gold = gold or f"geldt vanaf {g.sinds:%d-%m-%Y}"
        yield NEE, f"{g.code} {gold}; deze beoordeling is van {op:%d-%m-%Y}.", g.artikel
