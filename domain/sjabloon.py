"""A sjabloon: which sections a nota has, and which way it goes, in versions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from domain.functionaris import Ministerie
from domain.route import Baan, Route
from domain.value import Code, Hash, Kort, Value, canonical, sha256


class SectieSoort(Value):
    """A section as the indeling has it; 4h settles (afgedaan) what 4a only reports (voortgang)."""

    code: Code
    label: Kort
    nvt_mag: bool = True
    relatie: Literal["voortgang", "afgedaan"] | None = None


class Indeling(Value):
    secties: Annotated[tuple[SectieSoort, ...], Field(min_length=1)]

    def sectie(self, code: str) -> SectieSoort | None:
        return next((sectie for sectie in self.secties if sectie.code == code), None)

    @property
    def codes(self) -> frozenset[str]:
        """List every onderdeel that a nota of this indeling may have."""
        vast = {"kop", "brief", "bijlagen", "verzending", "mede_namens", "afstemming_met"}
        return frozenset({*(sectie.code for sectie in self.secties), *vast, "dekking"})


class Bron(Value):
    """A versioned file that a round rests on."""

    soort: Literal["sjabloon", "functielijst", "kalender"]
    code: Code
    versie: Code
    sha256: Hash


class Sjabloonkop(Value):
    """What every template says of itself; `herkomst` says where it was taken from."""

    ministerie: Ministerie
    code: Code
    versie: Code
    naam: Kort
    eigenaar: Kort
    herkomst: Kort
    geldig_van: date
    route: Route

    @property
    def bron(self) -> Bron:
        """Name this version, so that it can be found and compared."""
        digest = sha256(canonical(self))
        return Bron(soort="sjabloon", code=self.code, versie=self.versie, sha256=digest)


class Sjabloon(Sjabloonkop):
    """A versioned template: which sections a nota has, and which way it goes.

    `route` holds patterns; `vul_in` makes them lanes.
    """

    indeling: Indeling

    @model_validator(mode="after")
    def steps_are_named_after_their_place(self) -> Self:
        for code in misplaatst(self.route):
            raise ValueError(f"stap {code} heet niet naar zijn groep en baan")
        return self


class EigenBaan(Sjabloonkop):
    """The lane by which a ministry itself agrees; its sections are of who asks it."""

    @property
    def baan(self) -> Baan:
        return self.route.groepen[0].banen[0]


class Sjablooninhoud(Value):
    """What one version of a template says; of a ministry's own lane there is no indeling."""

    route: Route
    indeling: Indeling | None = None


def misplaatst(route: Route) -> Iterator[str]:
    """Give the steps that are not named after their group and lane."""
    for groep in route.groepen:
        for baan in groep.banen:
            for stap in baan.stappen:
                if not stap.code.startswith(f"{groep.code}.{baan.code}."):
                    yield stap.code
