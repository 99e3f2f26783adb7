"""Sjablonen: routes, functies and kalender as versioned files, frozen with their hash when used."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from domain.base import Geweigerd
from domain.functie import NieuweFunctie
from domain.routecontrole import controleer
from domain.sjabloon import Bron, Sjabloon
from domain.value import Code, Value, canonical, sha256
from domain.werkdagen import Kalender

EIGEN = Path(__file__).parent


class SjabloonNietVastgesteld(Geweigerd):
    regel = "I13"


class Functielijst(Value):
    """The offices of an installation as they are set up at the first start."""

    code: Code
    versie: Code
    functies: tuple[NieuweFunctie, ...]


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
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            if (soort := data.pop("soort", "")) not in {"sjabloon", "kalender", "functielijst"}:
                continue
            code = f"{data['ministerie']}/{data['code']}" if soort == "sjabloon" else data["code"]
            earlier = found.get((soort, code))
            if earlier is None or int(earlier["versie"]) < int(data["versie"]):
                found[soort, code] = data
        return found

    @cached_property
    def kalender(self) -> Kalender:
        data = dict(self._bestanden["kalender", "rijk"])
        return Kalender(versie=data["versie"], feestdagen=tuple(data["feestdagen"]))

    @cached_property
    def functielijst(self) -> Functielijst:
        (data,) = [d for (soort, _), d in self._bestanden.items() if soort == "functielijst"]
        return Functielijst.model_validate(data)

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
        sjabloon = Sjabloon.model_validate(data)
        if found := controleer(sjabloon.route, sjabloon.indeling):
            raise SjabloonNietVastgesteld(
                f"Sjabloon {ministerie}/{code} klopt niet: {found[0].zin} ({found[0].controle})",
                "Laat de eigenaar van het sjabloon het herstellen.",
            )
        return sjabloon

    def bronnen(self, sjabloon: Sjabloon) -> tuple[Bron, ...]:
        """Name the versions that a round rests on."""
        kalender, lijst = self.kalender, self.functielijst
        return (
            sjabloon.bron,
            Bron(
                soort="functielijst",
                code=lijst.code,
                versie=lijst.versie,
                sha256=sha256(canonical(lijst)),
            ),
            Bron(
                soort="kalender",
                code="rijk",
                versie=kalender.versie,
                sha256=sha256(canonical(kalender)),
            ),
        )
