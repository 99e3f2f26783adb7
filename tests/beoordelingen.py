"""Beoordelingen for tests: a nota under judgement, and everyone who may have a hand in it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from domain.functie import Functie, bezet
from domain.nota.inhoud import Onderdeel, inhoud_hash, lees_onderdeel
from domain.nota.stand import Nota
from domain.opdracht import NIEMAND, Opdracht
from domain.werkdagen import dag
from domain.woo import afronden, lakvoorstel, lakwijziging, versiewissel
from domain.woo.beoordeling import Beoordeling, Lakmarkering
from domain.woo.gronden import Kader
from domain.woo.grondregels import Lakgrond
from domain.woo.lakvoorstel import Lakverzoek
from domain.woo.leesstuk import Leesstuk
from domain.woo.openen import NieuweBeoordeling, open_beoordeling
from domain.woo.passage import Aanwijzing
from domain.woo.restvermelding import Restvermelding, restvermeldingen
from domain.woo.stukken import Stuk, StukSoort, lees_brief, lees_nota
from domain.woo.zitting import Zitting
from tests.notas import SJABLOON, Kladblok, a_nota, sectie
from tests.people import NOON, bezetting, functie, opdracht

MEDEWERKER, COORDINATOR = "VWS/woo-medewerker", "VWS/woo-coordinator"
BELDE = "Mevrouw Kuijpers belde met Joost Brandsma over het tarief van 41 euro."
ADVIES = "Wij raden u af om nu al te tekenen."
PERSOON = Lakgrond(gronden=("5.1.2.e",), motivering="Naam van een ambtenaar.")


def lees(nota: Nota, klad: Kladblok, soort: StukSoort = "nota", versie: int = 0) -> Leesstuk:
    """Read a version of a nota, or of its letter, as a document; 0 is the newest."""
    hashes = nota.versies[versie or nota.versie]
    delen = {code: lees_onderdeel(klad.bewaard[h].json) for code, h in hashes.items()}
    if soort == "brief":
        return lees_brief(delen, nota.kenmerk, dag(NOON))
    return lees_nota(delen, SJABLOON.indeling, nota.kenmerk, dag(NOON))


def stuk(nota: Nota, soort: StukSoort = "nota", versie: int = 0) -> Stuk:
    nummer = versie or nota.versie
    found = inhoud_hash(nota.id, nota.versies[nummer])
    return Stuk(soort=soort, id=nota.id, versie=nummer, inhoud_hash=found)


class Over(NamedTuple):
    """Which document is judged: of this nota, whose texts are kept here."""

    nota: Nota
    klad: Kladblok
    soort: StukSoort = "nota"
    versie: int = 0


class Zaak:
    """One judgement with its document; whoever is named, acts on it."""

    def __init__(
        self,
        *delen: Onderdeel,
        over: Over | None = None,
        kader: Kader = "woo_actief",
        wie: str = MEDEWERKER,
        documentdatum: date | None = None,
    ) -> None:
        if over is None:
            klad = Kladblok()
            parts = {"3": sectie("3", BELDE, ADVIES), **{deel.code: deel for deel in delen}}
            over = Over(a_nota(klad, **parts), klad)
        self.nota, self.klad, self.soort, versie = over
        self.moment = NOON
        self.ook: tuple[str, ...] = ()  # offices that whoever acts holds too
        self.publieke_namen: tuple[str, ...] = ()
        self.kantoren: dict[str, Functie | None] = {}
        self.tekst = lees(self.nota, self.klad, self.soort, versie)
        nieuw = NieuweBeoordeling(
            stuk(self.nota, self.soort, versie), kader, documentdatum=documentdatum
        )
        self.beoordeling: Beoordeling = open_beoordeling(nieuw, self.zitting(wie))

    def zitting(self, wie: str, *, persoon_id: UUID | None = None, **anders: Any) -> Zitting:
        by = replace(opdracht(wie, moment=self.moment), **anders)
        by = replace(by, functies=(*by.functies, *self.ook))
        if persoon_id:
            by = replace(by, persoon_id=persoon_id)
        offices = bezetting(**self.kantoren)
        return Zitting(self.tekst, self.nota, offices, by, self.publieke_namen)

    def plaats(self, fragment: str) -> str:
        """Find the one place that holds these words."""
        (found,) = [p for p, plek in self.tekst.plekken.items() if fragment in plek.tekst]
        return found

    def wijs(self, fragment: str, plaats: str = "") -> Aanwijzing:
        waar = plaats or self.plaats(fragment)
        van = self.tekst.plekken[waar].tekst.index(fragment)
        return Aanwijzing(plaats=waar, van=van, tot=van + len(fragment), fragment=fragment)

    def lak(
        self,
        fragment: str | Aanwijzing,
        grond: Lakgrond = PERSOON,
        *,
        wie: str = MEDEWERKER,
        **anders: Any,
    ) -> UUID:
        """Propose to hide these words."""
        wijst = fragment if isinstance(fragment, Aanwijzing) else self.wijs(fragment)
        verzoek = Lakverzoek(aanwijzing=wijst, grond=grond, **anders)
        return lakvoorstel.stel_lak_voor(self.beoordeling, verzoek, self.zitting(wie))

    def bevestig(self, lak_id: UUID, *, wie: str = COORDINATOR, **anders: Any) -> None:
        lakvoorstel.bevestig(self.beoordeling, lak_id, self.zitting(wie), **anders)

    def bevestigd(self, fragment: str, grond: Lakgrond = PERSOON) -> UUID:
        """Hide these words, by two people."""
        lak_id = self.lak(fragment, grond)
        self.bevestig(lak_id)
        return lak_id

    def hef_op(self, lak_id: UUID) -> None:
        reden = "Bij nader inzien is dit geen persoonsgegeven."
        lakwijziging.stel_opheffing_voor(self.beoordeling, lak_id, reden, self.zitting(MEDEWERKER))
        lakwijziging.bevestig_wijziging(self.beoordeling, lak_id, self.zitting(COORDINATOR))

    def wissel(self, *delen: Onderdeel, wie: str = MEDEWERKER) -> None:
        """Write new text, if any is given, and go on with the newest version."""
        if delen:
            self.klad.wijzig(self.nota, *delen)
        nieuw, naar = lees(self.nota, self.klad, self.soort), stuk(self.nota, self.soort)
        zitting, gezien = self.zitting(wie)._replace(tekst=nieuw), self.beoordeling.stuk
        versiewissel.wissel_versie(self.beoordeling, naar, self.tekst, zitting, gezien=gezien)
        self.tekst = nieuw

    @property
    def rest(self) -> Sequence[Restvermelding]:
        return restvermeldingen(self.beoordeling, self.tekst)

    def rond_af(self, *, wie: str = MEDEWERKER, gelezen: Collection[str] | None = None) -> None:
        read = self.beoordeling.te_lezen if gelezen is None else gelezen
        afronden.rond_af(self.beoordeling, read, self.zitting(wie), gezien=self.beoordeling.stuk)

    def stel_vast(self, *, wie: str = COORDINATOR) -> None:
        zitting, gezien = self.zitting(wie), self.beoordeling.stuk
        afronden.stel_vast(self.beoordeling, self.rest, zitting, gezien=gezien)

    def vastgesteld(self) -> Beoordeling:
        """Let two people close the judgement."""
        self.rond_af()
        self.stel_vast()
        return self.beoordeling

    def markering(self, lak_id: UUID) -> Lakmarkering:
        return self.beoordeling.lakken[lak_id]


def ook(code: str, persoon_id: UUID) -> Functie:
    """Give an office that this person holds beside its own one."""
    office = functie(code).fork()
    by = Opdracht(uuid4(), NIEMAND, NOON, b"")
    office.bezetters = ()
    bezet(office, persoon_id, van=date(2025, 1, 2), door=None, opdracht=by)
    office.collect()
    return office
