"""Notabeeld: a nota as it is now for who looks at it: its text, its route, and what he may do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated
from uuid import UUID

from fastapi import Depends

from api.paginas.kader import HetKader, Kader
from api.paginas.routebeeld import Routebeeld
from api.paginas.tekening import Notakop, kop_van, route_van
from domain.base import Geweigerd
from domain.bezetting import Bezetting, Grond
from domain.nota.bevoegdheid import gronden
from domain.nota.handelingen import Handeling
from domain.nota.inhoud import Onderdeel
from domain.nota.stand import Nota
from domain.nota.vraag import Vraag
from domain.nota.waarom import waarom
from domain.nota.wensen import Waarover
from domain.opdracht import Opdracht
from domain.route import Stap, StapSoort
from domain.toegang import laatste_voor
from projections.tijdlijn import Gebeurd, Tijdlijn
from workflows import inzien

VAST: Mapping[str, str] = {
    "kop": "Kop", "brief": "Brief", "bijlagen": "Bijlagen", "verzending": "Verzending",
    "mede_namens": "Mede namens", "afstemming_met": "Afstemming", "dekking": "Dekking",
}  # fmt: skip


@dataclass
class Notabeeld:
    kader: Kader
    nota: Nota
    gebeurd: Sequence[Gebeurd]

    @classmethod
    def van(cls, kader: Kader, nota_id: UUID) -> Notabeeld:
        """Read it, if it is there for this reader, with its timeline up to the same event."""
        nota = inzien.lees(kader.register, Nota, nota_id, lezer=kader.lezer)
        with kader.register.opslag.lees() as cursor:
            lines = Tijdlijn().van(nota_id, cursor, tot=nota.version, lezer=kader.lezer)
        return cls(kader, nota, lines)

    @cached_property
    def onderdelen(self) -> Mapping[str, Onderdeel]:
        return self.kader.lees_tekst(self.nota, self.nota.hashes)

    @cached_property
    def route(self) -> Routebeeld:
        return route_van(self.kader, self.nota, self.gebeurd)

    @cached_property
    def kop(self) -> Notakop:
        return kop_van(self.kader, self.nota, self.gebeurd, self.onderdelen.get("kop"))

    @cached_property
    def regels(self) -> Mapping[int, Gebeurd]:
        return {line.nummer: line for line in self.gebeurd}

    @property
    def ingediend(self) -> Gebeurd | None:
        """Find where the running round began."""
        return next((g for g in reversed(self.gebeurd) if g.soort == "ingediend"), None)

    @cached_property
    def bezetting(self) -> Bezetting:
        return inzien.bezetting(self.kader.register)

    @cached_property
    def vraag(self) -> Opdracht:
        """Ask as who looks; nothing is ever recorded by it."""
        return self.kader.opdracht()

    @property
    def laatste(self) -> int:
        """Give the number of the last event that is there for this reader."""
        return laatste_voor(self.kader.lezer, self.nota)

    @property
    def persoon_id(self) -> UUID:
        return self.kader.wie.persoon_id

    @property
    def is_steller(self) -> bool:
        return self.persoon_id in self.nota.stellers

    def mag(self, functie: str, soort: StapSoort) -> bool:
        """Say whether the reader may act for this office in such a step."""
        return bool(gronden(functie, soort, self.bezetting, self.vraag))

    def gronden(self, stap: Stap) -> Sequence[Grond]:
        """List in which capacities the reader may take this step."""
        return gronden(stap.functie, stap.soort, self.bezetting, self.vraag)

    def waarom(self, handeling: Handeling, als: str | None = None) -> Sequence[Geweigerd]:
        return waarom(self.nota, Vraag(handeling, self.bezetting, self.vraag.met(als=als)))

    def waarom_niet(self, handeling: Waarover, als: str | None = None) -> Sequence[Geweigerd]:
        """Say why not of any act, also of one that is no answer to a step."""
        register, by = self.kader.register, self.vraag.met(als=als)
        return inzien.redenen(register, self.nota, handeling, offices=self.bezetting, opdracht=by)

    def titel(self, code: str) -> str:
        """Call an onderdeel by its heading."""
        sectie = self.nota.indeling.sectie(code)
        return sectie.label if sectie else VAST.get(code, code)

    def naam_van(self, persoon_id: UUID | None) -> str:
        return self.kader.naam(persoon_id)


def het_beeld(kader: HetKader, nota_id: UUID) -> Notabeeld:
    return Notabeeld.van(kader, nota_id)


HetBeeld = Annotated[Notabeeld, Depends(het_beeld)]
