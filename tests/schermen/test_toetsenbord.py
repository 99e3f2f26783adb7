"""Whoever has no mouse does the whole job, and always sees where the focus is."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.people import AFDELINGSHOOFD, AUDITOR
from tests.schermen.blik import Blik
from tests.schermen.blikken import BLIKKEN
from tests.schermen.toetsen import haltes, loop_naar, naar
from tests.schermen.zalen import HOOG, WIDTHS, Raam, Zalen, een_raam
from tests.voorstelling import voorstelling

# One of each page: where one can stop differs little between the states.
PAGINAS = [blik for blik in BLIKKEN if "-" not in blik.naam]

PLANTED = """() => {
  const bare = document.createElement("button"), under = document.createElement("button");
  const bar = document.createElement("div");
  bare.textContent = "zonder rand"; under.textContent = "onder een balk";
  bare.style.setProperty("outline", "none", "important");
  under.style.cssText = "position:fixed;bottom:0;left:0";
  bar.style.cssText = "position:fixed;bottom:0;left:0;right:0;height:9rem;z-index:9";
  document.querySelector("main").append(bare, under, bar);
}"""


@pytest.mark.parametrize("blik", PAGINAS, ids=[blik.naam for blik in PAGINAS])
@pytest.mark.parametrize("width", WIDTHS)
def test_the_focus_is_always_seen(zaal: Zalen, blik: Blik, width: int) -> None:
    raam = zaal.raam(blik.stand, blik.wie)
    raam.page.set_viewport_size({"width": width, "height": HOOG})
    raam.bekijk(blik)

    found = haltes(raam.page)

    assert "Naar de inhoud" in found[0].naam
    assert [one.html for one in found if not one.ring] == []
    assert [one.html for one in found if not one.gezien] == []


def test_the_skip_link_skips(zaal: Zalen) -> None:
    raam = zaal.raam("vervallen", AFDELINGSHOOFD)
    raam.page.goto("/werkvoorraad")
    naar(raam.page, "Naar de inhoud")

    raam.page.keyboard.press("Enter")

    expect(raam.page.locator("main")).to_be_focused()
    raam.page.keyboard.press("Tab")
    expect(raam.page.locator("main a:focus")).to_be_visible()


def test_a_focus_that_is_not_seen_is_found(zaal: Zalen) -> None:
    raam = zaal.raam("vervallen", AFDELINGSHOOFD)
    raam.page.goto("/werkvoorraad")
    raam.page.evaluate(PLANTED)

    found = {one.naam: one for one in haltes(raam.page)}

    assert not found["zonder rand"].ring
    assert not found["onder een balk"].gezien


@pytest.fixture
def raam(browser: Browser) -> Iterator[Raam]:
    """Give the afdelingshoofd a window on a register of his own, so that he may act."""
    with voorstelling(19) as stuk, een_raam(browser, stuk, AFDELINGSHOOFD) as raam:
        yield raam


def open_de_nota(raam: Raam) -> None:
    """Walk from the list to the nota with keys only."""
    naar(raam.page, "Voortgang aanpak")
    raam.page.keyboard.press("Enter")
    expect(raam.page).to_have_url(re.compile("/notas/"))


def test_a_paraaf_needs_no_mouse(raam: Raam) -> None:
    open_de_nota(raam)
    naar(raam.page, "onderdelen zijn ongewijzigd")
    raam.page.keyboard.press("Enter")
    expect(raam.page.locator("details.ongewijzigd")).to_have_attribute("open", "")
    naar(raam.page, "Parafeer versie 5")

    raam.page.keyboard.press("Enter")

    expect(raam.page.locator("#uw-paraaf [role=status]")).to_contain_text("versie 5")
    naar(raam.page, "Volgende in uw werkvoorraad")
    raam.page.keyboard.press("Enter")
    expect(raam.page.locator("h1")).to_have_text("Uw werkvoorraad")
    assert raam.gehoord == []


def test_giving_back_needs_no_mouse_but_a_reason(raam: Raam) -> None:
    open_de_nota(raam)
    naar(raam.page, "Teruggeven")
    raam.page.keyboard.press("Space")
    loop_naar(raam.page, lambda halte: 'id="Teruggave-reden"' in halte.html)
    raam.page.keyboard.type("   ")
    naar(raam.page, "Geef terug")
    raam.page.keyboard.press("Enter")
    expect(raam.page.locator("#Teruggave-reden")).to_have_attribute("aria-invalid", "true")
    expect(raam.page.locator("#fouten")).to_be_focused()

    loop_naar(raam.page, lambda halte: 'id="Teruggave-reden"' in halte.html)
    raam.page.keyboard.press("Control+a")
    raam.page.keyboard.type("De dekking klopt niet.")
    naar(raam.page, "Geef terug")
    raam.page.keyboard.press("Enter")

    expect(raam.page.locator("#uw-paraaf")).to_contain_text("Vastgelegd")
    assert raam.stuk.toneel.nota.route is None


def test_j_and_k_walk_the_list_only_inside_it(zaal: Zalen) -> None:
    raam = zaal.raam("vervallen", AFDELINGSHOOFD)
    raam.page.goto("/moties")
    raam.page.keyboard.press("j")
    expect(raam.page.locator("body")).to_be_focused()
    links = raam.page.locator("[data-lijst] th a")
    links.nth(0).focus()

    raam.page.keyboard.press("j")
    expect(links.nth(1)).to_be_focused()
    raam.page.keyboard.press("k")
    expect(links.nth(0)).to_be_focused()


def test_an_arrow_key_goes_back_one_event(zaal: Zalen) -> None:
    raam = zaal.raam("verzonden", AUDITOR)
    raam.page.goto(f"{raam.stuk.nota}/tijdlijn")
    last = raam.stuk.toneel.nota.version
    loop_naar(raam.page, lambda halte: 'id="tot"' in halte.html)

    raam.page.keyboard.press("ArrowLeft")

    expect(raam.page.locator(".spoel__moment")).to_contain_text(f"gebeurtenis {last - 1} van")
    expect(raam.page).to_have_url(re.compile(f"tot={last - 1}"))
    expect(raam.page.locator("main svg[role=img]")).to_contain_text(f"na gebeurtenis {last - 1}")
    raam.page.goto(raam.page.url)
    expect(raam.page.locator(".spoel__moment")).to_contain_text(f"gebeurtenis {last - 1} van")
    assert raam.gehoord == []
