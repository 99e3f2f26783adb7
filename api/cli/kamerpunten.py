"""Kamerpunten: put a motie or toezegging on record, or take one up again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, NamedTuple

import typer

from api.cli.daad import Daad, los
from api.cli.taal import Verb
from api.cli.vinden import vind_punt
from domain.kamerpunt.motie import NieuweMotie
from domain.kamerpunt.toezegging import NieuweToezegging
from domain.kamerpunt.uitvoering import BronVereist
from domain.value import canonical, sha256
from workflows import kamerpunten, opvolgen
from workflows.opvolgen import Bedoeld
from workflows.register.transactie import Ontvangst


class Feit(NamedTuple):
    """What both have."""

    tekst: Annotated[str, typer.Argument(metavar="TEKST", help="Onderwerp of tekst.")]
    bron: Annotated[str, typer.Option("--bron", help="Waar dit staat, als systeem:nummer.")]
    nummer: Annotated[
        str | None, typer.Option("--nummer", help="kst-…, TZ…, of een eigen nummer.")
    ] = None
    kamer: Annotated[str | None, typer.Option("--kamer", help="TK of EK.")] = None
    datum: Annotated[
        str | None, typer.Option("--datum", help="Van de motie, of van nakoming: JJJJ-MM-DD.")
    ] = None


def motie(
    daad: Daad,
    feit: Feit,
    dictum: Annotated[str | None, typer.Option("--dictum", help="Wat de Kamer vraagt.")] = None,
    indiener: Annotated[
        list[str] | None, typer.Option("--indiener", help="Kamerlid; herhaalbaar.")
    ] = None,
) -> Ontvangst:
    """Leg een motie vast."""
    nummer = feit.nummer or ""
    veld = "kst_id" if nummer.startswith("kst-") else "intern_nummer"
    nieuw = NieuweMotie.model_validate({
        "onderwerp": feit.tekst,
        veld: feit.nummer,
        "kamer": feit.kamer,
        "datum": feit.datum,
        "dictum": dictum,
        "indieners": tuple(indiener or ()),
        "bron": bron_van(daad, feit.bron, feit),
    })  # fmt: skip
    return kamerpunten.leg_vast(daad.register, nieuw, opdracht=daad.opdracht)


def toezegging(
    daad: Daad,
    feit: Feit,
    door: Annotated[
        str | None, typer.Option("--door", help="Welke bewindspersoon de toezegging deed.")
    ] = None,
) -> Ontvangst:
    """Leg een toezegging vast."""
    nieuw = NieuweToezegging.model_validate({
        "tekst": feit.tekst,
        "nummer": feit.nummer,
        "aan": feit.kamer,
        "datum_nakoming": feit.datum,
        "gedaan_door": door,
        "bron": bron_van(daad, feit.bron, feit),
    })  # fmt: skip
    return kamerpunten.leg_vast(daad.register, nieuw, opdracht=daad.opdracht)


def heropen_punt(
    daad: Daad,
    punt: Annotated[str, typer.Argument(metavar="PUNT", help="Nummer van de motie of toezegging.")],
    reden: Annotated[str, typer.Option("--reden", help="Waarom het punt niet af is.")],
) -> Ontvangst:
    """Neem een afgedane motie of toezegging weer op."""
    nummer = vind_punt(daad.register, punt, daad.opdracht.lezer)
    return opvolgen.heropen(daad.register, Bedoeld(nummer), reden, opdracht=daad.opdracht)


def bron_van(daad: Daad, genoemd: str, feit: tuple[object, ...]) -> Mapping[str, object]:
    """Say where the fact was taken from, with a hash of it as it was given (I16)."""
    systeem, _, nummer = genoemd.partition(":")
    if not systeem.strip() or not nummer.strip():
        raise BronVereist
    return {
        "systeem": systeem.strip(),
        "id": nummer.strip(),
        "gewijzigd_op": daad.opdracht.moment,
        "sha256": sha256(canonical(list(feit))),
    }


def voeg_toe(app: typer.Typer) -> None:
    for naam, doe in (("motie", motie), ("toezegging", toezegging), ("heropen-punt", heropen_punt)):
        app.command(naam, cls=Verb, rich_help_panel="Moties en toezeggingen")(los(doe))
