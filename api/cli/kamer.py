"""Kamer: what the Kamer says of moties and toezeggingen, and who sees to them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Annotated, NamedTuple

import typer
from pydantic import TypeAdapter

from api.cli import brieven, puntlijsten
from api.cli.afdruk import toon, waarschuw
from api.cli.balie import Balie, keuze
from api.cli.bestanden import lees_bestand
from api.cli.brieven import brief_van
from api.cli.daad import Daad, los
from api.cli.handelen import Reden
from api.cli.lijsten import ALLE
from api.cli.opties import Aanvraag, vraag
from api.cli.taal import Verb, Verben
from api.cli.tijd import heel_datum
from api.cli.uitkomst import KIJK
from api.cli.vinden import vind_punt
from api.taken.kamer import Uitslag, lees_records_in
from domain.base import InvoerOngeldig
from domain.kamerpunt.opvolging import Overdracht
from domain.kamerpunt.uitvoering import Afdoening, Resultaat
from domain.value import sha256
from projections.kamerpunten import Kamerpunten, Vraag
from workflows import opvolgen
from workflows.kamer import records
from workflows.opvolgen import Bedoeld
from workflows.register.transactie import Ontvangst

RESULTAAT: TypeAdapter[Resultaat] = TypeAdapter(Resultaat)
PuntArg = Annotated[str, typer.Argument(metavar="PUNT", help="Nummer van de motie of toezegging.")]
BriefOptie = Annotated[str, typer.Option("--brief", help="Kenmerk van de verzonden Kamerbrief.")]
Bewindspersoon = Annotated[str, typer.Option("--bewindspersoon", help="Functie: VWS/stas-LMZ.")]


def punt_van(daad: Daad, punt: str) -> Bedoeld:
    return Bedoeld(vind_punt(daad.register, punt, daad.opdracht.lezer))


def lees_in(
    balie: Balie,
    bestand: Annotated[
        Path, typer.Argument(metavar="BESTAND", help="Records uit de open data, als JSON.")
    ],
    aanvraag: Aanvraag,
) -> None:
    """Lees in wat de Tweede Kamer zegt; wat al bekend is, geeft geen gebeurtenis."""
    inhoud = lees_bestand(bestand)
    opdracht = balie.opdracht(aanvraag, "lees_in", sha256(inhoud))
    uitslag = lees_records_in(balie.register, records.lees_bestand(inhoud), opdracht=opdracht)
    toon(*wat_werd_gelezen(uitslag))
    if wrong := (*uitslag.onleesbaar, *uitslag.zonder_punt):
        waarschuw(*wrong)
        raise typer.Exit(KIJK)


def wat_werd_gelezen(uitslag: Uitslag) -> Iterator[str]:
    events = len(uitslag.ontvangst.gebeurtenissen)
    yield f"{uitslag.gelezen} records gelezen."
    if events:
        yield f"{events} gebeurtenissen vastgelegd, bij {len(uitslag.punten)} punten."
    else:
        yield "Er verandert niets; er is niets vastgelegd."


def wijs_toe(
    daad: Daad,
    punt: PuntArg,
    bewindspersoon: Bewindspersoon,
    dossierhouder: Annotated[
        str, typer.Option("--dossierhouder", help="Functie van een ambtenaar.")
    ],
) -> Ontvangst:
    """Wijs een punt toe aan een bewindspersoon en een dossierhouder."""
    bedoeld = punt_van(daad, punt)
    return opvolgen.wijs_toe(
        daad.register, bedoeld, bewindspersoon, dossierhouder, opdracht=daad.opdracht
    )


class Waarheen(NamedTuple):
    """From which office to which."""

    van: Annotated[str, typer.Option("--van", help="De bewindspersoon of dossierhouder van nu.")]
    naar: Annotated[str, typer.Option("--naar", help="Wie het wordt.")]


def draag_over(
    daad: Daad,
    waarheen: Waarheen,
    reden: Reden,
    punt: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PUNT]...", help="Welke; anders alles wat van --van openstaat."),
    ] = None,
) -> Ontvangst:
    """Draag punten over, allemaal in een keer, zoals bij een kabinetswissel."""
    overdracht = Overdracht(van=waarheen.van, naar=waarheen.naar, reden=reden)
    named = [punt_van(daad, een) for een in punt or ()]
    punten = named or list(alles_van(daad, waarheen.van))
    if not punten:
        raise InvoerOngeldig(f"Van {waarheen.van} staat niets open.", "Noem de punten zelf.")
    return opvolgen.draag_over(daad.register, punten, overdracht, opdracht=daad.opdracht)


def alles_van(daad: Daad, functie: str) -> Iterator[Bedoeld]:
    """List all that is open with an office, as bewindspersoon or as dossierhouder."""
    vraag_ = Vraag("open", daad.opdracht.moment, timedelta(), limit=ALLE)
    with daad.register.opslag.lees() as cursor:
        found = Kamerpunten().lijst(vraag_, cursor)
    for punt in found:
        if functie in {punt.bij_ons.bewindspersoon, punt.bij_ons.dossierhouder}:
            yield Bedoeld(punt.id)


def start(daad: Daad, punt: PuntArg) -> Ontvangst:
    """Begin met de uitvoering van een punt."""
    return opvolgen.start_uitvoering(daad.register, punt_van(daad, punt), opdracht=daad.opdracht)


def stel_termijn(
    daad: Daad,
    punt: PuntArg,
    termijn: Annotated[str, typer.Option("--termijn", help="JJJJ-MM-DD.")],
    reden: Reden,
) -> Ontvangst:
    """Stel een eigen termijn voor een punt."""
    day, bedoeld = heel_datum(termijn, "--termijn"), punt_van(daad, punt)
    return opvolgen.stel_termijn(daad.register, bedoeld, day, reden, opdracht=daad.opdracht)


def verleng_termijn(
    daad: Daad,
    punt: PuntArg,
    naar: Annotated[str, typer.Option("--naar", help="JJJJ-MM-DD; de eerste blijft zichtbaar.")],
    reden: Reden,
) -> Ontvangst:
    """Verleng de termijn van een punt."""
    day, bedoeld = heel_datum(naar, "--naar"), punt_van(daad, punt)
    return opvolgen.verleng_termijn(daad.register, bedoeld, day, reden, opdracht=daad.opdracht)


def meld_voortgang(daad: Daad, punt: PuntArg, brief: BriefOptie) -> Ontvangst:
    """Leg vast dat een eerdere brief voortgang meldde."""
    bedoeld, brief_id = punt_van(daad, punt), brief_van(daad, brief)
    return opvolgen.meld_voortgang(daad.register, bedoeld, brief_id, opdracht=daad.opdracht)


class Hoe(NamedTuple):
    """How a letter settled it."""

    deel: Annotated[str | None, typer.Option("--deel", help="Alleen dit deel.")] = None
    resultaat: Annotated[
        str, typer.Option("--resultaat", help="uitgevoerd of niet_uitgevoerd.")
    ] = "uitgevoerd"
    reden: Annotated[
        str | None, typer.Option("--reden", help="Waarom niet uitgevoerd; komt in het dossier.")
    ] = None


def doe_af(daad: Daad, punt: PuntArg, brief: BriefOptie, hoe: Hoe) -> Ontvangst:
    """Leg vast dat een eerdere brief een punt afdeed, of een deel ervan."""
    afdoening = Afdoening(
        deel=hoe.deel, resultaat=keuze(RESULTAAT, hoe.resultaat, "--resultaat"), reden=hoe.reden
    )
    bedoeld, brief_id = punt_van(daad, punt), brief_van(daad, brief)
    return opvolgen.doe_af(daad.register, bedoeld, brief_id, afdoening, opdracht=daad.opdracht)


def voeg_samen(
    daad: Daad,
    punt: PuntArg,
    met: Annotated[str, typer.Option("--met", help="Het punt met het nummer van de Kamer.")],
) -> Ontvangst:
    """Laat een punt zonder nummer opgaan in het punt dat het nummer draagt."""
    bedoeld, nummer_id = punt_van(daad, punt), punt_van(daad, met).punt_id
    return opvolgen.voeg_samen(daad.register, bedoeld, nummer_id, opdracht=daad.opdracht)


def voeg_toe(app: typer.Typer) -> None:
    kamer = typer.Typer(
        cls=Verben, help="Moties en toezeggingen: de Kamer en wij.", no_args_is_help=True
    )
    acts = (wijs_toe, draag_over, start, stel_termijn, verleng_termijn)
    for doe in (*acts, meld_voortgang, doe_af, voeg_samen):
        kamer.command(doe.__name__.replace("_", "-"), cls=Verb)(los(doe))
    for ask in (lees_in, puntlijsten.lijst, puntlijsten.portefeuilles):
        kamer.command(ask.__name__.replace("_", "-"), cls=Verb)(vraag(ask))
    brieven.voeg_toe(kamer)
    app.add_typer(kamer, name="kamer", rich_help_panel="Moties en toezeggingen")
