"""Lezing: what reading in gives back; nothing of the source is outside of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from domain.verwijzing import Verwijzing
from workflows.indelen.boek import Plek
from workflows.indelen.twijfels import Twijfels

LEZER_VERSIE = "1"
Veld = str | list[str]


@dataclass(slots=True)
class Voetnoot:
    """A note; without a place it hangs nowhere yet, and a doubt says so."""

    nummer: int
    tekst: str
    bronnen: list[Plek]
    sectie: str = ""
    blok: str = ""  # the id of its block in this reading
    plaats: int = 0  # code points into the text of that block


@dataclass(slots=True)
class Blok:
    """A paragraph. `id` is its place when it was read, as "4h/3"; it stays when blocks move."""

    soort: str
    tekst: str
    bronnen: list[Plek]
    naden: list[int] = field(default_factory=list)  # where each source begins in the text
    punt_soort: str = ""
    niveau: int = 1
    rijen: list[list[str]] = field(default_factory=list)
    id: str = ""


@dataclass(slots=True)
class Sectie:
    code: str
    kop: str
    stand: str = "leeg"
    blokken: list[Blok] = field(default_factory=list)


@dataclass(slots=True)
class Besluitpunt:
    tekst: str
    voor: str
    blok: str


@dataclass(slots=True)
class Punt:
    """A motie or toezegging on which the nota reports (voortgang) or which it settles."""

    sectie: str
    blok: str
    soort: str
    relatie: str
    ids: list[str]
    tekst: str


@dataclass(slots=True)
class Citaat:
    """A citation in a block, or in the note whose mark the block carries."""

    blok: str
    noot: int  # 0: in the block itself
    verwijzing: Verwijzing


@dataclass(slots=True)
class Lezing:
    bron: str = ""
    sha256: str = ""
    indeling: str = ""
    ministerie: str = ""
    kop: dict[str, Veld] = field(default_factory=dict)
    secties: list[Sectie] = field(default_factory=list)
    voetnoten: list[Voetnoot] = field(default_factory=list)
    besluitpunten: list[Besluitpunt] = field(default_factory=list)
    mede_namens: list[str] = field(default_factory=list)
    afstemming: list[str] = field(default_factory=list)
    punten: list[Punt] = field(default_factory=list)
    citaten: list[Citaat] = field(default_factory=list)
    ruis: list[tuple[str, int, str]] = field(default_factory=list)  # soort, page, text
    niet_geplaatst: list[str] = field(default_factory=list)
    twijfels: Twijfels = field(default_factory=Twijfels)
    telling: dict[str, int] = field(default_factory=dict)

    def sectie(self, code: str) -> Sectie | None:
        return next((sectie for sectie in self.secties if sectie.code == code), None)

    def blokken(self) -> dict[str, Blok]:
        """Give all blocks by their id, in the order of the nota."""
        return {blok.id: blok for sectie in self.secties for blok in sectie.blokken}

    def noten(self) -> dict[str, list[Voetnoot]]:
        """Give the notes by the id of their block; those without a place under no id."""
        per_blok: dict[str, list[Voetnoot]] = {}
        for noot in self.voetnoten:
            per_blok.setdefault(noot.blok, []).append(noot)
        return per_blok

    def als_json(self) -> dict[str, Any]:
        """Give all of it as plain JSON; doubts carry the number by which they are answered."""
        return {
            "lezer": LEZER_VERSIE,
            "sha256": self.sha256,
            "indeling": self.indeling,
            "ministerie": self.ministerie,
            "kop": self.kop,
            "secties": [_sectie(sectie) for sectie in self.secties],
            "besluitpunten": [
                {"voor": b.voor, "tekst": b.tekst, "blok": b.blok} for b in self.besluitpunten
            ],
            "mede_namens": self.mede_namens,
            "afstemming": self.afstemming,
            "punten": [_punt(punt) for punt in self.punten],
            "voetnoten": [_noot(noot) for noot in self.voetnoten],
            "verwijzingen": [
                {"blok": c.blok, "noot": c.noot}
                | c.verwijzing.model_dump(mode="json", exclude_none=True)
                for c in self.citaten
            ],
            "ruis": [{"soort": s, "pagina": p, "tekst": t} for s, p, t in self.ruis],
            "niet_geplaatst": self.niet_geplaatst,
            "twijfels": [
                {"nummer": nummer} | twijfel.model_dump(mode="json")
                for nummer, twijfel in enumerate(self.twijfels, 1)
            ],
            "telling": self.telling,
        }


def _sectie(sectie: Sectie) -> dict[str, Any]:
    blokken = [_blok(blok) for blok in sectie.blokken]
    return {"code": sectie.code, "kop": sectie.kop, "stand": sectie.stand, "blokken": blokken}


def _blok(blok: Blok) -> dict[str, Any]:
    plain: dict[str, Any] = {"id": blok.id, "soort": blok.soort, "tekst": blok.tekst}
    if blok.soort == "punt":
        plain["niveau"] = blok.niveau
    if blok.punt_soort:
        plain["punt_soort"] = blok.punt_soort
    if blok.rijen:
        plain["rijen"] = blok.rijen
    return plain | {"bronnen": [list(plek) for plek in blok.bronnen]}


def _punt(punt: Punt) -> dict[str, Any]:
    return {
        "sectie": punt.sectie,
        "soort": punt.soort,
        "relatie": punt.relatie,
        "ids": punt.ids,
        "blok": punt.blok,
        "tekst": punt.tekst,
    }


def _noot(noot: Voetnoot) -> dict[str, Any]:
    return {
        "nummer": noot.nummer,
        "sectie": noot.sectie,
        "blok": noot.blok or None,
        "plaats": noot.plaats if noot.blok else None,
        "tekst": noot.tekst,
    }
