"""Two look at once: who reads is told, and keeps what he reads; who signs twice, signed once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, expect

from tests.people import AFDELINGSHOOFD, AUDITOR, STELLER
from tests.recorded import topic
from tests.registers import counts
from tests.schermen.spel import Spel
from tests.schermen.zalen import een_raam
from tests.voorstelling import Voorstelling, voorstelling

VERVALLEN = 19
KNOP = "Parafeer versie 5"
PLACES = """() => [...document.querySelectorAll("main h2, main h3, main p.tekst")]
  .filter(e => e.getBoundingClientRect().top > 0 && e.getBoundingClientRect().top < innerHeight)
  .map(e => [e.innerText.slice(0, 40), Math.round(e.getBoundingClientRect().top)])"""


@pytest.fixture
def stuk() -> Iterator[Voorstelling]:
    with voorstelling(VERVALLEN) as stuk:
        yield stuk


def test_a_reader_is_told_of_a_paraaf_and_his_text_stays(
    browser: Browser, stuk: Voorstelling
) -> None:
    with ExitStack() as stack:
        spel = Spel(browser, stuk, stack, script=True)
        reader, signer = spel.raam(AUDITOR).page, spel.raam(AFDELINGSHOOFD).page
        with reader.expect_request("**/stroom"):
            reader.goto(stuk.nota)
        reader.locator("#stappen").scroll_into_view_if_needed()
        reader.mouse.wheel(0, -900)
        reader.evaluate("() => new Promise(done => requestAnimationFrame(() => done()))")
        before = reader.evaluate(PLACES)
        signer.goto(stuk.nota)
        expect(signer.locator("#nieuws")).to_be_empty()

        signer.get_by_role("button", name=KNOP).click()

        news = reader.get_by_role("status").filter(has_text="zojuist gewijzigd")
        expect(news).to_be_attached(timeout=2000)
        assert before
        assert reader.evaluate(PLACES) == before
        expect(signer.locator("#uw-paraaf [role=status]")).to_contain_text("versie 5")
        expect(signer.locator("#nieuws")).to_be_empty()
        news.get_by_role("link", name="Toon de nieuwe stand").click()
        expect(reader.locator("#nieuws")).to_be_empty()
        assert spel.gehoord == []


def test_a_double_click_is_one_paraaf(browser: Browser, stuk: Voorstelling) -> None:
    with een_raam(browser, stuk, AFDELINGSHOOFD, script=False) as raam:
        raam.page.goto(stuk.nota)
        before = stuk.toneel.nota.version

        raam.page.get_by_role("button", name=KNOP).dblclick()

        expect(raam.page.locator("#uw-paraaf")).to_contain_text("Vastgelegd")
        events = stuk.register.gebeurtenissen(stuk.toneel.nota_id)[before:]
        assert [topic(event) for event in events].count("nota.geparafeerd.v1") == 1


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_an_old_tab_is_refused_with_the_difference(
    browser: Browser, stuk: Voorstelling, *, script: bool
) -> None:
    """Who read version 5 does not sign version 6: he sees what changed, and nothing is kept."""
    with ExitStack() as stack:
        spel = Spel(browser, stuk, stack, script=script)
        old, pen = spel.raam(AFDELINGSHOOFD).page, spel.raam(STELLER).page
        old.goto(stuk.nota)
        pen.goto(f"{stuk.nota}/schrijven")
        pen.locator("textarea[name^='3.']").first.fill("Een ander kernpunt.")
        pen.get_by_role("button", name="Bewaar alles").click()
        expect(pen.get_by_role("status").filter(has_text="is bewaard")).to_be_visible()
        before = counts(stuk.register)

        old.get_by_role("button", name=KNOP).click()

        expect(old.locator("h1")).to_contain_text("Wat u zag, is niet meer wat er staat")
        expect(old.locator("main ins").first).to_contain_text("Een ander kernpunt.")
        expect(old.locator("main .regel").first).to_be_visible()
        assert counts(stuk.register) == before
        assert spel.gehoord == []
