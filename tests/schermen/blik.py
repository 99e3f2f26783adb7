"""Blik: one look at one page, in one state of the story, by one person."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from playwright.sync_api import Page

# How many acts of the demo story were played.
STANDEN = {
    "leeg": 0,
    "ingelezen": 1,
    "concept": 3,
    "afstemming": 4,
    "geschilpunt": 6,
    "afgestemd": 11,
    "directeur": 16,
    "aanpassing": 17,
    "vervallen": 19,
    "advies": 22,
    "bewindspersoon": 23,
    "mede-namens": 25,
    "verzending": 28,
    "verzonden": 29,
    "beoordeeld": 30,
    "gelakt": 36,
    "afgerond": 37,
    "bevestigd": 40,
    "vastgesteld": 42,
    "samengesteld": 43,
    "vrijgegeven": 44,
    "gepubliceerd": 46,
}


WOO, COORDINATOR = "VWS/woo-medewerker", "VWS/woo-coordinator"


class Blik(NamedTuple):
    """One look: `pad` may hold `{nota}`; `kop` is said by the h1; `status` is what is answered.

    `volg` begins the address of a link on that page, which is then followed; `daad` is what is
    done there, until `zegt` stands on the page.
    """

    naam: str
    stand: str
    wie: str
    pad: str
    kop: str
    status: int = 200
    volg: str = ""
    daad: Callable[[Page], None] | None = None
    zegt: str = ""
