"""Demo users are there on the machine itself, on SQLite, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from api.app import create_app
from api.settings import NietIngesteld, Settings
from tests.people import NOON, STELLER, persoon
from tests.registers import with_offices
from workflows.register.personen import Personen

SETTINGS = Settings(store=":memory:", geheim=b"only for tests", klok=lambda: NOON)
TOKEN = f"Bearer demo:{persoon(STELLER)}"


@pytest.fixture
def app() -> Iterator[FastAPI]:
    app = create_app(SETTINGS)
    with_offices(app.state.register)
    yield app
    app.state.register.opslag.sluit()


@pytest.fixture
def demo(app: FastAPI) -> TestClient:
    return TestClient(app, base_url="http://localhost:8000")


def test_a_demo_user_says_who_he_is(demo: TestClient) -> None:
    assert demo.get("/v1/notas", headers={"Authorization": TOKEN}).status_code == 200


def test_a_person_without_an_office_is_known_by_name(app: FastAPI, demo: TestClient) -> None:
    register = app.state.register
    someone = Personen(register.opslag).voeg_toe("Iemand", "iemand@example.org")
    headers = {"Authorization": f"Bearer demo:{someone.persoon_id}"}

    before = demo.get("/v1/moties", headers=headers).status_code
    Personen(register.opslag).vernietig(someone.persoon_id)

    assert (before, demo.get("/v1/moties", headers=headers).status_code) == (200, 401)


@pytest.mark.parametrize(
    "token",
    [
        "",
        "Bearer",
        "Bearer demo:",
        "Bearer demo:niemand",
        f"Bearer demo:{UUID(int=7)}",
        f"Bearer {persoon(STELLER)}",
        f"Basic demo:{persoon(STELLER)}",
        f"Bearer xdemo:{persoon(STELLER)}",
    ],
)
def test_who_does_not_say_so_is_nobody(demo: TestClient, token: str) -> None:
    answer = demo.get("/v1/notas", headers={"Authorization": token} if token else {})

    assert (answer.status_code, answer.json()["code"]) == (401, "niet-aangemeld")


def test_a_token_in_the_address_is_none(demo: TestClient) -> None:
    assert demo.get(f"/v1/notas?access_token=demo:{persoon(STELLER)}").status_code == 401


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-Forwarded-For", "127.0.0.1"),
        ("X-Forwarded-Proto", "https"),
        ("Forwarded", "for=127.0.0.1"),
        ("Host", "parafenlijn.example"),
        ("Host", "localhost.evil.example"),
        ("Host", "testserver"),
        ("Host", "localhost:8000@evil"),
    ],
)
@pytest.mark.parametrize("path", ["/v1/notas", "/v1/openapi.json", "/health/live"])
def test_a10_behind_a_proxy_there_are_no_demo_users(
    demo: TestClient, path: str, name: str, value: str
) -> None:
    answer = demo.get(path, headers={"Authorization": TOKEN, name: value})

    assert (answer.status_code, answer.json()["code"]) == (403, "alleen-hier")
    assert answer.headers["api-version"] == "1.0.0"


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1:1", "[::1]:8000"])
def test_the_machine_has_three_names(demo: TestClient, host: str) -> None:
    assert demo.get("/health/live", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    ("settings", "zin"),
    [
        (replace(SETTINGS, host="0.0.0.0"), "zet PARAFENLIJN_HOST op"),
        (replace(SETTINGS, host="10.0.0.5"), "zet PARAFENLIJN_HOST op"),
        (replace(SETTINGS, store="postgresql://db/x"), "zet PARAFENLIJN_STORE op"),
        (replace(SETTINGS, oidc="https://issuer.example"), "PARAFENLIJN_OIDC"),
    ],
)
def test_elsewhere_the_program_does_not_start(settings: Settings, zin: str) -> None:
    with pytest.raises(NietIngesteld, match=zin):
        create_app(settings)
