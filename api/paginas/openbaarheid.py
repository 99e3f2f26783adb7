"""Openbaarheid: on the page of a nota, how far its judgements are, and where to begin one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from urllib.parse import urlencode

from api.paginas.notabeeld import Notabeeld
from domain.woo.beoordeling import Beoordeling
from domain.woo.stukken import Stuk, StukSoort, beoordeling_nummer
from projections.woozinnen import KADERS, OORDELEN
from workflows.bekijken import KADERS as ALLE
from workflows.bekijken import beoordeling

NAMEN: dict[StukSoort, str] = {
    "nota": "De nota",
    "brief": "De Kamerbrief",
    "verloop": "Het verloop",
}


class Gevonden(NamedTuple):
    naam: str
    adres: str
    kader: str
    stand: str


class Openbaarheid(NamedTuple):
    gevonden: Sequence[Gevonden]
    begin: str  # where one begins; nothing for who only reads


def openbaarheid_van(beeld: Notabeeld) -> Openbaarheid | None:
    """Show it to the Woo desk, an auditor and the stellers; for others there is no such card."""
    kader, nota = beeld.kader, beeld.nota
    if not (kader.ziet_woo or beeld.is_steller):
        return None
    vraag = urlencode({"kenmerk": nota.kenmerk, "ministerie": nota.ministerie})
    begint = beeld.is_steller or kader.is_woo
    return Openbaarheid(list(gevonden(beeld)), f"/woo?{vraag}#beginnen" if begint else "")


def gevonden(beeld: Notabeeld) -> Iterator[Gevonden]:
    for soort, naam in NAMEN.items():
        stuk = Stuk(soort=soort, id=beeld.nota.id, versie=0, inhoud_hash="0" * 64)
        for kader in ALLE:
            if found := beoordeling(beeld.kader.register, beoordeling_nummer(stuk, kader)):
                adres = f"/woo/beoordelingen/{found.id}"
                yield Gevonden(naam, adres, KADERS[kader], stand_van(found))


def stand_van(found: Beoordeling) -> str:
    return OORDELEN.get(found.oordeel or "", "nog niet vastgesteld")
