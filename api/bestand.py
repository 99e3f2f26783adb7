"""Bestand: bytes that leave as a file, never shown by us, under a name made of codes only."""

from __future__ import annotations

from typing import Any

from fastapi import Response

from api.lichaam import JSON, JsonRoute

HTML, PDF, ZIP = "text/html", "application/pdf", "application/zip"
BEELD = ("image/jpeg", "image/png")


class BestandRoute(JsonRoute):
    """An address that answers with a file, and with problem details when it doesn't."""

    soorten = frozenset({*JsonRoute.soorten, "text/*", "image/*", HTML, PDF, ZIP, *BEELD})


def bestand(inhoud: bytes, naam: str, soort: str) -> Response:
    """Send it by the headers of documents.md 9."""
    headers = {
        "Content-Disposition": f'attachment; filename="{naam}"',
        "Content-Security-Policy": "sandbox; default-src 'none'",
    }
    return Response(inhoud, headers=headers, media_type=soort)


def als_bestand(*soorten: str) -> dict[int | str, dict[str, Any]]:
    """Say in the document of the API that the answer is a file of one of these kinds."""
    inhoud = {"type": "string", "contentMediaType": "application/octet-stream"}
    content = {soort: {"schema": {} if soort == JSON else inhoud} for soort in soorten}
    return {200: {"content": content}}
