"""For each grondregel a mark that it stops and a neighbour that passes, in words of a real nota."""

from __future__ import annotations

from datetime import date

from domain.woo.grondregels import STANDAARDTEKST, Velden
from tests.domain.woo.regelgeval import VANDAAG, Regelgeval, naast

ADVIES = "Wij raden u af de regeling nu al te verlengen."
TARIEF = "Het concern rekent intern met 41 euro per uur."
UITSTOOT = "De installatie stoot jaarlijks 3 ton fluor uit."
FEITEN = Velden(geen_feiten_bevestigd=True)
FEIT = (
    "Feiten, prognoses, beleidsalternatieven en hun gevolgen zijn geen persoonlijke "
    "beleidsopvattingen (artikel 5.2, eerste lid). Bevestig dat de passage die niet bevat."
)
BELEIDSLIJN = (
    "Volgens de beleidslijn worden beleidsopvattingen in een beslisnota niet gelakt. Motiveer de "
    "uitzondering; een tweede persoon bevestigt haar uitdrukkelijk."
)
PUBLIEK = "Naam en functie van een bewindspersoon worden niet gelakt."
DOMEIN = "Het domein van een e-mailadres blijft zichtbaar; lak alleen wat voor de @ staat."

# The first pair of each rule is the one for the feature; the others are its further edges.
GEVALLEN: tuple[tuple[Regelgeval, Regelgeval], ...] = (
    naast(
        Regelgeval("R1", "benadeling naast levenssfeer", TARIEF, ("5.1.2.e", "5.1.5"),
            "5.1.5 kan niet samen met 5.1.2.e op dezelfde passage (artikel 5.1, vijfde lid). "
            "Kies er een, of splits de passage."),
        "alleen benadeling", gronden=("5.1.5",),
    ),
    naast(
        Regelgeval("R1", "benadeling over een andere lak heen", TARIEF, ("5.1.5",),
            "5.1.5 kan niet samen met 5.1.1.c en 5.1.2.f op dezelfde passage (artikel 5.1, vijfde "
            "lid). Kies er een, of splits de passage.", ook=("5.1.2.f", "5.1.1.c")),
        "twee anderen botsen al", gronden=("5.2.3",), ook=("5.1.2.f", "5.1.5"),
    ),
    naast(
        Regelgeval("R2", "benadeling bij milieu-informatie", UITSTOOT, ("5.1.5",),
            "5.1.5 geldt niet voor milieu-informatie (artikel 5.1, vijfde lid).", milieu="milieu"),
        "benadeling bij andere informatie", tekst=TARIEF, milieu="geen",
    ),
    naast(
        Regelgeval("R3", "milieugrond zonder milieu-informatie", TARIEF, ("5.1.6",),
            "5.1.6 is er alleen voor milieu-informatie; gebruik 5.1.1.c."),
        "milieugrond bij milieu-informatie", tekst=UITSTOOT, milieu="milieu",
    ),
    naast(
        Regelgeval("R3", "bedrijfsgegevens bij milieu-informatie", UITSTOOT, ("5.1.1.c",),
            "Bij milieu-informatie geldt 5.1.6 in plaats van 5.1.1.c: motiveer de ernstige schade "
            "en weeg af (zesde lid).", milieu="milieu"),
        "bedrijfsgegevens", tekst=TARIEF, milieu="geen",
    ),
    naast(
        Regelgeval("R4", "toezicht bij emissies", UITSTOOT, ("5.1.2.d",),
            "De passage gaat over emissies in het milieu; 5.1.2.d geldt dan niet (artikel 5.1, "
            "zevende lid).", milieu="emissies"),
        "toezicht bij ander milieu", milieu="milieu",
    ),
    naast(
        Regelgeval("R4", "bedrijfsgegevens over emissies", UITSTOOT, ("5.1.6",),
            "De passage gaat over emissies in het milieu; of 5.1.6 dan geldt, staat niet vast "
            "(artikel 5.1, zevende lid).", "waarschuwing", milieu="emissies"),
        "bedrijfsgegevens over ander milieu", milieu="milieu",
    ),
    naast(
        Regelgeval("R5", "geen motivering", ADVIES, ("5.1.2.i",),
            "Motiveer waarom dit belang zwaarder weegt dan openbaarheid (artikel 5.1, derde lid).",
            motivering=""),
        "absolute grond zonder motivering", gronden=("5.1.1.b",),
    ),
    naast(
        Regelgeval("R5", "standaardtekst bij 5.2.3", ADVIES, ("5.2.3",),
            "Motiveer waarom dit belang zwaarder weegt dan openbaarheid (artikel 5.2, derde lid).",
            motivering=STANDAARDTEKST),
        "standaardtekst bij een naam", tekst="Sanne Kuijpers", gronden=("5.1.2.e",),
    ),
    naast(
        Regelgeval("R5", "buiten het verzoek zonder reden", ADVIES, ("buiten_verzoek",),
            "Geef aan waarom de passage buiten het verzoek valt.", motivering=" "),
        "dubbel zonder reden", gronden=("dubbel",), motivering="",
    ),
    naast(
        Regelgeval("R6", "eerst de geadresseerde, zonder datum", ADVIES, ("5.1.4",),
            "Geef de datum waarop de informatie alsnog openbaar wordt (artikel 5.1, vierde lid).",
            velden=Velden(alsnog_openbaar_op=VANDAAG)),
        "met een latere datum", velden=Velden(alsnog_openbaar_op=date(2026, 9, 1)),
    ),
    naast(
        Regelgeval("R6", "formatie zonder einde", ADVIES, ("5.4",),
            "Geef de datum waarop de informatie alsnog openbaar wordt (artikel 5.4)."),
        "het einde is nog niet bekend", velden=Velden(nog_niet_bekend=True),
    ),
    naast(
        Regelgeval("R7", "ouder dan vijf jaar", ADVIES, ("5.1.2.i",),
            "De informatie is ouder dan vijf jaar: motiveer waarom het belang ondanks het "
            "tijdsverloop zwaarder weegt (artikel 5.3).", documentdatum=date(2021, 8, 19)),
        "vijf jaar op de dag af", documentdatum=date(2021, 8, 20),
    ),
    naast(
        Regelgeval("R8", "advies aan de staatssecretaris", ADVIES, ("5.2.1",),
            "Uit een nota voor een bewindspersoon worden beleidsopvattingen verstrekt in niet tot "
            "personen herleidbare vorm. Gebruik 5.2.2 voor wat herleidt, of 5.2.3 met de "
            "onevenredige schade (artikel 5.2, derde lid).",
            velden=FEITEN, besluit_van="staatssecretaris"),
        "de onevenredige schade", gronden=("5.2.3",),
    ),
    naast(
        Regelgeval("R9", "niet bevestigd dat er geen feiten in staan", ADVIES, ("5.2.1",), FEIT),
        "wel bevestigd", velden=FEITEN,
    ),
    naast(
        Regelgeval("R9", "in een onderdeel met gevolgen", ADVIES, ("5.2.1",), FEIT, "waarschuwing",
            onderdeel="4e", velden=FEITEN),
        "in het advies", onderdeel="2",
    ),
    naast(
        Regelgeval("R10", "opvatting in een beslisnota", ADVIES, ("5.2.3",), BELEIDSLIJN,
            "waarschuwing", kader="woo_actief", besluit_van="staatssecretaris", beslisnota=True),
        "dezelfde nota op verzoek", kader="woo_verzoek",
    ),
    naast(
        Regelgeval("R11", "opvatting over het milieu", ADVIES, ("5.2.1",),
            "Bij milieu-informatie geldt 5.2.4.", milieu="milieu", velden=FEITEN),
        "de milieugrond", gronden=("5.2.4",),
    ),
    naast(
        Regelgeval("R11", "milieugrond zonder milieu-informatie", ADVIES, ("5.2.4",),
            "5.2.4 is er alleen voor milieu-informatie; gebruik 5.2.1.", velden=FEITEN),
        "de gewone grond", gronden=("5.2.1",),
    ),
    naast(
        Regelgeval("R11", "financieel belang bij milieu", UITSTOOT, ("5.1.2.b",),
            "Bij milieu-informatie geldt 5.1.2.b alleen voor handelingen met een vertrouwelijk "
            "karakter.", milieu="milieu"),
        "vertrouwelijke handelingen", velden=Velden(vertrouwelijke_handelingen=True),
    ),
    naast(
        Regelgeval("R12", "goed functioneren tegenover de Kamer", ADVIES, ("5.1.2.i",),
            "5.1.2.i kan niet bij de toets van artikel 68 Grondwet: de Kamer krijgt alles, behalve "
            "persoonsgegevens en wat het belang van de Staat raakt.", kader="art68"),
        "het belang van de Staat", gronden=("art68",),
    ),
    naast(
        Regelgeval("R12", "geadresseerde uit eigen beweging", ADVIES, ("5.1.4",),
            "5.1.4 kan niet bij openbaarmaking uit eigen beweging: zij wordt alleen beperkt door "
            "artikel 5.1, eerste, tweede en vijfde lid, 5.2, 5.4 en 5.4a.",
            kader="woo_actief", velden=Velden(alsnog_openbaar_op=date(2026, 9, 1))),
        "geadresseerde op verzoek", kader="woo_verzoek",
    ),
    naast(
        Regelgeval("R12", "belang van de Staat tegenover een verzoeker", ADVIES, ("art68",),
            "art68 kan niet bij een Woo-verzoek: het belang van de Staat begrenst wat de Kamer "
            "krijgt, niet wat een verzoeker krijgt."),
        "veiligheid van de Staat", gronden=("5.1.1.b",),
    ),
    naast(
        Regelgeval("R13", "ziekte die iemand zelf vertelde", "Zij is sinds mei ziek.", ("5.1.1.d",),
            "De uitzondering van 5.1.1.d geldt hier; de passage is dan niet op deze grond te "
            "weigeren.", velden=Velden(uitzondering=True)),
        "ziekte die niemand weet", velden=Velden(),
    ),
    naast(
        Regelgeval("R14", "een Kamerlid met zijn partij", "de heer Krul (CDA)", ("5.1.2.e",),
            PUBLIEK, onderdeel="1", na=" vroeg om een brief."),
        "iemand van DMO die ook zo heet", tekst="mevrouw Krul van DMO",
    ),
    naast(
        Regelgeval("R14", "een naam achter zijn titel", "Tielen", ("5.1.2.e",), PUBLIEK,
            voor="Dit besprak u met staatssecretaris ", na=" op 3 november."),
        "haar telefoonnummer", tekst="06-12345678",
    ),
    naast(
        Regelgeval("R14", "een losse naam die ook van een Kamerlid is", "mevrouw Krul",
            ("5.1.2.e",), PUBLIEK, "waarschuwing", na=" belde terug."),
        "een andere naam", tekst="mevrouw Kuijpers",
    ),
    naast(
        Regelgeval("R14", "een adres met zijn domein", "s.kuijpers@minvws.nl", ("5.1.2.e",),
            DOMEIN, "waarschuwing"),
        "het deel voor de @", tekst="s.kuijpers", na="@minvws.nl",
    ),
    naast(
        Regelgeval("R15", "een grond van de Wob in 2026", ADVIES, ("10.2.e",),
            "10.2.e gold tot 30-04-2022; deze beoordeling is van 20-08-2026."),
        "toen de Wob nog gold", op=date(2022, 4, 30), documentdatum=date(2021, 3, 1),
    ),
    naast(
        Regelgeval("R15", "een grond van de Woo in de tijd van de Wob", "Sanne Kuijpers",
            ("5.1.2.e",), "5.1.2.e geldt vanaf 01-05-2022; deze beoordeling is van 30-04-2022.",
            op=date(2022, 4, 30), documentdatum=date(2022, 3, 1)),
        "op de eerste dag van de Woo", op=date(2022, 5, 1),
    ),
)  # fmt: skip
