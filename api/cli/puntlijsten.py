"""Puntlijsten: which moties and toezeggingen need somebody's eye, and with whom they are."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

import typer
from pydantic import TypeAdapter

from api.cli.afdruk import tabel, toon, toon_json
from api.cli.balie import Balie, keuze
from api.cli.lijsten import ALLE, Json, kort
from projections.kamerpunten import Kamerpunten, Lijst, Punt, Vraag
from projections.puntzinnen import KAMERSTANDEN

LIJST: TypeAdapter[Lijst] = TypeAdapter(Lijst)


def lijst(
    balie: Balie,
    naam: Annotated[
        str,
        typer.Argument(
            metavar="LIJST",
            help="open, te_laat, geen_voortgang, zonder_datum, niet_toegewezen,"
            " open_bij_de_kamer, onbekende_woorden of lang_aangehouden.",
        ),
    ] = "open",
    bewindspersoon: Annotated[
        str, typer.Option("--bewindspersoon", help="Alleen van deze functie.")
    ] = "",
    *,
    json: Json = False,
) -> None:
    """Toon de moties en toezeggingen die aandacht vragen."""
    welke = keuze(LIJST, naam, "LIJST")
    held_over = timedelta(days=balie.settings.aangehouden)
    asked = Vraag(welke, balie.settings.klok(), held_over, bewindspersoon, limit=ALLE)
    with balie.register.opslag.lees() as cursor:
        found = Kamerpunten().lijst(asked, cursor)
    toon_json(found) if json else toon(*tabel(KOLOMMEN, map(rij, found)))


KOLOMMEN = ("NUMMER", "DE KAMER", "BIJ ONS", "VAN", "TERMIJN", "SINDS", "ONDERWERP")


def rij(punt: Punt) -> tuple[str, ...]:
    kamer, ons = punt.volgens_de_kamer, punt.bij_ons
    known = kamer.stand not in {"", "onbekend"}
    termijn = ons.termijn or punt.datum_nakoming
    return (
        punt.nummer or str(punt.id),
        KAMERSTANDEN[kamer.stand] if known else ", ".join(kamer.onbekende_woorden) or "-",
        ons.uitvoering.replace("_", " "),
        ons.bewindspersoon or "-",
        f"{termijn:%d-%m-%Y}" if termijn else "-",
        f"{ons.begonnen_op:%d-%m-%Y}",
        kort(punt.onderwerp),
    )


def portefeuilles(balie: Balie, *, json: Json = False) -> None:
    """Toon per bewindspersoon hoeveel er openstaat, te laat is of stilligt."""
    with balie.register.opslag.lees() as cursor:
        asked = Vraag("open", balie.settings.klok(), timedelta())
        found = Kamerpunten().portefeuilles(asked, cursor)
    if json:
        toon_json([een._asdict() for een in found])
        return
    heads = ("OPEN", "TE LAAT", "STIL", "OUDSTE", "BEWINDSPERSOON")
    rows = (
        (
            str(een.open),
            str(een.te_laat),
            str(een.geen_voortgang),
            f"{een.oudste:%d-%m-%Y}",
            een.bewindspersoon or "nog niemand",
        )
        for een in found
    )
    toon(*tabel(heads, rows))
