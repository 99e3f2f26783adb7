"""Zien: how a judgement stands, its text, and what was public when; who reads is written down."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, NamedTuple, get_args

import typer
from pydantic import TypeAdapter

from api.cli.afdruk import moment, tabel, toon, toon_json
from api.cli.balie import Balie, keuze, nummer
from api.cli.lezen import Json, Lezend
from api.cli.opties import Aanvraag, vraag
from api.cli.taal import Verb
from api.cli.tijd import heel_datum, heel_moment
from api.cli.woo.blad import als_tekst, suggestieregels, tekstregels
from api.cli.woo.daad import Welke, nummer_van, nummers
from api.cli.woo.lakken import Samen
from api.taken.beoordelen import elders_en_samen
from api.taken.voorbeeld import Vorm, voorbeeld
from api.woo import BeeldBericht, BeoordelingBericht
from domain.werkdagen import dag
from domain.woo.gronden import GRONDEN, GRONDENLIJST
from projections.openbaar import Openbaar, Rij
from projections.woo_dossier import WooDossier
from workflows.bekijken import Beeld, bekijk, lees_leeslog
from workflows.openbaar_maken import lees_pakket
from workflows.ter_zitting import ter_zitting

PANEEL = "Inzien"
VORM: TypeAdapter[Vorm] = TypeAdapter(Vorm)


class Tonen(NamedTuple):
    """What of it, and where to."""

    tekst: Annotated[
        bool, typer.Option("--tekst", help="Met de ongelakte tekst; dat wordt opgeschreven.")
    ] = False
    uit: Annotated[
        Path | None, typer.Option("--uit", help="Schrijf het gelakte voorbeeld in dit bestand.")
    ] = None
    vorm: Annotated[
        str, typer.Option("--vorm", help=f"Van dat voorbeeld: {', '.join(get_args(Vorm))}.")
    ] = "pdf"
    json: Annotated[bool, typer.Option("--json", help="Als JSON.")] = False


def laat_zien(balie: Balie, welke: Welke, aanvraag: Aanvraag, hoe: Tonen) -> None:
    """Toon hoe een beoordeling ervoor staat, met haar tekst, of zoals zij naar buiten gaat."""
    vraag_ = balie.opdracht(aanvraag, "toon", list(welke))
    found = nummer_van(balie.register, welke, vraag_.lezer)
    if hoe.uit:
        vorm = keuze(VORM, hoe.vorm, "--vorm")
        inhoud = voorbeeld(balie.register, found, vorm, opdracht=vraag_)
        schrijf(hoe.uit, inhoud)
        return
    zaak = ter_zitting(balie.register, found, vraag_)
    bericht = BeoordelingBericht.van(zaak)
    beeld = bekijk(balie.register, found, opdracht=vraag_) if hoe.tekst else None
    if hoe.json:
        plain = bericht.model_dump(mode="json", by_alias=True)
        toon_json({**plain, **(als_json(beeld) if beeld else {})})
        return
    toon(*als_tekst(bericht))
    if beeld:
        toon("", *tekstregels(beeld))


def als_json(beeld: Beeld) -> dict[str, object]:
    return BeeldBericht.van(beeld).model_dump(mode="json", by_alias=True)


def schrijf(doel: Path, inhoud: bytes) -> None:
    """Write a file that isn't there yet."""
    with doel.open("xb") as bestand:
        bestand.write(inhoud)
    toon(f"Geschreven: {doel} ({len(inhoud)} bytes).")


def suggesties(
    balie: Balie, welke: Welke, aanvraag: Aanvraag, samen_met: Samen = None, *, json: Json = False
) -> None:
    """Toon wat de herkenner vond, en wat van het gelakte nog elders leesbaar is."""
    vraag_ = balie.opdracht(aanvraag, "suggesties", list(welke))
    found = nummer_van(balie.register, welke, vraag_.lezer)
    samen = nummers(samen_met, "--samen-met")
    elders = elders_en_samen(balie.register, found, samen, opdracht=vraag_)
    beeld = bekijk(balie.register, found, opdracht=vraag_, elders=elders)
    toon_json(als_json(beeld)) if json else toon(*suggestieregels(beeld))


def lijst(balie: Balie, wie: Lezend = None, *, json: Json = False) -> None:
    """Toon de beoordelingen en openbaarmakingen, de laatst geraakte eerst."""
    lezer = balie.lezer(wie)
    with balie.register.opslag.lees() as cursor:
        found = [*WooDossier().lijst(lezer, cursor), *WooDossier().openbaarmakingen(lezer, cursor)]
    if json:
        toon_json(found)
        return
    rows = ((str(z.id), z.soort, z.kader, z.ministerie, z.staat, str(z.open)) for z in found)
    toon(*tabel(("NUMMER", "SOORT", "KADER", "MINISTERIE", "STAAT", "WACHT"), rows))


def openbaar(
    balie: Balie,
    op: Annotated[str | None, typer.Option("--op", help="Op welke dag; anders vandaag.")] = None,
    bekend_op: Annotated[
        str | None, typer.Option("--bekend-op", help="Voor zover toen was vastgelegd.")
    ] = None,
    *,
    json: Json = False,
) -> None:
    """Toon wat op een dag openbaar was, en op welke gronden de rest niet."""
    day = heel_datum(op, "--op") if op else dag(balie.settings.klok())
    bekend = heel_moment(bekend_op, "--bekend-op") if bekend_op else None
    with balie.register.opslag.lees() as cursor:
        found = Openbaar().op(cursor, day, bekend)
    toon_json(found) if json else toon(*openbaarregels(found))


def openbaarregels(found: Sequence[Rij]) -> list[str]:
    rows = (
        (
            een.documentnummer,
            f"{een.ministerie}:{een.kenmerk} {een.soort} {een.versie}",
            een.oordeel.replace("_", " "),
            "; ".join(een.gronden) or "-",
            f"{een.van:%d-%m-%Y} - {f'{een.tot:%d-%m-%Y}' if een.tot else ''}".strip(),
            een.url,
        )
        for een in found
    )
    return tabel(("NUMMER", "STUK", "OORDEEL", "GRONDEN", "OPENBAAR", "VINDPLAATS"), rows)


def verschil(
    balie: Balie,
    van: Annotated[str, typer.Option("--van", help="De eerste dag (JJJJ-MM-DD).")],
    tot: Annotated[str, typer.Option("--tot", help="De tweede dag.")],
    *,
    json: Json = False,
) -> None:
    """Toon wat er tussen twee dagen bij kwam en af ging."""
    with balie.register.opslag.lees() as cursor:
        found = Openbaar().verschil(cursor, heel_datum(van, "--van"), heel_datum(tot, "--tot"))
    if json:
        toon_json(found._asdict())
        return
    toon("Erbij:", *openbaarregels(found.erbij), "", "Eraf:", *openbaarregels(found.eraf))


def gronden(_: Balie, *, json: Json = False) -> None:
    """Toon de gronden waarop een passage kan worden gelakt."""
    found = tuple(GRONDEN.values())
    if json:
        toon_json({"grondenlijst": GRONDENLIJST, "gronden": found})
        return
    rows = ((g.code, ", ".join(g.kaders), g.motivering, g.label) for g in found)
    toon(GRONDENLIJST, *tabel(("CODE", "KADER", "MOTIVERING", "GROND"), rows))


def leeslog(balie: Balie, wie: Lezend = None, *, json: Json = False) -> None:
    """Toon wie las wat voor anderen verborgen is; alleen voor een auditor."""
    found = lees_leeslog(balie.register, lezer=balie.lezer(wie))
    if json:
        toon_json([een._asdict() for een in found])
        return
    rows = (
        (
            str(een.nummer),
            moment(een.regel.op),
            str(een.regel.persoon_id),
            een.regel.doel,
            f"{een.regel.stuk} {een.regel.stroom_id} versie {een.regel.versie}",
        )
        for een in found
    )
    toon(*tabel(("NUMMER", "WANNEER", "PERSOON_ID", "DOEL", "STUK"), rows))


def pakket(
    balie: Balie,
    wat: Annotated[str, typer.Argument(metavar="OPENBAARMAKING", help="Nummer (UUID).")],
    doel: Annotated[Path, typer.Argument(metavar="DOEL", help="Bestand dat er nog niet is.")],
    sha256: Annotated[str, typer.Option("--pakket", help="SHA-256 van het pakket.")],
    wie: Lezend = None,
) -> None:
    """Haal een pakket op; voor de vrijgave alleen wie het beoordeelt."""
    found = nummer(wat, "OPENBAARMAKING")
    schrijf(doel, lees_pakket(balie.register, found, sha256, lezer=balie.lezer(wie)))


def voeg_toe(app: typer.Typer) -> None:
    app.command("toon", cls=Verb, rich_help_panel=PANEEL)(vraag(laat_zien))
    for doe in (suggesties, lijst, openbaar, verschil, gronden, leeslog, pakket):
        app.command(doe.__name__, cls=Verb, rich_help_panel=PANEEL)(vraag(doe))
