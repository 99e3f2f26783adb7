"""What every request passes and every answer carries, also when it goes wrong."""

from __future__ import annotations

import asyncio
from typing import Any, NoReturn
from urllib.parse import unquote

import pytest
from eventsourcing.persistence import OperationalError
from starlette.types import Message, Scope

from api.errors import CODES
from tests.api.web import Web
from tests.people import STELLER
from workflows.register.fouten import UitkomstOnbekend

ALWAYS = (
    "api-version",
    "content-security-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "referrer-policy",
    "x-content-type-options",
    "x-frame-options",
    "cache-control",
    "request-id",
)


def boom(*_: object, **__: object) -> NoReturn:
    raise ZeroDivisionError


def dead(*_: object, **__: object) -> NoReturn:
    raise OperationalError


def unknown(*_: object, **__: object) -> NoReturn:
    raise UitkomstOnbekend


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/v1/notas", 200),
        ("GET", "/v1/openapi.json", 200),
        ("GET", "/health/live", 200),
        ("POST", "/v1/notas", 400),
        ("GET", "/niets", 404),
        ("GET", "/", 404),
        ("DELETE", "/v1/notas", 405),
        ("POST", "/v1//notas", 404),
    ],
)
def test_every_answer_has_the_headers(web: Web, method: str, path: str, status: int) -> None:
    given: dict[str, Any] = {"json": {}} if method == "POST" else {}

    answer = web.raw(method, path, STELLER, **given)

    assert answer.status_code == status
    assert [name for name in ALWAYS if name not in answer.headers] == []
    assert answer.headers["api-version"] == "1.0.0"
    assert "strict-transport-security" not in answer.headers


def test_a_fault_of_ours_says_nothing_and_has_the_headers(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.v1.lijsten.Functies.alle", boom)

    answer = web.get("/v1/functies", STELLER)

    assert (answer.status_code, answer.json()["code"]) == (500, "storing")
    assert "ZeroDivision" not in answer.text
    assert [name for name in ALWAYS if name not in answer.headers] == []


@pytest.mark.parametrize("fault", [dead, unknown])
def test_a_silent_store_is_503_and_can_be_asked_again(
    web: Web, monkeypatch: pytest.MonkeyPatch, fault: object
) -> None:
    monkeypatch.setattr(web.app.state.register.opslag, "lees", fault)

    answers = [web.get("/v1/notas", STELLER), web.get("/health/ready")]

    assert [one.status_code for one in answers] == [503, 503]
    assert [one.headers["retry-after"] for one in answers] == ["2", "2"]
    assert web.get("/health/live").status_code == 200


def test_https_asks_to_stay_so(web: Web) -> None:
    answer = web.get("https://testserver/health/live")

    assert "max-age=31536000" in answer.headers["strict-transport-security"]


def test_e14_no_cors_but_for_the_document(web: Web) -> None:
    evil = {"Origin": "https://evil.example"}

    data = web.get("/v1/notas", STELLER, **evil)
    document = web.get("/v1/openapi.json", **evil)
    preflight = web.raw("OPTIONS", "/v1/notas", headers={**evil,
                        "Access-Control-Request-Method": "POST"})  # fmt: skip

    assert "access-control-allow-origin" not in data.headers
    assert document.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in document.headers
    assert preflight.status_code == 405
    assert "access-control-allow-origin" not in preflight.headers


@pytest.mark.parametrize(
    "path",
    [
        "/v1/notas/",
        "/v1/notas.",
        "/v1//notas",
        "//v1/notas",
        "/v1/./notas",
        "/v1/x/../notas",
        "/v1/%2e%2e/v1/notas",
        "/v1%2fnotas",
        "/v1/notas%00",
        "/v1\\notas",
        "/V1/NOTAS",
        "/v1/notas/%2e",
    ],
)
def test_b19_tricks_with_the_path_lead_nowhere(web: Web, path: str) -> None:
    assert asyncio.run(status_of(web, path)) == 404


async def status_of(web: Web, path: str) -> int:
    """Ask as written: a client would tidy the path up first."""
    statuses: list[int] = []
    headers = [(n.lower().encode(), v.encode()) for n, v in web.headers(STELLER).items()]
    scope: Scope = {
        "type": "http",
        "method": "GET",
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": headers,
        "scheme": "http",
        "server": ("testserver", 80),
    }

    async def receive() -> Message:
        return {"type": "http.request", "body": b""}

    async def send(message: Message) -> None:
        statuses.append(message.get("status", 0))

    await web.app(scope, receive, send)
    return statuses[0]


@pytest.mark.parametrize("header", ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"])
def test_b19_the_method_is_the_method(web: Web, header: str) -> None:
    nota = web.open()

    answer = web.raw("POST", nota, STELLER, json={}, headers={header: "DELETE"})
    listed = web.raw("GET", "/v1/notas?_method=POST", STELLER, headers={header: "POST"})

    assert (answer.status_code, answer.headers["allow"]) == (405, "GET")
    assert listed.status_code == 200


def test_allow_lists_all_methods_of_the_path(web: Web) -> None:
    answer = web.raw("DELETE", "/v1/notas", STELLER)
    single = web.raw("PATCH", f"{web.open()}/parafen", STELLER)

    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, POST")
    assert (single.status_code, single.headers["allow"]) == (405, "POST")


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/xml", "multipart/form-data", "application/jsonp", ""]
)
def test_only_json_comes_in(web: Web, kind: str) -> None:
    headers = {"Content-Type": kind} if kind else {}

    answer = web.raw("POST", "/v1/moties", STELLER, content=b"{}", headers=headers)
    wrong_method = web.raw("PUT", "/v1/moties", STELLER, content=b"{}", headers=headers)

    assert (answer.status_code, answer.json()["code"]) == (415, "soort-onbekend")
    assert wrong_method.status_code == 405


@pytest.mark.parametrize(
    ("accept", "status"),
    [
        ("application/json", 200),
        ("*/*", 200),
        ("text/html, */*;q=0.1", 200),
        ("application/problem+json", 200),
        ("text/html", 406),
        ("application/xml", 406),
        ("application/json;q=0", 406),
    ],
)
def test_only_json_goes_out(web: Web, accept: str, status: int) -> None:
    assert web.get("/v1/notas", STELLER, Accept=accept).status_code == status


def test_a_cookie_signs_nobody_in(web: Web) -> None:
    answer = web.get("/v1/notas", Cookie="__Host-parafenlijn=x; demo=1")

    assert answer.status_code == 401
    assert "set-cookie" not in answer.headers


def test_each_transport_fault_has_its_sentence() -> None:
    assert {401, 403, 404, 405, 406, 413, 415, 500, 503} <= set(CODES)
    assert all(zin.endswith(".") for _, zin in CODES.values())
