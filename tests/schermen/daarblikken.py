"""Daarblikken: what stands beside the line of signatures, and who looks at it."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from tests.people import (
    AFDELINGSHOOFD,
    AUDITOR,
    BEHEER,
    BO,
    COORDINATOR,
    DG,
    DIRECTEUR,
    FEZ,
    JENV,
    PA,
    STAS,
    STELLER,
)
from tests.schermen import daden
from tests.schermen.beheertaferelen import TWEEDE
from tests.schermen.blik import Blik

TITEL = "Voortgang aanpak jonge mantelzorgers"
UIT = daden.vouw_uit
Daad = Callable[[Page], None]
VV, SJ = "/vervanging", "/sjablonen"
LIJN = "{nota}/meelezen"


def open_(naam: str, stand: str, wie: str, pad: str = "{nota}", kop: str = TITEL) -> Blik:
    """Look with all that is folded open."""
    return Blik(naam, stand, wie, pad, kop, daad=UIT)


def fout(naam: str, stand: str, wie: str, daad: Daad, pad: str = "{nota}") -> Blik:
    """Look at what the page says of input with something missing: nothing was recorded."""
    return Blik(naam, stand, wie, pad, "", daad=daad, zegt="vastgelegd")


# One look at each page, for the tests.
GEZIEN = (
    open_("vervanging", "machtigingen", BEHEER, VV, "Vervanging"),
    open_("sjablonen", "sjablonen", BEHEER, SJ, "Sjablonen"),
    Blik("sjabloon", "sjablonen", TWEEDE, SJ, "", volg="/sjablonen/"),
    open_("meelezen", "directeur", BO, LIJN),
    Blik(
        "kamerpunten",
        "toegewezen",
        COORDINATOR,
        "/kamerpunten?bewindspersoon=VWS/stas-LMZ",
        "Portefeuilles",
    ),
    open_("route", "directeur", STELLER, "{nota}/route"),
    open_("nota-voorstellen", "voorstellen", AFDELINGSHOOFD),
    open_("nota-mits", "mits", STAS),
    open_("nota-looptijden", "looptijden", DG),
    open_("nota-raad", "raad", BO),
)
# The other states of them.
OVERIGE = (
    open_("vervanging-leeg", "leeg", PA, VV, "Vervanging"),
    Blik("vervanging-houder", "machtigingen", DG, VV, "Vervanging"),
    Blik("vervanging-namens", "machtigingen", AFDELINGSHOOFD, VV, "Vervanging"),
    Blik("vervanging-leest", "machtigingen", AUDITOR, VV, "Vervanging"),
    fout("vervanging-fout", "machtigingen", DG, daden.verleen_zonder_vindplaats, VV),
    Blik("opheffing", "machtigingen", DG, f"{VV}/opheffing?functie={DIRECTEUR}", "Directeur"),
    Blik("opheffing-niet", "machtigingen", FEZ, f"{VV}/opheffing?functie={DG}", "Directeur"),
    Blik(
        "opheffing-fout",
        "machtigingen",
        DG,
        f"{VV}/opheffing?functie={DIRECTEUR}",
        "",
        daad=daden.hef_op_zonder_ja,
        zegt="niets vastgelegd",
    ),
    Blik("kalender", "sjablonen", TWEEDE, f"{SJ}/kalender", "Feestdagen"),
    Blik("kalender-eigen", "sjablonen", BEHEER, f"{SJ}/kalender", "Feestdagen"),
    Blik("functielijst", "sjablonen", AUDITOR, "{functielijst}", "Functielijst"),
    Blik("sjablonen-leeg", "leeg", BEHEER, SJ, "Sjablonen"),
    Blik("sjablonen-leest", "sjablonen", AUDITOR, SJ, "Sjablonen"),
    Blik(
        "sjablonen-fout",
        "sjablonen",
        BEHEER,
        SJ,
        "",
        daad=daden.ontwerp_niets,
        zegt="niet vastgelegd",
    ),
    Blik("sjabloon-eigen", "sjablonen", BEHEER, SJ, "", volg="/sjablonen/"),
    Blik("sjabloon-leest", "sjablonen", AUDITOR, SJ, "", volg="/sjablonen/"),
    Blik("sjabloon-bevinding", "sjablonen", TWEEDE, "{sjabloon_kort}", "Nota kort"),
    Blik("sjabloon-ingetrokken", "sjablonen", BEHEER, "{sjabloon_oud}", "oud"),
    open_("meelezen-steller", "directeur", STELLER, LIJN),
    open_("meelezen-leest", "directeur", AUDITOR, LIJN),
    fout("meelezen-fout", "directeur", BO, daden.neem_over_zonder_scan, LIJN),
    open_("meelezen-gedaan", "papier", BO, LIJN),
    open_("nota-papier", "papier", AUDITOR),
    Blik("kamerpunten-leeg", "leeg", COORDINATOR, "/kamerpunten", "Portefeuilles"),
    Blik("kamerpunten-alles", "toegewezen", AUDITOR, "/kamerpunten", "Portefeuilles"),
    fout(
        "kamerpunten-fout",
        "toegewezen",
        COORDINATOR,
        daden.draag_niets_over,
        "/kamerpunten?bewindspersoon=VWS/stas-LMZ",
    ),
    Blik("motie-opvolging", "toegewezen", COORDINATOR, "/moties", "", volg="/moties/", daad=UIT),
    Blik(
        "toezegging-opvolging",
        "toegewezen",
        DIRECTEUR,
        "/toezeggingen",
        "",
        volg="/toezeggingen/",
        daad=UIT,
    ),
    Blik(
        "route-bekeken",
        "directeur",
        STELLER,
        "{nota}/route",
        "",
        daad=daden.bekijk_een_route,
        zegt="Dit stelt u voor",
    ),
    Blik("route-niet", "directeur", AUDITOR, "{nota}/route", TITEL),
    open_("nota-voorstellen-eigen", "voorstellen", STELLER),
    open_("nota-voorstellen-leest", "voorstellen", AUDITOR),
    open_("nota-voorstellen-ander", "voorstellen", JENV),
    fout("nota-voorstellen-fout", "voorstellen", AFDELINGSHOOFD, daden.wijs_zonder_reden_af),
    open_("nota-mits-wacht", "mits", DIRECTEUR),
    open_("nota-mits-steller", "mits", STELLER),
    open_("nota-mits-ander", "mits", FEZ),
    open_("nota-heropend", "heropend", DIRECTEUR),
    fout("nota-mits-fout", "mits", STAS, daden.heropen_zonder_reden),
    open_("besluit-mits", "bewindspersoon", STAS, "{nota}/besluit"),
    fout("besluit-mits-fout", "bewindspersoon", STAS, daden.stel_geen_voorwaarde, "{nota}/besluit"),
    open_("nota-bespreking", "bespreking", STELLER),
    open_("nota-bespreking-stas", "bespreking", STAS),
    open_("nota-looptijden-steller", "looptijden", STELLER),
    open_("nota-looptijden-leest", "looptijden", AUDITOR),
    fout("nota-looptijden-fout", "looptijden", DG, daden.verleng_zonder_reden),
    open_("nota-deadline", "concept", STELLER),
    open_("nota-terugnemen", "directeur", AFDELINGSHOOFD),
    open_("nota-teruggenomen", "teruggenomen", AFDELINGSHOOFD),
    open_("nota-teruggenomen-leest", "teruggenomen", DIRECTEUR),
    fout("nota-opmerking-fout", "directeur", JENV, daden.plaats_niets),
    open_("nota-raad-leest", "raad", AUDITOR),
    fout("nota-raad-fout", "raad", BO, daden.leg_geen_uitkomst_vast),
    open_("nota-aangehouden", "aangehouden", BO),
)
