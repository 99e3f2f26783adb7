"""Brieven: what becomes of a letter that was sent, typed under `parafenlijn kamer`."""

from __future__ import annotations

from typing import Annotated, NamedTuple
from uuid import UUID

import typer
from pydantic import TypeAdapter

from api.cli.balie import keuze
from api.cli.daad import Daad, los
from api.cli.handelen import Reden
from api.cli.kamerpunten import bron_van
from api.cli.taal import Verb
from api.cli.tijd import heel_datum
from api.cli.vinden import vind
from domain.kamerpunt.uitvoering import BronVanFeit
from domain.nota.inhoud import Kamer
from domain.ontvangst import Bevestiging, Toekenning
from workflows import brieven
from workflows.register.transactie import Ontvangst

KAMER: TypeAdapter[Kamer] = TypeAdapter(Kamer)
BriefArg = Annotated[str, typer.Argument(metavar="BRIEF", help="Kenmerk van de Kamerbrief.")]
KamerOptie = Annotated[str, typer.Option("--kamer", help="TK of EK.")]


def brief_van(daad: Daad, kenmerk: str) -> UUID:
    return vind(daad.register, kenmerk, daad.opdracht.lezer, ("kamerbrief",)).id


def bevestig_ontvangst(
    daad: Daad,
    brief: BriefArg,
    kamer: KamerOptie,
    op: Annotated[str, typer.Option("--op", help="JJJJ-MM-DD.")],
    bewijs: Annotated[str, typer.Option("--bewijs", help="Waaruit het blijkt; geen namen.")],
) -> Ontvangst:
    """Leg vast dat een Kamer de brief heeft."""
    wat = Bevestiging(
        kamer=keuze(KAMER, kamer, "--kamer"), op=heel_datum(op, "--op"), bewijs=bewijs
    )
    brief_id = brief_van(daad, brief)
    return brieven.bevestig_ontvangst(daad.register, brief_id, wat, opdracht=daad.opdracht)


class Nummer(NamedTuple):
    """Under which number it went on, and where that is said."""

    nummer: Annotated[str, typer.Option("--nummer", help="kst-…")]
    bron: Annotated[str, typer.Option("--bron", help="Waar dit staat, als systeem:nummer.")]


def kamerstuknummer(daad: Daad, brief: BriefArg, kamer: KamerOptie, nummer: Nummer) -> Ontvangst:
    """Leg vast welk Kamerstuknummer de brief kreeg."""
    bron = BronVanFeit.model_validate(bron_van(daad, nummer.bron, nummer))
    wat = Toekenning(kamer=keuze(KAMER, kamer, "--kamer"), kst_id=nummer.nummer, bron=bron)
    brief_id = brief_van(daad, brief)
    return brieven.ken_kamerstuknummer_toe(daad.register, brief_id, wat, opdracht=daad.opdracht)


def rectificeer(
    daad: Daad,
    brief: BriefArg,
    door: Annotated[str, typer.Option("--door", help="Kenmerk van de latere brief.")],
    reden: Reden,
) -> Ontvangst:
    """Leg vast welke latere brief deze rectificeert."""
    brief_id, later = brief_van(daad, brief), brief_van(daad, door)
    return brieven.rectificeer(daad.register, brief_id, later, reden, opdracht=daad.opdracht)


def voeg_toe(kamer: typer.Typer) -> None:
    for doe in (bevestig_ontvangst, kamerstuknummer, rectificeer):
        kamer.command(doe.__name__.replace("_", "-"), cls=Verb)(los(doe))
