"""Woospel: the acts by which the nota of the fictional case becomes public."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import uuid5

from api.taken import vrijgeven
from api.taken.toneel import GEWOON, Spel, Toneel
from domain.nummers import RUIMTE
from domain.opdracht import Opdracht
from domain.werkdagen import dag
from domain.woo.beoordeling import Beoordeling
from domain.woo.grondregels import Lakgrond
from domain.woo.lakvoorstel import Lakverzoek
from domain.woo.openbaarmaking import Openbaarmaking, Vindplaats
from domain.woo.passage import Aanwijzing
from domain.woo.stukken import StukSoort
from workflows import beoordelen, openbaar_maken
from workflows.beoordelen import Opening
from workflows.openbaar_maken import Samenstelling
from workflows.register.transactie import Ontvangst
from workflows.stukken import Aangewezen, lees_stuk


def beoordeling(toneel: Toneel, stuk: str) -> Beoordeling:
    return toneel.register.lees(Beoordeling, toneel.beoordelingen[stuk])


def open_beoordeling(toneel: Toneel, opdracht: Opdracht, *, stuk: StukSoort) -> Ontvangst:
    opening = Opening(Aangewezen(stuk, toneel.nota_id), "art68")
    ontvangst = beoordelen.open_beoordeling(toneel.register, opening, opdracht=opdracht)
    toneel.beoordelingen[stuk] = ontvangst.nummer
    return ontvangst


def stel_lak_voor(
    toneel: Toneel,
    opdracht: Opdracht,
    *,
    stuk: str,
    onderdeel: str,
    fragment: str,
    **waarom: object,
) -> Ontvangst:
    """Point at the words where they stand in that section, as one does with a mouse."""
    wat = beoordeling(toneel, stuk)
    tekst = lees_stuk(toneel.register, wat.stuk, wat.kader)
    plek = next(p for p in tekst.onder(onderdeel) if fragment in p.tekst)
    van = plek.tekst.index(fragment)
    wijst = Aanwijzing(plaats=plek.plaats, van=van, tot=van + len(fragment), fragment=fragment)
    verzoek = Lakverzoek(aanwijzing=wijst, grond=Lakgrond.model_validate(waarom))
    return beoordelen.stel_lak_voor(toneel.register, wat.id, verzoek, opdracht=opdracht)


def bevestig_alles(toneel: Toneel, opdracht: Opdracht, *, stuk: str) -> Ontvangst:
    """Confirm each mark by an order of its own."""
    wat = beoordeling(toneel, stuk)
    done: list[Ontvangst] = []
    for lak in wat.verborgen:
        order = replace(opdracht, opdracht_id=uuid5(RUIMTE, f"demo:{lak.lak_id}"))
        done.append(beoordelen.bevestig(toneel.register, wat.id, lak.lak_id, opdracht=order))
    every = tuple(gebeurtenis for one in done for gebeurtenis in one.gebeurtenissen)
    return Ontvangst(nummer=wat.id, versie=done[-1].versie, gebeurtenissen=every)


def rond_af(toneel: Toneel, opdracht: Opdracht, *, stuk: str) -> Ontvangst:
    wat = beoordeling(toneel, stuk)
    return beoordelen.rond_af(toneel.register, wat.id, (), gezien=wat.stuk, opdracht=opdracht)


def stel_vast(toneel: Toneel, opdracht: Opdracht, *, stuk: str) -> Ontvangst:
    wat = beoordeling(toneel, stuk)
    return beoordelen.stel_vast(toneel.register, wat.id, gezien=wat.stuk, opdracht=opdracht)


def stel_samen(toneel: Toneel, opdracht: Opdracht, *, stukken: Sequence[str]) -> Ontvangst:
    wat = Samenstelling(tuple(toneel.beoordelingen[stuk] for stuk in stukken))
    toneel.uitslag = vrijgeven.stel_samen(toneel.register, wat, opdracht=opdracht)
    found = toneel.register.lees(Openbaarmaking, toneel.uitslag.openbaarmaking_id)
    every = tuple((found.id, n) for n in range(1, found.version + 1))
    return Ontvangst(nummer=found.id, versie=found.version, gebeurtenissen=every)


def geef_vrij(toneel: Toneel, opdracht: Opdracht) -> Ontvangst:
    uitslag = gedaan(toneel)
    return openbaar_maken.geef_vrij(
        toneel.register,
        uitslag.openbaarmaking_id,
        uitslag.pakket_sha256,
        opdracht=opdracht,
        verschil_erkend=True,
    )


def zend_na(toneel: Toneel, opdracht: Opdracht) -> Ontvangst:
    return openbaar_maken.zend_beslisnota_na(
        toneel.register, toneel.nota_id, gedaan(toneel).openbaarmaking_id, opdracht=opdracht
    )


def publiceer(toneel: Toneel, opdracht: Opdracht, *, url: str) -> Ontvangst:
    uitslag = gedaan(toneel)
    found = toneel.register.lees(Openbaarmaking, uitslag.openbaarmaking_id)
    numbers = [stuk.documentnummer for stuk in found.stukken]
    places = tuple(Vindplaats(documentnummer=n, url=f"{url}/{n}") for n in numbers)
    op = dag(opdracht.moment)
    return openbaar_maken.publiceer(toneel.register, found.id, op, places, opdracht=opdracht)


def gedaan(toneel: Toneel) -> vrijgeven.Uitslag:
    assert toneel.uitslag, "eerst samenstellen"
    return toneel.uitslag


SPEL: Mapping[str, Spel] = {
    **GEWOON,
    "open_beoordeling": open_beoordeling,
    "stel_lak_voor": stel_lak_voor,
    "bevestig_alles": bevestig_alles,
    "rond_af": rond_af,
    "stel_vast": stel_vast,
    "stel_samen": stel_samen,
    "geef_vrij": geef_vrij,
    "zend_na": zend_na,
    "publiceer": publiceer,
}
