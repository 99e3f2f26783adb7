"""Meebladen: the forms of remarks, stellers, the kring, and what stands on paper."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from pydantic import BeforeValidator, Field, field_validator
from starlette.datastructures import UploadFile

from api.paginas.bladen import Blad
from api.paginas.notabladen import Lang
from domain.functionaris import Ministerie
from domain.nota.lezers import ALLEN
from domain.nota.opmerken import Zichtbaar
from domain.nota.paraferen import Strekking
from domain.nota.rechten import NieuweSteller
from domain.value import Code


def uit_bestand(waarde: Any) -> Any:
    return waarde.file.read() if isinstance(waarde, UploadFile) else waarde


Bestand = Annotated[bytes, BeforeValidator(uit_bestand)]
Iemand = Annotated[str, Field(pattern=r"^[0-9a-f-]{36} \S+$")]  # who, and in which office


class Opmerking(Blad):
    tekst: Lang = ""
    blok_id: UUID | None = None
    zichtbaar_voor: Zichtbaar = ALLEN


class Stellers(Blad):
    steller: Iemand
    mee: tuple[Iemand, ...] = ()
    reden: Lang = ""

    @property
    def nieuw(self) -> list[NieuweSteller]:
        pairs = (een.split(" ", 1) for een in dict.fromkeys((self.steller, *self.mee)))
        return [NieuweSteller(UUID(persoon_id), functie) for persoon_id, functie in pairs]


class Toegang(Blad):
    ministeries: tuple[Ministerie, ...] = ()
    functies: tuple[Code, ...] = ()
    reden: Lang = ""


class Papier(Blad):
    """One sheet: who signed it, on which day; `persoon_id` only where several hold the office."""

    stappen: tuple[Code, ...] = Field(default=(), validate_default=True)
    gezet_op: date
    persoon_id: UUID | None = None
    strekking: Strekking | None = None
    opmerking: Lang | None = None
    scan: Bestand = b""

    @field_validator("stappen")
    @classmethod
    def some(cls, stappen: tuple[str, ...]) -> tuple[str, ...]:
        if not stappen:
            raise ValueError("Kies welke handtekeningen op het blad staan.")
        return stappen
