"""Woospel: the acts by which a nota becomes public, by clicks of who does them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from playwright.sync_api import Page, expect

from api.taken import woospel
from api.taken.vrijgeven import uitslag_van
from api.voorbeeld import Stap, zaak
from domain.woo.openbaarmaking import Openbaarmaking
from tests.schermen.spel import Spel

SOORT = {"nota": "Nota", "verloop": "Verloop"}


def gezet(page: Page, zegt: str) -> None:
    expect(page.locator("#gezet")).to_contain_text(zegt)


def nummer(page: Page) -> str:
    return page.url.split("/")[5].partition("?")[0].partition("#")[0]


def naar(spel: Spel, page: Page, stuk: str) -> None:
    """Find it in the list of the Woo desk."""
    del spel
    page.goto("/woo")
    page.get_by_role("link", name=f"{SOORT[stuk]} {zaak().kenmerk}", exact=True).click()
    expect(page.locator("h1")).to_contain_text("Lakken")
    page.wait_for_load_state("domcontentloaded")  # what is counted next, comes after the h1


def open_beoordeling(spel: Spel, page: Page, stap: Stap) -> None:
    stuk = stap.velden["stuk"]
    page.goto("/werkvoorraad")
    page.get_by_role("link", name="Woo", exact=True).click()
    page.get_by_label("Kenmerk van de nota").fill(zaak().kenmerk)
    page.get_by_label("Stuk", exact=True).select_option(stuk)
    page.get_by_role("button", name="Begin").click()
    gezet(page, "Beoordeling geopend")
    spel.stuk.toneel.beoordelingen[stuk] = UUID(nummer(page))


def stel_lak_voor(spel: Spel, page: Page, stap: Stap) -> None:
    """Choose the place, type the words and the ground: what also goes without a script."""
    velden = stap.velden
    naar(spel, page, velden["stuk"])
    blok = page.locator(".sectie", has_text=velden["onderdeel"]).locator(".blok")
    blok.filter(has_text=velden["fragment"]).first.get_by_role("link", name="Lak in").click()
    expect(page).to_have_url(re.compile("plaats="))
    page.get_by_label("Te lakken passage").fill(velden["fragment"])
    for grond in velden["gronden"]:
        page.locator(f"input[name=gronden][value='{grond}']").check()
    page.get_by_label("Motivering").fill(velden["motivering"])
    page.get_by_role("button", name="Stel deze lak voor").click()
    gezet(page, "Lak voorgesteld")


def bevestig_alles(spel: Spel, page: Page, stap: Stap) -> None:
    """Confirm one after another; the page said so already of the one before, so count."""
    naar(spel, page, stap.velden["stuk"])
    knoppen = page.get_by_role("button", name="Bevestig lak")
    for rest in reversed(range(knoppen.count())):
        knoppen.first.click()
        expect(knoppen).to_have_count(rest)
        gezet(page, "bevestigd")


def rond_af(spel: Spel, page: Page, stap: Stap) -> None:
    naar(spel, page, stap.velden["stuk"])
    page.get_by_role("button", name="Ik heb alles gelezen").click()
    gezet(page, "Afgerond")


def stel_vast(spel: Spel, page: Page, stap: Stap) -> None:
    naar(spel, page, stap.velden["stuk"])
    page.get_by_role("link", name="Lees wat de lezer straks ziet").click()
    expect(page.locator("article")).to_contain_text("Kamer")
    page.get_by_role("link", name="Terug naar de beoordeling").click()
    page.get_by_role("button", name="Stel vast").click()
    gezet(page, "Vastgesteld")


def stel_samen(spel: Spel, page: Page, stap: Stap) -> None:
    page.goto("/woo")
    page.get_by_role("link", name="Stel een openbaarmaking samen").click()
    for stuk in stap.velden["stukken"]:
        page.get_by_label(SOORT[stuk]).check()
    page.get_by_role("button", name="Stel samen en toets op lekken").click()
    expect(page.locator("#gezet")).to_be_visible()
    register = spel.stuk.register
    found = register.lees(Openbaarmaking, UUID(nummer(page)))
    spel.stuk.toneel.uitslag = uitslag_van(register, found)


def geef_vrij(spel: Spel, page: Page, stap: Stap) -> None:
    del spel, stap
    page.goto("/woo")
    page.get_by_role("link", name=f"Openbaarmaking {zaak().kenmerk}").click()
    page.get_by_label("Onderdeel 5a van de nota").check()
    page.get_by_role("button", name="Geef dit pakket vrij").click()
    gezet(page, "Vrijgegeven")


def zend_na(spel: Spel, page: Page, stap: Stap) -> None:
    """Do it as the program: that act belongs to the letter, and has no page yet."""
    del page
    opdracht = spel.stuk.toneel.opdracht(stap.wie, stap.op)
    woospel.SPEL[stap.handeling](spel.stuk.toneel, opdracht, **stap.velden)


def publiceer(spel: Spel, page: Page, stap: Stap) -> None:
    del spel
    page.goto("/woo")
    page.get_by_role("link", name=f"Openbaarmaking {zaak().kenmerk}").click()
    knop = page.get_by_role("button", name="Leg de publicatie vast")
    expect(knop).to_be_visible()  # then all above it is there too
    for veld in page.locator("input[name=url]").all():
        veld.fill(f"{stap.velden['url']}/1")
    knop.click()
    gezet(page, "Gepubliceerd")


WOOSPEL: Mapping[str, Callable[[Spel, Page, Stap], Any]] = {
    "open_beoordeling": open_beoordeling,
    "stel_lak_voor": stel_lak_voor,
    "bevestig_alles": bevestig_alles,
    "rond_af": rond_af,
    "stel_vast": stel_vast,
    "stel_samen": stel_samen,
    "geef_vrij": geef_vrij,
    "zend_na": zend_na,
    "publiceer": publiceer,
}


def speel(spel: Spel) -> None:
    """Play all that is left of the story."""
    while spel.stuk.rest:
        stap = spel.stuk.volgende()
        WOOSPEL[stap.handeling](spel, spel.raam(stap.wie).page, stap)
