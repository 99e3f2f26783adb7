"""Take a picture of every page in every state, at 320 and 1280 px, and say what is wrong.

Run `python -m tests.schermen [part of a name]`, from the root; the pictures are in var/schermen.
"""

from __future__ import annotations

import sys

from playwright.sync_api import Error

from tests.browser import een_browser
from tests.schermen.blik import Blik
from tests.schermen.blikken import ALLE
from tests.schermen.geldig import fouten
from tests.schermen.keuring import keur
from tests.schermen.zalen import BREED, SMAL, Zalen, zalen
from tests.shared import ROOT

FOLDER = ROOT / "var" / "schermen"


def portret(zaal: Zalen, blik: Blik) -> list[str]:
    """Look; a page that is not what it should be is told, and the others are still done."""
    raam = zaal.raam(blik.stand, blik.wie)
    found = []
    try:
        raam.bekijk(blik)
    except (AssertionError, Error) as error:
        found.append(str(error).splitlines()[0])
    (FOLDER / f"{blik.naam}.html").write_text(raam.html(), encoding="utf-8")
    for width in (BREED, SMAL):
        raam.op_breedte(width)
        found += [f"{width}: {one}" for one in keur(raam.page)]
        raam.page.screenshot(path=FOLDER / f"{blik.naam}-{width}.png", full_page=True)
    return [*found, *raam.gehoord]


def maak(part: str) -> list[str]:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.*"):
        old.unlink()
    wrong = []
    with een_browser() as browser, zalen(browser) as zaal:
        for blik in (blik for blik in ALLE if part in blik.naam):
            wrong += [f"{blik.naam} {one}" for one in portret(zaal, blik)]
    return wrong + [f"html {one}" for one in fouten(FOLDER)]


if __name__ == "__main__":
    said = maak(sys.argv[1] if len(sys.argv) > 1 else "")
    sys.stdout.write("\n".join([*said, f"{len(said)} faults; the pictures: {FOLDER}", ""]))
    sys.exit(bool(said))
