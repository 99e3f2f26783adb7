"""ETag: who has this text already, gets no copy of it. Asked after the rights, never before."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import Request, Response
from pydantic import BaseModel

JSON = "application/json"


def tag(inhoud_hash: str) -> str:
    return f'"{inhoud_hash}"'


def tags(header: str) -> frozenset[str]:
    return frozenset(part.strip().removeprefix("W/") for part in header.split(","))


def met_etag(request: Request, inhoud_hash: str, bericht: BaseModel) -> Response:
    headers: Mapping[str, str] = {"ETag": tag(inhoud_hash)}
    known = tags(request.headers.get("if-none-match", ""))
    if known & {tag(inhoud_hash), "*"}:
        return Response(status_code=304, headers=headers)
    return Response(bericht.model_dump_json(by_alias=True), 200, headers=headers, media_type=JSON)


def bedoeld(header: str) -> str:
    """Give the hash of an If-Match: one, strong, and quoted; anything else matches nothing."""
    return header.strip().strip('"') if header.strip().startswith('"') else ""
