"""The wooloket that calls the API."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from httpx2 import Response
from pydantic import BaseModel
from pydantic.alias_generators import to_camel
from typing_extensions import override

from domain.woo.beoordeling import Restdeel
from domain.woo.stukken import Stuk
from features.daden import Order
from features.wooloket import Lakregel, Leesbeeld, Openbaar, Plek, Stand, Uitslag, Wooloket

# Where each act is posted, below the judgement.
PADEN: Mapping[str, str] = {
    "stel_lak_voor": "lakken",
    "bevestig": "lakken/{lak_id}/bevestigingen",
    "verwerp": "lakken/{lak_id}/verwerpingen",
    "trek_lak_in": "lakken/{lak_id}/intrekkingen",
    "stel_grondwijziging_voor": "lakken/{lak_id}/grondwijzigingen",
    "stel_opheffing_voor": "lakken/{lak_id}/opheffingen",
    "laat_zichtbaar": "restbesluiten",
    "wissel_versie": "versiewissels",
    "bepaal_uitkomst": "uitkomsten",
    "rond_af": "afrondingen",
    "stel_vast": "vaststellingen",
    "heropen_beoordeling": "heropeningen",
}


def is_van_woo(order: Order) -> bool:
    return order.wat in PADEN or order.wat == "open_beoordeling"


def verzoek(order: Order) -> tuple[str, dict[str, Any]]:
    """Say where an order is posted, and with which body."""
    velden = dict(order.velden)
    als = {"als": order.als} if order.als else {}
    if order.wat == "open_beoordeling":
        opening = velden["opening"]
        stuk = {"soort": opening.wat.soort, "id": opening.wat.stroom_id}
        body = {"stuk": stuk, "kader": opening.kader, "milieu": opening.milieu}
        later = {"besluitVan": opening.besluit_van, "documentDatum": opening.documentdatum}
        return "/v1/beoordelingen", naar_json({**als, **body, **later})
    path = PADEN[order.wat].format(**velden)
    where = f"/v1/beoordelingen/{velden.pop('beoordeling_id')}/{path}"
    velden.pop("lak_id", None)
    if order.wat == "stel_lak_voor":
        velden = dict(velden["verzoek"])
    if order.wat == "stel_grondwijziging_voor":
        velden = {"grond": velden["wat"].grond, "erkend": velden["wat"].erkend}
    if order.wat == "laat_zichtbaar":
        velden = {"deel": velden["wat"].deel, "reden": velden["wat"].reden}
    return where, naar_json({**als, **velden})


def naar_json(value: Any) -> Any:
    """Write it as JSON, in the spelling of the API; what says nothing is left out."""
    match value:
        case BaseModel():
            return naar_json(dict(value))
        case dict():
            return {to_camel(k): naar_json(v) for k, v in value.items() if v is not None}
        case tuple() | list():
            return [naar_json(one) for one in value]
        case UUID() | date():
            return str(value)
        case _:
            return value


class HttpWooloket(Wooloket):
    def __init__(self, get: Callable[..., Response]) -> None:
        self.get = get

    @override
    def beoordeling(self, wie: str, nummer: UUID) -> Stand | None:
        if not (told := self._told(f"beoordelingen/{nummer}", wie)):
            return None
        lakken = [regel(lak) for lak in told["lakken"]]
        return Stand(stuk(told["stuk"]), told["oordeel"], tuple(told["teLezen"]), lakken)

    @override
    def tekst(self, wie: str, nummer: UUID) -> Leesbeeld | None:
        if not (told := self._told(f"beoordelingen/{nummer}/tekst", wie)):
            return None
        plekken = {
            plek["plaats"]: Plek(
                plek["tekst"],
                [(d["van"], d["tot"], tuple(d["gronden"])) for d in plek["verborgen"]],
            )
            for plek in told["plekken"]
        }
        rest = [(Restdeel(**r["deel"]), tuple(r["plaatsen"])) for r in told["restvermeldingen"]]
        return Leesbeeld(plekken, rest)

    @override
    def uitslag(self, wie: str, nummer: UUID) -> Uitslag | None:
        raise NotImplementedError

    @override
    def openbaar(self, op: date) -> Sequence[Openbaar]:
        raise NotImplementedError

    def _told(self, path: str, wie: str) -> dict[str, Any] | None:
        answer = self.get(path, wie)
        if answer.is_error:
            assert answer.json()["code"] == "onbekend", answer.text
            return None
        found: dict[str, Any] = answer.json()
        return found


def stuk(told: Mapping[str, Any]) -> Stuk:
    return Stuk(
        soort=told["soort"],
        id=UUID(told["id"]),
        versie=told["versie"],
        inhoud_hash=told["inhoudHash"],
    )


def regel(lak: Mapping[str, Any]) -> Lakregel:
    passage, voorstel = lak["passage"], lak["voorstel"]
    return Lakregel(
        UUID(lak["lakId"]),
        passage["plaats"],
        passage.get("van"),
        passage.get("tot"),
        tuple(lak["grond"]["gronden"]),
        lak["staat"],
        voorstel["soort"] if voorstel else "",
    )
