"""Every page in every state: no barrier, no noise, no scrolling aside, nothing over another."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.people import AFDELINGSHOOFD
from tests.schermen.blik import Blik
from tests.schermen.blikken import BLIKKEN
from tests.schermen.geldig import fouten
from tests.schermen.keuring import keur
from tests.schermen.zalen import WIDTHS, Zalen

PLANTED = """() => document.querySelector("main").insertAdjacentHTML("beforeend",
  `<h5>Te diep</h5><img src="/static/teken.svg"><div class="proef"><p>een</p><p>twee</p></div>`)"""
SQUEEZED = """() => {
  const [one, two] = document.querySelectorAll(".proef p");
  two.style.marginTop = "-40px"; one.parentElement.style.width = "2000px";
}"""
INVALID = (
    '<!DOCTYPE html><html lang="nl"><head><title>x</title></head><body><p><ul></ul></p></body>'
)


@pytest.mark.parametrize("blik", BLIKKEN, ids=[blik.naam for blik in BLIKKEN])
@pytest.mark.parametrize("width", WIDTHS)
def test_a_page_is_good_to_look_at(zaal: Zalen, blik: Blik, width: int) -> None:
    raam = zaal.bekijk(blik)
    raam.op_breedte(width)

    assert keur(raam.page) == []
    assert raam.gehoord == []


def test_what_is_wrong_is_found(zaal: Zalen) -> None:
    raam = zaal.raam("vervallen", "")
    raam.bekijk(BLIKKEN[0])
    assert keur(raam.page) == []

    raam.page.evaluate(PLANTED)
    raam.page.evaluate(SQUEEZED)

    found = "\n".join(keur(raam.page))
    for one in ("axe image-alt", "px too wide", "lies over", "heading jumps from 2 to 5"):
        assert one in found
    raam.page.evaluate("() => console.error('planted')")
    assert raam.gehoord == ["console: planted"]


def test_the_html_is_valid(zaal: Zalen, tmp_path: Path) -> None:
    for blik in BLIKKEN:
        if blik.naam not in zaal.gezien:
            zaal.bekijk(blik)
        (tmp_path / f"{blik.naam}.html").write_text(zaal.gezien[blik.naam], encoding="utf-8")

    assert fouten(tmp_path) == []


def test_wrong_html_is_found(tmp_path: Path) -> None:
    (tmp_path / "fout.html").write_text(INVALID, encoding="utf-8")

    assert fouten(tmp_path)


def test_on_paper_there_is_a_route_and_nothing_to_click(zaal: Zalen) -> None:
    raam = zaal.raam("vervallen", AFDELINGSHOOFD)
    raam.page.goto(raam.stuk.nota)
    raam.page.emulate_media(media="print")

    try:
        expect(raam.page.locator("h1")).to_be_visible()
        expect(raam.page.locator("svg[role=img]")).to_be_visible()
        expect(raam.page.locator("#stappen")).to_contain_text("nr. 22")
        expect(raam.page.locator("button:visible, nav:visible, .actiebalk:visible")).to_have_count(
            0
        )
        assert raam.page.pdf(format="A4").startswith(b"%PDF")
    finally:
        raam.page.emulate_media(media="screen")
