"""A letter goes out with its redacted beslisnota, or that follows; and then both are public."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from httpx2 import Response

from tests.api.test_voorbeeldzaak import BESLISNOTA, lijn
from tests.api.web import Web
from tests.api.woo import COORDINATOR, WOO, geopend, geweigerd, met_naam
from tests.people import BO, STELLER, SZW

DAG = "2025-11-11"


def akkoord(web: Web) -> str:
    nota = web.submit(sectie_1=met_naam())
    lijn(web, nota)
    return nota


def samengesteld(web: Web, nota: str, kader: str = "art68", soort: str = "nota") -> dict[str, Any]:
    oordeel = geopend(web, nota, kader, WOO, soort)
    if soort == "nota":
        oordeel.bevestigd(WOO, COORDINATOR)
    oordeel.stel_vast(COORDINATOR, WOO)
    made = web.post("/v1/openbaarmakingen", WOO, {"beoordelingen": [oordeel.id]})
    found: dict[str, Any] = made.raise_for_status().json()
    return {"place": made.headers["location"], **found}


def geef_vrij(web: Web, uit: dict[str, Any]) -> None:
    body = {"pakketSha256": uit["pakketSha256"], "verschilErkend": True}
    web.post(f"{uit['place']}/vrijgaven", COORDINATOR, body).raise_for_status()


def verzend(web: Web, nota: str, **beslisnota: object) -> Response:
    return web.post(f"{nota}/verzendingen", BO, {"beslisnota": beslisnota})


def test_a_redacted_beslisnota_goes_with_the_letter_once_it_is_released(web: Web) -> None:
    nota = akkoord(web)
    uit = samengesteld(web, nota)
    gelakt = {"wijze": "gelakt", "vrijgaveId": uit["openbaarmakingId"]}

    early = verzend(web, nota, **gelakt)
    geef_vrij(web, uit)
    sent = verzend(web, nota, **gelakt)

    assert "vrijgave-ontbreekt" in {one["code"] for one in early.json()["alle"]}
    assert sent.status_code == 201


def test_a_beslisnota_that_was_announced_follows_under_its_release(web: Web) -> None:
    nota = akkoord(web)
    before = web.post(f"{nota}/nazendingen", BO, {"vrijgaveId": str(uuid4())})
    verzend(web, nota, **BESLISNOTA).raise_for_status()
    uit = samengesteld(web, nota)
    body = {"vrijgaveId": uit["openbaarmakingId"]}

    early = web.post(f"{nota}/nazendingen", BO, body)
    geef_vrij(web, uit)
    other = web.post(f"{nota}/nazendingen", STELLER, body)
    sent = web.post(f"{nota}/nazendingen", BO, body)
    again = web.post(f"{nota}/nazendingen", BO, body)

    assert geweigerd(before) == geweigerd(again) == (409, "al-gedaan")
    assert geweigerd(early) == (409, "vrijgave-ontbreekt")
    assert geweigerd(other) == (403, "niet-bevoegd")
    assert sent.status_code == 201
    assert web.get(sent.headers["location"], SZW).json() == sent.json()


@pytest.mark.parametrize("published", [True, False])
def test_a_letter_says_in_which_publication_it_is(web: Web, *, published: bool) -> None:
    nota = akkoord(web)
    brief = verzend(web, nota, **BESLISNOTA).raise_for_status().json()["briefId"]
    uit = samengesteld(web, nota, "woo_actief", "brief")
    geef_vrij(web, uit)
    waar = [{"documentnummer": "0001", "url": "https://open.example.org/brief"}]
    if published:
        body: dict[str, object] = {"op": DAG, "vindplaatsen": waar}
        web.post(f"{uit['place']}/publicaties", WOO, body).raise_for_status()

    answer = web.post(
        f"/v1/kamerbrieven/{brief}/publicaties", WOO, {"publicatieId": uit["openbaarmakingId"]}
    )

    if published:
        assert answer.status_code == 201
        assert web.get(answer.headers["location"], SZW).status_code == 200
    else:
        assert geweigerd(answer) == (409, "publicatie-ontbreekt")
