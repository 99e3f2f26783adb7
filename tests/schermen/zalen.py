"""Zalen: for every state of the story a served register, and for every person a window of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
from playwright.sync_api import Browser, Page, Response, expect

from tests.browser import PATIENCE
from tests.schermen.beheertaferelen import ADRESSEN
from tests.schermen.blik import STANDEN, Blik
from tests.schermen.keuring import Luisteraar
from tests.schermen.taferelen import TAFERELEN
from tests.voorstelling import Voorstelling, voorstelling

BREED, SMAL, HOOG = 1280, 320, 900
SCRIPTS = [
    pytest.param(True, id="script"),
    pytest.param(False, id="no script", marks=pytest.mark.proef),
]
WIDTHS = [pytest.param(BREED, marks=pytest.mark.proef), SMAL]  # what fits in 320 is tried first


class Raam:
    """A window of one person on one register, and what its console said."""

    def __init__(self, page: Page, stuk: Voorstelling) -> None:
        self.page, self.stuk = page, stuk
        self.luisteraar = Luisteraar(page)
        self.antwoorden: list[Response] = []
        page.on("response", self.hoor)

    def hoor(self, answer: Response) -> None:
        if answer.request.method == "POST":
            self.antwoorden.append(answer)

    @property
    def gehoord(self) -> list[str]:
        return self.luisteraar.gehoord

    def meld_aan(self, wie: str) -> None:
        self.page.goto("/inloggen")
        self.page.locator(f"button[value='{self.stuk.persoon(wie)}']").click()
        expect(self.page).to_have_url(f"{self.stuk.adres}/werkvoorraad")

    def op_breedte(self, width: int) -> None:
        """Show the whole page at once, so that what sticks to an edge lies over nothing."""
        self.page.set_viewport_size({"width": width, "height": HOOG})
        whole: int = self.page.evaluate("() => document.documentElement.scrollHeight")
        self.page.set_viewport_size({"width": width, "height": max(HOOG, whole)})

    def bekijk(self, blik: Blik) -> None:
        """Go there, and see that it is the page that was meant."""
        self.antwoorden.clear()
        answer = self.page.goto(blik.pad.format(nota=self.stuk.nota, **ADRESSEN, **self.stuk.woo))
        assert answer is not None
        assert answer.status == blik.status, f"{blik.naam}: {answer.status}"
        if blik.volg:
            self.page.locator(f"main a[href^='{blik.volg}']").first.click()
            expect(self.page).to_have_url(re.compile(blik.volg))
        if blik.daad:
            blik.daad(self.page)
            expect(self.page.locator("main")).to_contain_text(blik.zegt)
        expect(self.page.locator("h1")).to_contain_text(blik.kop)

    def html(self) -> str:
        """Give the page as it was served, before any script."""
        if self.antwoorden:
            return self.antwoorden[-1].text()
        return self.page.context.request.get(self.page.url).text()


@contextmanager
def een_raam(
    browser: Browser, stuk: Voorstelling, wie: str = "", *, width: int = BREED, script: bool = True
) -> Iterator[Raam]:
    """Open a window of somebody's own, signed in; without `wie` nobody is."""
    context = browser.new_context(
        base_url=stuk.adres,
        viewport={"width": width, "height": HOOG},
        java_script_enabled=script,
        reduced_motion="reduce",
        locale="nl-NL",
    )
    context.set_default_timeout(PATIENCE)
    try:
        raam = Raam(context.new_page(), stuk)
        if wie:
            raam.meld_aan(wie)
        yield raam
    finally:
        context.close()


class Zalen:
    """Registers to look at and their windows, made when first asked for; nobody changes them."""

    def __init__(self, browser: Browser, stack: ExitStack) -> None:
        self.browser, self.stack = browser, stack
        self.stukken: dict[str, Voorstelling] = {}
        self.ramen: dict[tuple[str, str], Raam] = {}
        self.gezien: dict[str, str] = {}  # the HTML of what was looked at

    def stuk(self, stand: str) -> Voorstelling:
        if stand not in self.stukken:
            na, daarna = TAFERELEN.get(stand) or (STANDEN[stand], None)
            self.stukken[stand] = self.stack.enter_context(voorstelling(na, daarna))
        return self.stukken[stand]

    def raam(self, stand: str, wie: str) -> Raam:
        """Give this person's window on that state; what its console said before is forgotten."""
        if (stand, wie) not in self.ramen:
            made = een_raam(self.browser, self.stuk(stand), wie)
            self.ramen[stand, wie] = self.stack.enter_context(made)
        raam = self.ramen[stand, wie]
        raam.page.set_viewport_size({"width": BREED, "height": HOOG})
        raam.gehoord.clear()
        return raam

    def bekijk(self, blik: Blik) -> Raam:
        """Look, and keep what was served."""
        raam = self.raam(blik.stand, blik.wie)
        raam.bekijk(blik)
        self.gezien[blik.naam] = raam.html()
        return raam


@contextmanager
def zalen(browser: Browser) -> Iterator[Zalen]:
    with ExitStack() as stack:
        yield Zalen(browser, stack)
