"""Plek: where in a text, and on which ground: the options by which a mark is written down."""

from __future__ import annotations

import re
from itertools import islice
from typing import Annotated, NamedTuple, get_args

import typer
from pydantic import TypeAdapter

from api.cli.balie import keuze
from api.cli.tijd import heel_datum, heel_getal
from api.cli.uitkomst import VerkeerdGebruik
from api.cli.woo.daad import OordeelDaad
from domain.woo.gronden import Milieu
from domain.woo.grondregels import Lakgrond
from domain.woo.lakgrond import Velden
from domain.woo.leesstuk import Leesstuk
from domain.woo.passage import Aanwijzing
from workflows.stukken import lees_stuk

MILIEU: TypeAdapter[Milieu] = TypeAdapter(Milieu)
Erkend = Annotated[
    list[str] | None,
    typer.Option("--erken", help="Waarschuwing die u hebt afgewogen, als R10; herhaalbaar."),
]


class Plek(NamedTuple):
    """Where: all of a place, or the words that stand in it."""

    plaats: Annotated[
        str,
        typer.Option("--plaats", help="Plaats, zoals `woo toon --tekst` haar noemt, of onderdeel."),
    ]
    tekst: Annotated[
        str | None, typer.Option("--tekst", help="De woorden; zonder dit is het de hele plaats.")
    ] = None
    van: Annotated[
        str | None, typer.Option("--van", help="Waar de woorden beginnen, in tekens vanaf 0.")
    ] = None
    voorkomen: Annotated[
        str, typer.Option("--voorkomen", help="Het hoeveelste voorkomen, zonder --van.")
    ] = "1"


class Grond(NamedTuple):
    """Why; most grounds ask for a motivation, and some for more."""

    grond: Annotated[list[str], typer.Option("--grond", help="Code, zoals 5.1.2.e; herhaalbaar.")]
    motivering: Annotated[
        str, typer.Option("--motivering", help="Wordt openbaar: noem hier niet wat u lakt.")
    ] = ""
    milieu: Annotated[
        str, typer.Option("--milieu", help=f"Een van: {', '.join(get_args(Milieu))}.")
    ] = "geen"
    alsnog_op: Annotated[
        str | None, typer.Option("--alsnog-openbaar-op", help="Bij 5.1.4: op welke dag.")
    ] = None
    einde_formatie: Annotated[
        str | None, typer.Option("--einde-formatie", help="Bij 5.4: de dag, of nog-niet-bekend.")
    ] = None
    tijdsverloop: Annotated[
        str | None, typer.Option("--tijdsverloop", help="Motivering bij wat ouder is dan 5 jaar.")
    ] = None
    geen_feiten: Annotated[
        bool, typer.Option("--geen-feiten", help="De passage bevat geen feiten of alternatieven.")
    ] = False
    vertrouwelijk: Annotated[
        bool, typer.Option("--vertrouwelijk", help="Bij 5.1.2.b: vertrouwelijke handelingen.")
    ] = False
    uitzondering: Annotated[
        bool, typer.Option("--uitzondering", help="Bij 5.1.1.d en e: er geldt een uitzondering.")
    ] = False

    @property
    def lakgrond(self) -> Lakgrond:
        alsnog, einde = self.alsnog_op, self.einde_formatie
        bekend = einde and einde != "nog-niet-bekend"
        velden = Velden(
            alsnog_openbaar_op=heel_datum(alsnog, "--alsnog-openbaar-op") if alsnog else None,
            einde_formatie=heel_datum(einde, "--einde-formatie") if einde and bekend else None,
            nog_niet_bekend=bool(einde) and not bekend,
            motivering_tijdsverloop=self.tijdsverloop,
            geen_feiten_bevestigd=self.geen_feiten,
            vertrouwelijke_handelingen=self.vertrouwelijk,
            uitzondering=self.uitzondering,
        )
        return Lakgrond(
            gronden=tuple(self.grond),
            motivering=self.motivering,
            milieu=keuze(MILIEU, self.milieu, "--milieu"),
            velden=velden,
        )


def aanwijzing(daad: OordeelDaad, plek: Plek) -> Aanwijzing:
    """Point at the words: by where they begin, or by counting them in that place or section."""
    if plek.tekst is None:
        return Aanwijzing(plaats=plek.plaats)
    if plek.van is None:
        stuk = lees_stuk(daad.register, daad.beoordeling.stuk, daad.beoordeling.kader)
        plaats, van = zoek(stuk, plek, heel_getal(plek.voorkomen, "--voorkomen"))
    else:
        plaats, van = plek.plaats, heel_getal(plek.van, "--van")
    tot = van + len(plek.tekst)
    return Aanwijzing(plaats=plaats, van=van, tot=tot, fragment=plek.tekst)


def zoek(stuk: Leesstuk, plek: Plek, voorkomen: int) -> tuple[str, int]:
    """Give where the n-th one begins; words that aren't there, the rules refuse."""
    woorden = plek.tekst
    if not voorkomen or not woorden:
        raise VerkeerdGebruik("--voorkomen telt vanaf 1, en --tekst is niet leeg.")
    found = (
        (deel.plaats, hit.start())
        for deel in stuk.onder(plek.plaats)
        for hit in re.finditer(re.escape(woorden), deel.tekst)
    )
    return next(islice(found, voorkomen - 1, None), (plek.plaats, 0))
