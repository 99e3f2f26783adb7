"""Every address is decided on, and every decision is kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import pytest
from fastapi.routing import APIRoute
from httpx2 import Response

from api.v1 import ROUTERS
from domain.nota.inhoud import Kop
from domain.nummers import functie_nummer
from tests.api.besluiten import (
    BESLUIT,
    LEEST,
    LEEST_NOTA,
    OPEN,
    SCHRIJFT,
    SCHRIJFT_NOTA,
    address,
    body_of,
    with_besluit,
)
from tests.api.lichamen import BODY, BRON
from tests.api.web import Web, an_app
from tests.api.zaak import beoordeeld
from tests.people import (
    AUDITOR,
    BEHEER,
    FEZ,
    JENV,
    STAS,
    STELLER,
    SZW,
    persoon,
)
from tests.registers import counts

VAN_BEHEER = {
    "sjabloon_id": "routesjablonen",
    "kalender_id": "kalenders",
    "lijst_id": "functielijsten",
}
SECRET = "Zeer geheim onderwerp"
FORBIDDEN = with_besluit(LEEST_NOTA, SCHRIJFT_NOTA)
WRITES = with_besluit(SCHRIJFT, SCHRIJFT_NOTA)


class Zaak(NamedTuple):
    web: Web
    nota: str
    ids: Mapping[str, str]


@pytest.fixture(scope="module")
def zaak() -> Iterator[Zaak]:
    """Give the API with one nota in it, that tells when it leaks, and one of what else there is."""
    web = Web(an_app())
    kop = Kop(onderwerp=SECRET, soort_nota="ter_besluitvorming", aan=(STAS,), van="DMO")
    nota = web.submit("GEHEIM-1", kop=kop)
    motie = web.post("/v1/moties", STELLER, BODY["moties"]()).json()["nummer"]
    toezegging = web.post("/v1/toezeggingen", STELLER, BODY["toezeggingen"]()).json()["nummer"]
    ids = {
        "nota_id": nota.rpartition("/")[2],
        "motie_id": motie,
        "toezegging_id": toezegging,
        "punt_id": motie,
        "functie_id": str(functie_nummer(STELLER)),
        **beoordeeld(web, nota),
        **{
            naam: web.post(f"/v1/{place}", BEHEER, BODY[place]()).json()["nummer"]
            for naam, place in VAN_BEHEER.items()
        },
    }
    yield Zaak(web, nota, ids)
    web.app.state.register.opslag.sluit()


def ask(web: Web, route: str, wie: str, **ids: str) -> Response:
    method, path = address(route, **ids)
    body = {"json": body_of(route)} if method == "POST" else {}
    return web.raw(method, path, wie, **body)


def test_b20_every_route_is_decided_on() -> None:
    routes = [route for router in ROUTERS for route in router.routes]
    found = {f"{m} {r.path}" for r in routes if isinstance(r, APIRoute) for m in r.methods or ()}

    assert all(isinstance(route, APIRoute) for route in routes)
    assert found == set(BESLUIT), "decide in tests/api/besluiten.py who may use it"


@pytest.mark.parametrize("route", [route for route in BESLUIT if BESLUIT[route] != OPEN])
def test_a01_without_sign_in_there_is_nothing(zaak: Zaak, route: str) -> None:
    web, _, ids = zaak

    answer = ask(web, route, "", **ids)

    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"
    assert SECRET not in answer.text
    assert "GEHEIM" not in answer.text


@pytest.mark.parametrize("route", with_besluit(OPEN))
def test_what_is_open_says_nothing_of_a_dossier(zaak: Zaak, route: str) -> None:
    web, _, _ = zaak

    answer = ask(web, route, "")

    assert answer.status_code == 200
    assert "GEHEIM" not in answer.text


@pytest.mark.parametrize("route", FORBIDDEN)
def test_b01_forbidden_and_unknown_answer_alike(zaak: Zaak, route: str) -> None:
    web, _, ids = zaak

    forbidden = ask(web, route, BEHEER, **ids)
    unknown = ask(web, route, BEHEER)

    assert (forbidden.status_code, unknown.status_code) == (404, 404)
    assert forbidden.content == unknown.content
    ours = {"request-id"}
    assert {n: v for n, v in forbidden.headers.items() if n not in ours} == {
        n: v for n, v in unknown.headers.items() if n not in ours
    }


@pytest.mark.parametrize("route", WRITES)
def test_b11_an_auditor_writes_nothing(zaak: Zaak, route: str) -> None:
    web, _, ids = zaak
    before = counts(web.app.state.register)

    answer = ask(web, route, AUDITOR, **ids)

    assert answer.status_code == 403
    assert counts(web.app.state.register) == before


def test_b11_nor_does_the_steller_who_became_an_auditor(web: Web) -> None:
    nota = web.open("CONCEPT-1")
    beheer = {"als": BEHEER, "persoonId": str(persoon(STELLER))}
    for office, act in ((AUDITOR, "bezettingen"), (STELLER, "vrijmeldingen")):
        place = f"/v1/functies/{functie_nummer(office)}/{act}"
        web.post(place, BEHEER, beheer).raise_for_status()
    before = counts(web.app.state.register)
    body = {"verwachteVersie": 1, "onderdelen": [{"soort": "bijlagen"}]}

    for act, sent in (("versies", body), ("indieningen", {})):
        assert web.post(f"{nota}/{act}", STELLER, sent).status_code == 403
    (nee,) = web.get(f"{nota}/waarom?handeling=wijzig", STELLER).json()

    assert nee["code"] == "niet-bevoegd"
    assert counts(web.app.state.register) == before


@pytest.mark.parametrize("route", with_besluit(LEEST))
def test_lists_hide_what_is_hidden(zaak: Zaak, route: str) -> None:
    web, _, _ = zaak

    answer = ask(web, route, BEHEER)

    assert answer.status_code in {200, 404}
    assert "GEHEIM" not in answer.text


@pytest.mark.parametrize("route", [r for r in BESLUIT if r.startswith("POST")])
def test_b18_mass_assignment_is_refused(zaak: Zaak, route: str) -> None:
    web, _, ids = zaak
    before = counts(web.app.state.register)
    method, path = address(route, **ids)
    more = {"status": "akkoord", "door": "x", "moment": "2020-01-01T00:00:00Z"}

    answer = web.raw(method, path, STELLER, json={**body_of(route), **more})

    assert answer.status_code == 400
    assert {fout["veld"] for fout in answer.json()["fouten"]} == set(more)
    assert counts(web.app.state.register) == before


def test_b02_another_ministry_does_not_sign_for_it(zaak: Zaak) -> None:
    web, nota, _ = zaak

    answer = web.post(f"{nota}/parafen", JENV, {**web.seen(nota, JENV), "als": FEZ})

    assert answer.is_client_error
    assert answer.json()["code"] in {"niet-aan-de-beurt", "ander-ministerie"}


def test_b13_a_draft_is_for_its_steller(web: Web) -> None:
    nota = web.open("CONCEPT-1")

    assert web.get(nota, STELLER).status_code == 200
    assert web.get(nota, SZW).status_code == 404
    assert web.get("/v1/notas", SZW).json() == []
    assert [row["kenmerk"] for row in web.get("/v1/notas", STELLER).json()] == ["CONCEPT-1"]


@pytest.mark.parametrize("soort", ["moties", "toezeggingen"])
def test_b14_a_punt_does_not_tell_which_nota_named_it_first(web: Web, soort: str) -> None:
    body = {**BODY[soort](), "bron": {**BRON, "systeem": "nota", "id": "GEHEIM-1"}}
    punt = web.post(f"/v1/{soort}", STELLER, body).raise_for_status().headers["location"]

    for place in (f"/v1/{soort}", punt, f"{punt}/tijdlijn"):
        answer = web.get(place, SZW)
        assert answer.status_code == 200
        assert "GEHEIM" not in answer.text


def test_a_toezegging_is_no_motie(web: Web) -> None:
    made = web.post("/v1/toezeggingen", STELLER, BODY["toezeggingen"]())
    nummer = made.headers["location"].rpartition("/")[2]

    answer = web.post(f"/v1/moties/{nummer}/heropeningen", STELLER, {"reden": "Toch niet."})

    assert answer.status_code == 404


@pytest.mark.parametrize(
    ("code", "per"), [("VWS", None), ("VWS/a/b", None), ("XYZ/a", None), (None, "2020-01-01")]
)
def test_an_office_has_a_name_and_is_left_after_it_was_held(
    web: Web, code: str | None, per: str | None
) -> None:
    place = "" if code else f"/{functie_nummer(FEZ)}/vrijmeldingen"
    body = {"code": code, "naam": "n"} if code else {"persoonId": str(persoon(FEZ)), "per": per}

    answer = web.post(f"/v1/functies{place}", BEHEER, {**body, "als": BEHEER})

    assert (answer.status_code, answer.json()["code"]) == (400, "invoer-ongeldig")


def test_b14_not_even_a_kenmerk_is_told(web: Web) -> None:
    nota = web.open("CONCEPT-1")

    cached = web.get(nota, SZW, If_None_Match=web.get(nota, STELLER).headers["etag"])

    assert cached.status_code == 404
    assert "etag" not in cached.headers
