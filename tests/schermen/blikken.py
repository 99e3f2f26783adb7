"""Blikken: every page, in every state it can have, and who looks at it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from playwright.sync_api import Page

from tests.people import (
    AFDELINGSHOOFD,
    AUDITOR,
    BO,
    DG,
    DIRECTEUR,
    FEZ,
    JENV,
    MEDE,
    PA,
    STAS,
    STELLER,
)
from tests.schermen import daden

# How many acts of the demo story were played.
STANDEN = {
    "leeg": 0,
    "ingelezen": 1,
    "concept": 3,
    "afstemming": 4,
    "geschilpunt": 6,
    "afgestemd": 11,
    "directeur": 16,
    "aanpassing": 17,
    "vervallen": 19,
    "advies": 22,
    "bewindspersoon": 23,
    "mede-namens": 25,
    "verzending": 28,
    "verzonden": 29,
    "beoordeeld": 30,
    "gelakt": 36,
    "afgerond": 37,
    "bevestigd": 40,
    "vastgesteld": 42,
    "samengesteld": 43,
    "vrijgegeven": 44,
    "gepubliceerd": 46,
}


WOO, COORDINATOR = "VWS/woo-medewerker", "VWS/woo-coordinator"


class Blik(NamedTuple):
    """One look: `pad` may hold `{nota}`; `kop` is said by the h1; `status` is what is answered.

    `volg` begins the address of a link on that page, which is then followed; `daad` is what is
    done there, until `zegt` stands on the page.
    """

    naam: str
    stand: str
    wie: str
    pad: str
    kop: str
    status: int = 200
    volg: str = ""
    daad: Callable[[Page], None] | None = None
    zegt: str = ""


# Pages of disclosure: who marks, who confirms, who only looks.
WOOBLIKKEN = (
    Blik("lakken", "gelakt", WOO, "{lak_nota}", "jonge mantelzorgers"),
    Blik("lakken-nieuw", "beoordeeld", WOO, "{lak_nota}", "jonge mantelzorgers"),
    Blik("lakken-tweede", "gelakt", COORDINATOR, "{lak_nota}", "jonge mantelzorgers"),
    Blik("lakken-leest", "gelakt", AUDITOR, "{lak_nota}", "jonge mantelzorgers"),
    Blik("lakken-vast", "vastgesteld", COORDINATOR, "{lak_nota}", "jonge mantelzorgers"),
    Blik("lakken-verloop", "vastgesteld", WOO, "{lak_verloop}", "Verloop"),
    Blik("lezen", "gelakt", COORDINATOR, "{lak_nota}/lezen", "Beslisnota"),
    Blik("woo", "gelakt", WOO, "/woo", "beoordeling loopt"),
    Blik("woo-leeg", "leeg", WOO, "/woo", "geen beoordeling"),
    Blik("woo-alles", "gepubliceerd", AUDITOR, "/woo", "geen beoordeling"),
    Blik("samenstellen", "vastgesteld", WOO, "/woo/openbaarmakingen/nieuw", "samen"),
    Blik("openbaarmaking", "samengesteld", COORDINATOR, "{vrijgave}", "4300001"),
    Blik("openbaarmaking-eigen", "samengesteld", WOO, "{vrijgave}", "4300001"),
    Blik("openbaarmaking-vrij", "vrijgegeven", COORDINATOR, "{vrijgave}", "4300001"),
    Blik("openbaarmaking-gedaan", "gepubliceerd", COORDINATOR, "{vrijgave}", "4300001"),
    Blik("openbaar", "gepubliceerd", AUDITOR, "/openbaar?op=2025-12-10", "Wat openbaar was"),
    Blik("openbaar-geen", "gepubliceerd", AUDITOR, "/openbaar?op=2025-12-09", "Wat openbaar was"),
    Blik("openbaar-onzin", "gelakt", AUDITOR, "/openbaar?op=gisteren", "Wat openbaar was", 400),
    Blik("nota-woo", "gelakt", WOO, "{nota}", "jonge mantelzorgers"),
)
TITEL = "Voortgang aanpak jonge mantelzorgers"
NOTA = ("vervallen", AFDELINGSHOOFD, "{nota}")
BLIKKEN = (
    Blik("inloggen", "vervallen", "", "/inloggen", "Wie bent u vandaag?"),
    Blik("werkvoorraad", "vervallen", AFDELINGSHOOFD, "/werkvoorraad", "wacht op u"),
    Blik("werkvoorraad-leeg", "vervallen", BO, "/werkvoorraad", "Uw werkvoorraad"),
    Blik("werkvoorraad-ander", "vervallen", STELLER, "/werkvoorraad?lijst=ik-wacht-op", "U wacht"),
    Blik("werkvoorraad-steller", "aanpassing", STELLER, "/werkvoorraad", "wacht op u"),
    Blik("weigering", "vervallen", STELLER, "/notas/onbekend", "Niet gevonden", 404),
    Blik("nieuw", "leeg", STELLER, "/notas/nieuw", "Open een nota"),
    Blik("nieuw-niet", "leeg", AUDITOR, "/notas/nieuw", "Open een nota"),
    Blik("inlezen", "concept", STELLER, "{nota}/inlezen", TITEL),
    Blik("inlezen-dicht", "verzonden", STELLER, "{nota}/inlezen", TITEL),
    Blik("indiening", "concept", STELLER, "{nota}/indiening", TITEL),
    Blik("indiening-mist", "ingelezen", STELLER, "{nota}/indiening", TITEL),
    Blik("indiening-al", "vervallen", STELLER, "{nota}/indiening", TITEL),
    Blik("schrijven", "concept", STELLER, "{nota}/schrijven", TITEL),
    Blik("schrijven-ronde", "aanpassing", STELLER, "{nota}/schrijven", TITEL),
    Blik("schrijven-dicht", "verzonden", STELLER, "{nota}/schrijven", TITEL),
    Blik("schrijven-ander", "vervallen", AFDELINGSHOOFD, "{nota}/schrijven", TITEL),
    Blik("nota", "vervallen", AFDELINGSHOOFD, "{nota}", TITEL),
    Blik("nota-concept", "concept", STELLER, "{nota}", TITEL),
    Blik("nota-afstemming", "afstemming", JENV, "{nota}", TITEL),
    Blik("nota-geschil", "geschilpunt", JENV, "{nota}", TITEL),
    Blik("nota-geschil-steller", "geschilpunt", STELLER, "{nota}", TITEL),
    Blik("nota-medeparaaf", "afgestemd", FEZ, "{nota}", TITEL),
    Blik("nota-directeur", "directeur", DIRECTEUR, "{nota}", TITEL),
    Blik("nota-getekend", "directeur", AFDELINGSHOOFD, "{nota}", TITEL),
    Blik("nota-gevraagd", "aanpassing", STELLER, "{nota}", TITEL),
    Blik("nota-wacht", "vervallen", DIRECTEUR, "{nota}", TITEL),
    Blik("nota-steller", "vervallen", STELLER, "{nota}", TITEL),
    Blik("nota-leest", "vervallen", AUDITOR, "{nota}", TITEL),
    Blik("nota-advies", "advies", PA, "{nota}", TITEL),
    Blik("nota-mede", "mede-namens", MEDE[1], "{nota}", TITEL),
    Blik("nota-vast", "mede-namens", STELLER, "{nota}", TITEL),
    Blik("nota-verzonden", "verzonden", STELLER, "{nota}", TITEL),
    Blik("besluit", "bewindspersoon", STAS, "{nota}/besluit", TITEL),
    Blik("besluit-ander", "bewindspersoon", DG, "{nota}/besluit", TITEL),
    Blik("verzending", "verzending", BO, "{nota}/verzending", TITEL),
    Blik("verzending-niet", "mede-namens", BO, "{nota}/verzending", TITEL),
    Blik("verzending-klaar", "verzonden", BO, "{nota}/verzending", TITEL),
    Blik("tijdlijn", "verzonden", AUDITOR, "{nota}/tijdlijn", TITEL),
    Blik("tijdlijn-toen", "verzonden", AUDITOR, "{nota}/tijdlijn?tot=25", TITEL),
    Blik("tijdlijn-concept", "concept", STELLER, "{nota}/tijdlijn", TITEL),
    Blik("tijdlijn-soort", "verzonden", AUDITOR, "{nota}/tijdlijn?soort=handtekening", TITEL),
    Blik("tijdlijn-geen", "verzonden", AUDITOR, "{nota}/tijdlijn?tot=99999", TITEL, 404),
    Blik("tijdlijn-onzin", "verzonden", AUDITOR, "{nota}/tijdlijn?op=gisteren", TITEL, 400),
    Blik("tekst", "verzonden", AUDITOR, "{nota}/tekst?tot=10", TITEL),
    Blik("verschil", "verzonden", AUDITOR, "{nota}/verschil?van=5&tot=45", TITEL),
    Blik("verschil-gelijk", "verzonden", AUDITOR, "{nota}/verschil?van=44&tot=45", TITEL),
    Blik("dossiers", "verzonden", AUDITOR, "/dossiers", "Dossiers"),
    Blik("dossiers-geen", "verzonden", AUDITOR, "/dossiers?zoek=bestaat+niet", "Dossiers"),
    Blik("moties", "verzonden", AUDITOR, "/moties", "Moties"),
    Blik("moties-leeg", "leeg", AUDITOR, "/moties", "Moties"),
    Blik("motie", "verzonden", AUDITOR, "/moties", "", volg="/moties/"),
    Blik("toezeggingen", "verzonden", AUDITOR, "/toezeggingen", "Toezeggingen"),
    Blik("toezegging", "verzonden", AUDITOR, "/toezeggingen", "", volg="/toezeggingen/"),
    Blik("toezegging-steller", "verzonden", STELLER, "/toezeggingen", "", volg="/toezeggingen/"),
    Blik("kamerbrief", "verzonden", AUDITOR, "/dossiers", "", volg="/kamerbrieven/"),
    Blik("nota-fout", *NOTA, "", daad=daden.geef_zonder_reden_terug, zegt="nog niets vastgelegd"),
    Blik("weigering-veld", *NOTA, "", daad=daden.stuur_een_vreemd_veld, zegt="vreemd"),
    Blik(
        "weigering-oud", *NOTA, "", daad=daden.teken_een_oude_tekst, zegt="niet meer wat er staat"
    ),
    Blik(
        "weigering-beurt",
        "vervallen",
        DIRECTEUR,
        "{nota}",
        "",
        daad=daden.teken_buiten_uw_beurt,
        zegt="Wie is aan zet",
    ),
    Blik(
        "inlezen-lezing",
        "concept",
        STELLER,
        "{nota}/inlezen",
        "",
        daad=daden.plak_de_nota,
        zegt="Zo is de tekst gelezen",
    ),
    Blik(
        "inlezen-open",
        "concept",
        STELLER,
        "{nota}/inlezen",
        "",
        daad=daden.neem_over_zonder_antwoord,
        zegt="Er is niets bewaard",
    ),
    Blik(
        "inlezen-leeg",
        "concept",
        STELLER,
        "{nota}/inlezen",
        "",
        daad=daden.lees_niets,
        zegt="Er is niets",
    ),
    Blik(
        "nieuw-fout",
        "concept",
        STELLER,
        "/notas/nieuw",
        "",
        daad=daden.open_dezelfde,
        zegt="Naar de nota met kenmerk",
    ),
    Blik(
        "schrijven-erbij",
        "concept",
        STELLER,
        "{nota}/schrijven",
        "",
        daad=daden.voeg_een_punt_toe,
        zegt="Punt",
    ),
    Blik(
        "schrijven-fout",
        "concept",
        STELLER,
        "{nota}/schrijven",
        "",
        daad=daden.schrijf_zonder_onderwerp,
        zegt="Er is niets bewaard",
    ),
    Blik(
        "schrijven-botsing",
        "vervallen",
        STELLER,
        "{nota}/schrijven",
        "",
        daad=daden.schrijf_op_een_oude_versie,
        zegt="Een ander onderwerp",
    ),
    *WOOBLIKKEN,
)
