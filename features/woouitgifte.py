"""Uitgifte: what was judged is composed, released by another, and put where everyone finds it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from domain.base import Geweigerd
from domain.kamerbrief import Kamerbrief
from domain.nota.inhoud import Bijlage, Bijlagen
from domain.nota.stand import Nota
from domain.opdracht import Opdracht
from domain.value import sha256
from domain.werkdagen import dag
from domain.woo.gronden import Kader
from domain.woo.openbaarmaking import RedenCode, Vindplaats
from domain.woo.publiceren import Intrekking
from domain.woo.vrijgeven import openbaarmaking_nummer
from features import poort
from features.bureau import Bureau
from features.daden import weigering
from features.kantoren import COORDINATOR, MEDEWERKER
from features.puntbureau import BRIEF
from features.woobureau import Woobureau
from features.wooloket import Openbaar, Uitslag
from workflows.openbaar_maken import Samenstelling, Vervangend

NUMMER = "0001"  # of the one document in each set


class Uitgifte(Woobureau):
    """Remembers what 'the release' is, and what it was before it was corrected."""

    def __init__(self, bureau: Bureau) -> None:
        super().__init__(bureau)
        self.openbaarmaking = self.vorige = bureau.nota  # until there is one
        self.toegevoegd = ""  # the SHA-256 of a bijlage

    def stel_samen(self, wie: str, *, vervangt: bool = False) -> None:
        """Compose the nota alone: the bundle is made, and the gate looks at it."""
        wat = Samenstelling((self.nummer,), self.openbaarmaking if vervangt else None)
        opdracht_id = self.doe(wie, "stel_samen", wat=wat)
        if self.bureau.weigering is None:
            self.vorige = self.openbaarmaking
            self.openbaarmaking = openbaarmaking_nummer(opdracht_id)

    def stel_samen_met_bijlage(self, wie: str) -> None:
        wat = Samenstelling((self.nummer_van(""), self.nummer_van(self.bijlage)))
        opdracht_id = self.doe(wie, "stel_samen", wat=wat)
        if self.bureau.weigering is None:
            self.openbaarmaking = openbaarmaking_nummer(opdracht_id)

    def houd_tegen(self) -> None:
        register = self.bureau.register
        self.openbaarmaking = poort.houd_tegen(register, self.nummer, self._opdracht)

    def houd_alsnog_tegen(self) -> None:
        try:
            poort.keur_af(self.bureau.register, self.openbaarmaking, self._opdracht())
        except Geweigerd as nee:
            self.bureau.weigering = weigering(nee)

    def _opdracht(self) -> Opdracht:
        persoon_id = self.bureau.persoon(MEDEWERKER)
        return Opdracht(uuid4(), persoon_id, self.bureau.moment, b"", functies=(MEDEWERKER,))

    def voeg_toe(self, inhoud: bytes) -> None:
        """Let the steller add a bijlage, with its file."""
        sha = sha256(inhoud)
        rij = Bijlage(volgnummer=1, titel="Advies", soort="advies", sha256=sha, bytes=len(inhoud))
        self.bureau.schrijf(Bijlagen(rijen=(rij,)), bestanden=(inhoud,))
        self.toegevoegd = sha

    def beoordeel_bijlage(self, kader: Kader) -> None:
        """Judge it as public, by two people."""
        self.bijlage = self.toegevoegd
        self.open(MEDEWERKER, kader)
        self.stel_vast_met_twee()

    def uitslag(self, wie: str = COORDINATOR) -> Uitslag:
        found = self.loket.uitslag(wie, self.openbaarmaking)
        assert found, "er is nog niets samengesteld"
        return found

    def geef_vrij(self, wie: str, *, sha: str = "", erkend: bool = True) -> None:
        seen = sha or self.uitslag().sha256
        self.over_de_vrijgave(wie, "geef_vrij", pakket_sha256=seen, verschil_erkend=erkend)

    def over_de_vrijgave(self, wie: str, daad: str, **velden: Any) -> None:
        self.doe(wie, daad, openbaarmaking_id=self.openbaarmaking, **velden)

    def vrijgegeven_met_twee(self) -> None:
        self.stel_samen(MEDEWERKER)
        self.geef_vrij(COORDINATOR)

    def publiceer(self, wie: str, op: date) -> None:
        url = f"https://open.example/{self.openbaarmaking}/{NUMMER}"
        where = (Vindplaats(documentnummer=NUMMER, url=url),)
        self.over_de_vrijgave(wie, "publiceer", op=op, vindplaatsen=where)

    def publiceer_gecorrigeerd(self, tekst: str, gronden: tuple[str, ...]) -> None:
        """Judge it again with one more mark, and put that where the first one was."""
        reden = "Er stond nog een naam in."
        self.over_de_beoordeling(COORDINATOR, "heropen_beoordeling", reden=reden)
        self.lak_met_twee(tekst, gronden)
        self.laat_alles_staan(COORDINATOR, "Dat stond al in de eerste.")
        self.stel_vast_met_twee()
        self.stel_samen(MEDEWERKER, vervangt=True)
        self.geef_vrij(COORDINATOR)
        self.publiceer(COORDINATOR, dag(self.bureau.moment))

    def maak_openbaar(self, wie: str) -> None:
        self.doe(wie, "maak_openbaar", brief_id=BRIEF, publicatie_id=self.openbaarmaking)

    def trek_in(self, wie: str, op: date, reden_code: RedenCode = "ongelakte_gegevens") -> None:
        wat = Intrekking((NUMMER,), reden_code, "Er stond nog een naam in.", op)
        self.over_de_vrijgave(wie, "trek_openbaarmaking_in", wat=wat)

    def vervang(self, wie: str, op: date) -> None:
        """Say that the one before was replaced by what is public now."""
        wat = Vervangend(NUMMER, self.openbaarmaking, "ongelakte_gegevens", op)
        self.doe(wie, "vervang", openbaarmaking_id=self.vorige, wat=wat)

    def openbaar(self, op: date, bekend_op: datetime | None = None) -> Sequence[Openbaar]:
        return self.loket.openbaar(op, bekend_op)

    def verzend_gelakt(self, wie: str, vrijgave_id: UUID | None = None) -> None:
        found = vrijgave_id or self.openbaarmaking
        gelakt = {"wijze": "gelakt", "vrijgave_id": found}
        self.bureau.doe(wie, ("verzend", {"beslisnota": gelakt}))

    def zend_na(self, wie: str) -> None:
        nota_id, vrijgave_id = self.bureau.nota, self.openbaarmaking
        self.doe(wie, "zend_beslisnota_na", nota_id=nota_id, vrijgave_id=vrijgave_id)

    @property
    def nagezonden(self) -> bool:
        register = self.bureau.register
        brief_id = register.lees(Nota, self.bureau.nota).brief_id
        assert brief_id
        return register.lees(Kamerbrief, brief_id).nagezonden
