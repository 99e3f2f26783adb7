"""What is posted below a nota to change it with a second person, each with a body for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

REDEN = {"reden": "Omdat het moet."}
VOORSTELLEN = ("redactionele-voorstellen", "routevoorstellen")  # which can be read too
WIJZIGEN: Mapping[str, Callable[[], dict[str, Any]]] = {
    "redactionele-voorstellen": lambda: {
        "verwachteVersie": 1,
        "onderdelen": [
            {
                "soort": "tekst",
                "code": "1",
                "stand": "ingevuld",
                "blokken": [{"blokId": str(uuid4()), "tekst": "Anders"}],
            }
        ],
        "verklaring": "Een typefout.",
    },
    "redactionele-voorstellen/{voorstel_id}/antwoorden": lambda: {
        "besluit": "afgewezen",
        "diffHash": "0" * 64,
        **REDEN,
    },
    "terugnames": lambda: REDEN,
    "routevoorstellen": lambda: {
        "wijzigingen": [{"wat": "weg", "stap": "lijn.VWS.directeur"}],
        **REDEN,
    },
    "routevoorstellen/{voorstel_id}/antwoorden": lambda: {"besluit": "bevestigd"},
    "voorleggingen": lambda: {"stap": "afstemming.ministerie-JenV.afstemmen", **REDEN},
}
