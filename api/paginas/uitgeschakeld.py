"""Uitgeschakeld: what the reader might want to do and can't do now, each with the reason why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from api.paginas.fouten import Reden, reden_van
from api.paginas.kaart import Kaart
from api.paginas.notabeeld import Notabeeld
from domain.nota.vraag import Vraag
from domain.nota.wensen import Waarover, wensen

KNOP: Mapping[Waarover, str] = {
    "wijzig": "Schrijf verder",
    "trek_in": "Trek de nota in",
    "heropen": "Heropen de nota",
    "sla_over": "Sla een stap over",
    "stuur_terug": "Geef terug",
    "vraag_aanpassing": "Vraag om aanpassing",
    "leg_geschilpunt_vast": "Leg geschilpunt vast",
}
BIJ_EEN_STAP: tuple[Waarover, ...] = ("stuur_terug", "vraag_aanpassing")


class Uit(NamedTuple):
    """A button that is off, and why."""

    code: str
    knop: str
    redenen: Sequence[Reden]


def uit_van(beeld: Notabeeld, kaart: Kaart) -> Sequence[Uit]:
    """Ask of each by the same rules that the act itself is held to."""
    if kaart.wijze in {"leest", "kies"}:
        return []
    return list(niet_nu(beeld, kaart))


def niet_nu(beeld: Notabeeld, kaart: Kaart) -> Iterator[Uit]:
    for handeling in gewenst(beeld, kaart):
        als = (kaart.als or None) if handeling in BIJ_EEN_STAP else None
        if nee := beeld.waarom_niet(handeling, als):
            yield Uit(handeling, KNOP[handeling], [reden_van(one) for one in nee])


def gewenst(beeld: Notabeeld, kaart: Kaart) -> Sequence[Waarover]:
    """List what stands beside the one act of the card: of the steller, and of who is on turn."""
    asked = Vraag("parafeer", beeld.bezetting, beeld.vraag)
    found = [wens.handeling for wens in wensen(beeld.nota, asked)]
    if kaart.als:
        found += [*BIJ_EEN_STAP]
        if kaart.handeling == "stem_af":
            found.append("leg_geschilpunt_vast")
    return [handeling for handeling in dict.fromkeys(found) if handeling in KNOP]
