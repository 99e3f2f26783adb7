"""Opstellen: open a nota, and write its text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Annotated, Any, NamedTuple
from uuid import UUID, uuid4

import typer
from pydantic import TypeAdapter

from api.cli.besluiten import welke
from api.cli.bestanden import lees_json, lees_tekst
from api.cli.bijlage import voeg_bij
from api.cli.daad import Daad, NotaDaad, los, op_nota
from api.cli.taal import Verb
from api.cli.tijd import heel_getal
from api.cli.uitkomst import VerkeerdGebruik
from domain.nota.inhoud import NVT, Blok, Onderdeel, Sectie, Wijziging
from workflows import opstellen
from workflows.opstellen import NieuweNota
from workflows.register.transactie import Ontvangst

ONDERDELEN: TypeAdapter[tuple[Onderdeel, ...]] = TypeAdapter(tuple[Onderdeel, ...])


class Schrijven(NamedTuple):
    """The ways to say what a nota must hold."""

    onderdelen: Annotated[
        Path | None, typer.Option("--onderdelen", help="JSON-bestand met onderdelen.")
    ] = None
    sectie: Annotated[
        list[str] | None, typer.Option("--sectie", help="Sectie om te schrijven; met --tekst.")
    ] = None
    tekst: Annotated[
        list[str] | None,
        typer.Option("--tekst", help="Tekst van die sectie; alinea's na een witregel."),
    ] = None
    nvt: Annotated[
        list[str] | None, typer.Option("--nvt", help="Sectie die niet van toepassing is.")
    ] = None
    brief: Annotated[
        Path | None, typer.Option("--brief", help="Tekstbestand met de Kamerbrief.")
    ] = None

    @property
    def is_leeg(self) -> bool:
        return not any(self)


class Waarop(NamedTuple):
    """On what, and for what, the text changes."""

    op_versie: Annotated[
        str | None, typer.Option("--op-versie", help="Versie waarop u schreef; anders die van nu.")
    ] = None
    aanleiding: Annotated[
        str | None, typer.Option("--aanleiding", help="Waarom de tekst wijzigt.")
    ] = None
    voorwaarde: Annotated[
        str | None,
        typer.Option("--voorwaarde", help="Na akkoord mits: nummer, als er meer openstaan."),
    ] = None


class Erbij(NamedTuple):
    """The files that go along."""

    bijlage: Annotated[
        list[Path] | None, typer.Option("--bijlage", help="Bestand dat meegaat; herhaalbaar.")
    ] = None
    titel: Annotated[
        list[str] | None, typer.Option("--titel", help="Hoe die bijlage heet; wordt beoordeeld.")
    ] = None


def open_nota(
    daad: Daad,
    kenmerk: Annotated[
        str, typer.Argument(metavar="KENMERK", help="Kenmerk van de nieuwe nota, of VWS:kenmerk.")
    ],
    inhoud: Schrijven,
    sjabloon: Annotated[
        str, typer.Option("--sjabloon", help="Welk routesjabloon de nota volgt.")
    ] = "kamerbrief",
) -> Ontvangst:
    """Open een nota, met of zonder haar eerste tekst."""
    ministerie, found, rest = kenmerk.partition(":")
    if not found:
        ministerie, rest = (daad.opdracht.als or eerste(daad)).partition("/")[0], kenmerk
    delen = tuple(onderdelen(inhoud, {}))
    wijziging = Wijziging(op_versie=0, onderdelen=delen) if delen else None
    nieuw = NieuweNota(ministerie, rest, sjabloon, wijziging)
    return opstellen.open_nota(daad.register, nieuw, opdracht=daad.opdracht)


def wijzig(
    daad: NotaDaad,
    inhoud: Schrijven,
    erbij: Erbij,
    waarop: Waarop,
) -> Ontvangst:
    """Wijzig de tekst; wie tekende voor wat er wijzigt, tekent opnieuw."""
    if inhoud.is_leeg and not any(erbij):
        raise VerkeerdGebruik(
            "Zeg wat er wijzigt: --onderdelen, --sectie met --tekst, --nvt, --brief of --bijlage."
        )
    bekend = daad.register.onderdelen(daad.nota.hashes)
    bij = voeg_bij(bekend.get("bijlagen"), erbij.bijlage or (), erbij.titel or ())
    op = waarop.op_versie
    wijziging = Wijziging(
        op_versie=heel_getal(op, "--op-versie") if op else daad.nota.versie,
        onderdelen=(*onderdelen(inhoud, bekend), *([bij.onderdeel] if bij.bestanden else [])),
        aanleiding=waarop.aanleiding,
        voorwaarde_id=voor_welke(daad, waarop.voorwaarde),
    )
    mee = opstellen.Erbij(bij.bestanden)
    return opstellen.wijzig(
        daad.register, daad.nota_id, wijziging, opdracht=daad.opdracht, erbij=mee
    )


def voor_welke(daad: NotaDaad, gegeven: str | None) -> UUID | None:
    """Say for which condition of an akkoord this is; without an open one, for none."""
    if gegeven or daad.nota.open_voorwaarden:
        return welke(daad, gegeven, lambda voorwaarde: not voorwaarde.gesloten)
    return None


def onderdelen(inhoud: Schrijven, bekend: Any) -> Iterator[Onderdeel]:
    if inhoud.onderdelen:
        yield from uit_json(lees_json(inhoud.onderdelen))
    for code, tekst in zip_longest(inhoud.sectie or (), inhoud.tekst or ()):
        if code is None or tekst is None:
            raise VerkeerdGebruik("Bij elke --sectie hoort een --tekst.")
        yield sectie(code, tekst, bekend.get(code))
    for code in inhoud.nvt or ():
        yield Sectie(code=code, stand="nvt")
    if inhoud.brief:
        yield sectie("brief", lees_tekst(inhoud.brief), bekend.get("brief"))


def uit_json(plain: Any) -> tuple[Onderdeel, ...]:
    """Read onderdelen; a block without a number of its own gets one."""
    plain = plain.get("onderdelen", plain) if isinstance(plain, dict) else plain
    for deel in plain if isinstance(plain, list) else ():
        for blok in deel.get("blokken", ()) if isinstance(deel, dict) else ():
            if isinstance(blok, dict):
                blok.setdefault("blok_id", str(uuid4()))
    return ONDERDELEN.validate_json(json.dumps(plain))


def sectie(code: str, tekst: str, bekend: Onderdeel | None) -> Sectie:
    """Write paragraphs; one that stays where it was, keeps its number."""
    if NVT.fullmatch(tekst.strip()):
        return Sectie(code=code, stand="nvt")
    alineas = [alinea.strip() for alinea in tekst.split("\n\n") if alinea.strip()]
    eerder = bekend.blokken if isinstance(bekend, Sectie) else ()
    blokken = tuple(
        Blok.model_validate({**dict(blok or {"blok_id": uuid4()}), "tekst": alinea})
        for alinea, blok in zip_longest(alineas, eerder[: len(alineas)])
    )
    return Sectie(code=code, stand="ingevuld" if blokken else "leeg", blokken=blokken)


def eerste(daad: Daad) -> str:
    return next(iter(daad.opdracht.functies), "")


def voeg_toe(app: typer.Typer) -> None:
    app.command("open", cls=Verb, rich_help_panel="Opstellen")(los(open_nota))
    app.command("wijzig", cls=Verb, rich_help_panel="Opstellen")(op_nota(wijzig))
