"""What was judged goes out as one bundle: composed, judged by the gate, released by another."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator
from typing import Any, NamedTuple
from uuid import UUID, uuid4

import pytest
from httpx2 import Response

from tests.api.web import Web, an_app
from tests.api.woo import COORDINATOR, NAAM, WOO, een_oordeel
from tests.people import AUDITOR, SZW
from workflows.register.blobs import blob, insert_blobs

DAG = "2025-11-10"
URL = [{"documentnummer": "0001", "url": "https://open.example.org/1"}]
WEG = {"documentnummers": ["0001"], "redenCode": "ongelakte_gegevens", "op": "2025-11-11"}


class Zaak(NamedTuple):
    web: Web
    place: str
    sha: str
    made: Response

    def post(self, what: str, wie: str, body: object) -> Response:
        return self.web.post(f"{self.place}/{what}", wie, body)

    def zie(self, wie: str = WOO) -> Any:
        return self.web.get(self.place, wie).raise_for_status().json()

    def vrijgegeven(self) -> Zaak:
        body = {"pakketSha256": self.sha, "verschilErkend": True}
        self.post("vrijgaven", COORDINATOR, body).raise_for_status()
        return self


KEY = str(uuid4())


def samengesteld(web: Web) -> Zaak:
    oordeel = een_oordeel(web, "woo_actief")
    oordeel.bevestigd()
    oordeel.stel_vast(COORDINATOR, WOO)
    body = {"beoordelingen": [oordeel.id]}
    made = web.post("/v1/openbaarmakingen", WOO, body, Idempotency_Key=KEY).raise_for_status()
    return Zaak(web, made.headers["location"], made.json()["pakketSha256"], made)


@pytest.fixture
def zaak(web: Web) -> Zaak:
    return samengesteld(web)


@pytest.fixture(scope="module")
def vrij() -> Iterator[Zaak]:
    """Give one that was released; none of the tests that take it change it."""
    web = Web(an_app())
    yield samengesteld(web).vrijgegeven()
    web.app.state.register.opslag.sluit()


def test_the_answer_is_what_the_gate_said(zaak: Zaak) -> None:
    found = zaak.made.json()

    assert zaak.made.status_code == 201
    assert (found["rapport"]["uitkomst"], found["rapport"]["bevindingen"]) == ("open", [])
    assert found["rapport"]["pakketSha256"] == zaak.sha
    assert zaak.zie()["poort"] == "open"
    assert zaak.zie()["documenten"][0]["oordeel"] == "deels_openbaar"


def test_the_same_order_again_is_the_same_bundle(zaak: Zaak) -> None:
    body = {"beoordelingen": [zaak.zie()["documenten"][0]["beoordelingId"]]}

    again = zaak.web.post("/v1/openbaarmakingen", WOO, body, Idempotency_Key=KEY)

    assert (again.status_code, again.json()) == (201, zaak.made.json())


def test_who_composed_does_not_release(zaak: Zaak) -> None:
    own = zaak.post("vrijgaven", WOO, {"pakketSha256": zaak.sha})
    other_bytes = zaak.post("vrijgaven", COORDINATOR, {"pakketSha256": "0" * 64})
    without_5a = zaak.post("vrijgaven", COORDINATOR, {"pakketSha256": zaak.sha})

    assert (own.status_code, own.json()["code"]) == (403, "vier-ogen")
    assert (other_bytes.status_code, other_bytes.json()["code"]) == (409, "lekpoort-gesloten")
    assert (without_5a.status_code, without_5a.json()["code"]) == (409, "te-beoordelen")


def test_a_judgement_that_changed_is_not_released(zaak: Zaak) -> None:
    place = f"/v1/beoordelingen/{zaak.zie()['documenten'][0]['beoordelingId']}"
    zaak.web.post(f"{place}/heropeningen", WOO, {"reden": "Nog een naam."}).raise_for_status()

    answer = zaak.post("vrijgaven", COORDINATOR, {"pakketSha256": zaak.sha, "verschilErkend": True})

    assert (answer.status_code, answer.json()["code"]) == (409, "lekpoort-gesloten")


def test_before_its_release_nothing_of_it_can_be_done(zaak: Zaak) -> None:
    weg = {**WEG, "toelichting": "Er stond een naam in."}
    published = zaak.post("publicaties", WOO, {"op": DAG, "vindplaatsen": URL})
    withdrawn = zaak.post("intrekkingen", WOO, weg)

    assert (published.status_code, published.json()["code"]) == (409, "niet-vrijgegeven")
    assert (withdrawn.status_code, withdrawn.json()["code"]) == (409, "niet-vrijgegeven")


def test_before_its_release_only_who_judges_gets_the_bytes(zaak: Zaak) -> None:
    place = f"{zaak.place}/pakketten/{zaak.sha}"

    assert zaak.web.get(place, WOO).status_code == 200
    assert zaak.web.get(place, SZW).status_code == 404
    assert zaak.web.get(zaak.place, SZW).status_code == 404


def test_what_was_released_is_for_everyone(vrij: Zaak) -> None:
    found = vrij.web.get(f"{vrij.place}/pakketten/{vrij.sha}", SZW)

    nummer = vrij.place.rpartition("/")[2]
    named = f'attachment; filename="{nummer}-publiek.zip"'
    assert hashlib.sha256(found.content).hexdigest() == vrij.sha
    assert found.headers["content-type"] == "application/zip"
    assert found.headers["content-disposition"] == named
    assert found.headers["content-security-policy"] == "sandbox; default-src 'none'"
    assert found.headers["x-content-type-options"] == "nosniff"
    assert found.headers["cross-origin-resource-policy"] == "same-origin"
    assert found.headers["cache-control"] == "no-store"
    with zipfile.ZipFile(io.BytesIO(found.content)) as bundle:
        assert not any(NAAM.encode() in bundle.read(name) for name in bundle.namelist())


def test_no_other_bytes_of_it_leave(vrij: Zaak) -> None:
    register = vrij.web.app.state.register
    leaky = blob(UUID(vrij.place.rpartition("/")[2]), b"an earlier bundle, that closed the gate")
    with register.opslag.schrijf() as cursor:
        insert_blobs(cursor, [leaky])

    for sha in (leaky.sha256, "0" * 64, vrij.sha.upper(), "x"):
        for wie in (SZW, WOO, AUDITOR):
            assert vrij.web.get(f"{vrij.place}/pakketten/{sha}", wie).status_code == 404


def test_it_is_released_once(vrij: Zaak) -> None:
    again = vrij.post("vrijgaven", COORDINATOR, {"pakketSha256": vrij.sha})

    assert (again.status_code, again.json()["code"]) == (409, "al-vrijgegeven")


def test_what_was_public_when(zaak: Zaak) -> None:
    zaak.vrijgegeven().post("publicaties", WOO, {"op": DAG, "vindplaatsen": URL}).raise_for_status()
    weg = {**WEG, "toelichting": "Er stond een naam in."}
    zaak.post("intrekkingen", WOO, weg).raise_for_status()

    def op(more: str) -> Any:
        return zaak.web.get(f"/v1/openbaar?{more}", SZW).raise_for_status().json()

    (row,) = op("op=2025-11-10")
    assert (row["documentnummer"], row["gronden"]) == ("0001", ["5.1.2.e"])
    assert (row["sha256"], row["url"]) == (zaak.sha, URL[0]["url"])
    assert (row["grondenlijst"], row["tot"]) == ("woo-2026-08-15", "2025-11-11")
    assert op("op=2025-11-09") == op("op=2025-11-11") == op("") == []
    assert op("op=2025-11-10&bekendOp=2025-11-10T12:00:00Z") == []
    verschil = zaak.web.get("/v1/openbaar/verschil?van=2025-11-09&tot=2025-11-10", SZW).json()
    assert ([one["documentnummer"] for one in verschil["erbij"]], verschil["eraf"]) == (
        ["0001"],
        [],
    )


def test_a_document_is_replaced_by_one_that_is_published(zaak: Zaak) -> None:
    zaak.vrijgegeven().post("publicaties", WOO, {"op": DAG, "vindplaatsen": URL}).raise_for_status()
    weg = {"documentnummer": "0001", "redenCode": "onleesbaar", "op": "2025-11-11"}
    body = {"beoordelingen": [zaak.zie()["documenten"][0]["beoordelingId"]],
            "vervangt": zaak.place.rpartition("/")[2]}  # fmt: skip
    new = zaak.web.post("/v1/openbaarmakingen", WOO, body).raise_for_status()
    weg["doorId"] = new.json()["openbaarmakingId"]

    early = zaak.post("vervangingen", WOO, weg)
    nieuw = Zaak(zaak.web, new.headers["location"], new.json()["pakketSha256"], new).vrijgegeven()
    nieuw.post("publicaties", WOO, {"op": "2025-11-11", "vindplaatsen": URL}).raise_for_status()
    done = zaak.post("vervangingen", WOO, weg)

    (row,) = zaak.web.get("/v1/openbaar?op=2025-11-11", SZW).json()
    assert (early.status_code, early.json()["code"]) == (409, "niet-vrijgegeven")
    assert done.status_code == 201
    assert row["openbaarmakingId"] == weg["doorId"]


@pytest.mark.parametrize(
    ("what", "body", "status"),
    [
        ("publicaties", {"op": "2025-12-31", "vindplaatsen": URL}, 400),
        ("publicaties", {"op": DAG, "vindplaatsen": []}, 400),
        ("publicaties", {"op": DAG, "vindplaatsen": [{**URL[0], "documentnummer": "0009"}]}, 400),
        ("publicaties", {"op": DAG, "vindplaatsen": [{**URL[0], "url": "ftp://x"}]}, 400),
        ("intrekkingen", {**WEG, "toelichting": "Te vroeg."}, 409),
        ("intrekkingen", {**WEG, "toelichting": "x", "redenCode": "zomaar"}, 400),
        ("vervangingen", {"documentnummer": "0001", "doorId": str(uuid4()), "redenCode":
         "onvolledig", "op": DAG}, 404),
    ],
)  # fmt: skip
def test_what_can_not_be_is_refused_in_a_sentence(
    vrij: Zaak, what: str, body: object, status: int
) -> None:
    answer = vrij.post(what, WOO, body)

    assert (answer.status_code, answer.json()["detail"][-1]) == (status, ".")


def test_what_was_not_established_is_not_composed(web: Web) -> None:
    oordeel = een_oordeel(web)
    oordeel.gelakt()

    answer = web.post("/v1/openbaarmakingen", WOO, {"beoordelingen": [oordeel.id, oordeel.id]})

    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (409, "te-beoordelen")
    assert {one["code"] for one in problem["alle"]} == {"te-beoordelen", "invoer-ongeldig"}
    assert web.get("/v1/openbaarmakingen", WOO).json() == []


def test_the_grounds_are_for_everyone(web: Web) -> None:
    rows = web.get("/v1/gronden?limit=200", SZW).json()

    e = next(row for row in rows if row["code"] == "5.1.2.e")
    assert (e["label"], e["alsMerk"]) == (
        "Eerbiediging van de persoonlijke levenssfeer",
        "[5.1.2.e]",
    )
    assert e["inWoorden"] == "artikel 5.1, tweede lid, onderdeel e, Woo"
    assert len(rows) > 30
