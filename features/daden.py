"""Daden: what officials do, in the words of the features, as a command with its fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from domain.base import Geweigerd
from domain.opdracht import Gezien, Middel

Daad = tuple[str, Mapping[str, Any]]
ONGELAKT = {"wijze": "ongelakt"}
NA_TE_ZENDEN = {"wijze": "na_te_zenden", "reden": "De beslisnota wordt nog gelakt."}

DADEN: Mapping[str, Daad] = {
    "indient": ("dien_in", {}),
    "ingediend": ("dien_in", {}),
    "afstemt": ("stem_af", {}),
    "afgestemd": ("stem_af", {}),
    "parafeert": ("parafeer", {}),
    "geparafeerd": ("parafeer", {}),
    "positief adviseert": ("adviseer", {"strekking": "positief"}),
    "positief geadviseerd": ("adviseer", {"strekking": "positief"}),
    "akkoord geeft": ("geef_akkoord", {}),
    "akkoord gegeven": ("geef_akkoord", {}),
    "mede namens tekent": ("bevestig_mede_namens", {}),
    "mede namens getekend": ("bevestig_mede_namens", {}),
    "verzendt": ("verzend", {"beslisnota": ONGELAKT}),
    "verzonden": ("verzend", {"beslisnota": ONGELAKT}),
    "verzendt met de beslisnota later": ("verzend", {"beslisnota": NA_TE_ZENDEN}),
    "verzonden met de beslisnota later": ("verzend", {"beslisnota": NA_TE_ZENDEN}),
    "verzendt met de beslisnota later, zonder reden": (
        "verzend", {"beslisnota": {"wijze": "na_te_zenden"}},
    ),
    "verzendt met een gelakte beslisnota": ("verzend", {"beslisnota": {"wijze": "gelakt"}}),
    "verzendt zonder keuze voor de beslisnota": ("verzend", {"beslisnota": None}),
}  # fmt: skip
MET_REDEN: Mapping[str, Daad] = {
    "niet akkoord geeft": ("geef_niet_akkoord", {}),
    "niet akkoord gegeven": ("geef_niet_akkoord", {}),
    "heropent": ("heropen", {}),
    "heropend": ("heropen", {}),
    "intrekt": ("trek_in", {}),
    "ingetrokken": ("trek_in", {}),
    "het advies overslaat": ("sla_over", {}),
    "mede namens weigert": ("weiger_mede_namens", {}),
    "mede namens geweigerd": ("weiger_mede_namens", {}),
    "zijn paraaf terugneemt": ("neem_paraaf_terug", {}),
    "zijn paraaf teruggenomen": ("neem_paraaf_terug", {}),
}
POSITIEF: Mapping[str, str] = {
    "directeur-beleid": "afstemt",
    "politiek-assistent-LMZ": "positief adviseert",
    "stas-LMZ": "akkoord geeft",
    "bestuursondersteuning": "verzendt",
}


def positief(functie: str) -> Daad:
    """Give the answer by which this office lets the nota go on."""
    office = functie.partition("/")[2]
    other = "mede namens tekent" if office.startswith("stas-") else "parafeert"
    return DADEN[POSITIEF.get(office, other)]


@dataclass(frozen=True)
class Order:
    """One thing that one person does, on what he had on the screen."""

    wie: str
    persoon_id: UUID
    wat: str
    velden: Mapping[str, Any] = field(default_factory=dict)
    gezien: Gezien | None = None
    als: str | None = None
    samenloop: str | None = None  # why the same person signs once more
    middel: Middel = "verhoogd"
    opdracht_id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class Weigering:
    """Why not, as whoever is refused gets to hear it."""

    code: str
    regel: str
    zin: str
    mogelijk_als: str
    aan_zet: tuple[str, ...]
    alle: tuple[Weigering, ...] = ()


@dataclass(frozen=True)
class Gebeurtenis:
    """A line of the timeline; `door` is an office, or `systeem`."""

    nummer: int
    soort: str
    door: str
    telt: bool  # what was not voided
    zin: str = ""

    @property
    def wat(self) -> str:
        return self.soort.replace("-", " ")


def weigering(nee: Geweigerd) -> Weigering:
    """Hear why not as the workflows say it."""
    alle = tuple(weigering(ander) for ander in nee.alle if ander is not nee)
    return Weigering(nee.code, nee.regel, str(nee), nee.mogelijk_als, nee.aan_zet, alle)
