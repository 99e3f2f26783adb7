"""Afronden: a judgement goes on with a new version, is read whole, and established by another."""

from __future__ import annotations

from typing import Annotated, Literal, NamedTuple, get_args

import typer
from pydantic import TypeAdapter

from api.cli.balie import keuze
from api.cli.handelen import Reden
from api.cli.taal import Verb
from api.cli.tijd import heel_getal
from api.cli.woo.daad import Gezien, OordeelDaad, Versie, nummers, op_oordeel
from api.cli.woo.lakken import Samen
from api.taken.beoordelen import elders_en_samen
from domain.woo.beoordeling import Uitkomst
from workflows import beoordelen
from workflows.register.transactie import Ontvangst

Welk = Literal["reeds_openbaar", "dubbel", "buiten_verzoek", "ander_ministerie"]
WELK: TypeAdapter[Welk] = TypeAdapter(Welk)


class Bepaling(NamedTuple):
    """What becomes of the document as a whole, and on what that rests."""

    uitkomst: Annotated[
        str, typer.Option("--uitkomst", help=f"Een van: {', '.join(get_args(Welk))}.")
    ]
    vindplaats: Annotated[
        str | None, typer.Option("--vindplaats", help="Waar het al openbaar is.")
    ] = None
    documentnummer: Annotated[
        str | None, typer.Option("--documentnummer", help="Waarmee het dubbel is.")
    ] = None
    ministerie: Annotated[
        str | None, typer.Option("--ministerie", help="Welk ministerie het beoordeelt.")
    ] = None
    reden: Annotated[str, typer.Option("--reden", help="Waarom het buiten het verzoek valt.")] = ""

    @property
    def keuze(self) -> Uitkomst:
        soort = keuze(WELK, self.uitkomst, "--uitkomst")
        plain = self._asdict()
        del plain["uitkomst"]
        return Uitkomst.model_validate({**plain, "soort": soort})


def wissel_versie(daad: OordeelDaad, versie: Versie = None, gezien: Gezien = None) -> Ontvangst:
    """Ga verder met een nieuwere versie; wat anders is, wordt opnieuw gelezen."""
    return beoordelen.wissel_versie(
        daad.register,
        daad.id,
        gezien=daad.gezien(gezien),
        opdracht=daad.opdracht,
        versie=heel_getal(versie, "--versie") if versie else None,
    )


def bepaal_uitkomst(daad: OordeelDaad, bepaling: Bepaling, gezien: Gezien = None) -> Ontvangst:
    """Bepaal de uitkomst van het stuk als geheel, in plaats van met lakken."""
    return beoordelen.bepaal_uitkomst(
        daad.register,
        daad.id,
        bepaling.keuze,
        gezien=daad.gezien(gezien),
        opdracht=daad.opdracht,
    )


def rond_af(
    daad: OordeelDaad,
    gelezen: Annotated[
        list[str] | None,
        typer.Option("--gelezen", help="Plaats die gewijzigd was en die u las; herhaalbaar."),
    ] = None,
    gezien: Gezien = None,
) -> Ontvangst:
    """Verklaar dat u het hele stuk hebt gelezen."""
    return beoordelen.rond_af(
        daad.register,
        daad.id,
        gelezen or (),
        gezien=daad.gezien(gezien),
        opdracht=daad.opdracht,
    )


def stel_vast(daad: OordeelDaad, samen_met: Samen = None, gezien: Gezien = None) -> Ontvangst:
    """Stel de beoordeling vast, als een ander dan wie afrondde."""
    samen = nummers(samen_met, "--samen-met")
    return beoordelen.stel_vast(
        daad.register,
        daad.id,
        gezien=daad.gezien(gezien),
        opdracht=daad.opdracht,
        elders=elders_en_samen(daad.register, daad.id, samen, opdracht=daad.opdracht),
    )


def heropen(daad: OordeelDaad, reden: Reden) -> Ontvangst:
    """Heropen een vastgestelde beoordeling; wat openbaar was, blijft dat geweest."""
    return beoordelen.heropen(daad.register, daad.id, reden, opdracht=daad.opdracht)


def voeg_toe(app: typer.Typer) -> None:
    for doe in (wissel_versie, bepaal_uitkomst, rond_af, stel_vast, heropen):
        naam = doe.__name__.replace("_", "-")
        app.command(naam, cls=Verb, rich_help_panel="Vaststellen")(op_oordeel(doe))
