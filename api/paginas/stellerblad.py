"""Stellerblad: a nota before its steller: who it is, what is in it, and what is above the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple
from uuid import UUID

from fastapi.responses import HTMLResponse

from api.paginas.fouten import Reden, regel_van
from api.paginas.invullen import volgorde
from api.paginas.kader import Kader
from api.paginas.tekening import kop_van, route_van
from domain.base import Geweigerd
from domain.nota.inhoud import Onderdeel
from domain.nota.opstellen import InhoudGewijzigd, mag_wijzigen, verouderd
from domain.nota.stand import Nota
from domain.nota.verval import HandtekeningenVervallen, geraakt_door
from domain.opdracht import Opdracht
from projections.tijdlijn import Gebeurd, Tijdlijn
from projections.woorden import opsomming, stapnaam
from workflows.inzien import gebeurtenissen, lees

NAMEN = {
    "kop": "Kop van de nota", "brief": "Kamerbrief", "bijlagen": "Bijlagen",
    "verzending": "Verzending", "mede_namens": "Mede namens", "afstemming_met": "Afstemming met",
    "dekking": "Dekking",
}  # fmt: skip


Mag = Callable[[Nota, Opdracht], Geweigerd | None]


class Gezet(NamedTuple):
    """What a save did: the version, what was written, and the marks that lapsed by it."""

    versie: int = 0
    gewijzigd: str = ""
    vervallen: str = ""


class Stellerblad:
    def __init__(self, kader: Kader, nota: Nota, onder: UUID | None = None) -> None:
        open_ = nota.open_voorwaarden
        self.kader, self.nota = kader, nota
        self.onder = onder or (next(iter(open_)) if len(open_) == 1 else None)
        self.voorwaarde = open_.get(self.onder) if self.onder else None
        self.pad = f"/notas/{nota.id}"

    @classmethod
    def van(cls, kader: Kader, nota_id: UUID, onder: UUID | None = None) -> Stellerblad:
        """Put it before this reader; after akkoord mits, to write for a condition."""
        return cls(kader, lees(kader.register, Nota, nota_id, lezer=kader.lezer), onder)

    @cached_property
    def bekend(self) -> Mapping[str, Onderdeel]:
        return self.kader.lees_tekst(self.nota, self.nota.hashes)

    def versie(self, versie: int) -> Mapping[str, Onderdeel]:
        """Give the text of an earlier version; of one that never was, nothing."""
        return self.kader.lees_tekst(self.nota, self.nota.versies.get(versie, {}))

    @cached_property
    def gebeurd(self) -> Sequence[Gebeurd]:
        with self.kader.register.opslag.lees() as cursor:
            return Tijdlijn().van(self.nota.id, cursor, lezer=self.kader.lezer)

    def toon(self, naam: str, *, status: int = 200, **inhoud: Any) -> HTMLResponse:
        return self.kader.toon(
            naam,
            status=status,
            blad=self,
            nota=self.nota,
            kop=kop_van(self.kader, self.nota, self.gebeurd, self.bekend.get("kop")),
            route=route_van(self.kader, self.nota, self.gebeurd),
            **inhoud,
        )

    def mag(self, nota: Nota, opdracht: Opdracht) -> Geweigerd | None:
        return mag_wijzigen(nota, opdracht, self.onder)

    def waarom_niet(self, mag: Mag | None = None) -> Sequence[Reden]:
        """Say why this reader may not write now; nothing if he may."""
        nee = (mag or self.mag)(self.nota, self.kader.opdracht())
        return [reden_van(nee)] if nee else []

    def eis(self, op_versie: int, opdracht: Opdracht, mag: Mag | None = None) -> int | None:
        """Refuse what may not be, or was made on another version; of a repeat, say what it did."""
        if eerder := self.kader.register.ontvangst(opdracht):
            return eerste(eerder.gebeurtenissen, self.nota.id)
        may = mag or self.mag
        if (nee := may(self.nota, opdracht)) or (nee := verouderd(self.nota, op_versie)):
            raise nee
        return None

    @property
    def schrijft(self) -> tuple[str, ...]:
        """List the onderdelen that may be written: all, or those of the condition."""
        alle = volgorde(self.nota.indeling)
        return tuple(c for c in alle if not self.voorwaarde or c in self.voorwaarde.onderdelen)

    def label(self, code: str) -> str:
        sectie = self.nota.indeling.sectie(code)
        return sectie.label if sectie else NAMEN.get(code, code)

    def vervalt(self, code: str) -> str:
        """Name the marks that a change of this onderdeel would void."""
        touched = geraakt_door(self.nota, {code}, None, self.voorwaarde)
        namen = [stapnaam(g.stap.code) for g in touched if g.wijze == "handtekening"]
        return opsomming(namen) if namen else ""

    def gezet(self, nummer: int | None) -> Gezet | None:
        """Tell what was just kept, by the number of its event; 0 is that nothing changed."""
        if not nummer:
            return None if nummer is None else Gezet()
        events = gebeurtenissen(self.kader.register, self.nota.id, van=nummer)
        void = [e for e in events if isinstance(e, HandtekeningenVervallen)]
        merken = [stapnaam(merk.stap) for event in void for merk in event.vervallen]
        wrote = next((e for e in events if isinstance(e, InhoudGewijzigd)), None)
        return Gezet(
            wrote.versie if wrote else 0,
            opsomming(wrote.gewijzigd) if wrote else "",
            opsomming(merken) if merken else "",
        )


def eerste(gebeurtenissen: Sequence[tuple[UUID, int]], nota_id: UUID) -> int:
    """Give the number of what an order did first to this nota; 0 if it did nothing there."""
    return min((nr for stroom, nr in gebeurtenissen if stroom == nota_id), default=0)


def reden_van(nee: Geweigerd) -> Reden:
    return Reden(str(nee), nee.mogelijk_als, regel_van(nee), nee.aan_zet)
