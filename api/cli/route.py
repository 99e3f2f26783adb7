"""Route: look at the route of a template, in the register or in a file, before it is used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated, NamedTuple
from uuid import uuid4

import typer

from api.cli.afdruk import tabel, toon, toon_json
from api.cli.balie import Balie
from api.cli.bestanden import lees_bestand
from api.cli.opties import vraag
from api.cli.personen import namen as namen_van
from api.cli.taal import Verb, Verben
from api.cli.uitkomst import GEWEIGERD
from api.cli.vinden import vind_nota
from api.paginas.routebeeld import Kijkt, route_van
from api.paginas.routeplaat import als_svg, sjabloonbeeld
from domain.base import InvoerOngeldig
from domain.bezetting import Bezetting
from domain.functie import Functie, NieuweFunctie, stel_in
from domain.functionaris import Ministerie
from domain.nota.stand import Nota
from domain.nummers import sjabloon_nummer
from domain.opdracht import NIEMAND, Opdracht
from domain.route import Route, Stap
from domain.routecontrole import Bevinding
from domain.routesjabloon import Routesjabloon, bevindingen
from domain.sjabloon import Sjablooninhoud
from projections.tijdlijn import Tijdlijn
from workflows.inzien import bezetting, lees
from workflows.register.fouten import Onbekend
from workflows.sjablonen import Sjablonen
from workflows.sjablonen.ontwerp import lees_ontwerp
from workflows.vastgesteld import kalender

Welk = Annotated[
    str, typer.Argument(metavar="SJABLOON", help="Code, als VWS/kamerbrief, of een bestand.")
]
Lezend = Annotated[
    str | None, typer.Option("--wie", help="Wie leest; anders wie het register in handen heeft.")
]
KOPPEN = ("GROEP", "STAP", "SOORT", "FUNCTIE", "TERMIJN", "VOORWAARDE")


class Gevonden(NamedTuple):
    """A template: the version that is being written if there is one, else the one that counts."""

    titel: str
    ministerie: Ministerie
    inhoud: Sjablooninhoud

    @property
    def route(self) -> Route:
        return self.inhoud.route


def laat_zien(balie: Balie, sjabloon: Welk, wie: Lezend = None, *, json: bool = False) -> None:
    """Toon de stappen van een sjabloon, met functies, termijnen en voorwaarden."""
    found = zoek(balie, sjabloon, wie)
    if json:
        toon_json(found.inhoud)
        return
    toon(found.titel, *tabel(KOPPEN, rijen(found.route)))


def controleer(balie: Balie, sjabloon: Welk, wie: Lezend = None) -> None:
    """Noem alles wat een sjabloon tegenhoudt, met de controle (T1 tot en met T10)."""
    found = zoek(balie, sjabloon, wie)
    wrong = list(controle(balie, found))
    toon(found.titel, *(f"{b.controle}  {b.zin}{waar(b)}" for b in wrong))
    if wrong:
        raise typer.Exit(GEWEIGERD)
    toon("Deze route kan zo gelden.")


def svg(
    balie: Balie,
    sjabloon: Welk,
    naar: Annotated[Path | None, typer.Option("--naar", help="Schrijf het in dit bestand.")] = None,
    wie: Lezend = None,
) -> None:
    """Teken de route van een sjabloon, of van een nota zoals zij nu staat, als op de pagina's."""
    drawn = teken(balie, sjabloon, wie)
    if naar is None:
        toon(*drawn.splitlines())
        return
    naar.write_text(drawn, encoding="utf-8")
    toon(f"Getekend in {naar}.")


def teken(balie: Balie, welk: str, wie: str | None) -> str:
    """Draw what is meant: a template by its code or file, else a nota by its kenmerk."""
    namen = balie.functienamen()

    def naam(code: str) -> str:
        return namen.get(code, code)

    if not Path(welk).is_file() and not is_sjabloon(balie, welk):
        lezer, register = balie.lezer(wie), balie.register
        nota = lees(register, Nota, vind_nota(register, welk, lezer), lezer=lezer)
        with register.opslag.lees() as cursor:
            lines = Tijdlijn().van(nota.id, cursor, lezer=lezer)
        personen = namen_van(register)
        kijker = Kijkt(
            balie.settings.klok(),
            lezer,
            kalender(register),
            lambda persoon_id: personen.get(persoon_id, "") if persoon_id else "",
            naam,
        )
        if nota.route is None:
            raise InvoerOngeldig(
                "Deze nota heeft nu geen route: zij is bij de steller.",
                f"Dien haar in, of teken {nota.ministerie}/{nota.sjabloon.code}.",
            )
        titel = f"De route van {nota.ministerie} {nota.kenmerk}"
        return als_svg(route_van(kijker, nota, lines), titel)
    found = zoek(balie, welk, wie)
    return als_svg(sjabloonbeeld(found.route, found.ministerie, naam), found.titel)


def is_sjabloon(balie: Balie, welk: str) -> bool:
    ministerie, _, code = welk.partition("/")
    if welk in sjablonen(balie).codes():
        return True
    return balie.heeft_register and balie.register.kent(sjabloon_nummer(ministerie, code))


def waar(bevinding: Bevinding) -> str:
    return f" Stap {bevinding.stap}." if bevinding.stap else ""


def rijen(route: Route) -> Iterator[Sequence[str]]:
    for groep in route.groepen:
        for baan in groep.banen:
            per = f" (per {baan.banen_uit})" if baan.banen_uit else ""
            for stap in baan.stappen:
                yield (
                    groep.naam + per,
                    stap.code,
                    stap.soort,
                    stap.functie,
                    termijn(stap),
                    als(stap),
                )


def termijn(stap: Stap) -> str:
    if stap.termijn is None:
        return "-"
    reces = "" if stap.termijn.telt_in_reces else ", niet in reces"
    return f"{stap.termijn.werkdagen} wd{reces}"


def als(stap: Stap) -> str:
    found = [f"als {stap.voorwaarde}"] if stap.voorwaarde else []
    if not stap.verplicht:
        found.append(f"mag overgeslagen door {', '.join(stap.overslaan_door)}")
    if stap.bij_stilte == "geen_reactie":
        found.append("stilte is genoeg")
    return "; ".join(found) or "altijd"


def zoek(balie: Balie, welk: str, wie: str | None) -> Gevonden:
    """Read a file, or find a template by its code: in the register, else among the files."""
    if Path(welk).is_file():
        ontwerp = lees_ontwerp(lees_bestand(Path(welk)))
        titel = f"{ontwerp.nieuw.ministerie}/{ontwerp.nieuw.code}: {welk}"
        return Gevonden(titel, ontwerp.nieuw.ministerie, ontwerp.inhoud)
    ministerie, _, code = welk.partition("/")
    if balie.heeft_register and (kept := bewaard(balie, ministerie, code, wie)):
        versie = kept.geldend(balie.settings.klok().date())
        inhoud = kept.ontwerp or (versie.inhoud if versie else None)
        if inhoud:
            staat = "ontwerp" if kept.ontwerp else f"versie {versie.nummer if versie else ''}"
            return Gevonden(f"{welk}, {staat}: {kept.naam}", kept.ministerie, inhoud)
    found = sjablonen(balie).sjabloon(ministerie, code)
    inhoud = Sjablooninhoud(indeling=found.indeling, route=found.route)
    titel = f"{welk}, versie {found.versie} van het bestand: {found.naam} ({found.herkomst})"
    return Gevonden(titel, found.ministerie, inhoud)


def sjablonen(balie: Balie) -> Sjablonen:
    map_ = balie.settings.sjablonen
    return Sjablonen(map_) if map_ else Sjablonen()


def bewaard(balie: Balie, ministerie: str, code: str, wie: str | None) -> Routesjabloon | None:
    nummer = sjabloon_nummer(ministerie, code)
    try:
        return lees(balie.register, Routesjabloon, nummer, lezer=balie.lezer(wie))
    except Onbekend:
        return None


def controle(balie: Balie, found: Gevonden) -> Iterator[Bevinding]:
    """Check it with who holds the offices today; without a register only that these exist."""
    moment = balie.settings.klok()
    if balie.heeft_register:
        offices = bezetting(balie.register)
        yield from bevindingen(found.ministerie, found.inhoud, offices, moment)
    else:
        known = {f.code: f for f in sjablonen(balie).functielijst.functies}
        offices = Bezetting(
            lambda code: ingesteld(known[code], moment) if code in known else None,
            sjablonen(balie).kalender,
        )
        yield from bevindingen(found.ministerie, found.inhoud, offices, None)


def ingesteld(nieuw: NieuweFunctie, moment: datetime) -> Functie:
    return stel_in(nieuw, door=None, opdracht=Opdracht(uuid4(), NIEMAND, moment, b""))


def voeg_toe(app: typer.Typer) -> None:
    route = typer.Typer(
        cls=Verben, help="De route van een sjabloon bekijken en nakijken.", no_args_is_help=True
    )
    for naam, doe in (("toon", laat_zien), ("controleer", controleer), ("svg", svg)):
        route.command(naam, cls=Verb)(vraag(doe))
    app.add_typer(route, name="route", rich_help_panel="Sjablonen")
