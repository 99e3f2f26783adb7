"""Blikken: every page, in every state it can have, and who looks at it."""

from __future__ import annotations

from typing import NamedTuple

from tests.people import (
    AFDELINGSHOOFD,
    AUDITOR,
    BO,
    STELLER,
)

# How many acts of the demo story were played.
STANDEN = {
    "leeg": 0,
    "ingelezen": 1,
    "concept": 3,
    "afstemming": 4,
    "geschilpunt": 6,
    "directeur": 16,
    "aanpassing": 17,
    "vervallen": 19,
    "bewindspersoon": 23,
    "mede-namens": 25,
    "verzending": 28,
    "verzonden": 29,
}


class Blik(NamedTuple):
    """One look: `pad` may hold `{nota}`; `kop` is said by the h1; `status` is what is answered.

    `volg` begins the address of a link on that page, which is then followed.
    """

    naam: str
    stand: str
    wie: str
    pad: str
    kop: str
    status: int = 200
    volg: str = ""


TITEL = "Voortgang aanpak jonge mantelzorgers"
BLIKKEN = (
    Blik("inloggen", "vervallen", "", "/inloggen", "Wie bent u vandaag?"),
    Blik("werkvoorraad", "vervallen", AFDELINGSHOOFD, "/werkvoorraad", "wacht op u"),
    Blik("werkvoorraad-leeg", "vervallen", BO, "/werkvoorraad", "Uw werkvoorraad"),
    Blik("werkvoorraad-ander", "vervallen", STELLER, "/werkvoorraad?lijst=ik-wacht-op", "U wacht"),
    Blik("werkvoorraad-steller", "aanpassing", STELLER, "/werkvoorraad", "wacht op u"),
    Blik("weigering", "vervallen", STELLER, "/notas/onbekend", "Niet gevonden", 404),
    Blik("schrijven", "concept", STELLER, "{nota}/schrijven", TITEL),
    Blik("schrijven-ronde", "aanpassing", STELLER, "{nota}/schrijven", TITEL),
    Blik("schrijven-dicht", "verzonden", STELLER, "{nota}/schrijven", TITEL),
    Blik("schrijven-ander", "vervallen", AFDELINGSHOOFD, "{nota}/schrijven", TITEL),
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
)
