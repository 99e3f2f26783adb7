"""Lakken: a document comes under judgement, and its passages are marked by two people."""

from __future__ import annotations

from typing import Annotated, get_args
from uuid import UUID

import typer
from pydantic import TypeAdapter

from api.cli.balie import keuze
from api.cli.daad import Daad, los
from api.cli.handelen import Reden
from api.cli.taal import Verb
from api.cli.tijd import heel_getal
from api.cli.woo.daad import (
    KADER,
    SOORT,
    OordeelDaad,
    Versie,
    Welke,
    keur_hash,
    lak_van,
    nummers,
    op_oordeel,
    stroom_van,
)
from api.cli.woo.plek import MILIEU, Erkend, Grond, Plek, aanwijzing
from api.taken.beoordelen import elders_en_samen
from domain.woo.beoordeling import Restdeel
from domain.woo.grondregels import BesluitVan
from domain.woo.lakvoorstel import Lakverzoek
from domain.woo.suggestie import WaaromNiet
from workflows import beoordelen
from workflows.beoordelen import Afwijzing, Grondwijziging, Opening, Restkeuze
from workflows.register.transactie import Ontvangst
from workflows.stukken import Aangewezen

BESLUIT_VAN: TypeAdapter[BesluitVan] = TypeAdapter(BesluitVan)
WAAROM_NIET: TypeAdapter[WaaromNiet] = TypeAdapter(WaaromNiet)
Lak = Annotated[
    str, typer.Argument(metavar="LAK", help="Nummer van de lak, zoals `woo toon` het noemt.")
]
Samen = Annotated[
    list[str] | None,
    typer.Option("--samen-met", help="Beoordeling (UUID) die mee naar buiten gaat; herhaalbaar."),
]


def open_beoordeling(
    daad: Daad,
    welke: Welke,
    versie: Versie = None,
    milieu: Annotated[str, typer.Option("--milieu", help="geen, milieu of emissies.")] = "geen",
    besluit_van: Annotated[
        str | None,
        typer.Option("--besluit-van", help=f"Een van: {', '.join(get_args(BesluitVan))}."),
    ] = None,
) -> Ontvangst:
    """Open de beoordeling van een nota, haar brief, een bijlage of een verloop."""
    wat = Aangewezen(
        keuze(SOORT, welke.stuk, "--stuk"),
        stroom_van(daad.register, welke.wat, daad.opdracht.lezer),
        heel_getal(versie, "--versie") if versie else None,
        keur_hash(welke.sha256) if welke.sha256 else None,
    )
    opening = Opening(
        wat,
        keuze(KADER, welke.kader, "--kader"),
        keuze(MILIEU, milieu, "--milieu"),
        voor_wie(besluit_van) if besluit_van else None,
    )
    return beoordelen.open_beoordeling(daad.register, opening, opdracht=daad.opdracht)


def voor_wie(besluit_van: str) -> BesluitVan:
    return keuze(BESLUIT_VAN, besluit_van, "--besluit-van")


def lak(
    daad: OordeelDaad,
    plek: Plek,
    grond: Grond,
    erken: Erkend = None,
    vervangt: Annotated[
        str | None, typer.Option("--vervangt", help="De vervallen lak die deze vervangt.")
    ] = None,
) -> Ontvangst:
    """Stel voor een passage te lakken; een ander bevestigt."""
    verzoek = Lakverzoek(
        aanwijzing=aanwijzing(daad, plek),
        grond=grond.lakgrond,
        erkend=tuple(erken or ()),
        vervangt=lak_van(daad.beoordeling, vervangt) if vervangt else None,
    )
    return beoordelen.stel_lak_voor(daad.register, daad.id, verzoek, opdracht=daad.opdracht)


def bevestig(daad: OordeelDaad, lak: Lak, erken: Erkend = None) -> Ontvangst:
    """Bevestig een lak, of wat over haar is voorgesteld, als tweede persoon."""
    return beoordelen.bevestig(
        daad.register,
        daad.id,
        gekozen(daad, lak),
        opdracht=daad.opdracht,
        erkend=tuple(erken or ()),
    )


def verwerp(daad: OordeelDaad, lak: Lak, reden: Reden) -> Ontvangst:
    """Verwerp een lak, of wat over haar is voorgesteld; een verworpen lak wordt leesbaar."""
    return beoordelen.verwerp(
        daad.register, daad.id, gekozen(daad, lak), reden, opdracht=daad.opdracht
    )


def trek_lak_in(daad: OordeelDaad, lak: Lak, reden: Reden) -> Ontvangst:
    """Trek uw eigen voorstel in, zolang niemand het heeft bevestigd."""
    return beoordelen.trek_lak_in(
        daad.register, daad.id, gekozen(daad, lak), reden, opdracht=daad.opdracht
    )


def wijzig_grond(daad: OordeelDaad, lak: Lak, grond: Grond, erken: Erkend = None) -> Ontvangst:
    """Stel een andere grond voor; een ander bevestigt."""
    wat = Grondwijziging(gekozen(daad, lak), grond.lakgrond, tuple(erken or ()))
    return beoordelen.stel_grondwijziging_voor(daad.register, daad.id, wat, opdracht=daad.opdracht)


def hef_op(daad: OordeelDaad, lak: Lak, reden: Reden) -> Ontvangst:
    """Stel voor een lak op te heffen; een ander bevestigt, en tot dan blijft zij."""
    return beoordelen.stel_opheffing_voor(
        daad.register, daad.id, gekozen(daad, lak), reden, opdracht=daad.opdracht
    )


def wijs_suggestie_af(
    daad: OordeelDaad,
    plek: Plek,
    waarom: Annotated[
        str, typer.Option("--waarom", help=f"Een van: {', '.join(get_args(WaaromNiet))}.")
    ],
    herkenner: Annotated[
        str, typer.Option("--herkenner", help="Wie haar deed, zoals `woo suggesties` hem noemt.")
    ],
) -> Ontvangst:
    """Wijs een suggestie af; zij komt niet terug."""
    wat = Afwijzing(aanwijzing(daad, plek), herkenner, keuze(WAAROM_NIET, waarom, "--waarom"))
    return beoordelen.wijs_suggestie_af(daad.register, daad.id, wat, opdracht=daad.opdracht)


def laat_zichtbaar(
    daad: OordeelDaad, plek: Plek, reden: Reden, samen_met: Samen = None
) -> Ontvangst:
    """Besluit als tweede persoon dat een gelakt woord elders leesbaar blijft."""
    wijst = aanwijzing(daad, plek)
    deel = Restdeel(plaats=wijst.plaats, van=wijst.van or 0, tot=wijst.tot or 0)
    samen = nummers(samen_met, "--samen-met")
    elders = elders_en_samen(daad.register, daad.id, samen, opdracht=daad.opdracht)
    keuze_ = Restkeuze(deel, reden, elders)
    return beoordelen.laat_zichtbaar(daad.register, daad.id, keuze_, opdracht=daad.opdracht)


def gekozen(daad: OordeelDaad, lak: str) -> UUID:
    return lak_van(daad.beoordeling, lak)


def voeg_toe(app: typer.Typer) -> None:
    app.command("open", cls=Verb, rich_help_panel="Beoordelen")(los(open_beoordeling))
    for doe in (lak, bevestig, verwerp, trek_lak_in, wijzig_grond, hef_op, wijs_suggestie_af,
                laat_zichtbaar):  # fmt: skip
        naam = doe.__name__.replace("_", "-")
        app.command(naam, cls=Verb, rich_help_panel="Beoordelen")(op_oordeel(doe))
