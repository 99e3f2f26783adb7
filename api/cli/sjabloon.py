"""Sjabloon: write a template, the kalender or a functielijst, and let another's count."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from api.cli.afdruk import toon
from api.cli.balie import Balie
from api.cli.bestanden import lees_bestand
from api.cli.daad import Daad, los
from api.cli.opties import vraag
from api.cli.taal import Verb, Verben
from api.cli.tijd import heel_datum, heel_getal
from api.cli.tijdlijnblad import tijdlijnregels
from api.cli.uitkomst import VerkeerdGebruik
from domain.functionaris import Ministerie
from domain.nummers import KALENDER_NUMMER, functielijst_nummer, sjabloon_nummer
from domain.routesjabloon import Routesjabloon
from projections.tijdlijn import Tijdlijn
from workflows import vaststellen
from workflows.inzien import lees
from workflows.register.transactie import Ontvangst
from workflows.sjablonen.ontwerp import lees_kalender, lees_lijst, lees_ontwerp

PANEEL = "Sjablonen"
Bestand = Annotated[Path, typer.Argument(metavar="BESTAND", help="TOML, als de meegeleverde.")]
Code = Annotated[str, typer.Argument(metavar="SJABLOON", help="Code, als VWS/kamerbrief.")]
Versie = Annotated[str, typer.Argument(metavar="VERSIE", help="Nummer van het voorstel.")]
Wiens = Annotated[str, typer.Argument(metavar="MINISTERIE", help="Als VWS.")]
Lezend = Annotated[
    str | None, typer.Option("--wie", help="Wie leest; anders wie het register in handen heeft.")
]


def ontwerp(daad: Daad, bestand: Bestand) -> Ontvangst:
    """Ontwerp een routesjabloon; het geldt als een andere beheerder het vaststelt."""
    wat = lees_ontwerp(lees_bestand(bestand))
    return vaststellen.ontwerp_sjabloon(daad.register, wat, opdracht=daad.opdracht)


def wijzig(daad: Daad, bestand: Bestand) -> Ontvangst:
    """Schrijf de volgende versie van een routesjabloon."""
    wat = lees_ontwerp(lees_bestand(bestand))
    nummer = sjabloon_nummer(wat.nieuw.ministerie, wat.nieuw.code)
    return vaststellen.wijzig_sjabloon(daad.register, nummer, wat, opdracht=daad.opdracht)


def stel_vast(
    daad: Daad,
    sjabloon: Code,
    gezien: Annotated[
        str | None, typer.Option("--gezien", help="Hash van het ontwerp dat u zag; anders van nu.")
    ] = None,
    van: Annotated[
        str | None, typer.Option("--geldig-van", help="Vanaf welke dag: JJJJ-MM-DD.")
    ] = None,
) -> Ontvangst:
    """Laat gelden wat een andere beheerder ontwierp."""
    found = lees(daad.register, Routesjabloon, nummer_van(sjabloon), lezer=daad.opdracht.lezer)
    return vaststellen.stel_sjabloon_vast(
        daad.register,
        found.id,
        gezien=gezien or found.gezien,
        geldig_van=heel_datum(van, "--geldig-van") if van else None,
        opdracht=daad.opdracht,
    )


def trek_in(
    daad: Daad,
    sjabloon: Code,
    versie: Annotated[str, typer.Option("--versie", help="Welke versie niet meer geldt.")],
    reden: Annotated[str, typer.Option("--reden", help="Waarom; komt in het dossier.")],
) -> Ontvangst:
    """Laat een versie niet meer gelden voor wat nog wordt ingediend."""
    return vaststellen.trek_sjabloon_in(
        daad.register,
        nummer_van(sjabloon),
        heel_getal(versie, "--versie"),
        reden,
        opdracht=daad.opdracht,
    )


def tijdlijn(balie: Balie, sjabloon: Code, wie: Lezend = None) -> None:
    """Toon wat er met een routesjabloon gebeurde."""
    found = lees(balie.register, Routesjabloon, nummer_van(sjabloon), lezer=balie.lezer(wie))
    with balie.register.opslag.lees() as cursor:
        toon(*tijdlijnregels(Tijdlijn().van(found.id, cursor)))


def stel_kalender_voor(daad: Daad, bestand: Bestand) -> Ontvangst:
    """Stel een kalender voor, met feestdagen en recessen."""
    wat = lees_kalender(lees_bestand(bestand))
    return vaststellen.stel_kalender_voor(daad.register, wat, opdracht=daad.opdracht)


def stel_kalender_vast(daad: Daad, versie: Versie) -> Ontvangst:
    """Laat de kalender gelden die een andere beheerder voorstelde."""
    nummer = heel_getal(versie, "VERSIE")
    return vaststellen.stel_kalender_vast(
        daad.register, KALENDER_NUMMER, nummer, opdracht=daad.opdracht
    )


def stel_lijst_voor(daad: Daad, ministerie: Wiens, bestand: Bestand) -> Ontvangst:
    """Stel voor welke functies van een ministerie buiten genoemd mogen worden."""
    wat = lees_lijst(lees_bestand(bestand))
    return vaststellen.stel_functielijst_voor(
        daad.register, ministerie_van(ministerie), wat, opdracht=daad.opdracht
    )


def stel_lijst_vast(daad: Daad, ministerie: Wiens, versie: Versie) -> Ontvangst:
    """Laat de functielijst gelden die een andere beheerder voorstelde."""
    return vaststellen.stel_functielijst_vast(
        daad.register,
        functielijst_nummer(ministerie_van(ministerie)),
        heel_getal(versie, "VERSIE"),
        opdracht=daad.opdracht,
    )


def nummer_van(sjabloon: str) -> UUID:
    ministerie, found, code = sjabloon.partition("/")
    if not found:
        raise VerkeerdGebruik(f"Schrijf het sjabloon als VWS/kamerbrief, en niet '{sjabloon}'.")
    return sjabloon_nummer(ministerie, code)


def ministerie_van(tekst: str) -> Ministerie:
    if tekst not in set(Ministerie):
        raise VerkeerdGebruik(f"Er is geen ministerie {tekst}.")
    return Ministerie(tekst)


def voeg_toe(app: typer.Typer) -> None:
    part = typer.Typer(cls=Verben, help="Een routesjabloon schrijven en laten gelden.")
    for naam, doe in (
        ("ontwerp", ontwerp), ("wijzig", wijzig), ("stel-vast", stel_vast), ("trek-in", trek_in),
    ):  # fmt: skip
        part.command(naam, cls=Verb)(los(doe))
    part.command("tijdlijn", cls=Verb)(vraag(tijdlijn))
    app.add_typer(part, name="sjabloon", rich_help_panel=PANEEL, no_args_is_help=True)
    for naam, voor, vast in (
        ("kalender", stel_kalender_voor, stel_kalender_vast),
        ("functielijst", stel_lijst_voor, stel_lijst_vast),
    ):
        part = typer.Typer(cls=Verben, help=f"De {naam} voorstellen en laten gelden.")
        part.command("stel-voor", cls=Verb)(los(voor))
        part.command("stel-vast", cls=Verb)(los(vast))
        app.add_typer(part, name=naam, rich_help_panel=PANEEL, no_args_is_help=True)
