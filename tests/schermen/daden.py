"""Daden: what one does on a page to see what it then says; nothing of it is ever kept."""

from __future__ import annotations

from playwright.sync_api import Page

from api.voorbeeld import bestand, zaak

HIDDEN = """(form, [name, value]) => { form.querySelector(`[name=${name}]`).value = value; }"""
FORM = """([path, fields]) => {
  const form = document.createElement("form");
  form.method = "post"; form.action = location.pathname + path;
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement("input");
    input.name = name; input.value = value; form.append(input);
  }
  document.body.append(form); form.submit();
}"""
OPDRACHT = "6f1c0a52-6a0e-4ad6-9a53-3b2c6e1f9d11"


def vouw_uit(page: Page) -> None:
    """Open all that is folded, so that its forms are looked at too."""
    page.evaluate("() => document.querySelectorAll('details').forEach(e => { e.open = true; })")


def geef_zonder_reden_terug(page: Page) -> None:
    page.get_by_text("Teruggeven", exact=True).click()
    page.get_by_label("Reden", exact=True).fill("   ")
    page.get_by_role("button", name="Geef terug").click()


def stuur_een_vreemd_veld(page: Page) -> None:
    page.evaluate(FORM, ["/parafen", {"opdracht_id": OPDRACHT, "vreemd": "ja"}])


def teken_buiten_uw_beurt(page: Page) -> None:
    page.evaluate(FORM, ["/parafen", {"opdracht_id": OPDRACHT}])


def teken_een_oude_tekst(page: Page) -> None:
    form = page.locator("form[action*='/parafen']")
    form.evaluate(HIDDEN, ["versie", "4"])
    form.get_by_role("button", name="Parafeer").click()


def schrijf_zonder_onderwerp(page: Page) -> None:
    page.get_by_label("Onderwerp", exact=True).fill("")
    page.get_by_label("Kanaal").fill("x" * 5000)
    page.get_by_role("button", name="Bewaar alles").click()


def schrijf_op_een_oude_versie(page: Page) -> None:
    page.locator("form.schrijven").evaluate(HIDDEN, ["op_versie", "3"])
    page.get_by_label("Onderwerp", exact=True).fill("Een ander onderwerp")
    page.get_by_role("button", name="Bewaar alles").click()


def voeg_een_punt_toe(page: Page) -> None:
    page.get_by_role("button", name="Voeg motie of toezegging toe").first.click()


def plak_de_nota(page: Page) -> None:
    page.get_by_label("De beslisnota").check()
    page.get_by_label("Plak de tekst").fill(bestand(zaak().nota).decode())
    page.get_by_role("button", name="Lees de tekst").click()


def neem_over_zonder_antwoord(page: Page) -> None:
    plak_de_nota(page)
    page.get_by_role("button", name="Neem over in de nota").click()


def lees_niets(page: Page) -> None:
    page.get_by_role("button", name="Lees de tekst").click()


def open_dezelfde(page: Page) -> None:
    page.get_by_label("Kenmerk", exact=True).fill(zaak().kenmerk)
    page.get_by_role("button", name="Open de nota").click()


def lak_zonder_grond(page: Page) -> None:
    page.get_by_role("link", name="Lak in dit blok in 4g").first.click()
    page.wait_for_url("**plaats=**")  # the same form stands on the page before
    page.get_by_label("Te lakken passage").fill("mevrouw")
    page.get_by_role("button", name="Stel deze lak voor").click()


def lak_met_het_domein(page: Page) -> None:
    page.get_by_role("link", name="Lak in dit blok in 4g").first.click()
    page.wait_for_url("**plaats=**")  # the same form stands on the page before
    page.get_by_label("Te lakken passage").fill("a.visschedijk@voorbeeld.invalid")
    page.locator("input[name=gronden][value='5.1.2.e']").check()
    page.get_by_label("Motivering").fill("Een adres dat naar een persoon wijst.")
    page.get_by_role("button", name="Stel deze lak voor").click()


def begin_aan_niets(page: Page) -> None:
    page.get_by_label("Kenmerk van de nota").fill("bestaat niet")
    page.get_by_role("button", name="Begin").click()


def stel_niets_samen(page: Page) -> None:
    page.get_by_role("button", name="Stel samen").click()


def publiceer_nergens(page: Page) -> None:
    page.locator("input[name=url]").first.fill("op de site")
    page.get_by_role("button", name="Leg de publicatie vast").click()


def verleen_zonder_vindplaats(page: Page) -> None:
    vouw_uit(page)
    page.get_by_role("button", name="Verleen het mandaat").click()


def neem_over_zonder_scan(page: Page) -> None:
    page.get_by_role("button", name="Neem over van papier").click()


def verleng_zonder_reden(page: Page) -> None:
    vouw_uit(page)
    page.get_by_role("button", name="Verleng de termijn").click()


def wijs_zonder_reden_af(page: Page) -> None:
    vouw_uit(page)
    page.get_by_role("button", name="Wijs de wijziging af").first.click()


def stel_geen_voorwaarde(page: Page) -> None:
    vouw_uit(page)
    page.get_by_role("button", name="mits dit gebeurt").click()


def heropen_zonder_reden(page: Page) -> None:
    vouw_uit(page)
    page.get_by_role("button", name="Heropen de voorwaarde").first.click()


def leg_geen_uitkomst_vast(page: Page) -> None:
    page.locator("#uw-paraaf button.utrecht-button--primary-action").click()


def plaats_niets(page: Page) -> None:
    vouw_uit(page)
    page.get_by_role("button", name="Plaats de opmerking").click()


def ontwerp_niets(page: Page) -> None:
    vouw_uit(page)
    page.get_by_role("button", name="Lees de route in").click()


def draag_niets_over(page: Page) -> None:
    page.get_by_role("button", name="Draag over").click()


def bekijk_een_route(page: Page) -> None:
    page.get_by_label("Welke stap?").select_option("lijn.VWS.directeur")
    page.get_by_label("Welke functie?").select_option("VWS/WJZ")
    page.get_by_role("button", name="Bekijk de route").click()


def hef_op_zonder_ja(page: Page) -> None:
    page.get_by_role("button", name="Hef deze functie op").click()
