"""A nota becomes public by clicks; a passage is marked by mouse, by keyboard, and by neither."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
from playwright.sync_api import Browser, Page, expect

from api.taken import toneel, woospel
from api.voorbeeld import zaak
from domain.woo.beoordeling import Beoordeling
from domain.woo.passage import Passage
from tests.people import STELLER
from tests.recorded import topic
from tests.schermen.blik import WOO
from tests.schermen.keuring import keur
from tests.schermen.spel import Spel
from tests.schermen.toetsen import loop_naar, naar
from tests.schermen.woospel import gezet, speel
from tests.schermen.zalen import SCRIPTS, Raam, een_raam
from tests.voorstelling import VERZONDEN, Voorstelling, opgezet, voorstelling
from workflows.stukken import lees_stuk

CONCEPT = 3
ACHTER = "Op 12 juni 2025 bent u"
EMOJI = "Op 👩‍⚖️ 12 juni 2025 bent u, A\u0308nne,"  # and a name as a Mac types it: NFD
SELECTEER = """([plek, woorden]) => {
  const parts = [...plek.querySelectorAll("[data-tekst]")], range = document.createRange();
  const part = parts.find(one => one.textContent.includes(woorden));
  const at = part.textContent.indexOf(woorden);
  range.setStart(part.firstChild, at); range.setEnd(part.firstChild, at + woorden.length);
  const boxes = [...range.getClientRects()];
  return [boxes[0].left, boxes[0].top + 5, boxes.at(-1).right, boxes.at(-1).bottom - 5];
}"""


@contextmanager
def een_spel(browser: Browser, *, script: bool) -> Iterator[Spel]:
    with ExitStack() as stack:
        stuk = stack.enter_context(voorstelling(VERZONDEN))
        yield Spel(browser, stuk, stack, script=script)


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_nota_becomes_public_by_the_pages(browser: Browser, *, script: bool) -> None:
    with een_spel(browser, script=script) as spel:
        speel(spel)

        assert spel.gehoord == []
        assert gebeurd(spel.stuk) == gebeurd_als_het_programma_het_doet()


def gebeurd(stuk: Voorstelling) -> dict[str, list[str]]:
    toneel, register = stuk.toneel, stuk.register
    assert toneel.uitslag
    streams = {**toneel.beoordelingen, "openbaar": toneel.uitslag.openbaarmaking_id}
    return {
        naam: [topic(event) for event in register.gebeurtenissen(nummer)]
        for naam, nummer in streams.items()
    }


def gebeurd_als_het_programma_het_doet() -> dict[str, list[str]]:
    stuk = opgezet(len(zaak().stappen))
    try:
        return gebeurd(stuk)
    finally:
        stuk.register.opslag.sluit()


@contextmanager
def te_lakken(browser: Browser, *, script: bool = True) -> Iterator[Raam]:
    """Open the marking page of a nota with an emoji before the name of a burger."""
    with voorstelling(CONCEPT) as stuk:
        spel, now = stuk.toneel, stuk.klok.nu.replace(tzinfo=None)
        toneel.wijzig(spel, spel.opdracht(STELLER, now), sectie="1", was=ACHTER, wordt=EMOJI)
        woospel.open_beoordeling(spel, spel.opdracht(WOO, now), stuk="nota")
        with een_raam(browser, stuk, WOO, script=script) as raam:
            raam.page.goto(stuk.woo["lak_nota"])
            yield raam
            assert raam.gehoord == []


def gelakt(raam: Raam) -> tuple[Passage, str]:
    """Give what was marked last, and the text that is hidden by it."""
    register = raam.stuk.register
    wat = register.lees(Beoordeling, raam.stuk.toneel.beoordelingen["nota"])
    passage = [*wat.lakken.values()][-1].passage
    tekst = lees_stuk(register, wat.stuk, wat.kader).plekken[passage.plaats].tekst
    return passage, tekst[passage.van : passage.tot]


def vul_grond_in(page: Page) -> None:
    page.locator("input[name=gronden][value='5.1.2.e']").check()
    page.get_by_label("Motivering").fill("Een burger die de bewindspersoon sprak.")


def sleep(page: Page, woorden: str) -> None:
    """Drag over words with a mouse."""
    plek = page.locator("[data-plek^='1/']").first
    plek.scroll_into_view_if_needed()
    left, top, right, bottom = plek.evaluate(
        f"(plek, woorden) => ({SELECTEER})([plek, woorden])", woorden
    )
    page.mouse.move(left, top)
    page.mouse.down()
    page.mouse.move(right, bottom, steps=5)
    page.mouse.up()


def test_a_passage_is_marked_with_the_mouse_behind_an_emoji(browser: Browser) -> None:
    with te_lakken(browser) as raam:
        sleep(raam.page, "Okke Berendsen")
        expect(raam.page.locator("#fragment")).to_have_value("Okke Berendsen")
        expect(raam.page.get_by_label("Selecteer met Shift")).to_be_visible()
        vul_grond_in(raam.page)
        assert keur(raam.page) == []
        raam.page.get_by_role("button", name="Stel deze lak voor").click()
        gezet(raam.page, "Lak voorgesteld in 1")

        assert gelakt(raam)[1] == "Okke Berendsen"
        sleep(raam.page, "dochter van 14")  # behind a mark, of which more is said than stands there
        vul_grond_in(raam.page)
        raam.page.get_by_role("button", name="Stel deze lak voor").click()
        expect(
            raam.page.locator("mark.lak-in-werk--voorgesteld", has_text="dochter")
        ).to_be_visible()

        assert gelakt(raam)[1] == "dochter van 14"


def test_a_selection_over_two_places_is_not_taken(browser: Browser) -> None:
    with te_lakken(browser) as raam:
        places = raam.page.locator("[data-plek^='1/']")
        first, second = places.nth(0).bounding_box(), places.nth(1).bounding_box()
        assert first
        assert second
        raam.page.mouse.move(first["x"] + 40, first["y"] + 8)
        raam.page.mouse.down()
        raam.page.mouse.move(second["x"] + 120, second["y"] + 8, steps=5)
        raam.page.mouse.up()

        said = raam.page.get_by_text("De selectie loopt over meer dan een plaats.")
        expect(said).to_be_visible()
        expect(raam.page.locator("#fragment")).to_have_value("")


def test_a_passage_is_marked_by_keyboard_only(browser: Browser) -> None:
    with te_lakken(browser) as raam:
        page = raam.page
        van = page.locator("[data-plek^='1/']").first.text_content() or ""
        at = van.index("Okke Berendsen")
        loop_naar(page, lambda halte: halte.naam.endswith("in 1, plaats 7"))
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile("plaats="))
        loop_naar(page, lambda halte: 'id="lezer"' in halte.html)
        page.keyboard.press("Control+Home")
        units = len(van[:at].encode("utf-16-le")) // 2
        graphemes = units - len("👩‍⚖️".encode("utf-16-le")) // 2 + 1
        for _ in range(graphemes):
            page.keyboard.press("ArrowRight")
        for _ in "Okke Berendsen":
            page.keyboard.press("Shift+ArrowRight")
        expect(page.locator("#fragment")).to_have_value("Okke Berendsen")
        page.keyboard.press("Delete")
        page.keyboard.type("weg")
        expect(page.locator("#lezer")).to_have_value(van)
        loop_naar(page, lambda halte: 'value="5.1.2.e"' in halte.html)
        page.keyboard.press("Space")
        loop_naar(page, lambda halte: 'id="motivering"' in halte.html)
        page.keyboard.type("Een burger die de bewindspersoon sprak.")
        naar(page, "Stel deze lak voor")
        page.keyboard.press("Enter")
        expect(page.locator("#gezet")).to_be_focused()

        assert gelakt(raam) == (
            Passage(plaats=gelakt(raam)[0].plaats, van=at, tot=at + 14), "Okke Berendsen"
        )  # fmt: skip


def test_a_passage_is_marked_without_a_script(browser: Browser) -> None:
    with te_lakken(browser, script=False) as raam:
        page = raam.page
        page.get_by_role("link", name="Lak in dit blok in 1, plaats").first.click()
        expect(page).to_have_url(re.compile("plaats="))
        page.get_by_label("Te lakken passage").fill("de")
        vul_grond_in(page)
        page.get_by_role("button", name="Stel deze lak voor").click()
        expect(page.locator("#fouten")).to_contain_text("staat hier meer dan een keer")
        page.get_by_label("Te lakken passage").fill("Okke Berendsen")
        page.get_by_role("button", name="Stel deze lak voor").click()
        gezet(page, "Lak voorgesteld in 1")

        assert gelakt(raam)[1] == "Okke Berendsen"
