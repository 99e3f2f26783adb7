"""Woowoorden: the types of the words in a step about disclosure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from pytest_bdd import parsers

from domain.woo.grondregels import STANDAARDTEKST
from features.steps import woorden
from features.steps.woorden import Woord, een_van

KADERS = {
    "de Kamer": "art68",
    "actieve openbaarmaking": "woo_actief",
    "een Woo-verzoek": "woo_verzoek",
}
HOE: Mapping[str, Mapping[str, Any]] = {
    "als milieu-informatie": {"milieu": "milieu"},
    "als informatie over emissies": {"milieu": "emissies"},
    "zonder motivering": {"motivering": ""},
    "met een reden van spaties": {"motivering": "  "},
    "met de standaardtekst": {"motivering": STANDAARDTEKST},
    "tot een latere datum": {"alsnog_openbaar_op": date(2026, 9, 1)},
    "tot een voorbije datum": {"alsnog_openbaar_op": date(2025, 1, 1)},
    "ondanks het tijdsverloop": {"motivering_tijdsverloop": "De inspectie loopt nog."},
    "zonder feiten erin": {"geen_feiten_bevestigd": True},
    "als vertrouwelijke handeling": {"vertrouwelijke_handelingen": True},
    "hoewel de uitzondering geldt": {"uitzondering": True},
    "en erkent R10": {"erkend": ("R10",)},
    "en erkent R14": {"erkend": ("R14",)},
    "in plaats van de vervallen lak": {"vervangt": True},
}
ALTERNATIVES = "|".join(sorted(HOE, key=len, reverse=True))


def lees_hoe(text: str) -> Mapping[str, Any]:
    """Read one or more of these phrases, in a row."""
    found: dict[str, Any] = {}
    for phrase, velden in HOE.items():
        if phrase in text:
            found.update(velden)
    return found


def gronden(text: str) -> tuple[str, ...]:
    return tuple(text.split(" en "))


CODE = r"(?:\d[\w.]*|art68|buiten_verzoek|dubbel)"
TYPES: Mapping[str, Woord] = {
    **woorden.TYPES,
    "Kader": een_van(KADERS),
    "Hoe": Woord(f"(?:{ALTERNATIVES})(?: (?:{ALTERNATIVES}))*", lees_hoe),
    "Gronden": Woord(f"{CODE}(?: en {CODE})*", gronden),
    "Regel": Woord(r"R\d+", str),
}
NAMED = {"gronden": "Gronden", "hoe": "Hoe", "kader": "Kader", **woorden.NAMED}


def zin(text: str) -> parsers.parse:
    """Read a sentence in which {wie} is an office, and {gronden} are grounds."""
    for name, kind in NAMED.items():
        text = text.replace(f"{{{name}}}", f"{{{name}:{kind}}}")
    return parsers.parse(text, extra_types=dict(TYPES))
