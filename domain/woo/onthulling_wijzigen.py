"""Onthulling of what is changed along the way: words, marks taken back, the route, disputes."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from domain.nota.geschil_voorleggen import GeschilpuntVoorgelegd
from domain.nota.redactioneel import (
    RedactioneelAfgewezen,
    RedactioneelBevestigd,
    RedactioneelVoorgesteld,
)
from domain.nota.route_wijzigen import (
    RouteGewijzigd,
    RoutewijzigingAfgewezen,
    RoutewijzigingVoorgesteld,
)
from domain.nota.terugnemen import ParaafTeruggenomen
from domain.routewijziging import Stapwijziging
from domain.woo.klasse import BASIS, BINNENIN, FUNCTIE, INTERN, OPENBAAR, TEKST, Klasse

ONTHULLING_WIJZIGEN: Mapping[type[BaseModel], Mapping[str, Klasse]] = {
    RedactioneelVoorgesteld: {
        **BASIS, "voorstel_id": INTERN, "gewijzigd": OPENBAAR, "hashes": INTERN,
        "diff_hash": INTERN, "verklaring": TEKST, "aan": FUNCTIE,
    },
    RedactioneelBevestigd: {**BASIS, "voorstel_id": INTERN, "behouden": BINNENIN},
    RedactioneelAfgewezen: {**BASIS, "voorstel_id": INTERN, "reden": TEKST},
    ParaafTeruggenomen: {**BASIS, "merk": BINNENIN, "reden": TEKST},
    Stapwijziging: {
        "wat": OPENBAAR, "stap": OPENBAAR, "na": OPENBAAR, "nieuwe_baan": OPENBAAR,
        "was": FUNCTIE, "wordt": FUNCTIE,
    },
    RoutewijzigingVoorgesteld: {
        **BASIS, "voorstel_id": INTERN, "diff": BINNENIN, "reden": TEKST, "aan": FUNCTIE,
    },
    RouteGewijzigd: {**BASIS, "voorstel_id": INTERN, "route": FUNCTIE, "route_hash": INTERN},
    RoutewijzigingAfgewezen: {**BASIS, "voorstel_id": INTERN, "reden": TEKST},
    GeschilpuntVoorgelegd: {
        **BASIS, "geschilpunten": INTERN, "stap": OPENBAAR, "aan": FUNCTIE, "reden": TEKST,
    },
}  # fmt: skip
