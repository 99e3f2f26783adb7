"""Notabladen: the forms of all that is done with a nota from its page."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, ValidationInfo, field_validator

from api.paginas.bladen import Blad
from domain.nota.paraferen import Strekking
from domain.nota.termijnen import Verlenging
from domain.nota.verzendbaar import Beslisnota
from domain.value import Code, Kort, Tekst

Lang = Annotated[Tekst, Field(max_length=4000)]


class Paraaf(Blad):
    opmerking: Lang | None = None


class Afstemming(Blad):
    opmerking: Lang | None = None


class Advies(Blad):
    strekking: Strekking
    toelichting: Lang | None = None

    @field_validator("toelichting")
    @classmethod
    def blank_is_nothing(cls, toelichting: str | None) -> str | None:
        return (toelichting or "").strip() or None


class Teruggave(Blad):
    naar: Code
    reden: Lang = ""


class Aanpassing(Blad):
    vraag: Lang = ""
    onderdelen: tuple[Code, ...] = ()


class Geschil(Blad):
    tekst: Lang = ""
    onderdelen: tuple[Code, ...] = ()


class Oplossing(Blad):
    hoe: Lang = ""


class Overslag(Blad):
    reden: Lang = ""
    stap: Code | None = None


class Heropening(Blad):
    reden: Lang = ""


class Intrekking(Blad):
    reden: Lang = ""


class Besluit(Blad):
    soort: Literal["akkoord", "niet_akkoord"]
    reden: Lang = ""


class MedeNamens(Blad):
    soort: Literal["bevestiging", "weigering"]
    reden: Lang = ""


class Verzending(Blad):
    wijze: Literal["ongelakt", "gelakt", "na_te_zenden", "geen"] | None = Field(
        default=None, validate_default=True
    )
    reden: Lang = Field(default="", validate_default=True)

    @field_validator("wijze")
    @classmethod
    def chosen(cls, wijze: str | None) -> str | None:
        if wijze is None:
            raise ValueError("Kies wat er met de beslisnota gebeurt.")
        return wijze

    @field_validator("reden")
    @classmethod
    def with_a_reason(cls, reden: str, info: ValidationInfo) -> str:
        if not reden.strip() and info.data.get("wijze") in {"na_te_zenden", "geen"}:
            raise ValueError("Geef aan waarom de beslisnota niet meegaat.")
        return reden

    def beslisnota(self, vrijgave_id: UUID | None) -> Beslisnota:
        """Give the choice; a gelakte one goes under the release of this text."""
        assert self.wijze
        reden = self.reden.strip() if self.wijze in {"na_te_zenden", "geen"} else ""
        eigen = vrijgave_id if self.wijze == "gelakt" else None
        return Beslisnota(wijze=self.wijze, reden=reden or None, vrijgave_id=eigen)


class Deadline(Blad):
    datum: date | None = None
    voor_reces: Kort | None = None
    aanleiding: Lang = Field(default="", validate_default=True)

    @field_validator("aanleiding")
    @classmethod
    def with_a_reason(cls, aanleiding: str) -> str:
        if not aanleiding.strip():
            raise ValueError("Geef in een zin aan waarom.")
        return aanleiding


class MeerTijd(Blad):
    naar: date
    reden: Lang = ""

    @property
    def verlenging(self) -> Verlenging:
        return Verlenging(self.naar, self.reden)


class MeerTijdVoorStap(MeerTijd):
    stap: Code
