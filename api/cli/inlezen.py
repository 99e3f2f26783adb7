"""Inlezen: read a text file, show what was read and doubted, and take it over into a nota."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Literal, NamedTuple
from uuid import UUID

import typer
from pydantic import TypeAdapter

from api.cli.afdruk import is_terminal, toon, toon_json, waarschuw
from api.cli.balie import Balie, keuze
from api.cli.bestanden import lees_bestand, lees_json
from api.cli.inleesblad import inleesblad
from api.cli.melden import meld
from api.cli.opties import Aanvraag, Als, OpdrachtNummer, vraag
from api.cli.taal import Verb
from api.cli.uitkomst import KIJK, VerkeerdGebruik
from api.cli.vinden import vind_nota
from api.cli.voortgang import voortgang
from api.taken import inlezen as taak
from api.taken.inlezen import Bron
from domain.nota.stand import Nota
from domain.opdracht import Opdracht
from workflows.indelen.antwoorden import open_twijfels
from workflows.indelen.lezing import Lezing
from workflows.inzien import lees
from workflows.overnemen import Ingelezen

Soort = Literal["nota", "brief"]
SOORT: TypeAdapter[Soort] = TypeAdapter(Soort)
ANTWOORDEN: TypeAdapter[dict[str, str]] = TypeAdapter(dict[str, str])
Bestand = Annotated[Path, typer.Argument(metavar="BESTAND", help="Een tekstbestand (TXT).")]


class Lezen(NamedTuple):
    """How it is read, and shown."""

    indeling: Annotated[
        str, typer.Option("--indeling", help="Indeling van de nota, als VWS; anders herkend.")
    ] = ""
    soort: Annotated[str, typer.Option("--soort", help="nota of brief.")] = "nota"
    json: Annotated[bool, typer.Option("--json", help="Toon alles als JSON.")] = False


class Overnemen(NamedTuple):
    """What becomes of it."""

    open: Annotated[bool, typer.Option("--open", help="Open een nota met deze tekst.")] = False
    nota: Annotated[
        str | None, typer.Option("--nota", help="Kenmerk van de nota die deze tekst krijgt.")
    ] = None
    antwoorden: Annotated[
        Path | None,
        typer.Option("--antwoorden", help="JSON: nummer van de twijfel -> ja, weg of de waarde."),
    ] = None
    sjabloon: Annotated[
        str, typer.Option("--sjabloon", help="Welk routesjabloon een nieuwe nota volgt.")
    ] = "kamerbrief"


class Namens(NamedTuple):
    """Who takes it over."""

    wie: Annotated[
        str | None, typer.Option("--wie", help="Wie overneemt; nodig bij --open en --nota.")
    ] = None
    als: Als = None
    opdracht: OpdrachtNummer = None


def inlezen(
    balie: Balie, bestand: Bestand, lezen: Lezen, overnemen: Overnemen, namens: Namens
) -> None:
    """Lees een nota of Kamerbrief in; wat twijfelachtig is, wordt gevraagd."""
    if overnemen.open and overnemen.nota:
        raise VerkeerdGebruik("Kies een van beide: --open of --nota KENMERK.")
    bron = Bron(
        lees_bestand(bestand),
        soort=keuze(SOORT, lezen.soort, "--soort"),
        indeling=lezen.indeling,
        functies=balie.functienamen(),
    )
    neemt_over = overnemen.open or overnemen.nota is not None
    opdracht = order(balie, namens, overnemen, bron) if neemt_over else None
    nota_id = None
    if opdracht and overnemen.nota:
        nota_id = vind_nota(balie.register, overnemen.nota, opdracht.lezer)
        nota = lees(balie.register, Nota, nota_id, lezer=opdracht.lezer)
        bron = replace(bron, ministerie=nota.ministerie, kenmerk=nota.kenmerk)
    with voortgang("De tekst wordt gelezen"):
        lezing = taak.lees_in(bron)
    antwoorden = lees_antwoorden(overnemen.antwoorden)
    laat_zien(lezing, antwoorden, als_json=lezen.json)
    rond_af(balie, Ingelezen(lezing, antwoorden, bron.functies), overnemen, (opdracht, nota_id))


def order(balie: Balie, namens: Namens, overnemen: Overnemen, bron: Bron) -> Opdracht:
    if namens.wie is None:
        raise VerkeerdGebruik("Zeg met --wie wie deze tekst overneemt.")
    aanvraag = Aanvraag(namens.wie, namens.als, namens.opdracht)
    antwoorden = lees_antwoorden(overnemen.antwoorden)
    return balie.opdracht(aanvraag, "inlezen", bron.inhoud.hex(), overnemen.nota, antwoorden)


def rond_af(
    balie: Balie,
    ingelezen: Ingelezen,
    overnemen: Overnemen,
    doel: tuple[Opdracht | None, UUID | None],
) -> None:
    """Take it over if that was asked and nothing is open; else say that a person must look."""
    opdracht, nota_id = doel
    if opdracht and is_terminal():
        ingelezen = ingelezen._replace(antwoorden=vraag_door(ingelezen))
    open_ = open_twijfels(ingelezen.lezing, ingelezen.antwoorden)
    if open_:
        waarschuw(f"{len(open_)} twijfels vragen een beslissing; er is niets vastgelegd.")
        raise typer.Exit(KIJK)
    if opdracht and nota_id:
        meld(balie.register, taak.neem_over(balie.register, nota_id, ingelezen, opdracht=opdracht))
    elif opdracht:
        meld(
            balie.register,
            taak.open_nota(
                balie.register, ingelezen, sjabloon=overnemen.sjabloon, opdracht=opdracht
            ),
        )


def laat_zien(lezing: Lezing, antwoorden: Mapping[str, str], *, als_json: bool) -> None:
    if als_json:
        toon_json(lezing.als_json())
    else:
        toon(*inleesblad(lezing, antwoorden))


def lees_antwoorden(pad: Path | None) -> dict[str, str]:
    if pad is None:
        return {}
    return ANTWOORDEN.validate_python(lees_json(pad))


def vraag_door(ingelezen: Ingelezen) -> Mapping[str, str]:
    """Ask what must be decided, one by one."""
    given = dict(ingelezen.antwoorden)
    for nummer, twijfel in open_twijfels(ingelezen.lezing, given).items():
        waarschuw(f"{nummer}. {twijfel.plaats}: {twijfel.reden}")
        given[str(nummer)] = typer.prompt(f"   {twijfel.vraag} (ja, weg of de waarde)", err=True)
    return given


def voeg_toe(app: typer.Typer) -> None:
    app.command("inlezen", cls=Verb, rich_help_panel="Opstellen")(vraag(inlezen))
