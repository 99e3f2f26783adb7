"""Onderhoud: set a register up, keep it right, copy it, and serve it."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
import uvicorn
from pydantic import TypeAdapter

from api.aanmelden import keur_demo
from api.app import create_app
from api.cli.afdruk import tabel, toon, waarschuw
from api.cli.balie import Balie
from api.cli.opties import vraag
from api.cli.personen import zoek_persoon
from api.cli.taal import Verb, Verben
from api.cli.uitkomst import GEWEIGERD, VerkeerdGebruik
from api.cli.voortgang import voortgang
from api.logboek import schrijf_json
from api.register import MODELS
from api.settings import lees_port
from api.taken.bewaken import bewaken
from api.taken.herbouwen import herbouwen, vergelijken
from api.taken.inrichten import richt_in
from domain.opdracht import Lezer
from domain.value import Kort, Tekst
from domain.werkdagen import dag
from projections.functies import Functies
from projections.herbouw import regels
from projections.werkvoorraad import Werkvoorraad
from workflows.register.personen import Personen
from workflows.register.postgres_schema import inrichting
from workflows.register.register import Register
from workflows.register.reservekopie import reservekopie

Naam = Annotated[str, typer.Argument(metavar="NAAM", help="Hoe deze persoon heet.")]
Mail = Annotated[str, typer.Option("--mail", help="Mailadres.")]
NAAM, TEKST = TypeAdapter[str](Kort), TypeAdapter[str](Tekst)
PANEEL = "Beheer van het register"
GETOOND = 10  # rows that differ; how many there are, is said


def inrichten(
    balie: Balie,
    beheerder: Annotated[
        str | None, typer.Option("--beheerder", help="Naam van de eerste beheerder.")
    ] = None,
    mail: Mail = "",
    *,
    demo: Annotated[
        bool, typer.Option("--demo", help="Bezet elke functie met een verzonnen persoon.")
    ] = False,
) -> None:
    """Richt een leeg register in: de functies, en wie ze bezet."""
    if demo == bool(beheerder):
        raise VerkeerdGebruik("Kies een van beide: --beheerder NAAM of --demo.")
    if demo:
        balie.eis_demo()
    bezet = richt_in(balie.nieuw_register(), balie.settings.klok(), beheerder=beheerder, mail=mail)
    toon(*tabel(("FUNCTIE", "PERSOON"), bezet))


def bewaak(balie: Balie) -> None:
    """Leg vast wat de tijd doet: rappels, stilte waar dat mag, functies die weer bezet zijn."""
    with voortgang("Stappen bekeken") as melding:
        bekeken, verder = bewaken(balie.register, balie.settings.klok(), melding=melding)
    toon(f"{bekeken} stappen bekeken; bij {verder} is iets vastgelegd.")


def herbouw(
    balie: Balie,
    *,
    vergelijk: Annotated[
        bool, typer.Option("--vergelijk", help="Vergelijk alleen; verander niets.")
    ] = False,
) -> None:
    """Maak de overzichten opnieuw uit de gebeurtenissen."""
    register = balie.register if vergelijk else balie.register_om_te_herbouwen()
    werk = vergelijken if vergelijk else herbouwen
    with voortgang("Gebeurtenissen gelezen", laatste(register)) as melding:
        found = werk(register, *MODELS, melding=melding)
    wrong = {naam: verschil for naam, verschil in found.items() if any(verschil)}
    for naam, verschil in wrong.items():
        waarschuw(
            f"{naam}: {len(verschil.te_veel)} regels te veel, {len(verschil.ontbrak)} ontbraken.",
            *(f"  te veel: {in_woorden(rij)}" for rij in verschil.te_veel[:GETOOND]),
            *(f"  ontbrak: {in_woorden(rij)}" for rij in verschil.ontbrak[:GETOOND]),
        )
    gedaan = "vergeleken" if vergelijk else "herbouwd"
    with register.opslag.lees() as cursor:
        veel = sum(regels(cursor, model) for model in MODELS)
    afloop = f"in {len(wrong)} een verschil" if wrong else "geen verschil"
    toon(f"{len(found)} overzichten met {veel} regels {gedaan}: {afloop}.")
    if wrong and vergelijk:
        raise typer.Exit(GEWEIGERD)


def in_woorden(rij: Mapping[str, object]) -> str:
    return ", ".join(f"{kolom}={waarde}" for kolom, waarde in rij.items() if waarde != "")


def kopie(
    balie: Balie,
    doel: Annotated[Path, typer.Argument(metavar="DOEL", help="Bestand dat er nog niet is.")],
) -> None:
    """Maak een reservekopie, terwijl anderen doorwerken."""
    with voortgang("Het register wordt gekopieerd"):
        reservekopie(balie.opslag, doel)
    toon(f"De reservekopie staat in {doel} ({doel.stat().st_size} bytes).")


def schema(
    _: Balie,
    app: Annotated[str, typer.Option("--app", metavar="ROL", help="Rol van het programma.")],
    auditor: Annotated[
        str | None, typer.Option("--auditor", metavar="ROL", help="Rol die alleen kijkt.")
    ] = None,
) -> None:
    """Toon de SQL waarmee de eigenaar van een PostgreSQL het register klaarzet, met de rechten."""
    toon(inrichting(app, auditor))


def laatste(register: Register) -> int:
    with register.opslag.lees() as cursor:
        (row,) = cursor.execute("SELECT COALESCE(MAX(notification_id), 0) AS laatste FROM events")
        return int(row["laatste"])


def serve(
    balie: Balie,
    host: Annotated[
        str | None, typer.Option("--host", help="Adres om op te luisteren; anders 127.0.0.1.")
    ] = None,
    poort: Annotated[str | None, typer.Option("--poort", help="Poortnummer; anders 8000.")] = None,
) -> None:
    """Start de pagina's en de API, alleen voor deze machine."""
    settings = replace(
        balie.settings,
        host=host or balie.settings.host,
        port=lees_port(poort) if poort else balie.settings.port,
    )
    keur_demo(settings)
    begin_zo_nodig(balie)
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.create_server((settings.host, settings.port), family=family) as listening:
        app = create_app(settings)
        schrijf_json()
        config = uvicorn.Config(
            app, log_config=None, access_log=False, proxy_headers=False, server_header=False
        )  # no proxy in between is believed, and nothing tells what runs here
        toon(
            f"Parafenlijn luistert op http://{settings.host}:{settings.port} (Ctrl+C stopt).",
            *wie_te_zijn(app.state.register, settings.klok()),
        )
        uvicorn.Server(config).run(sockets=[listening])


def wie_te_zijn(register: Register, moment: datetime) -> list[str]:
    """Say as whom there is something to do; a newcomer would not know where to begin."""
    with register.opslag.lees() as cursor:
        offices = Functies().alle(cursor, dag(moment))
        waiting = [
            office
            for office in offices
            for houder in office.houders[:1]
            if Werkvoorraad().wacht_op_mij(Lezer(houder, (office.code,)), cursor)
        ]
    namen = {p.persoon_id: p.naam for p in Personen(register.opslag).allen()}
    who = [f"  {namen.get(o.houders[0], o.naam)}, {o.naam.lower()} ({o.code})" for o in waiting]
    return ["Er wacht een nota op:", *who] if who else ["Kies op de eerste pagina wie u bent."]


def begin_zo_nodig(balie: Balie) -> None:
    """Give who starts without a register one to look around in."""
    if not Path(balie.store).exists():
        register = balie.nieuw_register()
        richt_in(register, balie.settings.klok())
        register.opslag.sluit()
        toon(f"{balie.store} was er nog niet, en is ingericht met verzonnen personen.")


def voeg_persoon_toe(balie: Balie, naam: Naam, mail: Mail = "") -> None:
    """Voeg een persoon toe; namen staan alleen hier en in geen gebeurtenis."""
    naam, mail = NAAM.validate_python(naam.strip()), TEKST.validate_python(mail.strip())
    persoon = Personen(balie.register.opslag).voeg_toe(naam, mail)
    toon(f"{persoon.persoon_id}  {naam}")


def vernietig(
    balie: Balie,
    persoon: Annotated[str, typer.Argument(metavar="PERSOON", help="Naam, mail of persoon_id.")],
    *,
    zeker: Annotated[bool, typer.Option("--zeker", help="Dit kan niet ongedaan.")] = False,
) -> None:
    """Vernietig een naam; wat deze persoon deed, blijft, onder een nummer dat niets zegt."""
    if not zeker:
        raise VerkeerdGebruik("Een vernietigde naam komt niet terug; voeg --zeker toe.")
    persoon_id = zoek_persoon(balie.register, persoon, balie.settings.klok())
    Personen(balie.register.opslag).vernietig(persoon_id)
    toon(f"{persoon_id}  naam vernietigd")


def voeg_toe(app: typer.Typer) -> None:
    for naam, doe in (("inrichten", inrichten), ("bewaken", bewaak), ("herbouw", herbouw),
                      ("reservekopie", kopie),
                      ("schema", schema),
                      ("serve", serve)):  # fmt: skip
        app.command(naam, cls=Verb, rich_help_panel=PANEEL)(vraag(doe))
    persoon = typer.Typer(cls=Verben, help="Namen: voeg toe of vernietig.", no_args_is_help=True)
    persoon.command("voeg-toe", cls=Verb)(vraag(voeg_persoon_toe))
    persoon.command("vernietig", cls=Verb)(vraag(vernietig))
    app.add_typer(persoon, name="persoon", rich_help_panel="Functies en personen")
