"""Woolijst: the judgements and releases of who looks, from their read model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from api.paginas.kader import Kader
from projections.base import Cursor
from projections.stand import Stand
from projections.woo_dossier import WooDossier, Zaak
from projections.woozinnen import KADERS

SOORTEN = {
    "nota": "Nota", "brief": "Kamerbrief", "bijlage": "Bijlage", "verloop": "Verloop",
    "openbaarmaking": "Openbaarmaking",
}  # fmt: skip
TONEN = {
    "te markeren": "nu", "te bevestigen": "let-op", "vast te stellen": "let-op",
    "vastgesteld": "goed", "vrij te geven": "let-op", "de lekpoort is gesloten": "fout",
    "vrijgegeven": "goed", "gepubliceerd": "goed", "ingetrokken": "fout", "vervangen": "fout",
}  # fmt: skip


class Regel(NamedTuple):
    """One line, in words. The title of a document may be hidden, so it goes by its kenmerk."""

    zaak: Zaak
    soort: str
    kenmerk: str
    kader: str
    toon: str
    adres: str


class Lijst(NamedTuple):
    beoordelingen: Sequence[Regel]
    openbaarmakingen: Sequence[Regel]

    @property
    def wachtend(self) -> Sequence[Regel]:
        return [r for r in self.beoordelingen if r.zaak.staat != "vastgesteld"]

    @property
    def vastgesteld(self) -> Sequence[Regel]:
        return [r for r in self.beoordelingen if r.zaak.staat == "vastgesteld"]


def lijst_van(kader: Kader) -> Lijst:
    with kader.register.opslag.lees() as cursor:
        dossier = WooDossier()
        beoordelingen = list(regels(dossier.lijst(kader.lezer, cursor), cursor))
        releases = list(regels(dossier.openbaarmakingen(kader.lezer, cursor), cursor))
    return Lijst(beoordelingen, releases)


def regels(zaken: Sequence[Zaak], cursor: Cursor) -> Iterator[Regel]:
    for zaak in zaken:
        row = Stand().van(zaak.stroom_id, cursor)
        soort = "openbaarmakingen" if zaak.soort == "openbaarmaking" else "beoordelingen"
        yield Regel(
            zaak,
            SOORTEN.get(zaak.soort, zaak.soort.capitalize()),
            row.kenmerk if row else "",
            KADERS[zaak.kader],
            TONEN.get(zaak.staat, "rustig"),
            f"/woo/{soort}/{zaak.id}",
        )
