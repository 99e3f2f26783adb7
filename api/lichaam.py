"""Lichaam: what comes in is JSON, and says one thing only."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Collection, Coroutine
from typing import Any

from fastapi import HTTPException, Request, Response
from fastapi.routing import APIRoute
from typing_extensions import override

PROBLEEM, JSON = "application/problem+json", "application/json"
DIGITS = 100


class JsonRequest(Request):
    """A request whose JSON is read strictly."""

    @override
    async def json(self) -> Any:
        return lees_json(await self.body())


class JsonRoute(APIRoute):
    """Looks at content types here, for a middleware would answer before the method is known."""

    soorten = frozenset({"*/*", "application/*", JSON, PROBLEEM})

    @override
    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def handler(request: Request) -> Response:
            keur_soort(request, self.soorten, has_body=self.body_field is not None)
            return await handle(JsonRequest(request.scope, request.receive))

        return handler


def keur_soort(request: Request, soorten: Collection[str], *, has_body: bool) -> None:
    sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    filled = request.headers.get("content-length") != "0"
    if has_body and filled and sent != JSON:
        raise HTTPException(415, "Stuur JSON, met Content-Type: application/json.")
    wanted = request.headers.get("accept", "*/*").lower().split(",")
    ranges = [part.replace(" ", "") for part in wanted if not part.replace(" ", "").endswith("q=0")]
    if not any(part.partition(";")[0] in soorten for part in ranges):
        raise HTTPException(406, "Er is alleen JSON: vraag om application/json.")


def lees_json(body: bytes) -> Any:
    """Read JSON; what Python forgives, is refused: a name twice, NaN, half characters, depth."""
    text = decode(body)
    try:
        found = json.loads(
            text,
            object_pairs_hook=each_once,
            parse_float=finite,
            parse_int=whole,
            parse_constant=not_a_number,
        )
        if "\\u" in text:
            json.dumps(found, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise onleesbaar("De tekst bevat een half teken (surrogaat).") from None
    except RecursionError:
        raise onleesbaar("De JSON is te diep genest.") from None
    except json.JSONDecodeError as error:
        raise onleesbaar(f"De JSON breekt af bij teken {error.pos + 1}.") from None
    except ValueError as error:
        raise onleesbaar(str(error)) from None
    return found


def decode(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError:
        raise onleesbaar("De JSON is geen UTF-8.") from None


def onleesbaar(zin: str) -> json.JSONDecodeError:
    return json.JSONDecodeError(zin, "", 0)


def each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("Een naam staat twee keer in hetzelfde object.")
    return found


def whole(text: str) -> int:
    if len(text) > DIGITS:
        raise ValueError("Een getal is te groot.")
    return int(text)


def finite(text: str) -> float:
    if not math.isfinite(number := float(text)):
        raise ValueError("Een getal is te groot.")
    return number


def not_a_number(_: str) -> float:
    raise ValueError("NaN en Infinity zijn geen JSON.")
