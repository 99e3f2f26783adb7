"""Voorbeeld: a fictional case, with fictional persons, for the demo and for a first look."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from domain.value import Value

MAP = Path(__file__).parent


class Stap(Value):
    """One act of the story; `velden` are those of its command."""

    wie: str
    handeling: str
    op: datetime
    vertel: str = ""
    velden: Mapping[str, Any] = {}


class Lopend(Value):
    """A second nota, that went only so many acts of the story, and waits."""

    kenmerk: str
    brief_kenmerk: str
    stappen: int


class Zaak(Value):
    ministerie: str
    kenmerk: str
    onderwerp: str
    brief_kenmerk: str
    sjabloon: str
    nota: str
    brief: str
    antwoorden: Mapping[str, str]
    dekking: tuple[str, ...]
    verzending: Mapping[str, Any]
    personen: Mapping[str, str]
    lopend: Lopend
    stappen: tuple[Stap, ...]

    def nog_lopend(self, nu: datetime) -> Zaak:
        """Give the case of the second nota, of which the last act was done just now."""
        stappen = self.stappen[: self.lopend.stappen]
        later = nu.replace(tzinfo=None, microsecond=0) - stappen[-1].op
        moved = tuple(Stap(**{**dict(stap), "op": stap.op + later}) for stap in stappen)
        own = {"kenmerk": self.lopend.kenmerk, "brief_kenmerk": self.lopend.brief_kenmerk}
        return Zaak(**{**dict(self), **own, "stappen": moved})

    @property
    def tekst(self) -> bytes:
        """Give the text file of this nota, with its own kenmerk in it."""
        return bestand(self.nota).replace(zaak().kenmerk.encode(), self.kenmerk.encode())


@cache
def zaak() -> Zaak:
    data = tomllib.loads((MAP / "zaak.toml").read_text(encoding="utf-8"))
    own = {"wie", "handeling", "op", "vertel"}
    data["stappen"] = [
        {
            **{key: value for key, value in stap.items() if key in own},
            "velden": {key: value for key, value in stap.items() if key not in own},
        }
        for stap in data["stappen"]
    ]
    return Zaak.model_validate(data)


def bestand(naam: str) -> bytes:
    return (MAP / naam).read_bytes()


def personen(codes: Sequence[str]) -> Sequence[tuple[str, str, str]]:
    """Give each office a person, with a mail address that leads nowhere."""
    namen = zaak().personen
    return [(code, namen[code], mail(namen[code])) for code in codes if code in namen]


def mail(naam: str) -> str:
    return f"{naam.lower().replace(' ', '.')}@voorbeeld.invalid"
