"""Lekblad: what the leak gate says, on paper and as an exit code."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from api.cli.afdruk import toon, waarschuw
from api.cli.balie import Balie
from api.cli.opties import vraag
from api.cli.taal import Verb
from api.cli.uitkomst import AFGEBROKEN, GEDAAN, GEWEIGERD, KIJK, Vangnet
from api.cli.voortgang import stappen
from api.taken.vrijgeven import keur
from domain.woo.lekrapport import Lekrapport, Uitkomst
from projections.pakket import MAX_BYTES

CODE: Mapping[Uitkomst, int] = {"open": GEDAAN, "lek": GEWEIGERD, "onbeoordeelbaar": KIJK}
ZIN: Mapping[Uitkomst, str] = {
    "open": "De lekpoort is open",
    "lek": "De lekpoort is gesloten: er lekt iets",
    "onbeoordeelbaar": "De lekpoort is gesloten: niet alles was te beoordelen",
}


def uitkomst_van(rapport: Lekrapport) -> int:
    """Print each finding by its file and channel, and never what was found."""
    for found in rapport.bevindingen:
        waarschuw(f"{found.bestand}: {found.kanaal}, {found.code} (plaats {found.plaats})")
    aantallen = f"{rapport.bestanden} bestanden, {rapport.zoekvormen} zoekvormen"
    toon(f"{ZIN[rapport.uitkomst]} ({aantallen}, poort {rapport.poortversie}).")
    return CODE[rapport.uitkomst]


def lekpoort(
    balie: Balie,
    pakket: Annotated[Path, typer.Argument(metavar="ZIP", help="Een pakket van Parafenlijn.")],
) -> None:
    """Keur een pakket: 0 is open, 2 is een lek, 3 is niet te beoordelen."""
    found: list[int] = []
    with Vangnet() as net, stappen("Het pakket wordt gekeurd") as melding:
        found.append(uitkomst_van(keur(balie.register, lees(pakket), melding)))
    broken_off = net.code == AFGEBROKEN
    raise typer.Exit(found[0] if found else AFGEBROKEN if broken_off else KIJK)


def lees(pakket: Path) -> bytes:
    """Read one byte more than a bundle may have, for a device never ends."""
    with pakket.open("rb") as bestand:
        return bestand.read(MAX_BYTES + 1)


def voeg_toe(app: typer.Typer) -> None:
    app.command("lekpoort", cls=Verb, rich_help_panel="Openbaar maken")(vraag(lekpoort))
