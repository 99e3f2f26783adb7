"""Sjablonen: routes, functies and kalender as versioned files, frozen with their hash when used."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from domain.base import Geweigerd
from domain.functie import NieuweFunctie
from domain.routecontrole import controleer
from domain.sjabloon import Bron, Sjabloon
from domain.value import Code, Kort, Value, canonical, sha256
from domain.werkdagen import Kalender

EIGEN = Path(__file__).parent
V = TypeVar("V", bound=Value)


class SjabloonNietVastgesteld(Geweigerd):
    regel = "I13"


def klopt_niet(bestand: str, waarom: str) -> SjabloonNietVastgesteld:
    return SjabloonNietVastgesteld(
        f"Sjabloonbestand {bestand} klopt niet: {waarom}.", "Herstel het, of haal het weg."
    )


class Functielijst(Value):
    """The offices of an installation as they are set up at the first start."""

    code: Code
    versie: Code
    functies: tuple[NieuweFunctie, ...]
    openbaar: tuple[Kort, ...] = ("SG", "pSG", "DG*", "directeur*")  # may be named outside


@dataclass(frozen=True)
class Sjablonen:
    """Reads the files of a folder once; of each code the highest version counts.

    A file that does not hold together is refused when it is first asked for.
    """

    map: Path = field(default=EIGEN)

    @cached_property
    def _bestanden(self) -> Mapping[tuple[str, str], Mapping[str, Any]]:
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for path in sorted(self.map.glob("*.toml")):
            data = lees(path)
            if (soort := data.pop("soort", "")) not in {"sjabloon", "kalender", "functielijst"}:
                continue
            code = f"{data['ministerie']}/{data['code']}" if soort == "sjabloon" else data["code"]
            earlier = found.get((soort, code))
            if earlier is None or int(earlier["versie"]) < int(data["versie"]):
                found[soort, code] = data
        return found

    def _enige(self, soort: str) -> Mapping[str, Any]:
        found = [data for (other, _), data in self._bestanden.items() if other == soort]
        if len(found) != 1:
            raise SjabloonNietVastgesteld(
                f"In de map met sjablonen hoort een {soort}; er zijn er {len(found)}.",
                "Zet er een neer; bij Parafenlijn zitten voorbeelden.",
            )
        return found[0]

    @cached_property
    def kalender(self) -> Kalender:
        data = dict(self._enige("kalender"))
        if data.pop("code") != "rijk":
            raise klopt_niet("van de kalender", "de code is niet rijk")
        return keur(Kalender, data, "van de kalender")

    @cached_property
    def functielijst(self) -> Functielijst:
        return keur(Functielijst, self._enige("functielijst"), "van de functielijst")

    @cached_property
    def bron_functielijst(self) -> Bron:
        lijst = self.functielijst
        digest = sha256(canonical(lijst))
        return Bron(soort="functielijst", code=lijst.code, versie=lijst.versie, sha256=digest)

    def codes(self) -> tuple[str, ...]:
        return tuple(code for soort, code in sorted(self._bestanden) if soort == "sjabloon")

    def sjabloon(self, ministerie: str, code: str) -> Sjabloon:
        """Give a template that passed its checks."""
        data = self._bestanden.get(("sjabloon", f"{ministerie}/{code}"))
        if data is None:
            raise SjabloonNietVastgesteld(
                f"Er is geen routesjabloon {ministerie}/{code}.",
                f"Kies uit: {', '.join(self.codes())}.",
            )
        sjabloon = keur(Sjabloon, data, f"{ministerie}/{code}")
        if found := controleer(sjabloon.route, sjabloon.indeling):
            raise SjabloonNietVastgesteld(
                f"Sjabloon {ministerie}/{code} klopt niet: {found[0].zin} ({found[0].controle})",
                "Laat de eigenaar van het sjabloon het herstellen.",
            )
        return sjabloon

    def bronnen(self, sjabloon: Sjabloon) -> tuple[Bron, ...]:
        """Name the versions that a round rests on."""
        kalender = self.kalender
        return (
            sjabloon.bron,
            self.bron_functielijst,
            Bron(
                soort="kalender",
                code="rijk",
                versie=kalender.versie,
                sha256=sha256(canonical(kalender)),
            ),
        )


@lru_cache(maxsize=50)
def ontleed(tekst: str) -> Mapping[str, Any]:
    """Take the same text apart once: it takes longer than all else that a file is held against."""
    return tomllib.loads(tekst)


def lees(path: Path) -> dict[str, Any]:
    """Read a file, and hold what tells it from others: its code, and a whole number as version."""
    try:
        data = dict(ontleed(path.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        raise klopt_niet(path.name, "het is geen TOML") from None
    needed = ["code", "versie"] if "soort" in data and data["soort"] != "indelingen" else []
    needed += ["ministerie"] if data.get("soort") == "sjabloon" else []
    for veld in needed:
        if not isinstance(data.get(veld), str):
            raise klopt_niet(path.name, f"{veld} ontbreekt, of is geen tekst")
    if "versie" in needed and not data["versie"].isdecimal():
        raise klopt_niet(path.name, "versie is geen geheel getal")
    return data


def keur(soort: type[V], data: Mapping[str, Any], bestand: str) -> V:
    """Make of it what it says to be, or say which field is wrong."""
    try:
        return soort.model_validate(dict(data))
    except ValidationError as error:
        fout = error.errors()[0]
        eigen = fout.get("ctx", {}).get("error", "dit veld ontbreekt of kan zo niet")
        veld = ".".join(map(str, fout["loc"]))
        raise klopt_niet(bestand, f"{veld}: {eigen}" if veld else str(eigen)) from None
