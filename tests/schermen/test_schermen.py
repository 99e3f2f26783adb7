"""Every page in every state: no barrier, no noise, no scrolling aside, nothing over another."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.schermen.blikken import BLIKKEN, Blik
from tests.schermen.geldig import fouten
from tests.schermen.keuring import keur
from tests.schermen.zalen import BREED, SMAL, Zalen

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
def test_a_page_is_good_to_look_at(zaal: Zalen, blik: Blik) -> None:
    raam = zaal.raam(blik.stand, blik.wie)

    raam.bekijk(blik)

    for width in (BREED, SMAL):
        raam.op_breedte(width)
        assert keur(raam.page) == [], width
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
        raam = zaal.raam(blik.stand, blik.wie)
        raam.bekijk(blik)
        (tmp_path / f"{blik.naam}.html").write_text(raam.html(), encoding="utf-8")

    assert fouten(tmp_path) == []


def test_wrong_html_is_found(tmp_path: Path) -> None:
    (tmp_path / "fout.html").write_text(INVALID, encoding="utf-8")

    assert fouten(tmp_path)
