"""Handelen: every act on a nota, under the name of its command."""

from __future__ import annotations

from typing import Annotated, Literal, get_args
from uuid import UUID

import typer
from pydantic import TypeAdapter

from api.cli.balie import keuze, nummer
from api.cli.daad import NotaDaad, op_nota, tekent
from api.cli.taal import Verb
from api.vrijgave import vrijgave_van
from domain.base import InvoerOngeldig
from domain.nota.paraferen import Strekking
from domain.nota.verzendbaar import Beslisnota
from workflows import opstellen, tekenen, terugsturen, verzenden
from workflows.register.transactie import Ontvangst

Wijze = Literal["ongelakt", "gelakt", "na_te_zenden", "geen"]
WIJZE: TypeAdapter[Wijze] = TypeAdapter(Wijze)
STREKKING: TypeAdapter[Strekking] = TypeAdapter(Strekking)
Opmerking = Annotated[str | None, typer.Option("--opmerking", help="Komt in het dossier.")]
Reden = Annotated[str, typer.Option("--reden", help="Waarom; komt in het dossier.")]
Onderdelen = Annotated[
    list[str], typer.Option("--onderdeel", help="Om welk onderdeel het gaat; herhaalbaar.")
]


def dien_in(daad: NotaDaad) -> Ontvangst:
    """Dien een nota in: de route ligt vast en de eerste stappen gaan open."""
    return opstellen.dien_in(daad.register, daad.nota_id, opdracht=daad.opdracht)


def stem_af(daad: NotaDaad, opmerking: Opmerking = None) -> Ontvangst:
    """Stem in namens een ministerie dat om afstemming is gevraagd."""
    return tekenen.stem_af(daad.register, daad.nota_id, opdracht=daad.opdracht, opmerking=opmerking)


def leg_geschilpunt_vast(
    daad: NotaDaad,
    tekst: Annotated[
        str, typer.Option("--tekst", help="Waar het ministerie het niet mee eens is.")
    ],
    onderdeel: Onderdelen,
) -> Ontvangst:
    """Leg vast waar een ministerie het niet mee eens is; zijn baan wacht tot het is opgelost."""
    return tekenen.leg_geschilpunt_vast(
        daad.register, daad.nota_id, tekst, tuple(onderdeel), opdracht=daad.opdracht
    )


def los_geschilpunt_op(
    daad: NotaDaad,
    hoe: Annotated[str, typer.Option("--hoe", help="Hoe het is opgelost.")],
    geschilpunt: Annotated[
        str | None, typer.Option("--geschilpunt", help="Nummer (UUID), als er meer openstaan.")
    ] = None,
) -> Ontvangst:
    """Verklaar een geschilpunt opgelost: alleen het ministerie dat het vastlegde."""
    punt_id = nummer(geschilpunt, "--geschilpunt") if geschilpunt else eigen_geschilpunt(daad)
    return tekenen.los_geschilpunt_op(
        daad.register, daad.nota_id, punt_id, hoe, opdracht=daad.opdracht
    )


def parafeer(daad: NotaDaad, opmerking: Opmerking = None) -> Ontvangst:
    """Zet een paraaf of medeparaaf op de tekst die u las."""
    return tekenen.parafeer(
        daad.register, daad.nota_id, opdracht=daad.opdracht, opmerking=opmerking
    )


def adviseer(
    daad: NotaDaad,
    strekking: Annotated[
        str, typer.Option("--strekking", help=f"Een van: {', '.join(get_args(Strekking))}.")
    ] = "positief",
    toelichting: Annotated[
        str | None,
        typer.Option("--toelichting", help="Verplicht, als het advies niet enkel ja is."),
    ] = None,
) -> Ontvangst:
    """Adviseer de bewindspersoon."""
    return tekenen.adviseer(
        daad.register,
        daad.nota_id,
        keuze(STREKKING, strekking, "--strekking"),
        opdracht=daad.opdracht,
        toelichting=toelichting,
    )


def sla_over(daad: NotaDaad, reden: Reden) -> Ontvangst:
    """Sla een stap over die niet verplicht is."""
    return tekenen.sla_over(daad.register, daad.nota_id, reden, opdracht=daad.opdracht)


def stuur_terug(
    daad: NotaDaad,
    reden: Reden,
    naar: Annotated[str, typer.Option("--naar", help="Een eerdere stap, of steller.")] = "steller",
) -> Ontvangst:
    """Stuur de nota terug; naar de steller eindigt de ronde."""
    return terugsturen.stuur_terug(daad.register, daad.nota_id, naar, reden, opdracht=daad.opdracht)


def vraag_aanpassing(
    daad: NotaDaad,
    vraag: Annotated[str, typer.Option("--vraag", help="Wat er anders moet.")],
    onderdeel: Onderdelen,
) -> Ontvangst:
    """Vraag de steller om aanpassing; uw stap blijft open."""
    return terugsturen.vraag_aanpassing(
        daad.register, daad.nota_id, vraag, tuple(onderdeel), opdracht=daad.opdracht
    )


def geef_akkoord(daad: NotaDaad) -> Ontvangst:
    """Geef akkoord als bewindspersoon; daarna staat de tekst vast."""
    return tekenen.geef_akkoord(daad.register, daad.nota_id, opdracht=daad.opdracht)


def geef_niet_akkoord(daad: NotaDaad, reden: Reden) -> Ontvangst:
    """Geef geen akkoord; de ronde eindigt."""
    return tekenen.geef_niet_akkoord(daad.register, daad.nota_id, reden, opdracht=daad.opdracht)


def bevestig_mede_namens(daad: NotaDaad) -> Ontvangst:
    """Bevestig dat de brief mede namens u gaat."""
    return tekenen.bevestig_mede_namens(daad.register, daad.nota_id, opdracht=daad.opdracht)


def weiger_mede_namens(daad: NotaDaad, reden: Reden) -> Ontvangst:
    """Weiger dat de brief mede namens u gaat; de stap blijft open."""
    return tekenen.weiger_mede_namens(daad.register, daad.nota_id, reden, opdracht=daad.opdracht)


def heropen(daad: NotaDaad, reden: Reden) -> Ontvangst:
    """Neem een nota na akkoord weer open; het akkoord en wat erna kwam vervallen."""
    return terugsturen.heropen(daad.register, daad.nota_id, reden, opdracht=daad.opdracht)


def trek_in(daad: NotaDaad, reden: Reden) -> Ontvangst:
    """Trek een nota in."""
    return terugsturen.trek_in(daad.register, daad.nota_id, reden, opdracht=daad.opdracht)


def verzend(
    daad: NotaDaad,
    beslisnota: Annotated[
        str, typer.Option("--beslisnota", help=f"Een van: {', '.join(get_args(Wijze))}.")
    ],
    reden: Annotated[
        str | None, typer.Option("--reden", help="Waarom de beslisnota niet meegaat.")
    ] = None,
    vrijgave: Annotated[
        UUID | None,
        typer.Option("--vrijgave", help="Onder welke vrijgave; anders die van deze tekst."),
    ] = None,
) -> Ontvangst:
    """Verzend de Kamerbrief; moties en toezeggingen van de nota gaan mee."""
    wijze = keuze(WIJZE, beslisnota, "--beslisnota")
    if wijze == "gelakt" and vrijgave is None:
        vrijgave = vrijgave_van(daad.register, daad.nota)
    keus = Beslisnota(wijze=wijze, reden=reden, vrijgave_id=vrijgave)
    return verzenden.verzend(daad.register, daad.nota_id, keus, opdracht=daad.opdracht)


def eigen_geschilpunt(daad: NotaDaad) -> UUID:
    """Find the one that this person may call solved, or ask which."""
    nota, opdracht = daad.nota, daad.opdracht
    offices = (opdracht.als,) if opdracht.als else opdracht.functies
    open_ = [p for p in nota.geschillen() if nota.geschilpunten[p].functie in offices]
    if len(open_) == 1:
        return open_[0]
    soms = "; ".join(f"{p} ({nota.geschilpunten[p].functie})" for p in nota.geschillen())
    raise InvoerOngeldig(
        f"Het is niet duidelijk welk geschilpunt u bedoelt: {len(open_)} van u staan open.",
        f"Noem het met --geschilpunt. Open: {soms or 'geen'}.",
    )


def voeg_toe(app: typer.Typer) -> None:
    """Give each act its place, in the order of the story."""
    for doe in (dien_in, leg_geschilpunt_vast, los_geschilpunt_op, sla_over, stuur_terug,
                vraag_aanpassing, heropen, trek_in, verzend):  # fmt: skip
        app.command(doe.__name__.replace("_", "-"), cls=Verb, rich_help_panel="Handelen")(
            op_nota(doe)
        )
    for doe in (stem_af, parafeer, adviseer, geef_akkoord, geef_niet_akkoord,
                bevestig_mede_namens, weiger_mede_namens):  # fmt: skip
        app.command(doe.__name__.replace("_", "-"), cls=Verb, rich_help_panel="Handelen")(
            tekent(doe)
        )
