"""Lijsten: what waits for whom, and what there is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, NamedTuple

import typer
from pydantic import TypeAdapter

from api.cli.afdruk import moment, tabel, toon, toon_json
from api.cli.balie import Balie, keuze
from api.cli.opties import vraag
from api.cli.personen import bekleed, namen
from api.cli.taal import Verb
from projections.dossier import Zoekvraag
from projections.kamerpunten import Kamerpunten, Punt
from projections.regel import Regel
from projections.stand import Stand
from projections.werkvoorraad import Werkvoorraad

KORT = 50
ALLE = 1_000
Uitvoering = Literal["niet_gestart", "in_behandeling", "deels_afgedaan", "afgedaan"]
UITVOERING: TypeAdapter[Uitvoering] = TypeAdapter(Uitvoering)
Json = Annotated[bool, typer.Option("--json", help="Als JSON.")]


class Zoeken(NamedTuple):
    """What to list, and for whom."""

    zoek: Annotated[str, typer.Option("--zoek", help="Alleen waar dit in staat.")] = ""
    wie: Annotated[
        str | None,
        typer.Option("--wie", help="Wie leest; anders wie het register in handen heeft."),
    ] = None


Stadium = Annotated[
    str | None,
    typer.Option("--uitvoering", help="niet_gestart, in_behandeling, deels_afgedaan of afgedaan."),
]


def werkvoorraad(
    balie: Balie,
    wie: Annotated[str, typer.Option("--wie", help="Naam, mailadres, functie of persoon_id.")],
    *,
    json: Json = False,
) -> None:
    """Toon wat op iemand wacht, en op wie de nota's van deze steller wachten."""
    lezer = balie.lezer(wie)
    with balie.register.opslag.lees() as cursor:
        mine = Werkvoorraad().wacht_op_mij(lezer, cursor)
        theirs = Werkvoorraad().ik_wacht_op(lezer, cursor)
    if json:
        toon_json({"wacht_op_mij": mine, "ik_wacht_op": theirs})
        return
    toon("Wacht op u:", *wachtend(mine), "", "U wacht op:", *wachtend(theirs))


def wachtend(regels: Sequence[Regel]) -> list[str]:
    rows = [
        (
            f"{regel.ministerie}:{regel.kenmerk}",
            f"{regel.functie} (namens)" if regel.namens else regel.functie,
            regel.soort,
            f"{regel.termijn:%d-%m-%Y}" if regel.termijn else "-",
            f"opnieuw, wegens {', '.join(regel.wegens)}" if regel.wegens else regel.onderwerp,
        )
        for regel in regels
    ]
    return tabel(("KENMERK", "FUNCTIE", "STAP", "TERMIJN", "WAAROVER"), rows) if rows else ["niets"]


def dossiers(balie: Balie, zoeken: Zoeken, *, json: Json = False) -> None:
    """Toon de nota's, brieven, moties en toezeggingen, de nieuwste eerst."""
    lezer = balie.lezer(zoeken.wie)
    with balie.register.opslag.lees() as cursor:
        found = Stand().dossiers(lezer, cursor, Zoekvraag(zoeken.zoek, limit=ALLE))
    if json:
        toon_json([d._asdict() for d in found])
        return
    rows = (
        (d.soort, f"{d.ministerie}:{d.kenmerk}".strip(":") or d.id, d.stand, kort(d.onderwerp))
        for d in found
    )
    toon(*tabel(("SOORT", "KENMERK", "STAND", "ONDERWERP"), rows))


def moties(balie: Balie, uitvoering: Stadium = None, *, json: Json = False) -> None:
    """Toon de moties, en wat ermee is gedaan."""
    punten(balie, "motie", uitvoering, als_json=json)


def toezeggingen(balie: Balie, uitvoering: Stadium = None, *, json: Json = False) -> None:
    """Toon de toezeggingen, en wat ermee is gedaan."""
    punten(balie, "toezegging", uitvoering, als_json=json)


def punten(balie: Balie, soort: str, uitvoering: str | None, *, als_json: bool) -> None:
    stadium = str(keuze(UITVOERING, uitvoering, "--uitvoering")) if uitvoering else None
    with balie.register.opslag.lees() as cursor:
        found = Kamerpunten().alle(cursor, soort=soort, uitvoering=stadium, limit=ALLE)
    toon_json(found) if als_json else toon(*tabel(KOLOMMEN, map(rij, found)))


KOLOMMEN = ("NUMMER", "BIJ ONS", "SINDS", "ONDERWERP")


def rij(punt: Punt) -> tuple[str, str, str, str]:
    ours = punt.bij_ons
    stand = ours.uitvoering.replace("_", " ")
    return punt.nummer or str(punt.id), stand, moment(ours.gewijzigd_op), kort(punt.onderwerp)


def functies(balie: Balie, *, json: Json = False) -> None:
    """Toon de functies, en wie ze vandaag bezet."""
    offices, names = bekleed(balie.register, balie.settings.klok()), namen(balie.register)
    if json:
        toon_json(offices)
        return
    rows = (
        (
            office.code,
            ", ".join(names.get(houder, str(houder)) for houder in office.houders) or "onbezet",
            ", ".join(map(str, office.houders)),
            office.naam,
        )
        for office in offices
    )
    toon(*tabel(("FUNCTIE", "PERSOON", "PERSOON_ID", "NAAM"), rows))


def kort(tekst: str) -> str:
    first = " ".join(tekst.split())
    return first if len(first) <= KORT else f"{first[: KORT - 1]}…"


def voeg_lijsten_toe(app: typer.Typer, paneel: str) -> None:
    for doe in (werkvoorraad, dossiers, moties, toezeggingen, functies):
        app.command(doe.__name__, cls=Verb, rich_help_panel=paneel)(vraag(doe))
