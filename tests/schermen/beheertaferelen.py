"""Beheertaferelen: what those who run the register did, and who acts for whom."""

from __future__ import annotations

from datetime import timedelta

from domain.functionaris import Ministerie
from domain.machtiging import Einde
from domain.mandateren import NieuwMandaat
from domain.nummers import functielijst_nummer, sjabloon_nummer
from domain.opdracht import Opdracht
from domain.routesjabloon import Routesjabloon
from domain.vervangen import NieuweVervanging
from domain.werkdagen import dag
from projections.kamerpunten import Kamerpunten, Vraag
from tests.people import (
    AFDELINGSHOOFD,
    BEHEER,
    COORDINATOR,
    DG,
    DIRECTEUR,
    FEZ,
    STAS,
    WJZ,
)
from tests.voorstelling import Voorstelling
from workflows import (
    beheren,
    opvolgen,
    vaststellen,
    vervangen,
)
from workflows.opvolgen import Bedoeld
from workflows.register.personen import Personen
from workflows.sjablonen import EIGEN
from workflows.sjablonen.ontwerp import lees_kalender, lees_lijst, lees_ontwerp

TWEEDE = "VWS/beheer, een tweede"
LIJST = b"""
bron = "besluit van de secretaris-generaal"
regels = [
  { functie = "DG*", functie_openbaar = true, naam_openbaar = true, reden = "Leiding." },
  { functie = "FEZ", functie_openbaar = true, reden = "Staat in het organogram." },
]
"""
ADRESSEN = {
    "functielijst": f"/sjablonen/functielijsten/{functielijst_nummer('VWS')}",
    "sjabloon_kort": f"/sjablonen/{sjabloon_nummer('VWS', 'kort')}",
    "sjabloon_oud": f"/sjablonen/{sjabloon_nummer('VWS', 'oud')}",
}


def als(stuk: Voorstelling, wie: str) -> Opdracht:
    """Order in the name of who holds this office, a minute after what was before."""
    stuk.klok.nu += timedelta(minutes=1)
    return stuk.toneel.opdracht(wie, stuk.klok.nu.replace(tzinfo=None))


def tweede_beheerder(stuk: Voorstelling) -> None:
    """Let another work at the same desk: who wrote a template, does not let it count."""
    register = stuk.register
    gijs = Personen(register.opslag).voeg_toe("Gijs Meerdink", "gijs@voorbeeld.invalid")
    beheren.bezet(register, BEHEER, gijs.persoon_id, opdracht=als(stuk, BEHEER))
    stuk.toneel.bezetting = {**stuk.toneel.bezetting, TWEEDE: gijs.persoon_id}


def als_tweede(stuk: Voorstelling) -> Opdracht:
    given = als(stuk, BEHEER)
    return Opdracht(
        given.opdracht_id,
        stuk.persoon(TWEEDE),
        given.moment,
        given.verzoek,
        middel=given.middel,
        functies=(BEHEER,),
    )


def machtigingen(stuk: Voorstelling) -> None:
    """One vervanging that counts, one that waits, one that is over; and a mandaat."""
    register, vandaag = stuk.register, dag(stuk.klok.nu)
    week = vandaag + timedelta(days=9)

    def regel(functie: str, wie: str, sinds: int = 0) -> None:
        van = vandaag - timedelta(days=sinds)
        nieuw = NieuweVervanging(vervanger=stuk.persoon(wie), van=van, tot=week)
        vervangen.regel_vervanging(register, functie, nieuw, opdracht=als(stuk, functie))

    regel(DG, DIRECTEUR)
    regel(DIRECTEUR, FEZ, sinds=2)
    regel(AFDELINGSHOOFD, WJZ)
    office = beheren.functie_van(register, AFDELINGSHOOFD)
    (over,) = office.vervangingen
    end = Einde("Weer beter.")
    vervangen.beeindig_vervanging(
        register, AFDELINGSHOOFD, over, end, opdracht=als(stuk, AFDELINGSHOOFD)
    )
    mandaat = NieuwMandaat(
        aan_functie=AFDELINGSHOOFD,
        vindplaats="Stcrt. 2025, 1234",
        van=vandaag,
        stapsoorten=("paraaf", "medeparaaf"),
        ondermandaat=True,
    )
    vervangen.verleen_mandaat(register, DIRECTEUR, mandaat, opdracht=als(stuk, DG))


def ontwerp(stuk: Voorstelling, tekst: str) -> None:
    wat = lees_ontwerp(tekst.encode())
    vaststellen.ontwerp_sjabloon(stuk.register, wat, opdracht=als(stuk, BEHEER))


def kamerbrief() -> str:
    return (EIGEN / "VWS-kamerbrief-1.toml").read_text(encoding="utf-8")


def sjablonen(stuk: Voorstelling) -> None:
    """One that counts and is being written on, one that is wrong, and one that was withdrawn."""
    register = stuk.register
    tweede_beheerder(stuk)
    ontwerp(stuk, kamerbrief())
    stel_vast(stuk)
    wat = lees_ontwerp(kamerbrief().replace("werkdagen = 5", "werkdagen = 4").encode())
    nummer = sjabloon_nummer("VWS", "kamerbrief")
    vaststellen.wijzig_sjabloon(register, nummer, wat, opdracht=als(stuk, BEHEER))
    tijd = b'bron = "rooster van de Kamer"\n' + (EIGEN / "kalender-rijk-2.toml").read_bytes()
    vaststellen.stel_kalender_voor(register, lees_kalender(tijd), opdracht=als(stuk, BEHEER))
    vaststellen.stel_functielijst_voor(
        register, Ministerie.VWS, lees_lijst(LIJST), opdracht=als(stuk, BEHEER)
    )
    vaststellen.stel_functielijst_vast(
        register, functielijst_nummer(Ministerie.VWS), 3, opdracht=als_tweede(stuk)
    )
    fout = kamerbrief().replace('functie = "VWS/directeur-DMO"\n', 'functie = "VWS/DG-LZ"\n')
    fout = fout.replace("werkdagen = 5", "werkdagen = 0", 1).replace("bij een Kamerbrief", "kort")
    ontwerp(stuk, fout.replace('code = "kamerbrief"', 'code = "kort"'))
    oud = kamerbrief().replace("bij een Kamerbrief", "aan de Kamer, oud")
    ontwerp(stuk, oud.replace('code = "kamerbrief"', 'code = "oud"'))
    stel_vast(stuk, "oud")
    vaststellen.trek_sjabloon_in(
        register, sjabloon_nummer("VWS", "oud"), 1, "Niet meer nodig.", opdracht=als(stuk, BEHEER)
    )


def stel_vast(stuk: Voorstelling, code: str = "kamerbrief") -> None:
    nummer = sjabloon_nummer("VWS", code)
    gezien = stuk.register.lees(Routesjabloon, nummer).gezien
    vaststellen.stel_sjabloon_vast(stuk.register, nummer, gezien=gezien, opdracht=als_tweede(stuk))


def toegewezen(stuk: Voorstelling) -> None:
    """All but one of the moties and toezeggingen are somebody's; one has a term, that is over."""
    register = stuk.register
    with register.opslag.lees() as cursor:
        vraag = Vraag("open", stuk.klok.nu, timedelta(days=90), "", "", 50)
        _, *rest = Kamerpunten().lijst(vraag, cursor)
    for punt in rest:
        opvolgen.wijs_toe(
            register, Bedoeld(punt.id), STAS, DIRECTEUR, opdracht=als(stuk, COORDINATOR)
        )
    termijn = dag(stuk.klok.nu) + timedelta(days=1)
    opvolgen.stel_termijn(
        register, Bedoeld(rest[0].id), termijn, "Beloofd.", opdracht=als(stuk, DIRECTEUR)
    )
    stuk.klok.nu += timedelta(days=100)
