"""Whoever has no mouse does the whole job, and always sees where the focus is."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.people import AFDELINGSHOOFD
from tests.schermen.blikken import BLIKKEN, Blik
from tests.schermen.toetsen import haltes, naar
from tests.schermen.zalen import BREED, SMAL, Zalen

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
@pytest.mark.parametrize("width", [BREED, SMAL])
def test_the_focus_is_always_seen(zaal: Zalen, blik: Blik, width: int) -> None:
    raam = zaal.raam(blik.stand, blik.wie)
    raam.page.set_viewport_size({"width": width, "height": 900})
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
    expect(raam.page.get_by_role("link", name="Wacht op mij")).to_be_focused()


def test_a_focus_that_is_not_seen_is_found(zaal: Zalen) -> None:
    raam = zaal.raam("vervallen", AFDELINGSHOOFD)
    raam.page.goto("/werkvoorraad")
    raam.page.evaluate(PLANTED)

    found = {one.naam: one for one in haltes(raam.page)}

    assert not found["zonder rand"].ring
    assert not found["onder een balk"].gezien
