"""Onthulling of offices: what may be shown of who holds one, and of who acts for it."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from domain.functie import Bezet, Ingesteld, Vrijgekomen
from domain.leiding import LeidinggevendeVastgelegd
from domain.mandateren import MandaatIngetrokken, MandaatVerleend, Opgeheven
from domain.vervangen import VervangingBeeindigd, VervangingBevestigd, VervangingGeregeld
from domain.woo.klasse import BASIS, EERSTE, FUNCTIE, INTERN, OPENBAAR, PERSOON, TEKST, Klasse

ONTHULLING_FUNCTIE: Mapping[type[BaseModel], Mapping[str, Klasse]] = {
    Ingesteld: {
        **EERSTE, "code": FUNCTIE, "naam": FUNCTIE, "ministerie": OPENBAAR, "soort": OPENBAAR,
        "meervoudig": INTERN, "leidinggevende": FUNCTIE,
    },
    Bezet: {**BASIS, "persoon_id": PERSOON, "van": OPENBAAR},
    Vrijgekomen: {**BASIS, "persoon_id": PERSOON, "per": OPENBAAR},
    LeidinggevendeVastgelegd: {**BASIS, "leidinggevende": FUNCTIE},
    VervangingGeregeld: {
        **BASIS, "vervanging_id": INTERN, "vervanger": PERSOON, "van": OPENBAAR, "tot": OPENBAAR,
        "stapsoorten": OPENBAAR, "achteraf": OPENBAAR,
    },
    VervangingBevestigd: {**BASIS, "vervanging_id": INTERN},
    VervangingBeeindigd: {**BASIS, "vervanging_id": INTERN, "per": OPENBAAR, "reden": TEKST},
    MandaatVerleend: {
        **BASIS, "mandaat_id": INTERN, "aan_functie": FUNCTIE, "stapsoorten": OPENBAAR,
        "vindplaats": TEKST, "van": OPENBAAR, "tot": OPENBAAR, "ondermandaat": OPENBAAR,
    },
    MandaatIngetrokken: {**BASIS, "mandaat_id": INTERN, "per": OPENBAAR, "reden": TEKST},
    Opgeheven: {**BASIS, "per": OPENBAAR, "reden": TEKST},
}  # fmt: skip
