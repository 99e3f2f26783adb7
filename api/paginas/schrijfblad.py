"""Schrijfblad: what the page of the writer shows: a card per onderdeel, and what to choose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby
from typing import NamedTuple
from uuid import UUID, uuid4

from fastapi import HTTPException

from api.paginas.bladen import ONGELDIG
from api.paginas.invullen import LIJSTEN, leeg
from api.paginas.klad import Klad
from api.paginas.sectieblad import SOORTEN
from api.paginas.stellerblad import NAMEN, Stellerblad
from domain.functionaris import Ministerie
from domain.nota.inhoud import Blok, Onderdeel, Sectie, Voetnoot
from domain.werkdagen import dag
from projections.functies import Bekleed, Functies
from projections.kamerpunten import Kamerpunten, Punt

VEEL = 100  # punten to choose from; any other is found by its number
HEET = {
    "alinea": "Alinea", "punt": "Punt", "tussenkop": "Tussenkop", "tabel": "Tabel",
    "parlementair": "Motie of toezegging",
}  # fmt: skip
STANDEN = {"ingevuld": "Ingevuld", "nvt": "N.v.t.", "leeg": "Nog leeg"}


class Vak(NamedTuple):
    """One text area: a block, with what hangs on it."""

    naam: str
    sleutel: str
    soort: str
    blok: Blok | None
    noten: tuple[Voetnoot, ...]

    @property
    def heet(self) -> str:
        return HEET.get(self.soort, self.soort)


class Kaart(NamedTuple):
    code: str
    label: str
    soort: str
    stand: str
    standen: tuple[str, ...]
    relatie: str
    vervalt: str
    vakken: tuple[Vak, ...]


class Schrijfblad:
    def __init__(
        self,
        blad: Stellerblad,
        klad: Klad,
        bekend: Mapping[str, Onderdeel],
        fouten: Mapping[str, str],
    ) -> None:
        self.blad, self.klad, self.bekend, self.fouten = blad, klad, bekend, fouten
        self.kaarten = tuple(map(self.kaart, blad.schrijft))
        self.nieuw_id = uuid4

    def kaart(self, code: str) -> Kaart:
        sectie = self.blad.nota.indeling.sectie(code)
        deel = self.bekend.get(code, leeg(code))
        nvt = ("nvt",) if sectie and sectie.nvt_mag else ()
        vakken = tuple(self.vakken(deel)) if isinstance(deel, Sectie) else ()
        return Kaart(
            code=code,
            label=self.blad.label(code),
            soort="lijst" if code in LIJSTEN else deel.soort,
            stand=self.klad.een(f"{code}.stand", deel.stand),
            standen=("ingevuld", *nvt, "leeg"),
            relatie=(sectie.relatie if sectie else None) or "",
            vervalt=self.blad.vervalt(code),
            vakken=vakken,
        )

    def vakken(self, sectie: Sectie) -> Iterator[Vak]:
        """Give an area per block, and one to begin in where there is none."""
        known = {str(blok.blok_id): blok for blok in sectie.blokken}
        given = tuple(dict.fromkeys(self.klad.alle(f"{sectie.code}.blok")))
        for sleutel in given or (str(uuid4()),):
            naam, blok = f"{sectie.code}.{sleutel}", known.get(sleutel)
            soort = blok.soort if blok else self.klad.een(f"{naam}.soort", "alinea")
            noten = tuple(n for n in sectie.voetnoten if str(n.blok_id) == sleutel)
            yield Vak(naam, sleutel, soort, blok, noten)

    def fout(self, naam: str) -> str:
        return self.fouten.get(naam, "")

    @property
    def gemeld(self) -> Sequence[tuple[str, str, str]]:
        """List what is wrong: the field, the onderdeel that it stands in, and the sentence."""
        found = [(naam, naam.partition(".")[0], zin) for naam, zin in self.fouten.items()]
        return [(naam, NAMEN.get(code, code), zin) for naam, code, zin in found]

    def heeft(self, naam: str, waarde: str) -> bool:
        return waarde in self.klad.alle(naam)

    @cached_property
    def functies(self) -> Sequence[tuple[str, Sequence[Bekleed]]]:
        """Give the offices by ministry."""
        with self.blad.kader.register.opslag.lees() as cursor:
            alle = Functies().alle(cursor, dag(self.blad.kader.moment))
        own = sorted(alle, key=lambda f: (f.ministerie != self.blad.nota.ministerie, f.code))
        return [(m, tuple(group)) for m, group in groupby(own, lambda f: f.ministerie)]

    def keuzes(self, code: str) -> Sequence[tuple[str, str]]:
        """Give what a list may hold, and what it holds already."""
        if code == "mede_namens":
            offices = [f for _, group in self.functies for f in group]
            found = {f.code: f.naam for f in offices if f.soort == "bewindspersoon"}
        else:
            found = {m.value: m.value for m in Ministerie}
        kept = self.klad.alle(f"{code}.waarden")
        return [*found.items(), *((code, code) for code in kept if code not in found)]

    @cached_property
    def punten(self) -> Sequence[Punt]:
        """Give the newest, and those that this nota is about already."""
        secties = [deel for deel in self.bekend.values() if isinstance(deel, Sectie)]
        used = {blok.punt_id for deel in secties for blok in deel.blokken if blok.punt_id}
        with self.blad.kader.register.opslag.lees() as cursor:
            found = list(Kamerpunten().alle(cursor, limit=VEEL))
            older = used - {punt.id for punt in found}
            found += [p for n in sorted(older) if (p := Kamerpunten().van(n, cursor))]
        return found

    @property
    def codes(self) -> frozenset[str]:
        return frozenset(f.code for _, group in self.functies for f in group)


def met_vak(klad: Klad, erbij: str) -> Klad:
    """Add one empty text area; `erbij` says where, of which soort, and its number."""
    code, _, rest = erbij.partition(":")
    soort, _, sleutel = rest.partition(":")
    try:
        nummer = str(UUID(sleutel))
    except ValueError:
        raise HTTPException(ONGELDIG) from None
    if soort not in SOORTEN:
        raise HTTPException(ONGELDIG)
    blokken = (*klad.alle(f"{code}.blok"), nummer)
    return klad.met(**{f"{code}.blok": blokken, f"{code}.{nummer}.soort": (soort,)})
