"""Blikken: every page, in every state it can have, and who looks at it."""

from __future__ import annotations

from typing import NamedTuple

from tests.people import (
    AFDELINGSHOOFD,
    BO,
    STELLER,
)

# How many acts of the demo story were played.
STANDEN = {
    "leeg": 0,
    "ingelezen": 1,
    "concept": 3,
    "afstemming": 4,
    "geschilpunt": 6,
    "directeur": 16,
    "aanpassing": 17,
    "vervallen": 19,
    "bewindspersoon": 23,
    "mede-namens": 25,
    "verzending": 28,
    "verzonden": 29,
}


class Blik(NamedTuple):
    """One look: `pad` may hold `{nota}`; `kop` is said by the h1; `status` is what is answered."""

    naam: str
    stand: str
    wie: str
    pad: str
    kop: str
    status: int = 200


BLIKKEN = (
    Blik("inloggen", "vervallen", "", "/inloggen", "Wie bent u vandaag?"),
    Blik("werkvoorraad", "vervallen", AFDELINGSHOOFD, "/werkvoorraad", "wacht op u"),
    Blik("werkvoorraad-leeg", "vervallen", BO, "/werkvoorraad", "Uw werkvoorraad"),
    Blik("ik-wacht-op", "vervallen", STELLER, "/werkvoorraad?lijst=ik-wacht-op", "U wacht op"),
    Blik("werkvoorraad-steller", "aanpassing", STELLER, "/werkvoorraad", "wacht op u"),
    Blik("niet-gevonden", "vervallen", STELLER, "/notas/onbekend", "Niet gevonden", 404),
)
