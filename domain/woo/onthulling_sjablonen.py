"""Onthulling of templates, kalender and functielijsten: what an export may show of each field."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from domain import functielijst, kalender, routesjabloon
from domain.woo.klasse import BASIS, EERSTE, FUNCTIE, INTERN, OPENBAAR, TEKST, Klasse

VASTGESTELD = {**BASIS, "versie": OPENBAAR, "sha256": INTERN}

ONTHULLING_SJABLONEN: Mapping[type[BaseModel], Mapping[str, Klasse]] = {
    routesjabloon.Ontworpen: {
        **EERSTE, "ministerie": OPENBAAR, "code": OPENBAAR, "naam": OPENBAAR, "eigenaar": TEKST,
    },
    routesjabloon.Gewijzigd: {**BASIS, "inhoud": FUNCTIE, "bron": TEKST},
    routesjabloon.Vastgesteld: {**VASTGESTELD, "inhoud": FUNCTIE, "geldig_van": OPENBAAR},
    routesjabloon.Ingetrokken: {**BASIS, "versie": OPENBAAR, "reden": TEKST},
    kalender.Voorgesteld: {
        **EERSTE, "versie": OPENBAAR, "feestdagen": OPENBAAR, "recessen": OPENBAAR, "bron": TEKST,
    },
    kalender.Vastgesteld: VASTGESTELD,
    functielijst.Voorgesteld: {**EERSTE, "versie": OPENBAAR, "regels": FUNCTIE, "bron": TEKST},
    functielijst.Vastgesteld: VASTGESTELD,
}  # fmt: skip
