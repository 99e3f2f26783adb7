"""Besluitbladen: the forms of akkoord on conditions, of closing them, and of what ends a nota."""

from __future__ import annotations

from datetime import date

from pydantic import Field, field_validator

from api.berichten import Datum
from api.paginas.bladen import Blad
from api.paginas.notabladen import Lang
from domain.nota.akkoord_mits import NieuweVoorwaarde
from domain.nota.ministerraad import Behandeling, Gremium, Uitkomst
from domain.value import Code, Kort

VAKKEN = (1, 2, 3)  # as many conditions as one form has room for


class AkkoordMits(Blad):
    """Room for three conditions; what is left empty, is not set."""

    tekst_1: Lang = ""
    onderdelen_1: tuple[Code, ...] = ()
    door_1: Code | None = None
    opnieuw_1: bool = False
    tekst_2: Lang = ""
    onderdelen_2: tuple[Code, ...] = ()
    door_2: Code | None = None
    opnieuw_2: bool = False
    tekst_3: Lang = ""
    onderdelen_3: tuple[Code, ...] = ()
    door_3: Code | None = None
    opnieuw_3: bool = False

    @property
    def voorwaarden(self) -> tuple[NieuweVoorwaarde, ...]:
        found = []
        for n in VAKKEN:
            tekst, onderdelen, door, opnieuw = (
                getattr(self, f"{naam}_{n}") for naam in ("tekst", "onderdelen", "door", "opnieuw")
            )
            if tekst.strip() or onderdelen:
                found.append(NieuweVoorwaarde(tekst, onderdelen, door or "", opnieuw))
        return tuple(found)


class Bespreking(Blad):
    onderwerp: Lang = ""
    datum: Datum | None = None


class Vervulling(Blad):
    toelichting: Lang = ""


class Aanvaarding(Blad):
    pass


class Voorwaardeheropening(Blad):
    reden: Lang = ""


class Behandelblad(Blad):
    gremium: Gremium
    uitkomst: Uitkomst
    datum: Datum | None = Field(default=None, validate_default=True)
    kenmerk: Kort | None = None
    hamerstuk: bool = False

    @field_validator("datum")
    @classmethod
    def there_is_a_day(cls, datum: date | None) -> date:
        if datum is None:
            raise ValueError("Vul de dag van de behandeling in.")
        return datum

    @property
    def behandeling(self) -> Behandeling:
        assert self.datum
        return Behandeling(self.gremium, self.datum, self.uitkomst, self.kenmerk, self.hamerstuk)


class Notaafronding(Blad):
    uitvoering: Lang = ""
