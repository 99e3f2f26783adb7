"""Balie: the desk of one installation: its register, who stands before it, what is asked for."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeVar
from uuid import UUID, uuid4

from pydantic import TypeAdapter, ValidationError

from api.aanmelden import keur_demo
from api.cli.afdruk import waarschuw
from api.cli.opties import Aanvraag
from api.cli.personen import bekleed, lezer_van, zoek_persoon
from api.cli.uitkomst import VerkeerdGebruik
from api.leeszaal import Leeszaal
from api.register import MODELS, open_opslag, open_register
from api.settings import Settings, lees_settings
from domain.opdracht import NIEMAND, Lezer, Opdracht
from domain.value import canonical
from projections.bijwerken import POSITIE, Bijwerken, achter
from workflows.register.fouten import OpslagOngeschikt
from workflows.register.postgres import PostgresOpslag
from workflows.register.register import Register
from workflows.register.sqlite import SQLiteOpslag
from workflows.sjablonen import Sjablonen

T = TypeVar("T")
HERSTEL = "wat is vastgelegd staat vast, en `parafenlijn herbouw` maakt dit overzicht weer goed."
SQLITE = b"SQLite format 3\x00"

BEHEERDER = Lezer(NIEMAND, ("FIN/auditor",))  # who has the store itself, can read all of it


@dataclass
class Balie:
    store: str
    geopend: list[Register] = field(default_factory=list)

    @property
    def is_sqlite(self) -> bool:
        return not self.store.startswith("postgresql://")

    @property
    def heeft_register(self) -> bool:
        return not self.is_sqlite or Path(self.store).exists()

    @cached_property
    def settings(self) -> Settings:
        return lees_settings({**os.environ, "PARAFENLIJN_STORE": self.store})

    @cached_property
    def register(self) -> Register:
        """Open what is there; a wrongly typed path must not become an empty register."""
        self.eis_register()
        register = self.houd_bij(open_register(self.settings))
        with register.opslag.lees() as cursor:
            waarschuw(*(f"{naam} loopt achter; {HERSTEL}" for naam in achter(cursor)))
        return register

    def eis_register(self) -> None:
        pad = Path(self.store)
        if self.is_sqlite and not pad.exists():
            raise OpslagOngeschikt(
                f"Er is geen register op {self.store}. Richt er een in met `parafenlijn inrichten`"
                " of maak een voorbeeld met `parafenlijn demo`."
            )
        if self.is_sqlite and not is_sqlite(pad):
            raise OpslagOngeschikt(f"{self.store} is geen register van Parafenlijn.")

    @property
    def opslag(self) -> SQLiteOpslag | PostgresOpslag:
        opslag = self.register.opslag
        assert isinstance(opslag, SQLiteOpslag | PostgresOpslag)
        return opslag

    def eis_demo(self) -> None:
        """Refuse to let anyone be anybody where that could be for real."""
        keur_demo(self.settings)

    def nieuw_register(self) -> Register:
        if self.is_sqlite:
            Path(self.store).parent.mkdir(parents=True, exist_ok=True)
        return self.houd_bij(open_register(self.settings))

    def register_om_te_herbouwen(self) -> Register:
        """Open it also when its read models are not right: that is what it is opened for."""
        self.eis_register()
        opslag = open_opslag(self.store)
        bijwerken = Bijwerken(*MODELS)
        with opslag.schrijf() as cursor:
            cursor.execute(POSITIE)
        register = Register(opslag=opslag, geheim=self.settings.geheim, bijwerken=bijwerken)
        return self.houd_bij(register)

    def houd_bij(self, register: Register) -> Register:
        self.geopend.append(register)
        return register

    def functienamen(self) -> Mapping[str, str]:
        """Name each office: those of this register, or of the list that one begins with."""
        if not self.heeft_register:
            return {f.code: f.naam for f in Sjablonen().functielijst.functies}
        return {
            functie.code: functie.naam for functie in bekleed(self.register, self.settings.klok())
        }

    def sluit(self) -> None:
        for register in self.geopend:
            register.opslag.sluit()

    def lezer(self, wie: str | None) -> Lezer:
        """Read as this person; without one, as who has the store in hand anyway."""
        if wie is None:
            return BEHEERDER
        persoon_id = zoek_persoon(self.register, wie, self.settings.klok())
        return lezer_van(self.register, persoon_id, self.settings.klok())

    def leeszaal(self, lezer: Lezer) -> Leeszaal:
        return Leeszaal(self.register, lezer, self.settings.klok())

    def opdracht(self, aanvraag: Aanvraag, *verzoek: object) -> Opdracht:
        """Make an order in this person's name: only where there are demo users."""
        self.eis_demo()
        given = nummer(aanvraag.opdracht, "--opdracht") if aanvraag.opdracht else None
        moment = self.settings.klok()
        persoon_id = zoek_persoon(self.register, aanvraag.wie, moment)
        lezer = lezer_van(self.register, persoon_id, moment)
        return Opdracht(
            given or uuid4(),
            persoon_id,
            moment,
            canonical(list(verzoek)),
            als=aanvraag.als,
            middel="verhoogd",
            functies=lezer.functies,
            namens=lezer.namens,
        )


def is_sqlite(pad: Path) -> bool:
    """Look at how it begins; an empty file is a register that is still to be made."""
    with pad.open("rb") as file:
        return file.read(len(SQLITE)) in {b"", SQLITE}


def nummer(tekst: str, optie: str) -> UUID:
    try:
        return UUID(tekst)
    except ValueError:
        raise VerkeerdGebruik(f"{optie} is geen nummer (UUID): {tekst}") from None


def keuze(soort: TypeAdapter[T], tekst: str, optie: str) -> T:
    """Read one of a few words, or say which there are."""
    try:
        return soort.validate_python(tekst)
    except ValidationError as error:
        expected = str(error.errors()[0].get("ctx", {}).get("expected", "")).replace(" or ", " of ")
        raise VerkeerdGebruik(f"{optie} kan niet '{tekst}' zijn; kies {expected}.") from None
