"""Every refusal of a judgement has its status and its code, and stores nothing."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from typing import Any

import pytest
from httpx2 import Response

from tests.api.lichamen import GROND, UNKNOWN
from tests.api.web import Web
from tests.api.woo import COORDINATOR, WOO, Oordeel, een_oordeel, geopend, geweigerd, met_naam
from tests.people import JENV, STELLER
from tests.registers import counts

NIEUW = [{"soort": "tekst", "code": "1", "stand": "ingevuld", "blokken": [
    {"blokId": "5265d8e3-054d-5b1e-a811-7846c15de66a", "tekst": "Jansen belde."}]}]  # fmt: skip
LAK = {"aanwijzing": {"plaats": "1"}, **GROND}
BESTAND = b"Een bijlage van een blad.\n"
SHA = hashlib.sha256(BESTAND).hexdigest()
BIJLAGE = {
    "soort": "bijlagen",
    "rijen": [
        {"volgnummer": 1, "titel": "Een blad", "soort": "txt", "sha256": SHA, "bytes": len(BESTAND)}
    ],
}


def wijzig(web: Web, nota: str, *onderdelen: object, **more: object) -> None:
    versie = web.get(nota, STELLER).json()["versie"]
    body = {"verwachteVersie": versie, "onderdelen": onderdelen, **more}
    web.post(f"{nota}/versies", STELLER, body).raise_for_status()


def met_bijlage(web: Web, nota: str) -> dict[str, Any]:
    wijzig(web, nota, BIJLAGE, bestanden=[b64encode(BESTAND).decode()])
    return {"soort": "bijlage", "id": nota.rpartition("/")[2], "sha256": SHA}


def test_a_document_is_judged_once_for_each_test(web: Web) -> None:
    oordeel = een_oordeel(web)
    stuk = {"soort": "nota", "ministerie": "VWS", "kenmerk": " 2025-0001 "}
    before = counts(web.app.state.register)

    again = web.post("/v1/beoordelingen", WOO, {"stuk": stuk, "kader": "art68"})
    other = web.post("/v1/beoordelingen", WOO, {"stuk": stuk, "kader": "woo_actief"})

    assert geweigerd(again) == (409, "beoordeling-bestaat")
    assert counts(web.app.state.register)["events"] == before["events"] + 1
    assert other.headers["location"] != oordeel.place


@pytest.mark.parametrize(
    ("anders", "verwacht"),
    [
        ({"versie": 9}, (400, "versie-onbekend")),
        ({"soort": "bijlage", "sha256": "0" * 64}, (404, "stuk-onbekend")),
        ({"soort": "motie"}, (400, "invoer-ongeldig")),
        ({"ministerie": "VWS"}, (400, "invoer-ongeldig")),
        ({"id": UNKNOWN}, (404, "onbekend")),
    ],
)
def test_a_document_that_is_not_there(
    web: Web, anders: dict[str, object], verwacht: tuple[int, str]
) -> None:
    nota = web.open()
    stuk = {"soort": "nota", "id": nota.rpartition("/")[2], **anders}

    answer = web.post("/v1/beoordelingen", STELLER, {"stuk": stuk, "kader": "art68"})

    assert geweigerd(answer) == verwacht


def test_b14_forbidden_and_unknown_answer_alike(web: Web) -> None:
    nota = web.open("GEHEIM-1")
    oordeel = geopend(web, nota)

    def open_(stuk: dict[str, object]) -> Response:
        return web.post(
            "/v1/beoordelingen", JENV, {"stuk": {"soort": "nota", **stuk}, "kader": "art68"}
        )

    pairs = (
        (open_({"id": nota.rpartition("/")[2]}), open_({"id": UNKNOWN})),
        (open_({"ministerie": "VWS", "kenmerk": "GEHEIM-1"}),
         open_({"ministerie": "VWS", "kenmerk": "GEHEIM-9"})),
        (web.get(oordeel.place, JENV), web.get(f"/v1/beoordelingen/{UNKNOWN}", JENV)),
        (oordeel.post("lakken", JENV, LAK),
         web.post(f"/v1/beoordelingen/{UNKNOWN}/lakken", JENV, LAK)),
        (web.post("/v1/openbaarmakingen", JENV, {"beoordelingen": [oordeel.id]}),
         web.post("/v1/openbaarmakingen", JENV, {"beoordelingen": [UNKNOWN]})),
    )  # fmt: skip
    for forbidden, unknown in pairs:
        assert (forbidden.status_code, unknown.status_code) == (404, 404)
        assert forbidden.content == unknown.content
        assert "GEHEIM" not in forbidden.text
    assert web.get("/v1/beoordelingen", JENV).json() == []


def test_a_woo_desk_opens_a_nota_that_it_may_not_read_otherwise(web: Web) -> None:
    web.open("GEHEIM-1")
    stuk = {"soort": "nota", "ministerie": "VWS", "kenmerk": "GEHEIM-1"}

    made = web.post("/v1/beoordelingen", WOO, {"stuk": stuk, "kader": "woo_verzoek"})

    assert made.status_code == 201
    assert web.get(f"{made.headers['location']}/tekst", WOO).status_code == 200


def test_what_was_decided_is_decided_once(web: Web) -> None:
    oordeel = een_oordeel(web)
    lak = oordeel.bevestigd()
    reden = {"reden": "Nog eens."}

    for what, wie, body in (
        (f"{lak}/bevestigingen", COORDINATOR, {}),
        (f"{lak}/verwerpingen", COORDINATOR, reden),
        (f"{lak}/intrekkingen", STELLER, reden),
        ("heropeningen", WOO, reden),
    ):
        assert geweigerd(oordeel.post(what, wie, body)) == (409, "al-besloten"), what
    unknown = oordeel.post(f"lakken/{UNKNOWN}/bevestigingen", WOO)
    assert geweigerd(unknown) == (400, "lak-onbekend")


def test_an_old_text_is_not_closed(web: Web) -> None:
    nota = web.open(sectie_1=met_naam())
    oordeel = geopend(web, nota)
    oordeel.bevestigd()
    old = oordeel.gezien()
    wijzig(web, nota, *NIEUW)

    stale = oordeel.post("afrondingen", STELLER, old)
    unknown = oordeel.post("versiewissels", STELLER, {**old, "versie": 9})
    oordeel.post("versiewissels", STELLER, old).raise_for_status()
    behind = oordeel.post("afrondingen", STELLER, old)
    unread = oordeel.post("afrondingen", STELLER, oordeel.gezien())

    shown = oordeel.zie()
    assert geweigerd(stale) == geweigerd(behind) == (409, "verouderde-versie")
    assert geweigerd(unknown) == (400, "versie-onbekend")
    assert unread.json()["code"] == "te-beoordelen"
    assert shown["lakken"][0]["staat"] == "vervallen"
    assert "1/5265d8e3-054d-5b1e-a811-7846c15de66a" in shown["teLezen"]


def test_a_mark_that_lapsed_is_replaced(web: Web) -> None:
    nota = web.open(sectie_1=met_naam())
    oordeel = geopend(web, nota)
    oud = oordeel.bevestigd().rpartition("/")[2]
    wijzig(web, nota, *NIEUW)
    oordeel.post("versiewissels", STELLER, oordeel.gezien()).raise_for_status()

    body = {"aanwijzing": oordeel.wijs(), **GROND, "vervangt": oud}
    made = oordeel.post("lakken", STELLER, body).raise_for_status().json()
    oordeel.post(f"lakken/{made['lakId']}/bevestigingen", WOO).raise_for_status()
    gelezen = {**oordeel.gezien(), "gelezen": oordeel.zie()["teLezen"]}
    oordeel.post("afrondingen", STELLER, gelezen).raise_for_status()

    assert oordeel.post("vaststellingen", WOO, oordeel.gezien()).status_code == 201


def test_a_bijlage_is_open_or_it_is_not(web: Web) -> None:
    nota = web.open()
    body = {"stuk": met_bijlage(web, nota), "kader": "art68"}
    made = web.post("/v1/beoordelingen", STELLER, body).raise_for_status()
    oordeel = Oordeel(web, made.headers["location"])
    titel = {"plaats": "bijlagen/1/titel", "van": 0, "tot": 3, "fragment": "Een"}

    part = oordeel.post("lakken", STELLER, {"aanwijzing": titel, **GROND})
    whole = oordeel.post("lakken", STELLER, {"aanwijzing": {"plaats": "geheel"}, **GROND})

    assert geweigerd(part) == (400, "bijlage-niet-te-lakken")
    assert whole.status_code == 201


def test_an_uitkomst_has_its_proof(web: Web) -> None:
    oordeel = een_oordeel(web)

    def bepaal(**uitkomst: str) -> Response:
        return oordeel.post("uitkomsten", WOO, {**oordeel.gezien(), "uitkomst": uitkomst})

    no_proof, other_test = (
        bepaal(soort="reeds_openbaar"),
        bepaal(soort="dubbel", documentnummer="1"),
    )
    done = bepaal(soort="reeds_openbaar", vindplaats="https://example.org/1")

    assert geweigerd(no_proof) == geweigerd(other_test) == (400, "invoer-ongeldig")
    assert done.status_code == 201
    assert oordeel.zie()["oordeel"] == "reeds_openbaar"
    assert geweigerd(oordeel.lak()) == (409, "al-besloten")
