"""Sectieblad: the part of the form that writes one section, or the brief."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from api.paginas.aanwijzen import BEGIN, Aanwijzer, GeenNummer, OnbekendPunt
from api.paginas.blokken import verplaatst, verwijzingen
from api.paginas.invullen import JA
from api.paginas.klad import Klad, gelijnd
from domain.nota.inhoud import NVT, Blok, Sectie
from domain.value import clean

SOORTEN = ("alinea", "punt", "tussenkop", "parlementair")
NVT_MET_TEKST = "Bij n.v.t. hoort geen tekst. Maak de tekstvakken leeg, of kies Ingevuld."
GEEN_TEKST = "Er staat geen tekst. Schrijf hier, of kies een andere stand."
NOOT_ERAAN = (
    "Aan deze tekst hangt een voetnoot, die dan ook verdwijnt."
    " Kruis aan dat beide weg mogen, of laat de tekst staan."
)


class Sectieblad:
    """Reads the text areas of a section; `fouten` is by the name of the field."""

    def __init__(self, code: str, was: Sectie, klad: Klad, aanwijzer: Aanwijzer) -> None:
        self.code, self.was, self.klad, self.aanwijzer = code, was, klad, aanwijzer
        self.oud = {str(blok.blok_id): blok for blok in was.blokken}
        self.noten = {str(noot.blok_id) for noot in was.voetnoten}
        self.fouten: dict[str, str] = {}
        self.sleutels: list[str] = []  # of the blocks that stay, in their order

    def lees(self) -> dict[str, Any]:
        blokken = tuple(self.blokken())
        stand = self.klad.een(f"{self.code}.stand", self.was.stand)
        if is_nvt(blokken) and not self.noten:
            return {"code": self.code, "stand": "nvt"}
        if blokken and stand == "nvt":
            self.fouten.setdefault(f"{self.code}.stand", NVT_MET_TEKST)
        if not blokken and stand == "ingevuld":
            self.fouten.setdefault(f"{self.code}.stand", GEEN_TEKST)
        by_id = {blok["blok_id"]: blok for blok in blokken}
        return {
            "code": self.code,
            "stand": "ingevuld" if blokken else stand,
            "blokken": blokken,
            "voetnoten": tuple(
                verplaatst(noot, self.oud[str(noot.blok_id)].tekst, by_id[noot.blok_id]["tekst"])
                for noot in self.was.voetnoten
                if noot.blok_id in by_id
            ),
        }

    def blokken(self) -> Iterator[dict[str, Any]]:
        for sleutel in dict.fromkeys(self.klad.alle(f"{self.code}.blok")):
            if blok := self.blok(sleutel):
                self.sleutels.append(sleutel)
                yield blok

    def blok(self, sleutel: str) -> dict[str, Any] | None:
        """Read one text area; an empty one is a block that goes."""
        naam, oud = f"{self.code}.{sleutel}", self.oud.get(sleutel)
        weg = self.klad.een(f"{naam}.weg") == JA
        if oud and oud.soort == "tabel":
            return None if weg else dict(oud)
        tekst = gelijnd(self.klad.een(f"{naam}.tekst"))
        if not tekst:
            if sleutel in self.noten and not weg:
                self.fouten[f"{naam}.tekst"] = NOOT_ERAAN
            return None
        try:
            clean(tekst)
        except ValueError as error:
            self.fouten[f"{naam}.tekst"] = str(error)
        if oud and tekst == oud.tekst.strip():
            velden = dict(oud)
        else:
            soort = oud.soort if oud else self.klad.een(f"{naam}.soort", "alinea")
            velden = dict(oud or {"blok_id": nummer(sleutel), "soort": soort})
            velden |= {"tekst": tekst, "verwijzingen": verwijzingen(tekst, oud)}
        if velden["soort"] == "parlementair" and f"{naam}.tekst" not in self.fouten:
            velden |= self.punt(naam, velden, oud)
        return velden

    def punt(self, naam: str, velden: dict[str, Any], oud: Blok | None) -> dict[str, Any]:
        """Read of which punt the block is; what it settles a part of, stays with that punt."""
        keuze = self.klad.een(f"{naam}.punt")
        nummer = gelijnd(self.klad.een(f"{naam}.nummer"))
        if oud and keuze == str(oud.punt_id or ""):
            return {}
        try:
            if keuze in BEGIN:
                tekst, blok_id = velden["tekst"], velden["blok_id"]
                return {"punt_id": self.aanwijzer.begin(keuze, nummer, tekst, blok_id)}
            return {"punt_id": self.aanwijzer.kies(keuze), "deel": None}
        except GeenNummer as error:
            self.fouten[f"{naam}.nummer"] = str(error)
        except OnbekendPunt as error:
            self.fouten[f"{naam}.punt"] = str(error)
        return {}

    def plek(self, loc: tuple[int | str, ...]) -> str:
        """Name the field that a fault in the section belongs beside."""
        match loc:
            case ("blokken", int(n), *_):
                return f"{self.code}.{self.sleutels[n]}.tekst"
            case _:
                return f"{self.code}.stand"


def is_nvt(blokken: tuple[dict[str, Any], ...]) -> bool:
    """Say whether all that stands there is the words n.v.t.: an answer, and no text."""
    return len(blokken) == 1 and bool(NVT.fullmatch(blokken[0]["tekst"].strip()))


def nummer(sleutel: str) -> UUID | str:
    try:
        return UUID(sleutel)
    except ValueError:
        return sleutel  # refused with the block
