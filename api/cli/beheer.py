"""Beheer: offices and who holds them, and the upkeep of the register."""

from __future__ import annotations

from datetime import date
from typing import Annotated, NamedTuple

import typer

from api.cli import onderhoud
from api.cli.daad import Daad, los
from api.cli.personen import zoek_persoon
from api.cli.taal import Verb
from api.cli.tijd import heel_datum
from domain.functie import NieuweFunctie
from workflows import beheren
from workflows.register.transactie import Ontvangst

Code = Annotated[str, typer.Argument(metavar="FUNCTIE", help="Code, als VWS/directeur-DMO.")]
Persoon = Annotated[
    str, typer.Argument(metavar="PERSOON", help="Naam, mailadres, functie of persoon_id.")
]


class Aard(NamedTuple):
    """What an office may be."""

    soort: Annotated[
        str, typer.Option("--soort", help="ambtelijk, bewindspersoon of politiek_assistent.")
    ] = "ambtelijk"
    meervoudig: Annotated[
        bool, typer.Option("--meervoudig", help="Een loket: meer personen tegelijk.")
    ] = False
    leidinggevende: Annotated[
        str | None, typer.Option("--leidinggevende", help="De functie erboven.")
    ] = None


def stel_in(
    daad: Daad,
    functie: Code,
    naam: Annotated[str, typer.Option("--naam", help="Hoe de functie voluit heet.")],
    aard: Aard,
) -> Ontvangst:
    """Stel een functie in."""
    nieuw = NieuweFunctie.model_validate({"code": functie, "naam": naam, **aard._asdict()})
    return beheren.stel_in(daad.register, nieuw, opdracht=daad.opdracht)


def bezet(
    daad: Daad,
    functie: Code,
    persoon: Persoon,
    van: Annotated[str | None, typer.Option("--van", help="Vanaf welke dag: JJJJ-MM-DD.")] = None,
) -> Ontvangst:
    """Geef een functie aan een persoon."""
    persoon_id = zoek_persoon(daad.register, persoon, daad.opdracht.moment)
    return beheren.bezet(
        daad.register, functie, persoon_id, opdracht=daad.opdracht, van=dag_of_niets(van, "--van")
    )


def meld_vrij(
    daad: Daad,
    functie: Code,
    persoon: Persoon,
    per: Annotated[str | None, typer.Option("--per", help="Per welke dag: JJJJ-MM-DD.")] = None,
) -> Ontvangst:
    """Leg vast dat een persoon een functie niet meer bezet."""
    persoon_id = zoek_persoon(daad.register, persoon, daad.opdracht.moment)
    return beheren.meld_vrij(
        daad.register, functie, persoon_id, opdracht=daad.opdracht, per=dag_of_niets(per, "--per")
    )


def leg_leidinggevende_vast(
    daad: Daad,
    functie: Code,
    leidinggevende: Annotated[
        str, typer.Argument(metavar="LEIDINGGEVENDE", help="De functie erboven, als code.")
    ],
) -> Ontvangst:
    """Leg vast wie leiding geeft aan een functie."""
    return beheren.leg_leidinggevende_vast(
        daad.register, functie, leidinggevende, opdracht=daad.opdracht
    )


def dag_of_niets(tekst: str | None, optie: str) -> date | None:
    return heel_datum(tekst, optie) if tekst else None


def voeg_toe(app: typer.Typer) -> None:
    for doe in (stel_in, bezet, meld_vrij, leg_leidinggevende_vast):
        naam = doe.__name__.replace("_", "-")
        app.command(naam, cls=Verb, rich_help_panel="Functies en personen")(los(doe))
    onderhoud.voeg_toe(app)
