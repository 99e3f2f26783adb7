"""A gate that stays closed is recorded, told, and lets nothing out."""

from __future__ import annotations

from typing import Any

import pytest

from api.taken import vrijgeven
from domain.woo.lekrapport import Lekrapport
from projections.lekpoort.poort import gesloten
from tests.api.web import Web
from tests.api.woo import COORDINATOR, WOO, een_oordeel, geweigerd
from tests.people import SZW


def dicht(pakket: bytes, *_: Any, **__: Any) -> Lekrapport:
    return gesloten(pakket, "kind")


def test_what_could_not_be_judged_is_not_released(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vrijgeven, "lekpoort", dicht)
    oordeel = een_oordeel(web)
    oordeel.bevestigd()
    oordeel.stel_vast()

    made = web.post("/v1/openbaarmakingen", WOO, {"beoordelingen": [oordeel.id]})

    place, found = made.headers["location"], made.json()
    body = {"pakketSha256": found["pakketSha256"], "verschilErkend": True}
    assert (made.status_code, found["rapport"]["uitkomst"]) == (201, "onbeoordeelbaar")
    assert found["rapport"]["bevindingen"][0]["kanaal"]
    assert web.get(place, WOO).json()["poort"] == "gesloten"
    assert geweigerd(web.post(f"{place}/vrijgaven", COORDINATOR, body)) == (
        409,
        "lekpoort-gesloten",
    )
    assert web.get(f"{place}/pakketten/{found['pakketSha256']}", SZW).status_code == 404
