"""Sjabloonloket: how the acts of beheerders reach the workflows, and the API."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from domain.opdracht import Opdracht
from features.daden import Order
from features.woohttp import is_van_woo, verzoek
from workflows import vaststellen
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.sjablonen.ontwerp import lees_ontwerp


def ontwerp(register: Register, bestand: bytes, *, opdracht: Opdracht) -> Ontvangst:
    return vaststellen.ontwerp_sjabloon(register, lees_ontwerp(bestand), opdracht=opdracht)


def wijzig(register: Register, nummer: UUID, bestand: bytes, *, opdracht: Opdracht) -> Ontvangst:
    return vaststellen.wijzig_sjabloon(register, nummer, lees_ontwerp(bestand), opdracht=opdracht)


def stel_vast(register: Register, nummer: UUID, gezien: str, *, opdracht: Opdracht) -> Ontvangst:
    return vaststellen.stel_sjabloon_vast(register, nummer, gezien=gezien, opdracht=opdracht)


def trek_in(
    register: Register, nummer: UUID, versie: int, reden: str, *, opdracht: Opdracht
) -> Ontvangst:
    return vaststellen.trek_sjabloon_in(register, nummer, versie, reden, opdracht=opdracht)


def kalender_vast(
    register: Register, nummer: UUID, versie: int, *, opdracht: Opdracht
) -> Ontvangst:
    return vaststellen.stel_kalender_vast(register, nummer, versie, opdracht=opdracht)


def lijst_vast(register: Register, nummer: UUID, versie: int, *, opdracht: Opdracht) -> Ontvangst:
    return vaststellen.stel_functielijst_vast(register, nummer, versie, opdracht=opdracht)


SJABLOONDADEN: Mapping[str, Callable[..., Ontvangst]] = {
    "ontwerp_sjabloon": ontwerp,
    "wijzig_sjabloon": wijzig,
    "stel_sjabloon_vast": stel_vast,
    "trek_sjabloon_in": trek_in,
    "stel_kalender_voor": vaststellen.stel_kalender_voor,
    "stel_kalender_vast": kalender_vast,
    "stel_functielijst_voor": vaststellen.stel_functielijst_voor,
    "stel_functielijst_vast": lijst_vast,
}
PADEN: Mapping[str, str] = {
    "ontwerp_sjabloon": "routesjablonen",
    "wijzig_sjabloon": "routesjablonen/{nummer}/wijzigingen",
    "stel_sjabloon_vast": "routesjablonen/{nummer}/vaststellingen",
    "trek_sjabloon_in": "routesjablonen/{nummer}/intrekkingen",
    "stel_kalender_voor": "kalenders",
    "stel_kalender_vast": "kalenders/{nummer}/vaststellingen",
    "stel_functielijst_voor": "functielijsten",
    "stel_functielijst_vast": "functielijsten/{nummer}/vaststellingen",
}


def sjabloonverzoek(order: Order) -> tuple[str, dict[str, Any]]:
    """Say where an act of a beheerder is posted, and with which body."""
    velden = dict(order.velden)
    path = PADEN[order.wat].format(nummer=velden.pop("nummer", ""))
    body: dict[str, Any] = {"als": order.als} if order.als else {}
    if bestand := velden.pop("bestand", None):
        body["bestand"] = b64encode(bestand).decode()
    if voorstel := velden.pop("voorstel", None):
        body |= in_camel(voorstel.model_dump(mode="json"))
    return f"/v1/{path}", {**body, **velden}


def in_camel(plain: Mapping[str, Any]) -> dict[str, Any]:
    """Spell the one name of these that has two words as the API does, in rows too."""
    named = {"functie_openbaar": "functieOpenbaar", "naam_openbaar": "naamOpenbaar"}
    return {
        named.get(naam, naam): [in_camel(row) if isinstance(row, dict) else row for row in deel]
        if isinstance(deel, list)
        else deel
        for naam, deel in plain.items()
    }


def elders(order: Order) -> tuple[str, dict[str, Any]] | None:
    """Say it of what is about no nota in its parafenlijn."""
    if is_van_woo(order):
        return verzoek(order)
    return sjabloonverzoek(order) if order.wat in SJABLOONDADEN else None
