"""Nieuw: open a nota, under a kenmerk and a routesjabloon of one's own ministry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import RedirectResponse, Response
from pydantic import TypeAdapter, ValidationError

from api.errors import status_van
from api.invoer import zin_van
from api.paginas.bladen import ONGELDIG, SEE_OTHER
from api.paginas.kader import HetKader, Kader
from api.paginas.klad import HetKlad, Klad, gelijnd, opdracht_van
from domain.base import Geweigerd
from domain.eigen_baan import EIGEN_BAAN
from domain.functie import werkend
from domain.functionaris import ministerie_van
from domain.kamerbrief import KenmerkBezet
from domain.nota.stand import Nota
from domain.nummers import nota_nummer
from domain.sjabloon import Sjabloon
from domain.value import Kort
from domain.werkdagen import dag
from projections.sjabloonlijst import Sjabloonlijst
from workflows import opstellen
from workflows.inzien import lees
from workflows.opstellen import NieuweNota
from workflows.register.fouten import Onbekend
from workflows.sjablonen import SjabloonNietVastgesteld
from workflows.vastgesteld import sjabloon

router = APIRouter()
KORT: TypeAdapter[str] = TypeAdapter(Kort)
VELDEN = frozenset({"opdracht_id", "kenmerk", "sjabloon", "vervangt", "daarna"})
ZINNEN = {
    "kenmerk": "Vul het kenmerk van de nota in.",
    "vervangt": "Er is geen nota met dit kenmerk die u mag lezen. Laat leeg, of verbeter het.",
    "sjabloon": "Kies een sjabloon uit de lijst.",
    "": "Het formulier heeft een veld dat hier niet bestaat.",
}


class Bestaat(NamedTuple):
    """The nota that has the kenmerk already, told only to who may read it."""

    nota_id: UUID
    kenmerk: str


@router.get("/notas/nieuw")
def toon(kader: HetKader, vervangt: str = "") -> Response:
    return blad(kader, Klad({"vervangt": (vervangt[:500],)}), {})


@router.post("/notas/nieuw")
def open_nota(kader: HetKader, klad: HetKlad) -> Response:
    return Opener(kader, klad).doe()


def sjablonen(kader: Kader) -> Mapping[str, Sjabloon]:
    """Give the templates of the ministries in which the reader has an office to work in."""
    own = {ministerie_van(code) for code in werkend(kader.lezer.functies)}
    with kader.register.opslag.lees() as cursor:
        kept = {
            f"{regel.ministerie}/{regel.code}"
            for regel in Sjabloonlijst().alle(cursor, "routesjabloon")
            if regel.versie and regel.code != EIGEN_BAAN
        }
    found = {}
    for code in sorted(kept.union(kader.register.sjablonen.codes())):
        ministerie, _, naam = code.partition("/")
        if ministerie in own:
            try:
                found[code] = sjabloon(kader.register, ministerie, naam, dag(kader.moment)).sjabloon
            except SjabloonNietVastgesteld:
                if code not in kept:  # a file that is wrong is said; what was withdrawn is gone
                    raise
    return found


def blad(
    kader: Kader,
    klad: Klad,
    fouten: Mapping[str, str],
    *,
    status: int = 200,
    bestaat: Bestaat | None = None,
) -> Response:
    return kader.toon(
        "nieuw.html",
        status=status,
        klad=klad,
        fouten=fouten,
        bestaat=bestaat,
        sjablonen=sjablonen(kader),
    )


class Opener:
    def __init__(self, kader: Kader, klad: Klad) -> None:
        self.kader, self.klad = kader, klad
        self.register = kader.register
        self.fouten: dict[str, str] = {}

    def doe(self) -> Response:
        nieuw = self.lees()
        if nieuw is None:
            return blad(self.kader, self.klad, self.fouten, status=ONGELDIG)
        try:
            opdracht = opdracht_van(self.kader, self.klad)
            nota_id = opstellen.open_nota(self.register, nieuw, opdracht=opdracht).nummer
        except Geweigerd as nee:
            return self.geweigerd(nee, nieuw)
        daarna = "inlezen" if self.klad.een("daarna") == "inlezen" else "schrijven"
        return RedirectResponse(f"/notas/{nota_id}/{daarna}", SEE_OTHER)

    def lees(self) -> NieuweNota | None:
        kenmerk = self.tekst("kenmerk", verplicht=True)
        keuze = self.klad.een("sjabloon")
        if keuze not in sjablonen(self.kader):
            self.fouten["sjabloon"] = ZINNEN["sjabloon"]
        if not self.klad.velden.keys() <= VELDEN:
            self.fouten[""] = ZINNEN[""]
        ministerie, _, sjabloon = keuze.partition("/")
        getypt = self.tekst("vervangt")
        vervangt = self.zoek(ministerie, getypt) if getypt else None
        if getypt and vervangt is None:
            self.fouten.setdefault("vervangt", ZINNEN["vervangt"])
        if self.fouten:
            return None
        return NieuweNota(ministerie, kenmerk, sjabloon, vervangt=vervangt and vervangt.nota_id)

    def tekst(self, naam: str, *, verplicht: bool = False) -> str:
        text = gelijnd(self.klad.een(naam))
        try:
            return KORT.validate_python(text) if text or verplicht else ""
        except ValidationError as error:
            self.fouten[naam] = zin_van({**error.errors()[0]}) if text else ZINNEN[naam]
            return ""

    def zoek(self, ministerie: str, getypt: str) -> Bestaat | None:
        """Find a nota by its kenmerk, `VWS:...` for that of another ministry."""
        voor, found, rest = getypt.partition(":")
        nota_id = nota_nummer(voor, rest) if found else nota_nummer(ministerie, getypt)
        try:
            nota = lees(self.register, Nota, nota_id, lezer=self.kader.lezer)
        except Onbekend:
            return None
        return Bestaat(nota.id, nota.kenmerk)

    def geweigerd(self, nee: Geweigerd, nieuw: NieuweNota) -> Response:
        bezet = isinstance(nee, KenmerkBezet)
        return blad(
            self.kader,
            self.klad,
            {"kenmerk" if bezet else "sjabloon": f"{nee} {nee.mogelijk_als}"},
            status=status_van(type(nee)),
            bestaat=self.zoek(nieuw.ministerie, nieuw.kenmerk) if bezet else None,
        )
