"""Kamerpunten: moties and toezeggingen, as the Kamer has them and as they are with us."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal, NamedTuple
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Query
from fastapi.responses import Response
from pydantic import Field

from api.paginas.bladen import LEEG, Blad, HetFormulier, Invoer, doe
from api.paginas.gebeurtenissen import feiten, gebeurd
from api.paginas.kader import HetKader, Kader
from api.paginas.puntbladen import DADEN
from api.paginas.puntvormen import opvolging
from domain.kamerpunt.motie import Motie
from domain.kamerpunt.toezegging import Toezegging
from domain.kamerpunt.uitvoering import NOTA, Kamerpunt
from domain.kamerpunt.woorden import EINDE
from domain.value import Tekst
from domain.werkdagen import dag
from projections.base import Cursor
from projections.dossier import Dossier
from projections.kamerpunten import Kamerpunten, Punt
from projections.puntzinnen import KAMERSTANDEN
from projections.stand import Stand
from workflows import opvolgen
from workflows.inzien import lees
from workflows.opvolgen import Bedoeld
from workflows.register.fouten import Onbekend

router = APIRouter()
Soort = Literal["motie", "toezegging"]
Na = Annotated[Tekst, Query(max_length=100)]
Gezet = Annotated[int, Query(ge=0, lt=2**53)]
KLASSEN: Mapping[Soort, type[Kamerpunt]] = {"motie": Motie, "toezegging": Toezegging}
ADRESSEN: Mapping[Soort, str] = {"motie": "/moties", "toezegging": "/toezeggingen"}
BIJ_ONS = {
    "niet_gestart": ("niet gestart", "rustig"),
    "in_behandeling": ("in behandeling", "nu"),
    "deels_afgedaan": ("deels afgedaan", "let-op"),
    "afgedaan": ("afgedaan", "goed"),
}
VOORLOPIG = ("voorlopig: alleen in een nota genoemd", "let-op")
AF = frozenset({"afgedaan", "deels_afgedaan"})
OPEN_BIJ_DE_KAMER = frozenset({"openstaand", "deels_afgedaan", "niet_nagekomen"})
BLAD = 50
GEZET = frozenset(
    {"heropend", "toegewezen", "overgedragen", "uitvoering-gestart", "termijn-gesteld",
     "termijn-verlengd", "samengevoegd-met"}
)  # fmt: skip


class Heropening(Blad):
    reden: Annotated[Tekst, Field(max_length=4000)]


class Getoond(NamedTuple):
    """A punt as pages show it: both states in words, its letters, and the working days left."""

    punt: Punt
    volgens_de_kamer: tuple[str, str]
    bij_ons: tuple[str, str]
    over: int | None
    brieven: Mapping[UUID, Dossier | None]

    @property
    def voorlopig(self) -> bool:
        """Say whether only a nota named it, and the Kamer did not yet."""
        return self.punt.volgens_de_kamer.herkomst == NOTA

    @property
    def datum(self) -> date | None:
        """Give the day of a motie; of a toezegging there is only what it is called."""
        genoemd = self.punt.genoemd
        return date.fromisoformat(genoemd) if genoemd and self.punt.soort == "motie" else None

    @property
    def verschilt(self) -> bool:
        """Say whether it is settled with us, and not with the Kamer."""
        af = self.punt.bij_ons.uitvoering in AF
        return af and (self.voorlopig or self.punt.volgens_de_kamer.stand in OPEN_BIJ_DE_KAMER)

    @property
    def heropend(self) -> bool:
        settled = any(brief.relatie == "afgedaan" for brief in self.punt.bij_ons.brieven)
        return settled and self.punt.bij_ons.uitvoering == "in_behandeling"


@router.get("/moties")
def moties(kader: HetKader, na: Na = "") -> Response:
    return toon_lijst(kader, "motie", na)


@router.get("/toezeggingen")
def toezeggingen(kader: HetKader, na: Na = "") -> Response:
    return toon_lijst(kader, "toezegging", na)


@router.get("/moties/{punt_id}")
def motie(kader: HetKader, punt_id: UUID, gezet: Gezet = 0) -> Response:
    return toon_punt(kader, "motie", punt_id, gezet=gezet)


@router.get("/toezeggingen/{punt_id}")
def toezegging(kader: HetKader, punt_id: UUID, gezet: Gezet = 0) -> Response:
    return toon_punt(kader, "toezegging", punt_id, gezet=gezet)


@router.post("/moties/{punt_id}/heropeningen")
def heropen_motie(kader: HetKader, formulier: HetFormulier, punt_id: UUID) -> Response:
    return heropen(kader, formulier, "motie", punt_id)


@router.post("/toezeggingen/{punt_id}/heropeningen")
def heropen_toezegging(kader: HetKader, formulier: HetFormulier, punt_id: UUID) -> Response:
    return heropen(kader, formulier, "toezegging", punt_id)


def heropen(kader: Kader, formulier: HetFormulier, soort: Soort, punt_id: UUID) -> Response:
    """Take it up again; a reason that is missing is asked on the same page."""
    lees(kader.register, KLASSEN[soort], punt_id, lezer=kader.lezer)

    def daad(blad: Heropening) -> str:
        opdracht = kader.opdracht(blad, formulier.verzoek)
        done = opvolgen.heropen(kader.register, Bedoeld(punt_id), blad.reden, opdracht=opdracht)
        return f"{ADRESSEN[soort]}/{punt_id}?gezet={done.versie}#g{done.versie}"

    return doe(
        formulier,
        Heropening,
        daad,
        lambda invoer: toon_punt(kader, soort, punt_id, invoer=invoer),
    )


@router.post("/kamerpunten/{punt_id}/{daad}")
def doe_iets(kader: HetKader, formulier: HetFormulier, punt_id: UUID, daad: str) -> Response:
    """Do what one of the forms asks, and show what came of it; or the form again."""
    punt = lees(kader.register, Kamerpunt, punt_id, lezer=kader.lezer)
    soort: Soort = "motie" if isinstance(punt, Motie) else "toezegging"
    if (gekozen := DADEN.get(daad)) is None:
        raise Onbekend(Kamerpunt)

    def voer_uit(blad: Blad) -> str:
        opdracht = kader.opdracht(blad, formulier.verzoek)
        done = gekozen.doe(kader.register, Bedoeld(punt_id), blad, opdracht)
        return f"{ADRESSEN[soort]}/{punt_id}?gezet={done.versie}#g{done.versie}"

    return doe(
        formulier,
        gekozen.blad,
        voer_uit,
        lambda invoer: toon_punt(kader, soort, punt_id, invoer=invoer),
    )


def toon_lijst(kader: Kader, soort: Soort, na: str) -> Response:
    with kader.register.opslag.lees() as cursor:
        found = Kamerpunten().alle(cursor, soort=soort, na=na, limit=BLAD + 1)
        page = [getoond(kader, punt, cursor) for punt in found[:BLAD]]
    return kader.toon(
        "kamerpunten.html",
        soort=soort,
        regels=page,
        begin=bool(na),
        volgende=urlencode({"na": page[-1].punt.sleutel}) if len(found) > BLAD else "",
    )


def toon_punt(
    kader: Kader, soort: Soort, punt_id: UUID, *, invoer: Invoer = LEEG, gezet: int = 0
) -> Response:
    lees(kader.register, KLASSEN[soort], punt_id, lezer=kader.lezer)
    with kader.register.opslag.lees() as cursor:
        if (punt := Kamerpunten().van(punt_id, cursor)) is None:
            raise Onbekend(Kamerpunt)
        shown = getoond(kader, punt, cursor)
    lines, events = gebeurd(kader, punt_id), kader.register.gebeurtenissen(punt_id)
    return kader.toon(
        "kamerpunt.html",
        invoer=invoer,
        p=shown,
        begin=events[0],
        feiten=feiten(kader, lines, events),
        opvolging=opvolging(kader, punt),
        gezet=any(line.nummer == gezet and line.soort in GEZET for line in lines) and gezet,
    )


def volgens_de_kamer(punt: Punt) -> tuple[str, str]:
    """Say how it stands with the Kamer: an unknown word as she wrote it."""
    kamer = punt.volgens_de_kamer
    if kamer.herkomst == NOTA:
        return VOORLOPIG
    if kamer.verwijderd:
        return "door de Kamer verwijderd", "let-op"
    if kamer.stand == "onbekend":
        return f"{kamer.ruw or 'geen woord'} (onbekend woord)", "let-op"
    if not kamer.stand:
        return f"vastgelegd in {kamer.herkomst}", "nu"
    return KAMERSTANDEN[kamer.stand], "rustig" if kamer.stand in EINDE else "nu"


def getoond(kader: Kader, punt: Punt, cursor: Cursor) -> Getoond:
    """Say it in words. A term counts as long as it is not settled."""
    letters = dict.fromkeys(brief.brief_id for brief in punt.bij_ons.brieven)
    nakoming = punt.datum_nakoming if punt.bij_ons.uitvoering != "afgedaan" else None
    over = kader.kalender.over(dag(kader.moment), nakoming) if nakoming else None
    return Getoond(
        punt=punt,
        volgens_de_kamer=volgens_de_kamer(punt),
        bij_ons=BIJ_ONS[punt.bij_ons.uitvoering],
        over=over,
        brieven={brief_id: Stand().van(brief_id, cursor) for brief_id in letters},
    )
