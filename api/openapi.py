"""The OpenAPI document, by the Dutch API rules: paths without /v1, errors as problem details."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic.alias_generators import to_camel

from api.berichten import Probleem
from api.dependencies import ACHTER
from api.errors import CODES
from api.lichaam import PROBLEEM

VERSIE = "/v1"
REF = "#/components"
PARAMETER = re.compile(r"(?<=\{)\w+(?=\})")
VERSION_HEADER = {
    "description": "De volledige versie van de API.",
    "schema": {"type": "string", "examples": ["1.0.0"]},
}
ACHTER_HEADER = {
    "description": "De overzichten die nog niet alles tonen wat is vastgelegd; anders afwezig.",
    "schema": {"type": "string", "examples": ["werkvoorraad"]},
}
CONTACT = {
    "name": "Parafenlijn",
    "url": "https://github.com/parafenlijn/parafenlijn",
    "email": "parafenlijn@example.org",
}
OVER = (
    "De parafenlijn van een nota: wie vroeg, wie keek, wie tekende, op welke tekst. Elke wijziging"
    " is een gebeurtenis die blijft staan. Weigeringen zijn problem details (RFC 9457)."
)
ALTIJD = (401, 406, 500, 503)
BIJ_SCHRIJVEN = (400, 403, 409, 413, 415)


def openapi(app: FastAPI) -> dict[str, Any]:
    """Make the document once."""
    if not app.openapi_schema:
        app.openapi_schema = build(app)
    return app.openapi_schema


def build(app: FastAPI) -> dict[str, Any]:
    document = get_openapi(
        title=app.title,
        version=app.version,
        openapi_version="3.1.0",
        description=OVER,
        contact=CONTACT,
        servers=[{"url": VERSIE, "description": "Deze installatie."}],
        routes=app.routes,
        separate_input_output_schemas=False,
    )
    document["paths"] = {
        PARAMETER.sub(in_camel, path.removeprefix(VERSIE)): item
        for path, item in document["paths"].items()
    }
    components = document.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    schemas.pop("HTTPValidationError", None)
    schemas.pop("ValidationError", None)
    problem = Probleem.model_json_schema(ref_template=f"{REF}/schemas/{{model}}")
    schemas |= {**problem.pop("$defs"), "Probleem": problem}
    components["headers"] = {"API-Version": VERSION_HEADER, ACHTER: ACHTER_HEADER}
    components["responses"] = dict(problems())
    components["securitySchemes"] = {"bearer": {"type": "http", "scheme": "bearer"}}
    document["security"] = [{"bearer": []}]
    for path, method, operation in operations(document):
        complete(path, method, operation)
    return cast("dict[str, Any]", flat(document))


def in_camel(name: re.Match[str]) -> str:
    return to_camel(name[0])


def flat(part: Any) -> Any:
    """Write "this type, or null" as a list of two types, so that a date keeps its format."""
    if isinstance(part, list):
        return [flat(one) for one in part]
    if not isinstance(part, dict):
        return part
    whole = {name: flat(value) for name, value in part.items()}
    match whole.get("anyOf"):
        case [{"type": str(kind), **more}, {"type": "null"}]:
            del whole["anyOf"]
            return {**whole, "type": [kind, "null"], **more}
    return whole


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            yield path, method, operation


def problems() -> Iterator[tuple[str, dict[str, Any]]]:
    for status, (_, zin) in {**CODES, 409: ("", ""), 412: ("", "")}.items():
        yield (
            str(status),
            {
                "description": zin or "Het kan nu niet; detail zegt waarom.",
                "headers": {"API-Version": {"$ref": f"{REF}/headers/API-Version"}},
                "content": {PROBLEEM: {"schema": {"$ref": f"{REF}/schemas/Probleem"}}},
            },
        )


def complete(path: str, method: str, operation: dict[str, Any]) -> None:
    """Say of an operation what FastAPI doesn't: its refusals, and the headers of its answers."""
    operation["operationId"] = operation_id(path, method)
    for parameter in operation.get("parameters", ()):
        if parameter["in"] == "path":
            parameter["name"] = to_camel(parameter["name"])
    responses = operation["responses"]
    responses.pop("422", None)
    for status, answer in responses.items():
        answer["description"] = "Vastgelegd." if status == "201" else "Gelukt."
        for header in ("API-Version", *([ACHTER] if method == "get" else [])):
            answer.setdefault("headers", {})[header] = {"$ref": f"{REF}/headers/{header}"}
    for status in statuses(path, method, operation):
        responses[str(status)] = {"$ref": f"{REF}/responses/{status}"}


def statuses(path: str, method: str, operation: dict[str, Any]) -> Iterator[int]:
    yield from ALTIJD
    if method == "post":
        yield from BIJ_SCHRIJVEN
    elif operation.get("parameters"):
        yield 400
    if "{" in path:
        yield 404
    if any(
        parameter["name"].lower() == "if-match" for parameter in operation.get("parameters", ())
    ):
        yield 412


def operation_id(path: str, method: str) -> str:
    words = [word for word in path.strip("/").replace("-", "/").split("/") if "{" not in word]
    single = "Een" if path.endswith("}") else ""
    return method + single + "".join(word.capitalize() for word in words)
