"""Demo: tell the fictional case in the terminal while it is played."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from jinja2 import Environment, FileSystemLoader
from pydantic_core import to_jsonable_python

from api.cli.afdruk import BREED, moment, toon, volzin
from api.cli.balie import Balie
from api.cli.notablad import merkregel
from api.cli.opties import vraag
from api.cli.taal import Verb
from api.cli.tijdlijnblad import tijdlijnregels
from api.cli.verschilblad import verschilregels
from api.taken.demo import REGISTER, Afloop, Gespeeld, maak_leeg, speel
from api.voorbeeld import MAP as VOORBEELD
from api.voorbeeld import zaak
from domain.nota.stand import Nota
from projections.tijdlijn import Gebeurd
from projections.verschil import OnderdeelVerschil

STANDAARD = Path("var/demo")
PAKKET = "beslisnota-publiek.zip"
Map = Annotated[Path, typer.Option("--map", help="Waar het register en de tijdlijn komen.")]


def demo(_: Balie, map_: Map = STANDAARD) -> None:
    """Speel een verzonnen zaak: van tekstbestand tot verzonden Kamerbrief."""
    balie = Balie(str(map_ / REGISTER))
    balie.eis_demo()
    maak_leeg(map_)
    toon(
        f"Een verzonnen zaak: nota {zaak().ministerie} {zaak().kenmerk}.",
        "Elke handeling gaat door dezelfde weg als op een scherm; de tijd erachter is gemeten.",
    )
    afloop = speel(balie.settings, vertel)
    toon(*terugblik(afloop))
    schrijf(map_, afloop)
    toon(*waar_het_staat(map_, afloop))


def vertel(gespeeld: Gespeeld) -> None:
    stap = gespeeld.stap
    if stap.vertel:
        toon("", *textwrap.wrap(stap.vertel, BREED))
    for n, regel in enumerate(gespeeld.regels):
        tijd = f"  [{gespeeld.ms:.1f} ms]" if n == 0 else ""
        toon(*inspringen(f"{regel.nummer:>3}  {regel.wie}: {volzin(regel.zin)}{tijd}"))
    if gespeeld.elders:
        toon(f"     en {gespeeld.elders} gebeurtenissen bij moties, toezeggingen en de brief")


def inspringen(regel: str) -> Sequence[str]:
    return textwrap.wrap(regel, BREED, subsequent_indent="     ", break_on_hyphens=False)


def terugblik(afloop: Afloop) -> Sequence[str]:
    """Replay: how it was, what changed since, and all that happened."""
    toen, found = afloop.terugblik
    struck = [merkregel(g, toen) for s, g in toen.merken.items() if s not in toen.geldig]
    return [
        "",
        f"Terug in de tijd: na gebeurtenis {toen.version} gold versie {toen.versie}.",
        f"Aan zet was toen: {', '.join(toen.wie_aan_zet)}. Vervallen waren:",
        *(f"  {line}" for line in struck),
        "",
        "Het verschil tussen de tekst van net daarvoor en de tekst die is verzonden:",
        *verschilregels_zonder_kop(toen, afloop.nota, found),
        "",
        "De hele tijdlijn:",
        *tijdlijnregels(afloop.tijdlijn),
    ]


def verschilregels_zonder_kop(
    toen: Nota, nota: Nota, found: Sequence[OnderdeelVerschil]
) -> Sequence[str]:
    lines = list(verschilregels(toen, nota, found))
    return [line for regel in lines[lines.index("") + 1 :] for line in inspringen(regel)]


def schrijf(map_: Path, afloop: Afloop) -> None:
    plain = to_jsonable_python(afloop.tijdlijn)
    text = json.dumps(plain, ensure_ascii=False, indent=2)
    (map_ / "tijdlijn.json").write_text(f"{text}\n", encoding="utf-8")
    (map_ / "tijdlijn.html").write_text(html(afloop.nota, afloop.tijdlijn), encoding="utf-8")
    (map_ / PAKKET).write_bytes(afloop.pakket)


def html(nota: Nota, regels: Sequence[Gebeurd]) -> str:
    environment = Environment(loader=FileSystemLoader(VOORBEELD), autoescape=True)
    environment.filters |= {"moment": moment, "volzin": volzin}
    return environment.get_template("tijdlijn.html").render(
        ministerie=nota.ministerie, kenmerk=nota.kenmerk, onderwerp=zaak().onderwerp, regels=regels
    )


def waar_het_staat(map_: Path, afloop: Afloop) -> Sequence[str]:
    store = map_ / REGISTER
    return [
        "",
        f"{len(afloop.tijdlijn)} gebeurtenissen in {afloop.ms / 1000:.1f} s.",
        f"Register:  {store}",
        (
            f"Pakket:    {map_ / PAKKET}, lekpoort {afloop.uitslag.rapport.uitkomst}"
            f" over {afloop.uitslag.rapport.bestanden} bestanden"
        ),
        f"Tijdlijn:  {map_ / 'tijdlijn.html'} en {map_ / 'tijdlijn.json'}",
        f"Keur het:  parafenlijn --store {store} lekpoort {map_ / PAKKET}",
        f"Kijk rond: parafenlijn --store {store} toon {afloop.nota.kenmerk}",
    ]


def voeg_toe(app: typer.Typer) -> None:
    app.command("demo", cls=Verb, rich_help_panel="Beheer van het register")(vraag(demo))
