"""Tekst: the text of a nota, onderdeel by onderdeel, and who stands for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple
from uuid import UUID

from api.paginas.notabeeld import Notabeeld
from api.paginas.routebeeld import kort
from domain.kamerpunt.motie import Motie
from domain.kamerpunt.uitvoering import Kamerpunt
from domain.nota.inhoud import Blok, Onderdeel, Sectie, Voetnoot
from domain.nota.merken import Gezet
from domain.route import ALLES
from workflows.register.fouten import Onbekend

LATER = ("brief", "bijlagen", "verzending", "mede_namens", "afstemming_met", "dekking")
KAMERS = {"TK": "Tweede Kamer", "EK": "Eerste Kamer"}


class Staat(NamedTuple):
    """Who stands for an onderdeel, on which version."""

    wie: str
    versie: int


class Stukje(NamedTuple):
    """A run of text, and the number of the note that stands behind it."""

    tekst: str
    noot: int


class Alineas(NamedTuple):
    """Blocks that belong together: points make one list."""

    soort: str
    blokken: Sequence[Blok]


class Sectiebeeld(NamedTuple):
    code: str
    titel: str
    deel: Onderdeel
    groepen: Sequence[Alineas]
    noten: Sequence[Voetnoot]
    staan: Sequence[Staat]
    relatie: str

    def stukjes(self, blok: Blok) -> Sequence[Stukje]:
        """Cut a block where its notes stand; they are numbered through the section."""
        here = [(n, noot) for n, noot in enumerate(self.noten, 1) if noot.blok_id == blok.blok_id]
        found, begin = list[Stukje](), 0
        for n, noot in here:
            found.append(Stukje(blok.tekst[begin : noot.plaats], n))
            begin = noot.plaats
        return [*found, Stukje(blok.tekst[begin:], 0)]


class Verwezen(NamedTuple):
    """A motie or toezegging that the text is about."""

    adres: str
    naam: str


class Tekstbeeld(NamedTuple):
    nota: Sequence[Sectiebeeld]
    later: Sequence[Sectiebeeld]
    geheel: Sequence[Staat]  # who stands for all of it
    punten: Mapping[UUID, Verwezen]


def tekst_van(beeld: Notabeeld) -> Tekstbeeld:
    nota, delen = beeld.nota, beeld.onderdelen
    codes = [sectie.code for sectie in nota.indeling.secties]
    signed = [gezet for gezet in nota.handtekeningen if gezet.door]
    return Tekstbeeld(
        nota=[sectie_van(beeld, code) for code in codes if code in delen],
        later=[sectie_van(beeld, code) for code in LATER if code in delen],
        geheel=[staat(beeld, gezet) for gezet in signed if ALLES in gezet.stap.reikwijdte],
        punten=dict(punten_van(beeld)),
    )


def sectie_van(beeld: Notabeeld, code: str) -> Sectiebeeld:
    deel, soort = beeld.onderdelen[code], beeld.nota.indeling.sectie(code)
    blokken = deel.blokken if isinstance(deel, Sectie) else ()
    noten = deel.voetnoten if isinstance(deel, Sectie) else ()
    places = {blok.blok_id: n for n, blok in enumerate(blokken)}
    return Sectiebeeld(
        code=code,
        titel=beeld.titel(code),
        deel=deel,
        groepen=[Alineas(kind, list(same)) for kind, same in groupby(blokken, key=soort_van)],
        noten=sorted(noten, key=lambda noot: (places[noot.blok_id], noot.plaats)),
        staan=[
            staat(beeld, gezet)
            for gezet in beeld.nota.handtekeningen
            if code in gezet.stap.reikwijdte
        ],
        relatie=(soort.relatie or "") if soort else "",
    )


def soort_van(blok: Blok) -> str:
    return blok.soort


def staat(beeld: Notabeeld, gezet: Gezet) -> Staat:
    return Staat(" ".join(kort(gezet.stap, beeld.nota.ministerie)), gezet.versie)


def punten_van(beeld: Notabeeld) -> Iterator[tuple[UUID, Verwezen]]:
    for deel in beeld.onderdelen.values():
        for blok in deel.blokken if isinstance(deel, Sectie) else ():
            if blok.punt_id and (punt := vind(beeld, blok.punt_id)):
                soort = "moties" if isinstance(punt, Motie) else "toezeggingen"
                yield punt.id, Verwezen(f"/{soort}/{punt.id}", punt.naam)


def vind(beeld: Notabeeld, punt_id: UUID) -> Kamerpunt | None:
    try:
        return beeld.kader.register.lees(Kamerpunt, punt_id)
    except Onbekend:
        return None
