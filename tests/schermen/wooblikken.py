"""Wooblikken: the pages of disclosure, in every state that they can have."""

from __future__ import annotations

from tests.people import AUDITOR
from tests.schermen import daden
from tests.schermen.blik import COORDINATOR, WOO, Blik

# Pages of disclosure: who marks, who confirms, who only looks.
WOOBLIKKEN = (
    Blik("lakken", "gelakt", WOO, "{lak_nota}", "jonge mantelzorgers"),
    Blik("lakken-nieuw", "beoordeeld", WOO, "{lak_nota}", "jonge mantelzorgers"),
    Blik("lakken-tweede", "gelakt", COORDINATOR, "{lak_nota}", "jonge mantelzorgers"),
    Blik("lakken-leest", "gelakt", AUDITOR, "{lak_nota}", "jonge mantelzorgers"),
    Blik("lakken-vast", "vastgesteld", COORDINATOR, "{lak_nota}", "jonge mantelzorgers"),
    Blik("lakken-verloop", "vastgesteld", WOO, "{lak_verloop}", "Verloop"),
    Blik("lezen", "gelakt", COORDINATOR, "{lak_nota}/lezen", "Beslisnota"),
    Blik("woo", "gelakt", COORDINATOR, "/woo", "wacht op u"),
    Blik("woo-eigen", "gelakt", WOO, "/woo", "geen beoordeling op u"),
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
    Blik(
        "lakken-fout",
        "beoordeeld",
        WOO,
        "{lak_nota}",
        "",
        daad=daden.lak_zonder_grond,
        zegt="Een lak heeft een grond nodig",
    ),
    Blik(
        "lakken-erken",
        "beoordeeld",
        WOO,
        "{lak_nota}",
        "",
        daad=daden.lak_met_het_domein,
        zegt="Dit moet u uitdrukkelijk afwegen",
    ),
    Blik("lakken-ronde", "afgerond", COORDINATOR, "{lak_nota}", "jonge mantelzorgers"),
    Blik("lakken-klaar", "bevestigd", COORDINATOR, "{lak_nota}", "jonge mantelzorgers"),
    Blik("woo-fout", "leeg", WOO, "/woo", "", daad=daden.begin_aan_niets, zegt="Er is geen stuk"),
    Blik(
        "samenstellen-fout",
        "vastgesteld",
        WOO,
        "/woo/openbaarmakingen/nieuw",
        "",
        daad=daden.stel_niets_samen,
        zegt="Er is geen stuk gekozen",
    ),
    Blik(
        "openbaarmaking-fout",
        "vrijgegeven",
        COORDINATOR,
        "{vrijgave}",
        "",
        daad=daden.publiceer_nergens,
        zegt="Geef bij elk document het adres",
    ),
    Blik("nota-woo", "gelakt", WOO, "{nota}", "jonge mantelzorgers"),
)
