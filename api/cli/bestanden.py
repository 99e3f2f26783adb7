"""Bestanden: read a file that a user named, or say in a sentence why not."""

from __future__ import annotations

import json
from json import JSONDecodeError
from pathlib import Path
from typing import Any

from api.cli.uitkomst import VerkeerdGebruik
from workflows.inlezen.geweigerd import MAX_MB
from workflows.inlezen.lees import lees


def lees_bestand(pad: Path) -> bytes:
    """Read its bytes, and one more than is allowed, for a device never ends."""
    with pad.open("rb") as file:
        return file.read(MAX_MB * 1024 * 1024 + 1)


def lees_tekst(pad: Path) -> str:
    """Read it as text, with the limits and the checks of reading in."""
    return lees(lees_bestand(pad)).tekst


def lees_json(pad: Path) -> Any:
    try:
        return json.loads(lees_tekst(pad))
    except JSONDecodeError as error:
        raise VerkeerdGebruik(
            f"{pad} is geen JSON: zie regel {error.lineno}, teken {error.colno}."
        ) from None
