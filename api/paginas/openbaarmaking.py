"""Openbaarmaking: a release as it is shown: what is in it, and what the gate said of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from fastapi.responses import Response

from api.paginas.fouten import Reden, reden_van
from api.paginas.kader import Kader
from api.paginas.lakbeeld import merken
from api.paginas.lakloket import GOED, Afloop
from api.paginas.woolijst import lijst_van
from domain.base import Event, Geweigerd
from domain.functionaris import Functionaris
from domain.werkdagen import dag
from domain.woo import publiceren, vrijgeven
from domain.woo.beoordeling import Beoordeling
from domain.woo.openbaarmaking import (
    Gepubliceerd,
    Ingetrokken,
    LekpoortGesloten,
    Openbaarmaking,
    Openbaarstuk,
    Poortbevinding,
    Poortoordeel,
    RedenCode,
    Vervangen,
    Vindplaats,
    Vrijgegeven,
)
from domain.woo.publiceren import Intrekking
from domain.woo.vrijgeven import Vrijgave
from projections.woozinnen import KADERS, OORDELEN, zin
from workflows.openbaar_maken import verschil_van
from workflows.ter_zitting import lees_openbaarmaking, maak_zitting

REDENEN: Mapping[RedenCode, str] = {
    "ongelakte_gegevens": "Er staan ongelakte gegevens in",
    "ongelakte_bestandsnaam": "Er staan ongelakte gegevens in de bestandsnaam",
    "opgeschort": "Het had nog niet openbaar mogen worden",
    "onleesbaar": "Het is onleesbaar",
    "hoort_er_niet_bij": "Het hoort er niet bij",
    "onvolledig": "Het is onvolledig",
}
SOORTEN = {"nota": "Nota", "brief": "Kamerbrief", "bijlage": "Bijlage", "verloop": "Verloop"}


class Document(NamedTuple):
    """One document of the set: where it can be found, and whether it is gone."""

    stuk: Openbaarstuk
    soort: str
    oordeel: str
    gronden: str
    url: str
    weg: str
    weg_op: date | None
    publiek: str  # what the public is told of why it went


class Gebeurtenis(NamedTuple):
    nummer: int
    zin: str
    functie: str
    moment: Any


def toon_openbaarmaking(
    kader: Kader,
    nummer: UUID,
    afloop: Afloop = GOED,
    *,
    gezet: int = 0,
) -> Response:
    found = lees_openbaarmaking(kader.register, nummer, lezer=kader.lezer)
    events = kader.register.gebeurtenissen(nummer)
    trail = [verteld(event) for event in events]
    return kader.toon(
        "openbaarmaking.html",
        invoer=afloop.invoer,
        status=afloop.status,
        wat=found,
        kaderzin=KADERS[found.kader],
        documenten=[document(een, events) for een in found.stukken],
        poort=poort_van(events),
        redenen=afloop.redenen,
        gezet=next((e.zin for e in trail if e.nummer == gezet), ""),
        verhaal=trail,
        vrijgegeven=next((e for e in events if isinstance(e, Vrijgegeven)), None),
        waarom=REDENEN,
        vandaag=dag(kader.moment),
        **vervolg(kader, found),
    )


class Poort(NamedTuple):
    """What the gate said, without any text that it found."""

    oordeel: Poortoordeel
    bevindingen: Sequence[Poortbevinding]


def poort_van(events: Sequence[Event]) -> Poort | None:
    found = [event for event in events if isinstance(event, Poortoordeel)]
    if not found:
        return None
    last = found[-1]
    return Poort(last, last.bevindingen if isinstance(last, LekpoortGesloten) else ())


def document(een: Openbaarstuk, events: Sequence[Event]) -> Document:
    nummer = een.documentnummer
    url, weg, weg_op, publiek = "", "", None, ""
    for event in events:
        match event:
            case Gepubliceerd(vindplaatsen=vindplaatsen):
                url = next((v.url for v in vindplaatsen if v.documentnummer == nummer), "")
            case Ingetrokken(documentnummers=nummers) if nummer in nummers:
                weg, weg_op, publiek = "ingetrokken", event.op, event.publieke_tekst
            case Vervangen() if nummer == event.documentnummer:
                weg, weg_op = "vervangen", event.op
    return Document(
        een,
        SOORTEN[een.stuk.soort],
        OORDELEN.get(een.oordeel, "te beoordelen"),
        merken(een.gronden),
        url,
        weg,
        weg_op,
        publiek,
    )


def verteld(event: Event) -> Gebeurtenis:
    functie = event.door.functie if isinstance(event.door, Functionaris) else ""
    return Gebeurtenis(event.originator_version, zin(event), functie, event.timestamp)


def vervolg(kader: Kader, found: Openbaarmaking) -> Mapping[str, Any]:
    """Say what may follow, and of the release also why not."""
    zitting = maak_zitting(kader.register, found.stukken[0].stuk, found.kader, kader.opdracht())
    laks = [kader.register.lees(Beoordeling, stuk.beoordeling_id) for stuk in found.stukken]
    verschil = verschil_van(kader.register, laks)
    sha = found.pakketten[0].sha256 if found.pakketten else ""
    wat = Vrijgave(sha, verschil, verschil_5a_erkend=True)
    nummers = tuple(s.documentnummer for s in found.stukken if s.documentnummer not in found.weg)
    op = found.gepubliceerd_op or dag(kader.moment)
    plaatsen = tuple(Vindplaats(documentnummer=n, url="https://x") for n in nummers)
    weg = Intrekking(nummers, "onvolledig", "reden", dag(kader.moment))
    return {
        "sha": sha,
        "verschil": verschil,
        "niet_vrijgeven": waarom_niet(found, lambda o: vrijgeven.geef_vrij(o, wat, laks, zitting)),
        "mag_publiceren": not waarom_niet(
            found, lambda o: publiceren.publiceer(o, op, plaatsen, zitting)
        ),
        "mag_intrekken": bool(nummers)
        and not waarom_niet(found, lambda o: publiceren.trek_in(o, weg, zitting)),
        "nummers": [(nummer, nummer) for nummer in nummers],
        "vervangers": list(vervangers(kader, found)),
    }


def waarom_niet(found: Openbaarmaking, daad: Callable[[Openbaarmaking], object]) -> Sequence[Reden]:
    """Do it on a copy that nobody keeps, and give what is said against it."""
    try:
        daad(found.fork())
    except Geweigerd as nee:
        return [reden_van(een) for een in nee.alle or (nee,)]
    return ()


def vervangers(kader: Kader, found: Openbaarmaking) -> Iterator[tuple[str, str]]:
    """List the published releases that may have come in the place of this one."""
    for regel in lijst_van(kader).openbaarmakingen:
        if regel.zaak.staat == "gepubliceerd" and regel.zaak.id != found.id:
            yield str(regel.zaak.id), f"{regel.kenmerk}, {regel.zaak.stukken} stukken"
