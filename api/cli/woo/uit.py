"""Uit: what was judged is composed, released by another person, published, and withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Annotated, Any, NamedTuple, get_args
from uuid import UUID

import typer
from pydantic import TypeAdapter

from api.cli.afdruk import toon
from api.cli.balie import Balie, keuze, nummer
from api.cli.daad import Daad, NotaDaad, los, op_nota, wat_gevraagd
from api.cli.lekblad import uitkomst_van
from api.cli.opties import Aanvraag, maak_verb
from api.cli.taal import Verb
from api.cli.tijd import heel_datum
from api.cli.uitkomst import KIJK, VerkeerdGebruik
from api.cli.vinden import vind
from api.cli.voortgang import stappen
from api.cli.woo.daad import KaderOptie, Welke, nummer_van
from api.taken import vrijgeven
from domain.woo.openbaarmaking import Openbaarmaking, RedenCode, Vindplaats
from domain.woo.publiceren import Intrekking
from workflows import openbaar_maken
from workflows.openbaar_maken import Samenstelling, Vervangend
from workflows.register.transactie import Ontvangst
from workflows.ter_zitting import lees_openbaarmaking

REDEN_CODE: TypeAdapter[RedenCode] = TypeAdapter(RedenCode)
PANEEL = "Naar buiten"
Wat = Annotated[
    str, typer.Argument(metavar="OPENBAARMAKING", help="Nummer (UUID) van de openbaarmaking.")
]
Op = Annotated[str, typer.Option("--op", help="Op welke dag dat was (JJJJ-MM-DD).")]
Code = Annotated[
    str, typer.Option("--reden-code", help=f"Een van: {', '.join(get_args(RedenCode))}.")
]
Document = Annotated[str, typer.Option("--document", help="Documentnummer, als 0001.")]


class Set(NamedTuple):
    """Which judgements go out together, in the order of their documentnummers."""

    wat: Annotated[
        list[str],
        typer.Argument(metavar="BEOORDELING...", help="Nummers (UUID), of kenmerken."),
    ]
    stuk: Annotated[
        list[str] | None, typer.Option("--stuk", help="Bij een kenmerk: nota, brief; herhaalbaar.")
    ] = None
    kader: KaderOptie = "art68"
    vervangt: Annotated[
        str | None, typer.Option("--vervangt", help="De openbaarmaking (UUID) die dit vervangt.")
    ] = None


def stel_samen(daad: Daad, samen: Set) -> int:
    """Stel een pakket samen, en laat de lekpoort het keuren; een ander geeft het vrij."""
    lezer = daad.opdracht.lezer
    gekozen = dict.fromkeys(
        nummer_van(daad.register, Welke(wat, samen.kader, stuk), lezer)
        for wat in samen.wat
        for stuk in samen.stuk or ["nota"]
    )
    vervangt = nummer(samen.vervangt, "--vervangt") if samen.vervangt else None
    wat = Samenstelling(tuple(gekozen), vervangt)
    with stappen("Het pakket wordt gemaakt en gekeurd") as melding:
        uitslag = vrijgeven.stel_samen(daad.register, wat, opdracht=daad.opdracht, melding=melding)
    toon(f"Openbaarmaking {uitslag.openbaarmaking_id}, pakket {uitslag.pakket_sha256}.")
    return uitkomst_van(uitslag.rapport)


def doe_samen(
    balie: Balie, doe: Callable[..., int], asked: Mapping[str, Any], given: dict[str, Any]
) -> None:
    """Compose; a gate that stays closed is recorded too, and then a person must look."""
    opdracht = balie.opdracht(asked["aanvraag"], doe.__name__, wat_gevraagd(given))
    if doe(Daad(balie, opdracht), **given):
        raise typer.Exit(KIJK)


def geef_vrij(
    daad: Daad,
    wat: Wat,
    pakket: Annotated[
        str | None, typer.Option("--pakket", help="SHA-256 dat u zag; anders dat van nu.")
    ] = None,
    *,
    verschil_erkend: Annotated[
        bool, typer.Option("--verschil-erkend", help="Onderdeel 5a mag andere gronden noemen.")
    ] = False,
) -> Ontvangst:
    """Geef vrij wat de lekpoort doorstond, als een ander dan wie samenstelde."""
    found = gekozen(daad, wat)
    return openbaar_maken.geef_vrij(
        daad.register,
        found.id,
        pakket or (found.pakketten[0].sha256 if found.pakketten else ""),
        opdracht=daad.opdracht,
        verschil_erkend=verschil_erkend,
    )


def publiceer(
    daad: Daad,
    wat: Wat,
    op: Op,
    vindplaats: Annotated[
        list[str], typer.Option("--vindplaats", help="0001=https://...; herhaalbaar.")
    ],
) -> Ontvangst:
    """Leg vast sinds wanneer en waar het te vinden is."""
    waar = tuple(map(vindplaats_van, vindplaats))
    return openbaar_maken.publiceer(
        daad.register, gekozen(daad, wat).id, dag_van(op), waar, opdracht=daad.opdracht
    )


class Weg(NamedTuple):
    """What is public no more, since when, and why."""

    document: Annotated[
        list[str], typer.Option("--document", help="Documentnummer, als 0001; herhaalbaar.")
    ]
    reden_code: Code
    toelichting: Annotated[str, typer.Option("--toelichting", help="Blijft binnen.")]
    op: Op
    publieke_tekst: Annotated[
        str, typer.Option("--publieke-tekst", help="Wordt openbaar; leeg: niets.")
    ] = ""


def trek_in(daad: Daad, wat: Wat, weg: Weg) -> Ontvangst:
    """Trek documenten in; dat ze openbaar waren, blijft staan."""
    intrekking = Intrekking(
        tuple(weg.document),
        keuze(REDEN_CODE, weg.reden_code, "--reden-code"),
        weg.toelichting,
        dag_van(weg.op),
        weg.publieke_tekst,
    )
    return openbaar_maken.trek_in(
        daad.register, gekozen(daad, wat).id, intrekking, opdracht=daad.opdracht
    )


class Ander(NamedTuple):
    """Which document is replaced, and by which release."""

    document: Document
    door: Annotated[str, typer.Option("--door", help="De openbaarmaking (UUID) met het nieuwe.")]
    reden_code: Code
    op: Op


def vervang(daad: Daad, wat: Wat, ander: Ander) -> Ontvangst:
    """Vervang een document door dat van een andere, gepubliceerde openbaarmaking."""
    vervangend = Vervangend(
        ander.document,
        nummer(ander.door, "--door"),
        keuze(REDEN_CODE, ander.reden_code, "--reden-code"),
        dag_van(ander.op),
    )
    return openbaar_maken.vervang(
        daad.register, gekozen(daad, wat).id, vervangend, opdracht=daad.opdracht
    )


def zend_na(
    daad: NotaDaad,
    vrijgave: Annotated[str, typer.Option("--vrijgave", help="De openbaarmaking (UUID).")],
) -> Ontvangst:
    """Zend de beslisnota na die bij de brief was aangekondigd."""
    return openbaar_maken.zend_beslisnota_na(
        daad.register, daad.nota_id, nummer(vrijgave, "--vrijgave"), opdracht=daad.opdracht
    )


def maak_openbaar(
    daad: Daad,
    brief: Annotated[str, typer.Argument(metavar="BRIEF", help="Kenmerk van de Kamerbrief.")],
    publicatie: Annotated[str, typer.Option("--publicatie", help="De openbaarmaking (UUID).")],
) -> Ontvangst:
    """Leg bij een Kamerbrief vast waarmee hij openbaar is gemaakt."""
    found = vind(daad.register, brief, daad.opdracht.lezer, ("kamerbrief",)).id
    return openbaar_maken.maak_openbaar(
        daad.register, found, nummer(publicatie, "--publicatie"), opdracht=daad.opdracht
    )


def gekozen(daad: Daad, wat: str) -> Openbaarmaking:
    found: UUID = nummer(wat, "OPENBAARMAKING")
    return lees_openbaarmaking(daad.register, found, lezer=daad.opdracht.lezer)


def dag_van(op: str) -> date:
    return heel_datum(op, "--op")


def vindplaats_van(tekst: str) -> Vindplaats:
    documentnummer, found, url = tekst.partition("=")
    if not found:
        raise VerkeerdGebruik("--vindplaats is een documentnummer, = en een adres: 0001=https://…")
    return Vindplaats(documentnummer=documentnummer, url=url)


def voeg_toe(app: typer.Typer) -> None:
    samen = maak_verb(stel_samen, {"aanvraag": Aanvraag}, doe_samen)
    app.command("stel-samen", cls=Verb, rich_help_panel=PANEEL)(samen)
    for doe in (geef_vrij, publiceer, trek_in, vervang, maak_openbaar):
        app.command(doe.__name__.replace("_", "-"), cls=Verb, rich_help_panel=PANEEL)(los(doe))
    app.command("zend-na", cls=Verb, rich_help_panel=PANEEL)(op_nota(zend_na))
