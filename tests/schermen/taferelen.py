"""Taferelen: what is done beside the story, so that a page has something to show of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import NamedTuple

from api.taken import papier
from api.taken.bewaken import bewaken
from domain.functionaris import Ministerie
from domain.nota.akkoord_mits import NieuweVoorwaarde
from domain.nota.inhoud import Blok, Sectie, Wijziging
from domain.nota.ministerraad import Behandeling
from domain.nota.opmerken import NieuweOpmerking
from domain.nota.overnemen import OpPapier
from domain.nota.termijnen import Verlenging, Wanneer
from domain.routewijziging import Stapwens
from domain.werkdagen import dag
from tests.people import (
    AFDELINGSHOOFD,
    BO,
    DG,
    DIRECTEUR,
    JENV,
    STAS,
    STELLER,
    WJZ,
)
from tests.schermen.beheertaferelen import (
    als,
    kamerbrief,
    machtigingen,
    ontwerp,
    sjablonen,
    stel_vast,
    toegewezen,
    tweede_beheerder,
)
from tests.voorstelling import VERZONDEN, Voorstelling
from workflows import (
    besluiten,
    meelezen,
    termijnen,
    wijzigen,
)

SCAN = b"%PDF-1.4 een blad met een handtekening"
RAAD = """
[[route.groepen]]
code = "raad"
naam = "Ministerraad"
[[route.groepen.banen]]
code = "VWS"
[[route.groepen.banen.stappen]]
code = "raad.VWS.ministerraad"
soort = "ministerraad"
functie = "VWS/bestuursondersteuning"
termijn = { werkdagen = 5 }
"""
VERZENDING = '\n[[route.groepen]]\ncode = "verzending"'


def voorstellen(stuk: Voorstelling) -> None:
    """Another route and a mistake in the words wait for a second person; there are remarks."""
    register, nota_id = stuk.register, stuk.toneel.nota_id
    wensen = [
        Stapwens(wat="erbij", stap="lijn.VWS.WJZ", functie=WJZ, na="lijn.VWS.directeur"),
        Stapwens(wat="anders", stap="lijn.VWS.DG", termijn=4),
    ]
    wijzigen.stel_route_voor(
        register, nota_id, wensen, "Er is een juridische vraag bij.", opdracht=als(stuk, STELLER)
    )
    wijzigen.stel_redactioneel_voor(register, nota_id, taalfout(stuk), opdracht=als(stuk, STELLER))
    for wie, nieuw in (
        (JENV, NieuweOpmerking(tekst="Graag nog een zin over de gemeenten.")),
        (
            DIRECTEUR,
            NieuweOpmerking(tekst="Dit houden wij bij ons.", zichtbaar_voor=Ministerie.VWS),
        ),
    ):
        meelezen.plaats_opmerking(register, nota_id, nieuw, opdracht=als(stuk, wie))


def taalfout(stuk: Voorstelling) -> Wijziging:
    nota = stuk.toneel.nota
    deel = stuk.register.onderdelen(nota.hashes)["1"]
    assert isinstance(deel, Sectie)
    eerste, *rest = deel.blokken
    beter = Blok.model_validate({**dict(eerste), "tekst": eerste.tekst.replace("Kamer", "kamer")})
    sectie = Sectie.model_validate({**dict(deel), "blokken": (beter, *rest)})
    waarom = "Een hoofdletter te veel."
    return Wijziging(op_versie=nota.versie, onderdelen=(sectie,), aanleiding=waarom)


def looptijden(stuk: Voorstelling) -> None:
    """Give a deadline and a term more time; days later the term is over."""
    register, nota_id, vandaag = stuk.register, stuk.toneel.nota_id, dag(stuk.klok.nu)
    termijnen.stel_deadline(
        register,
        nota_id,
        Wanneer(vandaag + timedelta(days=7)),
        "Het debat is de week erna.",
        opdracht=als(stuk, STELLER),
    )
    more = Verlenging(vandaag + timedelta(days=10), "Het debat is verzet.")
    termijnen.verleng_deadline(register, nota_id, more, opdracht=als(stuk, AFDELINGSHOOFD))
    more = Verlenging(vandaag + timedelta(days=3), "De directeur is op reis.")
    termijnen.verleng_termijn(register, nota_id, "lijn.VWS.directeur", more, opdracht=als(stuk, DG))
    stuk.klok.nu += timedelta(days=5)
    bewaken(register, stuk.klok.nu, melding=lambda _: None)


def mits(stuk: Voorstelling) -> None:
    """Akkoord on three conditions: one open, one that waits for a yes, one that was closed."""
    register, nota_id = stuk.register, stuk.toneel.nota_id
    besluiten.geef_akkoord_mits(
        register,
        nota_id,
        [
            NieuweVoorwaarde("Noem de datum van het debat.", ("4b",), DIRECTEUR),
            NieuweVoorwaarde("Zeg wat het kost, in een zin.", ("4e",), DG, opnieuw_voorleggen=True),
            NieuweVoorwaarde("Kort de kernpunten in.", ("3",), DIRECTEUR, opnieuw_voorleggen=True),
        ],
        opdracht=als(stuk, STAS),
    )
    _, tweede, derde = stuk.toneel.nota.voorwaarden
    besluiten.vervul_voorwaarde(
        register, nota_id, tweede, opdracht=als(stuk, DG), toelichting="Het staat in 4e."
    )
    besluiten.vervul_voorwaarde(register, nota_id, derde, opdracht=als(stuk, DIRECTEUR))
    besluiten.aanvaard_voorwaarde(register, nota_id, derde, opdracht=als(stuk, STAS))


def heropend(stuk: Voorstelling) -> None:
    mits(stuk)
    *_, derde = stuk.toneel.nota.voorwaarden
    besluiten.heropen_voorwaarde(
        stuk.register, stuk.toneel.nota_id, derde, "Nog te lang.", opdracht=als(stuk, STAS)
    )


def bespreking(stuk: Voorstelling) -> None:
    besluiten.vraag_bespreking(
        stuk.register,
        stuk.toneel.nota_id,
        "De kosten.",
        opdracht=als(stuk, STAS),
        datum=dag(stuk.klok.nu) + timedelta(days=2),
    )


def raad(stuk: Voorstelling) -> None:
    """Play the story with a step for the ministerraad in its route."""
    tweede_beheerder(stuk)
    ontwerp(stuk, kamerbrief().replace(VERZENDING, f"{RAAD}{VERZENDING}"))
    stel_vast(stuk)
    stuk.speel(VERZONDEN - 1)


def aangehouden(stuk: Voorstelling) -> None:
    raad(stuk)
    behandeld = Behandeling("ministerraad", dag(stuk.klok.nu), "aangehouden")
    besluiten.leg_ministerraad_vast(
        stuk.register, stuk.toneel.nota_id, behandeld, opdracht=als(stuk, BO)
    )


def op_papier(stuk: Voorstelling) -> None:
    gezet = [OpPapier(stap="lijn.VWS.afdelingshoofd", gezet_op=dag(stuk.klok.nu))]
    papier.neem_over(stuk.register, stuk.toneel.nota_id, gezet, SCAN, opdracht=als(stuk, BO))


def teruggenomen(stuk: Voorstelling) -> None:
    wijzigen.neem_paraaf_terug(
        stuk.register,
        stuk.toneel.nota_id,
        "Ik las de bijlage niet.",
        opdracht=als(stuk, AFDELINGSHOOFD),
    )


class Tafereel(NamedTuple):
    """After so many acts of the story, this."""

    na: int
    doe: Callable[[Voorstelling], None]


TAFERELEN: Mapping[str, Tafereel] = {
    "machtigingen": Tafereel(0, machtigingen),
    "sjablonen": Tafereel(0, sjablonen),
    "papier": Tafereel(15, op_papier),
    "voorstellen": Tafereel(16, voorstellen),
    "looptijden": Tafereel(16, looptijden),
    "teruggenomen": Tafereel(16, teruggenomen),
    "bespreking": Tafereel(23, bespreking),
    "mits": Tafereel(23, mits),
    "heropend": Tafereel(23, heropend),
    "raad": Tafereel(0, raad),
    "aangehouden": Tafereel(0, aangehouden),
    "toegewezen": Tafereel(VERZONDEN, toegewezen),
}
