"""Prove the leak gate in one command: `python -m tests.lekproef [how many clean pakketten]`.

Prints channel by form, what slips through when a reader or a form is off, what can't be judged,
and how many pakketten of real notas pass. Ends with 1 if anything is other than it must be.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

from tests.lekproef.schade import SCHADE, verminkt
from tests.lekproef.schoon import NOTAS, willekeurig
from tests.lekproef.tabellen import in_slug, kandidaten, matrix, ontsnapt
from tests.lekproef.vormen import ALLE
from tests.lekproef.zaak import pak, schone_zaak

ZETTEN, VERMINKT = 200, 100
TEKEN = {True: "dicht", False: "OPEN", None: "-"}


def main(aantal: int) -> bool:
    begin = time.monotonic()
    goed = [all(deel()) for deel in (tell_matrix, tell_switches, tell_damage)]
    goed.append(all(tell_clean(aantal)))
    print(f"\n{time.monotonic() - begin:.0f} s", "" if all(goed) else "NOT AS IT MUST BE")
    return all(goed)


def tell_matrix() -> Iterator[bool]:
    print(f"{'kanaal':<26}" + "".join(f"{vorm[:9]:>10}" for vorm in ALLE))
    for naam, uitkomsten in matrix():
        print(f"{naam:<26}" + "".join(f"{TEKEN[dicht]:>10}" for dicht in uitkomsten))
        yield False not in uitkomsten


def tell_switches() -> Iterator[bool]:
    print("\nuitgeschakeld             wat er dan doorkomt")
    for schakelaar in kandidaten():
        namen = list(ontsnapt(schakelaar))
        print(f"{schakelaar:<26}{'; '.join(namen) or 'NOTHING: UNTESTED'}")
        yield bool(namen)
    open_ = in_slug("gewoon", "virtueel").uitkomst == "open"
    print(f"{'virtueel':<26}{'adres buiten een pakket' if open_ else 'NOTHING: UNTESTED'}")
    yield open_


def tell_damage() -> Iterator[bool]:
    print("\nniet te beoordelen")
    zaak = schone_zaak()
    for naam, plant in SCHADE.items():
        uitkomst = zaak.keur(plant(zaak)).uitkomst
        print(f"{naam:<40}{uitkomst}")
        yield uitkomst == "onbeoordeelbaar"
    uitkomsten = [zaak.keur(verminkt(zaak, zaad)).uitkomst for zaad in range(VERMINKT)]
    telling = {uitkomst: uitkomsten.count(uitkomst) for uitkomst in sorted({*uitkomsten})}
    print(f"{VERMINKT} verminkte PDF-bestanden: {telling}")
    yield "open" not in uitkomsten


def tell_clean(aantal: int) -> Iterator[bool]:
    if not NOTAS.exists():
        print("\nskipped: there is no ../shared/data beside the project")
        return
    gevonden = vormen = 0
    for zaad in range(aantal):
        zaak = willekeurig(zaad)
        rapport = zaak.keur(pak(zaak.bestanden))
        gevonden += len(rapport.bevindingen)
        vormen += rapport.zoekvormen
        yield rapport.uitkomst == "open"
    print(f"\n{aantal} schone pakketten, {vormen} zoekvormen: {gevonden} bevindingen")


if __name__ == "__main__":
    sys.exit(not main(int(sys.argv[1]) if sys.argv[1:] else ZETTEN))
