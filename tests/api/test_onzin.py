"""Nonsense in any field of any address is refused, and never a fault of ours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.api.besluiten import BESLUIT, address, body_of
from tests.api.lichamen import BODY
from tests.api.web import Web, an_app
from tests.people import BEHEER, STELLER

NONSENSE: tuple[Any, ...] = (
    None, True, 0, -1, 2**53, 2**64, 1.5, "", " ", "x" * 5000, "é́́", "💥", "'; DROP TABLE events",
    "../../etc/passwd", "{{7*7}}", "0001-01-01", "9999-12-31T23:59:59-14:00", [], [None], {}, [[]],
)  # fmt: skip
WRITES = [route for route in BESLUIT if route.startswith("POST")]


@pytest.fixture(scope="module")
def there() -> Iterator[tuple[Web, dict[str, str]]]:
    web = Web(an_app())
    nota = web.submit().rpartition("/")[2]
    motie = web.post("/v1/moties", STELLER, BODY["moties"]()).json()["nummer"]
    yield web, {"nota_id": nota, "motie_id": motie}
    web.app.state.register.opslag.sluit()


@pytest.mark.parametrize("route", WRITES)
def test_e08_nonsense_in_a_body(there: tuple[Web, dict[str, str]], route: str) -> None:
    web, ids = there
    method, path = address(route, **ids)
    wie = BEHEER if "functie" in route else STELLER
    fields = {"als", "opmerking", "reden", "onderdelen", "antwoorden", *body_of(route)}

    found = {
        (field, str(value)[:30]): answer.text
        for field in fields
        for value in NONSENSE
        if (
            answer := web.raw(method, path, wie, json={**body_of(route), field: value})
        ).is_server_error
    }

    assert found == {}


@pytest.mark.parametrize("route", [route for route in BESLUIT if route.startswith("GET")])
def test_e03_nonsense_in_a_query(there: tuple[Web, dict[str, str]], route: str) -> None:
    web, ids = there
    method, path = address(route, **ids)
    base = path.partition("?")[0]
    names = (
        "op",
        "tot",
        "van",
        "zoek",
        "cursor",
        "limit",
        "lijst",
        "als",
        "uitvoering",
        "handeling",
    )

    found = {
        (name, str(value)[:30]): answer.text
        for name in names
        for value in NONSENSE
        if (answer := web.raw(method, base, STELLER, params={name: str(value)})).is_server_error
    }

    assert found == {}
