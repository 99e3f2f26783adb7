"""Who looks at the read models, and at what."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from domain.nota.inhoud import Kop
from domain.nummers import nota_nummer
from domain.opdracht import Lezer
from projections.base import Cursor
from tests.people import STAS, persoon
from workflows.register.register import Register

STORY = nota_nummer("VWS", "4300001-1100001-DMO")
GEHEIM = Kop(
    onderwerp="Geheim plan",
    soort_nota="ter_besluitvorming",
    aan=(STAS,),
    van="Directie DMO",
    rubricering="departementaal_vertrouwelijk",
)


@contextmanager
def looking(register: Register) -> Iterator[Cursor]:
    with register.opslag.lees() as cursor:
        yield cursor


def lezer(*functies: str) -> Lezer:
    return Lezer(persoon(functies[0] if functies else "nobody"), functies)
