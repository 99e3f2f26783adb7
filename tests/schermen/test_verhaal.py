"""The whole story by its people, each in a browser of his own: with scripts, and without."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
from playwright.sync_api import Browser, expect

from tests.people import AFDELINGSHOOFD
from tests.recorded import topic
from tests.schermen.spel import Spel
from tests.schermen.zalen import SCRIPTS
from tests.voorstelling import VERZONDEN, opgezet, voorstelling

VERVALLEN = 19  # acts, after which the afdelingshoofd is asked again


@contextmanager
def een_spel(browser: Browser, *, script: bool, tot: int = 0) -> Iterator[Spel]:
    with ExitStack() as stack:
        stuk = stack.enter_context(voorstelling(tot))
        yield Spel(browser, stuk, stack, script=script)


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_whole_story_goes_by_the_pages(browser: Browser, *, script: bool) -> None:
    with een_spel(browser, script=script) as spel:
        spel.speel(VERVALLEN)
        spel.naar_de_nota(page := spel.raam(AFDELINGSHOOFD).page)
        first = page.locator("main .kaart").first
        expect(first).to_contain_text("Gewijzigd sinds uw paraaf")
        expect(first.locator("h3")).to_contain_text("4b")
        expect(first.locator("ins").first).to_contain_text("Op de dag van")
        spel.speel(VERZONDEN - VERVALLEN)

        assert spel.gehoord == []
        assert spel.nota.gesloten == "verzonden"
        assert gebeurd(spel) == gebeurd_als_het_programma_het_doet()


def gebeurd(spel: Spel) -> list[str]:
    register = spel.stuk.register
    return [topic(event) for event in register.gebeurtenissen(spel.stuk.toneel.nota_id)]


def gebeurd_als_het_programma_het_doet() -> list[str]:
    stuk = opgezet(VERZONDEN)
    events = stuk.register.gebeurtenissen(stuk.toneel.nota_id)
    stuk.register.opslag.sluit()
    return [topic(event) for event in events]
