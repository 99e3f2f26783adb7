"""Puntdaden: what officials do with moties and toezeggingen, by a workflow or by an address."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from api.taken.kamer import lees_records_in
from domain.kamerpunt.motie import NieuweMotie
from domain.kamerpunt.opvolging import Overdracht
from domain.kamerpunt.toezegging import NieuweToezegging
from domain.kamerpunt.uitvoering import Afdoening, BronVanFeit, Kamerpunt
from domain.opdracht import Opdracht
from features.daden import Order
from features.loket import Puntbeeld
from features.woohttp import naar_json
from projections.tijdlijn import Tijdlijn
from workflows import brieven, kamerpunten, opvolgen
from workflows.kamer.records import lees
from workflows.opvolgen import Bedoeld
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst

# Where each act is posted, below the punt.
PADEN: Mapping[str, str] = {
    "heropen_punt": "heropeningen",
    "wijs_toe": "toewijzingen",
    "start_uitvoering": "uitvoeringen",
    "stel_punttermijn": "termijnen",
    "verleng_punttermijn": "termijnverlengingen",
    "meld_voortgang": "voortgangsmeldingen",
    "doe_af": "afdoeningen",
    "voeg_samen": "samenvoegingen",
}
BRIEF: Mapping[str, str] = {
    "bevestig_ontvangst": "ontvangstbevestigingen",
    "ken_kamerstuknummer_toe": "kamerstuknummers",
    "rectificeer": "rectificaties",
}
ANDERS = {"draag_over": "/v1/overdrachten", "lees_kamer_in": "/v1/kamerpunten/inlezingen"}


def is_van_punt(order: Order) -> bool:
    return order.wat in {*PADEN, *BRIEF, *ANDERS}


def verzoek(order: Order, soort: str) -> tuple[str, dict[str, Any]]:
    """Say where an order is posted, and with which body."""
    velden = {"als": order.als, **order.velden}
    path = ANDERS.get(order.wat)
    if order.wat in BRIEF:
        path = f"/v1/kamerbrieven/{velden.pop('brief_id')}/{BRIEF[order.wat]}"
        velden |= dict(velden.pop("wat", {}))
    elif path is None:
        where = soort if order.wat == "heropen_punt" else "kamerpunten"
        path = f"/v1/{where}/{velden.pop('punt_id')}/{PADEN[order.wat]}"
    ruw = velden.pop("records", None)  # the Kamer's own spelling
    return path, naar_json(velden) | ({} if ruw is None else {"records": ruw})


def nieuw_punt(soort: str, nummer: str | None, onderwerp: str, moment: datetime) -> dict[str, Any]:
    bron = {"systeem": "nota", "id": "1", "gewijzigdOp": moment.isoformat(), "sha256": "0" * 64}
    if soort == "motie":
        return {"onderwerp": onderwerp, "kstId": nummer, "bron": bron}
    return {"tekst": onderwerp, "nummer": nummer, "bron": bron}


def beeld_van(told: Mapping[str, Any], lines: Sequence[Mapping[str, Any]]) -> Puntbeeld:
    """Read what the API tells of a punt, and of its timeline."""
    kamer, ons = told["volgensDeKamer"], told["bijOns"]
    return Puntbeeld(
        ons["uitvoering"],
        kamer["stand"],
        kamer["ruw"],
        ons["bewindspersoon"] or "",
        ons["dossierhouder"] or "",
        ons["termijn"] or "",
        kamer["gegevens"].get("verwijderd") == "ja",
        tuple(line["zin"] for line in lines),
    )


def leg_punt_vast(
    register: Register, soort: str, nummer: str | None, onderwerp: str, *, opdracht: Opdracht
) -> Ontvangst:
    bron = BronVanFeit(systeem="nota", id="1", gewijzigd_op=opdracht.moment, sha256="0" * 64)
    punt: NieuweMotie | NieuweToezegging
    if soort == "motie":
        punt = NieuweMotie(onderwerp=onderwerp, kst_id=nummer, bron=bron)
    else:
        punt = NieuweToezegging(tekst=onderwerp, nummer=nummer, bron=bron)
    return kamerpunten.leg_vast(register, punt, opdracht=opdracht)


def zinnen(register: Register, stroom: UUID) -> tuple[str, ...]:
    with register.opslag.lees() as cursor:
        return tuple(line.zin for line in Tijdlijn().van(stroom, cursor))


def beeld_uit(register: Register, punt_id: UUID) -> Puntbeeld:
    punt = register.lees(Kamerpunt, punt_id)
    return Puntbeeld(
        punt.uitvoering,
        *punt.kamerstand,
        punt.bewindspersoon or "",
        punt.dossierhouder or "",
        str(punt.termijn or ""),
        punt.gegevens.get("verwijderd") == "ja",
        zinnen(register, punt_id),
    )


def op_punt(workflow: Callable[..., Ontvangst]) -> Callable[..., Ontvangst]:
    def doe(register: Register, punt_id: UUID, *, opdracht: Opdracht, **velden: Any) -> Ontvangst:
        return workflow(register, Bedoeld(punt_id), **velden, opdracht=opdracht)

    return doe


def doe_af(
    register: Register, punt_id: UUID, brief_id: UUID, *, opdracht: Opdracht, **hoe: Any
) -> Ontvangst:
    bedoeld = Bedoeld(punt_id)
    return opvolgen.doe_af(register, bedoeld, brief_id, Afdoening(**hoe), opdracht=opdracht)


def draag_over(
    register: Register, punten: tuple[UUID, ...], *, opdracht: Opdracht, **hoe: Any
) -> Ontvangst:
    bedoeld = [Bedoeld(punt_id) for punt_id in punten]
    return opvolgen.draag_over(register, bedoeld, Overdracht(**hoe), opdracht=opdracht)


def lees_kamer_in(
    register: Register, *, records: list[dict[str, Any]], opdracht: Opdracht
) -> Ontvangst:
    return lees_records_in(register, lees(records), opdracht=opdracht).ontvangst


PUNTEN: Mapping[str, Callable[..., Ontvangst]] = {
    "leg_punt_vast": leg_punt_vast,
    "heropen_punt": op_punt(opvolgen.heropen),
    "wijs_toe": op_punt(opvolgen.wijs_toe),
    "start_uitvoering": op_punt(opvolgen.start_uitvoering),
    "stel_punttermijn": op_punt(opvolgen.stel_termijn),
    "verleng_punttermijn": op_punt(opvolgen.verleng_termijn),
    "meld_voortgang": op_punt(opvolgen.meld_voortgang),
    "doe_af": doe_af,
    "voeg_samen": op_punt(opvolgen.voeg_samen),
    "bevestig_ontvangst": brieven.bevestig_ontvangst,
    "ken_kamerstuknummer_toe": brieven.ken_kamerstuknummer_toe,
    "rectificeer": brieven.rectificeer,
    "draag_over": draag_over,
    "lees_kamer_in": lees_kamer_in,
}
