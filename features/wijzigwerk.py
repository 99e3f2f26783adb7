"""Wijzigwerk: what takes a second person, or undoes one's own, as orders and as posted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import uuid5

from api.onderdelen import naar_bericht
from domain.nota.inhoud import Onderdeel, Wijziging
from domain.nota.stand import Nota
from domain.nota.tegentekenen import Getoond, open_taalvoorstellen
from domain.nummers import RUIMTE
from domain.routewijziging import Stapwens
from features.bureau import Bureau
from features.daden import Order
from features.kantoren import STAPPEN, STELLER
from features.paden import naar_velden
from workflows import wijzigen
from workflows.register.transactie import Ontvangst

WORKFLOWS: Mapping[str, Callable[..., Ontvangst]] = {
    "stel_redactioneel_voor": wijzigen.stel_redactioneel_voor,
    "bevestig_redactioneel": wijzigen.bevestig_redactioneel,
    "wijs_redactioneel_af": wijzigen.wijs_redactioneel_af,
    "neem_paraaf_terug": wijzigen.neem_paraaf_terug,
    "stel_route_voor": wijzigen.stel_route_voor,
    "bevestig_route": wijzigen.bevestig_route,
    "wijs_route_af": wijzigen.wijs_route_af,
    "leg_geschil_voor": wijzigen.leg_geschil_voor,
}
TAAL, ROUTE = "redactionele-voorstellen", "routevoorstellen"
BEVESTIGD, AFGEWEZEN = {"besluit": "bevestigd"}, {"besluit": "afgewezen"}
PADEN: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "stel_redactioneel_voor": (TAAL, {}),
    "bevestig_redactioneel": (f"{TAAL}/{{voorstel_id}}/antwoorden", BEVESTIGD),
    "wijs_redactioneel_af": (f"{TAAL}/{{voorstel_id}}/antwoorden", AFGEWEZEN),
    "neem_paraaf_terug": ("terugnames", {}),
    "stel_route_voor": (ROUTE, {}),
    "bevestig_route": (f"{ROUTE}/{{voorstel_id}}/antwoorden", BEVESTIGD),
    "wijs_route_af": (f"{ROUTE}/{{voorstel_id}}/antwoorden", AFGEWEZEN),
    "leg_geschil_voor": ("voorleggingen", {}),
}


def meld_taalfout(bureau: Bureau, *onderdelen: Onderdeel, wie: str = STELLER) -> None:
    """Propose other words as the steller, and remember what is shown of it."""
    seen = bureau.gezien(STELLER)
    assert seen
    wijziging = Wijziging(op_versie=seen.versie, onderdelen=onderdelen, aanleiding="Een typefout.")
    bureau.doe(wie, ("stel_redactioneel_voor", {"wijziging": wijziging}))
    if bureau.weigering is None:
        (bureau.getoond,) = bureau.taalvoorstellen(STELLER)


def beantwoord_taalfout(bureau: Bureau, wie: str, wat: str, **velden: str) -> None:
    bureau.doe(wie, (wat, {"getoond": bureau.getoond, **velden}))


def stel_route_voor(bureau: Bureau, wie: str, wens: Stapwens, reden: str) -> None:
    bureau.doe(wie, ("stel_route_voor", {"wensen": (wens,), "reden": reden}))
    if bureau.weigering is None and bureau.vorige:
        bureau.routevoorstel = uuid5(RUIMTE, f"routewijziging:{bureau.vorige.opdracht_id}")


def beantwoord_route(bureau: Bureau, wie: str, wat: str, **velden: str) -> None:
    bureau.doe(wie, (wat, {"voorstel_id": bureau.routevoorstel, **velden}))


def leg_voor(bureau: Bureau, wie: str, ministerie: str, reden: str) -> None:
    bureau.doe(wie, ("leg_geschil_voor", {"stap": STAPPEN[ministerie], "reden": reden}))


def wacht(nota: Nota) -> Sequence[Getoond]:
    """List the differences in words that wait for a second person."""
    found = open_taalvoorstellen(nota).items()
    return tuple(Getoond(nummer, voorstel.diff_hash) for nummer, voorstel in found)


def verzoek(order: Order) -> tuple[str, dict[str, Any]]:
    """Say where below the nota such an order is posted, and with which body."""
    path, fixed = PADEN[order.wat]
    velden, body = dict(order.velden), dict[str, Any](fixed)
    match velden:
        case {"wijziging": Wijziging() as new}:
            parts = [naar_bericht(deel) for deel in new.onderdelen]
            body["verwachteVersie"] = new.op_versie
            body["onderdelen"] = [part.model_dump(mode="json", by_alias=True) for part in parts]
            body["verklaring"] = new.aanleiding
        case {"getoond": Getoond() as shown}:
            path = path.format(voorstel_id=shown.voorstel_id)
            body["diffHash"] = shown.diff_hash
        case {"voorstel_id": voorstel_id}:
            path = path.format(voorstel_id=voorstel_id)
        case {"wensen": wensen}:
            body["wijzigingen"] = [
                wens.model_dump(mode="json", exclude_none=True) for wens in wensen
            ]
    body |= {name: velden[name] for name in ("reden", "stap") if name in velden}
    if order.wat == "leg_geschil_voor" and order.gezien:
        body |= naar_velden(order.gezien)
    return path, {**body, **({"als": order.als} if order.als else {})}
