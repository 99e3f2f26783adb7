"""Besluiten: akkoord on conditions and how they are closed, talk first, and what ends a nota."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, NamedTuple, get_args
from uuid import UUID

import typer
from pydantic import TypeAdapter

from api.cli.balie import keuze, nummer
from api.cli.daad import NotaDaad, op_nota, tekent
from api.cli.taal import Verb
from api.cli.tijd import heel_datum
from api.cli.uitkomst import VerkeerdGebruik
from domain.base import InvoerOngeldig
from domain.nota.akkoord_mits import NieuweVoorwaarde
from domain.nota.ministerraad import Behandeling, Gremium, Uitkomst
from domain.nota.stand import Nota
from domain.nota.voorwaarde import Voorwaarde
from workflows import besluiten
from workflows.register.transactie import Ontvangst

GREMIUM: TypeAdapter[Gremium] = TypeAdapter(Gremium)
UITKOMST: TypeAdapter[Uitkomst] = TypeAdapter(Uitkomst)
DELEN = 3  # of a condition on the command line
WelkeVoorwaarde = Annotated[
    str | None, typer.Option("--voorwaarde", help="Nummer (UUID), als het er meer kunnen zijn.")
]
Reden = Annotated[str, typer.Option("--reden", help="Waarom; komt in het dossier.")]


class Wat(NamedTuple):
    """What the ministerraad made of it."""

    datum: Annotated[str, typer.Option("--datum", help="Dag van de behandeling (JJJJ-MM-DD).")]
    uitkomst: Annotated[
        str, typer.Option("--uitkomst", help=f"Een van: {', '.join(get_args(Uitkomst))}.")
    ] = "conform"
    gremium: Annotated[
        str, typer.Option("--gremium", help=f"Een van: {', '.join(get_args(Gremium))}.")
    ] = "ministerraad"
    hamerstuk: Annotated[
        bool, typer.Option("--hamerstuk", help="Het ging zonder bespreking; altijd conform.")
    ] = False


class Eisen(NamedTuple):
    """On which conditions."""

    voorwaarde: Annotated[
        list[str],
        typer.Option(
            "--voorwaarde",
            help='Onderdelen, functie en wat er moet: "4b VWS/DG-LZ Noem de datum."; herhaalbaar.',
        ),
    ]
    opnieuw_voorleggen: Annotated[
        bool, typer.Option("--opnieuw-voorleggen", help="U wilt het daarna zelf nog zien.")
    ] = False


def geef_akkoord_mits(daad: NotaDaad, eisen: Eisen) -> Ontvangst:
    """Geef akkoord op voorwaarden; zolang er een openstaat, gaat de nota niet verder."""
    nieuw = [lees_voorwaarde(t, opnieuw=eisen.opnieuw_voorleggen) for t in eisen.voorwaarde]
    return besluiten.geef_akkoord_mits(daad.register, daad.nota_id, nieuw, opdracht=daad.opdracht)


def vervul_voorwaarde(
    daad: NotaDaad,
    voorwaarde: WelkeVoorwaarde = None,
    toelichting: Annotated[str, typer.Option("--toelichting", help="Hoe zij is vervuld.")] = "",
) -> Ontvangst:
    """Sta ervoor in dat een voorwaarde is vervuld, op de tekst die u las."""
    mine = daad.opdracht.functies
    nummer_ = welke(
        daad, voorwaarde, lambda v: not v.vervuld and v.gesteld.te_vervullen_door in mine
    )
    return besluiten.vervul_voorwaarde(
        daad.register, daad.nota_id, nummer_, opdracht=daad.opdracht, toelichting=toelichting
    )


def aanvaard_voorwaarde(daad: NotaDaad, voorwaarde: WelkeVoorwaarde = None) -> Ontvangst:
    """Aanvaard als bewindspersoon dat een voorwaarde is vervuld; dat sluit haar."""
    nummer_ = welke(daad, voorwaarde, lambda v: not v.gesloten)
    return besluiten.aanvaard_voorwaarde(
        daad.register, daad.nota_id, nummer_, opdracht=daad.opdracht
    )


def heropen_voorwaarde(
    daad: NotaDaad, reden: Reden, voorwaarde: WelkeVoorwaarde = None
) -> Ontvangst:
    """Heropen een voorwaarde die toch niet is vervuld; wat na het akkoord komt, wacht weer."""
    nummer_ = welke(daad, voorwaarde, lambda v: bool(v.sluitingen))
    return besluiten.heropen_voorwaarde(
        daad.register, daad.nota_id, nummer_, reden, opdracht=daad.opdracht
    )


def vraag_bespreking(
    daad: NotaDaad,
    onderwerp: Annotated[str, typer.Option("--onderwerp", help="Waarover u wilt praten.")],
    datum: Annotated[str | None, typer.Option("--datum", help="Op welke dag (JJJJ-MM-DD).")] = None,
) -> Ontvangst:
    """Vraag als bewindspersoon eerst een bespreking; uw stap blijft open."""
    return besluiten.vraag_bespreking(
        daad.register,
        daad.nota_id,
        onderwerp,
        opdracht=daad.opdracht,
        datum=heel_datum(datum, "--datum") if datum else None,
    )


def leg_ministerraad_vast(
    daad: NotaDaad,
    wat: Wat,
    mr_kenmerk: Annotated[
        str | None, typer.Option("--mr-kenmerk", help="Kenmerk van de ministerraad.")
    ] = None,
) -> Ontvangst:
    """Leg vast wat de ministerraad besloot; alleen na conform gaat de nota verder."""
    raad = Behandeling(
        keuze(GREMIUM, wat.gremium, "--gremium"),
        heel_datum(wat.datum, "--datum"),
        keuze(UITKOMST, wat.uitkomst, "--uitkomst"),
        mr_kenmerk,
        wat.hamerstuk,
    )
    return besluiten.leg_ministerraad_vast(
        daad.register, daad.nota_id, raad, opdracht=daad.opdracht
    )


def rond_af(
    daad: NotaDaad,
    uitvoering: Annotated[
        str, typer.Option("--uitvoering", help="Hoe het besluit wordt uitgevoerd.")
    ],
) -> Ontvangst:
    """Rond een nota af waar geen brief uit volgt."""
    return besluiten.rond_af(daad.register, daad.nota_id, uitvoering, opdracht=daad.opdracht)


def lees_voorwaarde(tekst: str, *, opnieuw: bool) -> NieuweVoorwaarde:
    """Read a condition as it is written in one option."""
    delen = tekst.split(maxsplit=DELEN - 1)
    if len(delen) < DELEN:
        raise VerkeerdGebruik(
            'Schrijf een voorwaarde als "4b VWS/DG-LZ Noem de datum.": onderdelen, functie, tekst.'
        )
    codes, functie, eis = delen
    return NieuweVoorwaarde(eis, tuple(codes.split(",")), functie, opnieuw)


def welke(daad: NotaDaad, gegeven: str | None, past: Callable[[Voorwaarde], bool]) -> UUID:
    """Find the condition that is meant: the one that was named, or the only one that fits."""
    if gegeven:
        return nummer(gegeven, "--voorwaarde")
    return enige(daad.nota, past)


def enige(nota: Nota, past: Callable[[Voorwaarde], bool]) -> UUID:
    found = {code: v for code, v in nota.geldende_voorwaarden.items() if past(v)}
    if len(found) == 1:
        return next(iter(found))
    soms = "; ".join(f"{code} ({', '.join(v.onderdelen)})" for code, v in found.items())
    raise InvoerOngeldig(
        f"Het is niet duidelijk welke voorwaarde u bedoelt: er passen er {len(found)}.",
        f"Noem er een met --voorwaarde. Het zijn: {soms or 'geen'}.",
    )


def voeg_toe(app: typer.Typer) -> None:
    """Give each act its place, in the order of the story."""
    verbs: Mapping[str, Callable[..., None]] = {
        "vraag-bespreking": op_nota(vraag_bespreking),
        "geef-akkoord-mits": tekent(geef_akkoord_mits),
        "vervul-voorwaarde": tekent(vervul_voorwaarde),
        "aanvaard-voorwaarde": tekent(aanvaard_voorwaarde),
        "heropen-voorwaarde": op_nota(heropen_voorwaarde),
        "leg-ministerraad-vast": op_nota(leg_ministerraad_vast),
        "rond-af": op_nota(rond_af),
    }
    for naam, verb in verbs.items():
        app.command(naam, cls=Verb, rich_help_panel="Handelen")(verb)
