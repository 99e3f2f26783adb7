"""Woolijst: the judgements and releases of who looks, from their read model."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple
from uuid import UUID

from api.paginas.kader import Kader
from domain.woo.beoordeling import Beoordeling
from domain.woo.oordeel import open_lakken
from domain.woo.openbaarmaking import Openbaarmaking
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


TWEEDE = frozenset({"te bevestigen", "vast te stellen"})


class Regel(NamedTuple):
    """One line, in words. The title of a document may be hidden, so it goes by its kenmerk."""

    zaak: Zaak
    soort: str
    kenmerk: str
    kader: str
    toon: str
    adres: str
    ander: bool = False  # it waits, and not for who looks


class Lijst(NamedTuple):
    beoordelingen: Sequence[Regel]
    openbaarmakingen: Sequence[Regel]

    @property
    def wachtend(self) -> Sequence[Regel]:
        """List what is open; what waits for the reader comes first."""
        found = [r for r in self.beoordelingen if r.zaak.staat != "vastgesteld"]
        return sorted(found, key=lambda regel: regel.ander)

    @property
    def voor_mij(self) -> int:
        return sum(not regel.ander for regel in self.wachtend)

    @property
    def vastgesteld(self) -> Sequence[Regel]:
        return [r for r in self.beoordelingen if r.zaak.staat == "vastgesteld"]


def lijst_van(kader: Kader) -> Lijst:
    with kader.register.opslag.lees() as cursor:
        dossier = WooDossier()
        beoordelingen = list(regels(dossier.lijst(kader.lezer, cursor), cursor))
        releases = list(regels(dossier.openbaarmakingen(kader.lezer, cursor), cursor))
    return Lijst(*([gewogen(kader, een) for een in lijst] for lijst in (beoordelingen, releases)))


def gewogen(kader: Kader, regel: Regel) -> Regel:
    """Say of what waits for a second person, whether the reader was the first."""
    return regel._replace(ander=kader.wie.persoon_id in eersten(kader, regel.zaak))


def eersten(kader: Kader, zaak: Zaak) -> Collection[UUID | None]:
    """Name who did the first half of what waits now; nobody, if all that waits is not theirs."""
    if zaak.staat == "vrij te geven":
        return {kader.register.lees(Openbaarmaking, zaak.id).samensteller}
    if zaak.staat not in TWEEDE:
        return ()
    wat = kader.register.lees(Beoordeling, zaak.id)
    if zaak.staat == "vast te stellen":
        return {wat.afgerond_door}
    own = {(lak.voorstel.door if lak.voorstel else lak.door).persoon_id for lak in open_lakken(wat)}
    return own if len(own) == 1 else ()


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
