"""Vrijgaafbladen: the forms with which judged documents are released, published and withdrawn."""

from __future__ import annotations

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field, field_validator

from api.paginas.bladen import Blad
from domain.base import InvoerOngeldig
from domain.value import Hash, Tekst
from domain.woo.openbaarmaking import Documentnummer, RedenCode, Vindplaats

Lang = Annotated[Tekst, Field(max_length=4000)]
Adres = Annotated[Tekst, Field(max_length=500)]


class Samenstelling(Blad):
    beoordelingen: tuple[UUID, ...] = ()
    vervangt: UUID | None = None


class Vrijgave(Blad):
    pakket_sha256: Hash
    verschil_erkend: bool = False


class Publicatie(Blad):
    """The documents come in the order of their addresses; each of them has one."""

    op: date
    documentnummer: tuple[Documentnummer, ...] = ()
    url: tuple[Adres, ...] = Field(default=(), validate_default=True)

    @field_validator("url")
    @classmethod
    def https(cls, adressen: tuple[str, ...]) -> tuple[str, ...]:
        if not adressen or any(not url.startswith("https://") for url in adressen):
            raise ValueError("Geef bij elk document het adres waar het staat, met https:// ervoor.")
        return adressen

    @property
    def vindplaatsen(self) -> tuple[Vindplaats, ...]:
        if len(self.url) != len(self.documentnummer):
            raise InvoerOngeldig(
                "Bij een document ontbreekt het adres.",
                "Geef bij elk document waar het staat; dat mag voor alle hetzelfde zijn.",
            )
        paren = zip(self.documentnummer, self.url, strict=True)
        return tuple(Vindplaats(documentnummer=nr, url=url.strip()) for nr, url in paren)


class Intrekking(Blad):
    documentnummers: tuple[Documentnummer, ...] = ()
    reden_code: RedenCode
    toelichting: Lang = ""
    publieke_tekst: Lang = ""
    op: date


class Vervanging(Blad):
    documentnummer: Documentnummer
    door_id: UUID
    reden_code: RedenCode
    op: date
