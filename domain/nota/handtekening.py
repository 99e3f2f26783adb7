"""Handtekening: what a person's answer to a step says, whatever it means."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from domain.base import Event
from domain.functionaris import Functionaris
from domain.nota.merken import Papier
from domain.nota.stand import Nota
from domain.opdracht import Middel
from domain.route import StapSoort
from domain.value import Code, Getal, Hash, Tekst, Tijdstip


class Ondertekend(Event):
    """A person's answer to a step, on the text and the route that were seen."""

    ronde: Getal
    stap: Code
    soort: StapSoort
    reikwijdte: tuple[Code, ...]
    versie: Getal
    inhoud_hash: Hash
    route_hash: Hash
    gezien_op: Tijdstip  # when the server compared what was seen with what was there
    middel: Middel
    samenloop: Tekst | None = None  # the reason, where a person signs more than once
    papier: Papier | None = None

    @model_validator(mode="after")
    def ink_has_its_paper(self) -> Self:
        if (self.middel == "nat") != (self.papier is not None):
            raise ValueError("papier hoort bij middel nat, en bij niets anders")
        return self


class Handtekening(Ondertekend):
    """An answer that completes the step."""

    def apply(self, aggregate: Nota) -> None:
        assert isinstance(self.door, Functionaris)
        nummer = self.originator_version
        aggregate.zet(nummer, self.stap, "handtekening", self.door, self.papier)
