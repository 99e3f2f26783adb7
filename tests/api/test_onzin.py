"""Nonsense in any field of any address is refused, and never a fault of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from tests.api.besluiten import BESLUIT, NOTA, address, body_of
from tests.api.lichamen import BODY
from tests.api.web import Web, an_app
from tests.people import BEHEER, STELLER
from tests.proef import THIRDS

NONSENSE: tuple[Any, ...] = (
    None, True, 0, -1, 2**53, 2**64, 1.5, "", " ", "x" * 5000, "é́́", "💥", "'; DROP TABLE events",
    "../../etc/passwd", "{{7*7}}", "0001-01-01", "9999-12-31T23:59:59-14:00", [], [None], {}, [[]],
)  # fmt: skip
WRITES = [route for route in BESLUIT if route.startswith("POST")]


class Loket(NamedTuple):
    """The API, what there is in it, and what it says that it takes."""

    web: Web
    ids: dict[str, str]
    document: dict[str, Any]

    def velden(self, route: str) -> set[str]:
        """List the fields of the body or of the query; one that is unknown is tried as well."""
        method, _, path = route.partition(" ")
        operations = {
            zonder_namen(f"/v1{where}"): it for where, it in self.document["paths"].items()
        }
        operation = operations.get(zonder_namen(path), {}).get(method.lower(), {})
        asked = [each["name"] for each in operation.get("parameters", ()) if each["in"] == "query"]
        schema: dict[str, Any] = next(
            iter(operation.get("requestBody", {}).get("content", {}).values()), {}
        )
        ref = schema.get("schema", {}).get("$ref", "").rpartition("/")[2]
        body = self.document["components"]["schemas"].get(ref, {}).get("properties", ())
        return {"onbekend", *asked, *body, *body_of(route)}

    def onzin(self, route: str, share: int) -> Iterator[tuple[str, Any]]:
        """Give a third of what may be tried: some in each field, and each in some field."""
        for nr, field in enumerate(sorted(self.velden(route))):
            for value in NONSENSE[(nr + share) % 3 :: 3]:
                yield field, value


def zonder_namen(path: str) -> str:
    return re.sub(r"{\w+}", "{}", path)


@pytest.fixture(scope="module")
def there() -> Iterator[Loket]:
    web = Web(an_app())
    nota = web.submit().rpartition("/")[2]
    motie = web.post("/v1/moties", STELLER, BODY["moties"]()).json()["nummer"]
    document = web.get("/v1/openapi.json").json()
    yield Loket(web, {"nota_id": nota, "motie_id": motie}, document)
    web.app.state.register.opslag.sluit()


def test_e08_the_fields_are_those_of_the_document(there: Loket) -> None:
    assert there.velden("GET /v1/moties") >= {"limit", "cursor", "uitvoering"}
    assert there.velden(f"POST {NOTA}/parafen") >= {"als", "samenloop", "versie", "opmerking"}


@pytest.mark.parametrize("share", THIRDS)
@pytest.mark.parametrize("route", WRITES)
def test_e08_nonsense_in_a_body(there: Loket, route: str, share: int) -> None:
    web, ids, _ = there
    method, path = address(route, **ids)
    wie = BEHEER if "functie" in route else STELLER

    found = {
        (field, str(value)[:30]): answer.text
        for field, value in there.onzin(route, share)
        if (
            answer := web.raw(method, path, wie, json={**body_of(route), field: value})
        ).is_server_error
    }

    assert found == {}


@pytest.mark.parametrize("share", THIRDS)
@pytest.mark.parametrize("route", [route for route in BESLUIT if route.startswith("GET")])
def test_e03_nonsense_in_a_query(there: Loket, route: str, share: int) -> None:
    web, ids, _ = there
    method, path = address(route, **ids)
    base = path.partition("?")[0]

    found = {
        (name, str(value)[:30]): answer.text
        for name, value in there.onzin(route, share)
        if (answer := web.raw(method, base, STELLER, params={name: str(value)})).is_server_error
    }

    assert found == {}
