"""Termijnen: a deadline, more time, and which terms run now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from api.cli.afdruk import tabel, toon, toon_json
from api.cli.balie import Balie
from api.cli.daad import NotaDaad, op_nota
from api.cli.opties import vraag
from api.cli.taal import Verb
from api.cli.tijd import heel_datum
from domain.nota.termijnen import Verlenging, Wanneer
from domain.rappel import DEADLINE
from domain.werkdagen import dag
from projections.looptijd import Looptijd, Vandaag
from projections.termijnen import Termijnen
from projections.woorden import datum, stapnaam
from workflows import termijnen
from workflows.register.transactie import Ontvangst
from workflows.vastgesteld import kalender

Naar = Annotated[str, typer.Option("--naar", help="Tot welke dag: JJJJ-MM-DD.")]
Reden = Annotated[str, typer.Option("--reden", help="Waarom; komt in het dossier.")]


def stel_deadline(
    daad: NotaDaad,
    aanleiding: Annotated[str, typer.Option("--aanleiding", help="Waarom dan.")],
    op: Annotated[str | None, typer.Option("--op", help="Een dag: JJJJ-MM-DD.")] = None,
    voor: Annotated[
        str | None, typer.Option("--voor", help="Een reces; de laatste werkdag ervoor.")
    ] = None,
) -> Ontvangst:
    """Stel een deadline voor de nota: een dag, of voor de start van een reces."""
    wanneer = Wanneer(heel_datum(op, "--op") if op else None, voor)
    return termijnen.stel_deadline(
        daad.register, daad.nota_id, wanneer, aanleiding, opdracht=daad.opdracht
    )


def verleng_deadline(daad: NotaDaad, naar: Naar, reden: Reden) -> Ontvangst:
    """Geef de nota meer tijd, als leidinggevende van de steller."""
    meer = Verlenging(heel_datum(naar, "--naar"), reden)
    return termijnen.verleng_deadline(daad.register, daad.nota_id, meer, opdracht=daad.opdracht)


def verleng_termijn(
    daad: NotaDaad,
    stap: Annotated[str, typer.Option("--stap", help="Een stap die openstaat.")],
    naar: Naar,
    reden: Reden,
) -> Ontvangst:
    """Geef een stap meer tijd, als leidinggevende van wie aan de beurt is."""
    meer = Verlenging(heel_datum(naar, "--naar"), reden)
    return termijnen.verleng_termijn(
        daad.register, daad.nota_id, stap, meer, opdracht=daad.opdracht
    )


def lopend(
    balie: Balie,
    wie: Annotated[
        str | None,
        typer.Option("--wie", help="Wie leest; anders wie het register in handen heeft."),
    ] = None,
    *,
    te_laat: Annotated[bool, typer.Option("--te-laat", help="Alleen wat te laat is.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Als JSON.")] = False,
) -> None:
    """Toon de termijnen en deadlines die lopen, wat het eerst eindigt eerst."""
    nu = Vandaag(dag(balie.settings.klok()), kalender(balie.register))
    with balie.register.opslag.lees() as cursor:
        found = Termijnen().lopend(balie.lezer(wie), nu, cursor)
    shown = [term for term in found if term.over < 0 or not te_laat]
    if json:
        toon_json(shown)
    else:
        toon(*(tabel(KOLOMMEN, map(rij, shown)) if shown else ["niets"]))


KOLOMMEN = ("KENMERK", "TERMIJN", "STAND", "VAN", "SINDS")


def rij(term: Looptijd) -> Sequence[str]:
    van = DEADLINE if term.stap == DEADLINE else f"{term.functie} ({stapnaam(term.stap)})"
    kenmerk = f"{term.ministerie}:{term.kenmerk}"
    return kenmerk, datum(term.termijn), stand(term), van, datum(term.begin)


def stand(term: Looptijd) -> str:
    """Say how it stands, in words."""
    days = f"{abs(term.over)} werkdag{'' if abs(term.over) == 1 else 'en'}"
    said = "vandaag" if term.over == 0 else f"nog {days}" if term.over > 0 else f"{days} te laat"
    first = f", was {datum(term.eerste)}" if term.eerste else ""
    now = f"; zou nu {datum(term.anders)} zijn" if term.anders else ""
    return f"{said}{first}{now}"


def voeg_toe(app: typer.Typer) -> None:
    for doe in (stel_deadline, verleng_deadline, verleng_termijn):
        app.command(doe.__name__.replace("_", "-"), cls=Verb, rich_help_panel="Handelen")(
            op_nota(doe)
        )
    app.command("termijnen", cls=Verb, rich_help_panel="Inzien")(vraag(lopend))
