"""The document of the API keeps the Dutch API rules, and tells what there really is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.api.besluiten import BESLUIT, OPEN
from tests.api.web import Web, an_app
from tests.node import spectral
from tests.shared import needs_shared


@pytest.fixture(scope="module")
def document() -> Iterator[Any]:
    web = Web(an_app())
    yield web.get("/v1/openapi.json").json()
    web.app.state.register.opslag.sluit()


@needs_shared
def test_spectral_finds_nothing(document: Any, tmp_path: Path) -> None:
    place = tmp_path / "openapi.json"
    place.write_text(json.dumps(document), encoding="utf-8")

    lint = spectral(place)

    assert lint.errors == []
    assert lint.ok


def test_every_address_is_in_it(document: Any) -> None:
    found = {
        f"{method.upper()} /v1{path}" for path, item in document["paths"].items() for method in item
    }

    decided = [one for one, besluit in BESLUIT.items() if besluit != OPEN]
    assert len(found) == len(decided), "decide in tests/api/besluiten.py who may use it"
    assert document["openapi"] == "3.1.0"
    assert set(document["info"]["contact"]) == {"name", "url", "email"}
    assert [server["url"] for server in document["servers"]] == ["/v1"]


def test_it_knows_no_422_and_every_answer_has_its_version(document: Any) -> None:
    for item in document["paths"].values():
        for operation in item.values():
            assert "422" not in operation["responses"]
            assert operation["summary"]
            for status, answer in operation["responses"].items():
                assert "$ref" in answer or (status < "300" and "API-Version" in answer["headers"])


def test_names_are_in_camel_case(document: Any) -> None:
    names = {
        name
        for schema in document["components"]["schemas"].values()
        for name in schema.get("properties", {})
    }

    assert [name for name in names if "_" in name] == []
