"""An empty stuk in every construct: what the templates write when nobody wrote anything."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from uuid import UUID

from domain.woo.gelakt import (
    Alinea,
    GebruikteGrond,
    GelakteNoot,
    GelakteSectie,
    GelaktStuk,
    GelaktVeld,
    Lak,
    Leesbaar,
    Nootteken,
    Tabel,
)
from projections.lekpoort.deel import Ruis
from projections.lekpoort.lezers import LEZERS
from projections.lekpoort.vormen import zichten
from projections.pakket import lees_pakket, maak_pakket
from projections.stukken.html import als_html
from projections.stukken.json import als_json
from projections.stukken.pdf import als_pdf

NIETS = (Leesbaar(tekst="-"),)
PAD = "stukken/0"
LEEG = GelaktStuk(
    titel=NIETS,
    kenmerk="-",
    datum=date(1980, 1, 1),
    velden=(GelaktVeld(label="-", inhoud=NIETS),),
    secties=(
        GelakteSectie(
            titel="-",
            blokken=(
                Alinea(inhoud=(*NIETS, Nootteken(nummer=1), Lak(gronden=("-",)))),
                Alinea(soort="punt", inhoud=NIETS),
                Alinea(soort="tussenkop", inhoud=NIETS),
                Tabel(kop=(NIETS,), rijen=((NIETS,),)),
            ),
        ),
    ),
    voetnoten=(GelakteNoot(nummer=1, inhoud=NIETS),),
    gronden=(GebruikteGrond(code="-", label="-", artikel="-", uitgesproken="-", aantal=1),),
)


@cache
def leeg_pakket() -> Mapping[str, bytes]:
    """Make it by the same renderers, so that what they add is known without a list of ours."""
    vormen = {"pdf": als_pdf(LEEG), "html": als_html(LEEG), "json": als_json(LEEG)}
    stukken = {f"{PAD}.{vorm}": inhoud for vorm, inhoud in vormen.items()}
    return lees_pakket(maak_pakket(stukken, vrijgave_id=UUID(int=0))).bestanden


@cache
def eigen_teksten() -> tuple[str, ...]:
    """Give all that the readers find where nobody wrote anything."""
    delen = (
        deel
        for pad, inhoud in leeg_pakket().items()
        for deel in LEZERS[pad.rpartition(".")[2]](inhoud)
        if deel.ruis is not Ruis.RUW
    )
    return tuple({next(zichten(deel.tekst, diepte=0)).tekst: None for deel in delen})
