"""Besluiten about templates, the kalender and functielijsten: who may use each address."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import Any

from workflows.sjablonen import EIGEN

SJABLOON, KALENDER = "/v1/routesjablonen/{sjabloon_id}", "/v1/kalenders/{kalender_id}"
LIJST = "/v1/functielijsten/{lijst_id}"
SJABLOON_LEEST = [
    f"GET {place}"
    for one in (SJABLOON, KALENDER, LIJST)
    for place in (
        one.rpartition("/")[0],
        one,
        f"{one}/tijdlijn",
        f"{one}/gebeurtenissen/{{nummer}}",
    )
]
BESTAND = {"bestand": b64encode((EIGEN / "VWS-kamerbrief-1.toml").read_bytes()).decode()}
BODY_SJABLONEN: Mapping[str, Callable[[], dict[str, Any]]] = {
    "routesjablonen": lambda: BESTAND,
    "wijzigingen": lambda: BESTAND,
    f"POST {SJABLOON}/vaststellingen": lambda: {"gezien": "0" * 64},
    f"POST {SJABLOON}/intrekkingen": lambda: {"versie": 1, "reden": "Omdat het moet."},
    "kalenders": lambda: {"feestdagen": ["2026-01-01"], "bron": "Rooster"},
    f"POST {KALENDER}/vaststellingen": lambda: {"versie": 1},
    "functielijsten": lambda: {"ministerie": "VWS", "regels": [], "bron": "Besluit"},
    f"POST {LIJST}/vaststellingen": lambda: {"versie": 1},
}
SJABLOON_SCHRIJFT = [
    "POST /v1/routesjablonen",
    f"POST {SJABLOON}/wijzigingen",
    f"POST {SJABLOON}/vaststellingen",
    f"POST {SJABLOON}/intrekkingen",
    "POST /v1/kalenders",
    f"POST {KALENDER}/vaststellingen",
    "POST /v1/functielijsten",
    f"POST {LIJST}/vaststellingen",
]
