"""The wooloket that calls the API."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from httpx2 import Response
from pydantic import BaseModel
from pydantic.alias_generators import to_camel
from typing_extensions import override

from domain.woo.beoordeling import Restdeel
from domain.woo.stukken import Stuk
from features.daden import Order
from features.kantoren import COORDINATOR
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
UIT: Mapping[str, str] = {
    "geef_vrij": "vrijgaven",
    "publiceer": "publicaties",
    "trek_openbaarmaking_in": "intrekkingen",
    "vervang": "vervangingen",
}
ANDERS: Mapping[str, str] = {
    "open_beoordeling": "/v1/beoordelingen",
    "stel_samen": "/v1/openbaarmakingen",
    "maak_openbaar": "/v1/kamerbrieven/{brief_id}/publicaties",
    "zend_beslisnota_na": "/v1/notas/{nota_id}/nazendingen",
}
ZONDER_TEKST = {"onbekend", "leeslog-onbereikbaar"}  # why there is nothing to see


def is_van_woo(order: Order) -> bool:
    return order.wat in {*PADEN, *UIT, *ANDERS}


def verzoek(order: Order) -> tuple[str, dict[str, Any]]:
    """Say where an order is posted, and with which body."""
    velden = plat(order.velden)
    path = ANDERS.get(order.wat) or pad(order.wat)
    where = path.format(**velden)
    body = {name: value for name, value in velden.items() if f"{{{name}}}" not in path}
    return where, naar_json({"als": order.als, **body})


def pad(wat: str) -> str:
    if wat in UIT:
        return f"/v1/openbaarmakingen/{{openbaarmaking_id}}/{UIT[wat]}"
    return f"/v1/beoordelingen/{{beoordeling_id}}/{PADEN[wat]}"


def plat(velden: Mapping[str, Any]) -> dict[str, Any]:
    """Lay what is asked beside the rest, as a body does."""
    found = dict(velden)
    if opening := found.pop("opening", None):
        found |= opening._asdict()
        wat, datum = found.pop("wat"), found.pop("documentdatum")
        stuk = {"soort": wat.soort, "id": wat.stroom_id, "sha256": wat.sha256}
        found |= {"stuk": stuk, "document_datum": datum}
    for name in ("verzoek", "wat"):
        if (inner := found.pop(name, None)) is not None:
            found |= dict(inner) if isinstance(inner, BaseModel) else inner._asdict()
    return found


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
        if not (told := self._told(f"openbaarmakingen/{nummer}", wie)):
            return None
        pakketten = told["pakketten"]
        return Uitslag(told["poort"], pakketten[0]["sha256"] if pakketten else "")

    @override
    def openbaar(self, op: date, bekend_op: datetime | None = None) -> Sequence[Openbaar]:
        asked = {"op": str(op)}
        if bekend_op:
            asked["bekendOp"] = bekend_op.isoformat()
        rows = self.get("openbaar", COORDINATOR, **asked).raise_for_status().json()
        return [
            Openbaar(
                row["documentnummer"],
                row["oordeel"],
                tuple(row["gronden"]),
                row["grondenlijst"],
                UUID(row["openbaarmakingId"]),
            )
            for row in rows
        ]

    def _told(self, path: str, wie: str) -> dict[str, Any] | None:
        answer = self.get(path, wie)
        if answer.is_error:
            assert answer.json()["code"] in ZONDER_TEKST, answer.text
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
