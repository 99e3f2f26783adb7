"""One of each thing that an address may be about: judged, composed and sent."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from tests.api.lichamen import GROND
from tests.api.test_voorbeeldzaak import BESLISNOTA, lijn
from tests.api.web import Web
from tests.api.woo import WOO, geopend
from tests.people import BO, STELLER, opdracht
from workflows import openbaar_maken
from workflows.openbaar_maken import Samenstelling


def beoordeeld(web: Web, nota: str) -> Mapping[str, str]:
    """Open a judgement of it, with a mark that waits; and of another one that may be opened."""
    web.open("2025-0002")
    oordeel = geopend(web, nota)
    body = {"aanwijzing": {"plaats": "1"}, **GROND}
    lak = oordeel.post("lakken", STELLER, body).raise_for_status()
    return {
        "beoordeling_id": oordeel.id,
        "lak_id": lak.json()["lakId"],
        "openbaarmaking_id": samengesteld(web, "GEHEIM-2"),
        "brief_id": verzonden(web, "GEHEIM-3"),
    }


def samengesteld(web: Web, kenmerk: str) -> str:
    """Compose a set that nobody released; no bundle is made of it."""
    oordeel = geopend(web, web.open(kenmerk))
    oordeel.stel_vast()
    wat = Samenstelling((UUID(oordeel.id),))
    by = opdracht(WOO)
    return str(openbaar_maken.stel_samen(web.app.state.register, wat, opdracht=by).nummer)


def verzonden(web: Web, kenmerk: str) -> str:
    nota = web.submit(kenmerk)
    lijn(web, nota)
    sent = web.post(f"{nota}/verzendingen", BO, {"beslisnota": BESLISNOTA})
    return str(sent.raise_for_status().json()["briefId"])
