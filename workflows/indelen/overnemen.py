"""From an answered reading to the onderdelen of a nota, and the punten that it names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal
from uuid import UUID

from domain.functionaris import Ministerie
from domain.kamerpunt.motie import NieuweMotie
from domain.kamerpunt.toezegging import NieuweToezegging
from domain.kamerpunt.uitvoering import BronVanFeit
from domain.nota.inhoud import Blok, Kop, Lijst, Onderdeel, Sectie, Voetnoot
from domain.nummers import punt_nummer
from domain.verwijzing import Verwijzing
from workflows.indelen import lezing as gelezen
from workflows.indelen.antwoorden import beantwoord
from workflows.indelen.functies import zoek_functie
from workflows.indelen.koppen import NVT
from workflows.indelen.lezing import LEZER_VERSIE, Lezing, Punt
from workflows.indelen.regels import knijp
from workflows.kamerpunten import NieuwPunt, sleutel

KORT = 500  # characters of an onderwerp
NotaSoort = Literal["ter_besluitvorming", "ter_ondertekening", "ter_informatie"]
KAMERS: Mapping[str | None, Literal["TK", "EK"]] = {"I": "EK", "II": "TK"}
ZONDER_VELD = frozenset({"bijlagen"})  # a row of the onderdeel bijlagen needs its file


@dataclass(frozen=True, slots=True)
class OvergenomenPunt:
    """A punt that a block is about. Its stream begins now, unless the register knows it."""

    punt_id: UUID
    blok_id: UUID
    relatie: str
    ids: tuple[str, ...]
    nieuw: NieuwPunt


@dataclass(frozen=True, slots=True)
class Overname:
    onderdelen: tuple[Onderdeel, ...]
    punten: tuple[OvergenomenPunt, ...]
    aanleiding: str
    niet_overgenomen: tuple[str, ...]


def neem_over(
    lezing: Lezing,
    antwoorden: Mapping[str, str],
    *,
    functies: Mapping[str, str],
    bron: BronVanFeit,
    nieuw_id: Callable[[], UUID],
) -> Overname:
    """Make the onderdelen. `functies` gives the name of each code; `bron` is this nota."""
    overnemer = Overnemer(beantwoord(lezing, antwoorden), functies, bron, nieuw_id)
    return overnemer.neem_over()


class Overnemer:
    """Takes over one reading, and remembers what has no place in a nota."""

    def __init__(
        self,
        lezing: Lezing,
        functies: Mapping[str, str],
        bron: BronVanFeit,
        nieuw_id: Callable[[], UUID],
    ) -> None:
        self.lezing, self.functies, self.bron, self.nieuw_id = lezing, functies, bron, nieuw_id
        self.blok_ids = {blok_id: nieuw_id() for blok_id in lezing.blokken()}
        self.voor = {punt.blok: punt.voor for punt in lezing.besluitpunten}
        self.verwijzingen: dict[tuple[str, int], list[Verwijzing]] = {}
        for citaat in lezing.citaten:
            plek = ("", citaat.noot) if citaat.noot else (citaat.blok, 0)
            self.verwijzingen.setdefault(plek, []).append(citaat.verwijzing)
        self.punten: dict[str, OvergenomenPunt] = {}
        self.rest: list[str] = []

    def neem_over(self) -> Overname:
        lezing = self.lezing
        self.punten = {p.blok: self._punt(p) for p in lezing.punten if _is_punt(p)}
        secties = [s for s in lezing.secties if s.code not in ZONDER_VELD]
        brief = [sectie.code for sectie in secties] == ["brief"]
        onderdelen: list[Onderdeel] = [] if brief else [self._kop(), *self._lijsten()]
        onderdelen += [self._sectie(sectie) for sectie in secties]
        self.rest += [f"sectie {s.code}" for s in lezing.secties if s.code in ZONDER_VELD]
        return Overname(
            tuple(onderdelen),
            tuple(self.punten.values()),
            f"ingelezen: sha256 {lezing.sha256}, lezer {LEZER_VERSIE}",
            tuple(dict.fromkeys(self.rest)),
        )

    def _kop(self) -> Kop:
        kop = self.lezing.kop
        aan = kop.get("aan", [])
        rubricering = knijp(str(kop.get("rubricering", "")))
        if rubricering and rubricering not in {"geen", "departementaalvertrouwelijk"}:
            self.rest.append(f"rubricering '{kop['rubricering']}'")
        return Kop(
            onderwerp=str(kop.get("onderwerp", "")),
            soort_nota=_soort(str(kop.get("soort", ""))),
            aan=self._functies("aan", aan if isinstance(aan, list) else [aan]),
            van=str(kop.get("van", "")),
            kopie_aan=self._functies("kopie aan", _namen(str(kop.get("kopie_aan", "")))),
            datum=self._datum("datum"),
            beslistermijn=self._datum("beslistermijn"),
            rubricering="departementaal_vertrouwelijk"
            if rubricering.startswith("departementaal")
            else "geen",
        )

    def _datum(self, veld: str) -> date | None:
        waarde = str(self.lezing.kop.get(veld, ""))
        try:
            return date.fromisoformat(waarde) if waarde else None
        except ValueError:
            self.rest.append(f"{veld} '{waarde}'")
            return None

    def _functies(self, waar: str, namen: list[str]) -> tuple[str, ...]:
        codes = [(naam, zoek_functie(naam, self.functies)) for naam in namen]
        self.rest += [f"{waar} '{naam}'" for naam, code in codes if code is None]
        return tuple(dict.fromkeys(code for _, code in codes if code))

    def _lijsten(self) -> list[Lijst]:
        namens = self._functies("mede namens", self.lezing.mede_namens)
        bekend = {ministerie.value for ministerie in Ministerie}
        afstemming = tuple(code for code in self.lezing.afstemming if code in bekend)
        lijsten = []
        if namens:
            lijsten.append(Lijst(code="mede_namens", waarden=namens))
        if afstemming:
            lijsten.append(Lijst(code="afstemming_met", waarden=afstemming))
        return lijsten

    def _sectie(self, sectie: gelezen.Sectie) -> Sectie:
        noten = self.lezing.noten()
        blokken = [b for b in sectie.blokken if b.tekst.strip() or b.rijen or noten.get(b.id)]
        if len(blokken) == 1 and knijp(blokken[0].tekst) in NVT:
            return Sectie(code=sectie.code, stand="nvt")
        if not any(blok.tekst.strip() or blok.rijen for blok in blokken):
            stand: Literal["leeg", "nvt"] = "nvt" if sectie.stand == "nvt" else "leeg"
            return Sectie(code=sectie.code, stand=stand)
        eigen = [noot for blok in blokken for noot in noten.get(blok.id, [])]
        return Sectie(
            code=sectie.code,
            stand="ingevuld",
            blokken=tuple(self._blok(blok) for blok in blokken),
            voetnoten=tuple(self._noot(noot) for noot in sorted(eigen, key=lambda n: n.nummer)),
        )

    def _blok(self, blok: gelezen.Blok) -> Blok:
        punt, voor = self.punten.get(blok.id), self.voor.get(blok.id, "")
        soort = "punt" if blok.soort == "parlementair" and punt is None else blok.soort
        velden: dict[str, Any] = {
            "blok_id": self.blok_ids[blok.id],
            "soort": soort,
            "tekst": blok.tekst,
            "verwijzingen": tuple(self.verwijzingen.get((blok.id, 0), [])),
            "niveau": blok.niveau if soort == "punt" else None,
            "rijen": tuple(tuple(rij) for rij in blok.rijen) if soort == "tabel" else None,
            "besluit_voor": next(iter(self._functies("besluit voor", [voor])), None)
            if voor
            else None,
            "punt_id": punt.punt_id if punt else None,
        }
        return Blok(**velden)

    def _noot(self, noot: gelezen.Voetnoot) -> Voetnoot:
        return Voetnoot(
            voetnoot_id=self.nieuw_id(),
            blok_id=self.blok_ids[noot.blok],
            plaats=noot.plaats,
            tekst=noot.tekst,
            verwijzingen=tuple(self.verwijzingen.get(("", noot.nummer), [])),
        )

    def _punt(self, punt: Punt) -> OvergenomenPunt:
        kst = next((ident for ident in punt.ids if ident.startswith("kst-")), None)
        intern = next((i[len("intern:") :] for i in punt.ids if i.startswith("intern:")), None)
        nummer = next((ident for ident in punt.ids if ident.startswith("TZ")), None)
        nieuw: NieuwPunt
        if punt.soort == "motie":
            nieuw = NieuweMotie(
                onderwerp=punt.tekst[:KORT],
                kst_id=kst,
                intern_nummer=intern,
                kamer=KAMERS.get(self._kamer_van(kst)),
                bron=self.bron,
            )
        else:
            nieuw = NieuweToezegging(tekst=punt.tekst, nummer=nummer, bron=self.bron)
        naam = sleutel(nieuw, self.lezing.ministerie, self.nieuw_id)
        punt_id = punt_nummer(nieuw.soort, naam)
        ids = tuple(punt.ids)
        return OvergenomenPunt(punt_id, self.blok_ids[punt.blok], punt.relatie, ids, nieuw)

    def _kamer_van(self, kst: str | None) -> str | None:
        alle = (v for groep in self.verwijzingen.values() for v in groep)
        return next((v.kamer for v in alle if kst and v.id == kst), None)


def _is_punt(punt: Punt) -> bool:
    return punt.soort in {"motie", "toezegging"}


def _soort(waarde: str) -> NotaSoort | None:
    match waarde:
        case "ter_besluitvorming" | "ter_ondertekening" | "ter_informatie":
            return waarde
        case _:
            return None


def _namen(tekst: str) -> list[str]:
    return [naam.strip() for naam in tekst.split(",") if naam.strip()]
