"""Spel: the acts of the demo story, as its people do them in their own browsers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from typing import Any

from playwright.sync_api import Browser, Page, expect

from api.voorbeeld import Stap, bestand, zaak
from domain.nota.stand import Nota
from domain.nummers import nota_nummer
from tests.schermen.zalen import Raam, een_raam
from tests.voorstelling import Voorstelling


class Spel:
    """Everybody has a window of his own; the story's clock goes as it tells."""

    def __init__(
        self, browser: Browser, stuk: Voorstelling, stack: ExitStack, *, script: bool
    ) -> None:
        self.browser, self.stuk, self.stack, self.script = browser, stuk, stack, script
        self.ramen: dict[str, Raam] = {}

    def raam(self, wie: str) -> Raam:
        if wie not in self.ramen:
            made = een_raam(self.browser, self.stuk, wie, script=self.script)
            self.ramen[wie] = self.stack.enter_context(made)
        return self.ramen[wie]

    @property
    def gehoord(self) -> Sequence[str]:
        return [one for raam in self.ramen.values() for one in raam.gehoord]

    @property
    def nota(self) -> Nota:
        return self.stuk.toneel.nota

    def speel(self, stappen: int) -> None:
        """Play so many acts more, each by a click of who does it."""
        for _ in range(stappen):
            stap = self.stuk.volgende()
            before = self.stand()
            SPEL[stap.handeling](self, self.raam(stap.wie).page, stap)
            assert self.stand() > before, f"nothing was recorded: {stap.wie} {stap.handeling}"

    def stand(self) -> int:
        return self.nota.version if self.stuk.toneel.nota_id.int else 0

    def naar_de_nota(self, page: Page) -> None:
        """Find it where it waits: in one's own werkvoorraad."""
        page.goto("/werkvoorraad")
        page.get_by_role("link", name=zaak().onderwerp).click()
        expect(page.locator("h1")).to_contain_text(zaak().onderwerp)


def vouw(page: Page, naam: str) -> None:
    """Open what is folded; without script too."""
    page.locator("summary", has_text=naam).click()


def gezet(page: Page) -> None:
    expect(page.locator("#uw-paraaf [role=status]")).to_be_visible()


def open_en_lees_in(spel: Spel, page: Page, stap: Stap) -> None:
    """Open it by a link, paste the text, answer what is asked, and take it over."""
    del stap
    case = zaak()
    page.goto("/werkvoorraad")
    page.get_by_role("link", name="Open een nota").click()
    page.get_by_label("Kenmerk", exact=True).fill(case.kenmerk)
    page.get_by_label("Sjabloon").select_option(f"{case.ministerie}/{case.sjabloon}")
    page.get_by_role("button", name="Open en lees een tekst in").click()
    plak(page, case.nota, "De beslisnota")
    spel.stuk.toneel.nota_id = nota_nummer(case.ministerie, case.kenmerk)


def plak(page: Page, naam: str, soort: str) -> None:
    page.get_by_label(soort).check()
    page.get_by_label("Plak de tekst").fill(bestand(naam).decode())
    page.get_by_role("button", name="Lees de tekst").click()
    knop = page.get_by_role("button", name="Neem over in de nota")
    expect(knop).to_be_visible()  # then all that is asked above it is there too
    for group in page.locator("form > .twijfel").all():
        group.get_by_label("Ja, zoals het gelezen is").check()
    knop.click()
    expect(knop).to_be_hidden()


def lees_brief_in(spel: Spel, page: Page, stap: Stap) -> None:
    del stap
    page.goto(f"{spel.stuk.nota}/inlezen")
    plak(page, zaak().brief, "De Kamerbrief")


def vul_aan(spel: Spel, page: Page, stap: Stap) -> None:
    del stap
    case = zaak()
    page.goto(f"{spel.stuk.nota}/schrijven")
    for code in case.dekking:
        page.locator(f"input[name='dekking.waarden'][value='{code}']").check()
    page.get_by_label("Tweede Kamer").check()
    page.get_by_label("Kanaal").fill(case.verzending["kanaal"])
    page.get_by_label("Kenmerk van de brief").fill(case.brief_kenmerk)
    page.get_by_label("Geadresseerden").fill("\n".join(case.verzending["geadresseerden"]))
    bewaar(page)


def bewaar(page: Page) -> None:
    page.get_by_role("button", name="Bewaar alles").click()
    expect(page.get_by_role("status").filter(has_text="is bewaard")).to_be_visible()


def dien_in(spel: Spel, page: Page, stap: Stap) -> None:
    del stap
    page.goto(f"{spel.stuk.nota}/indiening")
    knop = page.get_by_role("button", name="Dien versie")
    knop.click()
    expect(knop).to_be_hidden()


def wijzig(spel: Spel, page: Page, stap: Stap) -> None:
    """Change some words of one area of a section."""
    page.goto(f"{spel.stuk.nota}/schrijven")
    for area in page.locator(f"textarea[name^='{stap.velden['sectie']}.']").all():
        text = area.input_value()
        if stap.velden["was"] in text:
            area.fill(text.replace(stap.velden["was"], stap.velden["wordt"]))
    bewaar(page)


def teken(spel: Spel, page: Page, stap: Stap) -> None:
    spel.naar_de_nota(page)
    if opmerking := stap.velden.get("opmerking"):
        vouw(page, "Opmerking meegeven")
        page.get_by_label("Opmerking", exact=True).fill(opmerking)
    page.locator("#uw-paraaf button.utrecht-button--primary-action").click()
    gezet(page)


def adviseer(spel: Spel, page: Page, stap: Stap) -> None:
    spel.naar_de_nota(page)
    page.locator(f"input[name=strekking][value={stap.velden['strekking']}]").check()
    page.get_by_role("button", name="Adviseer over versie").click()
    gezet(page)


def besluit(spel: Spel, page: Page, stap: Stap) -> None:
    del stap
    spel.naar_de_nota(page)
    page.get_by_role("link", name="Besluit nemen").click()
    page.get_by_role("button", name="Akkoord met versie").click()
    gezet(page)


def met_onderdelen(titel: str, label: str, veld: str, knop: str) -> Callable[..., None]:
    def doe(spel: Spel, page: Page, stap: Stap) -> None:
        spel.naar_de_nota(page)
        vouw(page, titel)
        form = page.locator("form", has=page.get_by_role("button", name=knop))
        form.get_by_label(label).fill(stap.velden[veld])
        for code in stap.velden["onderdelen"]:
            form.locator(f"input[name=onderdelen][value='{code}']").check()
        form.get_by_role("button", name=knop).click()
        gezet(page)

    return doe


def los_op(spel: Spel, page: Page, stap: Stap) -> None:
    spel.naar_de_nota(page)
    how = page.get_by_label("Hoe is het opgelost?")
    if not how.is_visible():
        vouw(page, "Opgelost verklaren")
    how.fill(stap.velden["hoe"])
    page.get_by_role("button", name="Verklaar opgelost").click()
    gezet(page)


def verzend(spel: Spel, page: Page, stap: Stap) -> None:
    spel.naar_de_nota(page)
    page.get_by_role("link", name="Verzending bekijken").click()
    page.locator(f"input[name=wijze][value={stap.velden['beslisnota']}]").check()
    page.get_by_label("Reden").fill(stap.velden["reden"])
    page.get_by_role("button", name="Verzend de brief").click()
    gezet(page)


SPEL: Mapping[str, Callable[[Spel, Page, Stap], Any]] = {
    "lees_nota_in": open_en_lees_in,
    "lees_brief_in": lees_brief_in,
    "vul_aan": vul_aan,
    "dien_in": dien_in,
    "wijzig": wijzig,
    "stem_af": teken,
    "parafeer": teken,
    "bevestig_mede_namens": teken,
    "adviseer": adviseer,
    "geef_akkoord": besluit,
    "leg_geschilpunt_vast": met_onderdelen(
        "Geschilpunt vastleggen", "Waarover bent u het niet eens?", "tekst", "Leg geschilpunt vast"
    ),
    "vraag_aanpassing": met_onderdelen(
        "Om aanpassing vragen", "Wat moet er anders?", "vraag", "Vraag om aanpassing"
    ),
    "los_geschilpunt_op": los_op,
    "verzend": verzend,
}
