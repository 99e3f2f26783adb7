"""The wooloket that calls the workflows and the read models."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

from typing_extensions import override

from api.taken import vrijgeven
from api.taken.beoordelen import elders
from domain.opdracht import Opdracht
from domain.woo.beoordeling import Lakmarkering
from domain.woo.oordeel import oordeel_van
from domain.woo.stukken import Stuk
from features.wooloket import Lakregel, Leesbeeld, Openbaar, Plek, Stand, Uitslag, Wooloket
from projections import openbaar
from workflows import beoordelen, openbaar_maken
from workflows.bekijken import bekijk
from workflows.beoordelen import Restkeuze
from workflows.openbaar_maken import Samenstelling
from workflows.register.fouten import Onbekend
from workflows.register.leeslog import LeeslogOnbereikbaar
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.ter_zitting import lees_openbaarmaking, ter_zitting


def stel_samen(register: Register, wat: Samenstelling, *, opdracht: Opdracht) -> Ontvangst:
    """Compose, build and pass the gate, as one act."""
    uitslag = vrijgeven.stel_samen(register, wat, opdracht=opdracht)
    return Ontvangst(nummer=uitslag.openbaarmaking_id, versie=2)


def laat_zichtbaar(
    register: Register, beoordeling_id: UUID, wat: Restkeuze, *, opdracht: Opdracht
) -> Ontvangst:
    """Decide on a word, held against all else that can be read beside it."""
    wat = wat._replace(elders=elders(register, beoordeling_id))
    return beoordelen.laat_zichtbaar(register, beoordeling_id, wat, opdracht=opdracht)


def stel_vast(
    register: Register, beoordeling_id: UUID, *, gezien: Stuk, opdracht: Opdracht
) -> Ontvangst:
    """Establish it, held against the same."""
    found = elders(register, beoordeling_id)
    return beoordelen.stel_vast(
        register, beoordeling_id, gezien=gezien, opdracht=opdracht, elders=found
    )


# What is done for disclosure by the workflow of that name, with the fields as they are.
WOO: Mapping[str, Callable[..., Ontvangst]] = {
    "open_beoordeling": beoordelen.open_beoordeling,
    "stel_lak_voor": beoordelen.stel_lak_voor,
    "bevestig": beoordelen.bevestig,
    "verwerp": beoordelen.verwerp,
    "trek_lak_in": beoordelen.trek_lak_in,
    "stel_grondwijziging_voor": beoordelen.stel_grondwijziging_voor,
    "stel_opheffing_voor": beoordelen.stel_opheffing_voor,
    "laat_zichtbaar": laat_zichtbaar,
    "wissel_versie": beoordelen.wissel_versie,
    "bepaal_uitkomst": beoordelen.bepaal_uitkomst,
    "rond_af": beoordelen.rond_af,
    "stel_vast": stel_vast,
    "heropen_beoordeling": beoordelen.heropen,
    "stel_samen": stel_samen,
    "geef_vrij": openbaar_maken.geef_vrij,
    "publiceer": openbaar_maken.publiceer,
    "trek_openbaarmaking_in": openbaar_maken.trek_in,
    "vervang": openbaar_maken.vervang,
    "maak_openbaar": openbaar_maken.maak_openbaar,
    "zend_beslisnota_na": openbaar_maken.zend_beslisnota_na,
}


class DirectWooloket(Wooloket):
    def __init__(self, register: Register, opdracht: Callable[[str], Opdracht]) -> None:
        self.register = register
        self.opdracht = opdracht

    @override
    def beoordeling(self, wie: str, nummer: UUID) -> Stand | None:
        try:
            zaak = ter_zitting(self.register, nummer, self.opdracht(wie))
        except Onbekend:
            return None
        wat = zaak.beoordeling
        return Stand(
            wat.stuk,
            oordeel_van(wat, zaak.zitting.tekst),
            tuple(sorted(wat.te_lezen)),
            [regel(lak) for lak in wat.lakken.values()],
        )

    @override
    def tekst(self, wie: str, nummer: UUID) -> Leesbeeld | None:
        try:
            found = elders(self.register, nummer)
            beeld = bekijk(self.register, nummer, opdracht=self.opdracht(wie), elders=found)
        except (Onbekend, LeeslogOnbereikbaar):
            return None
        plekken = {
            plaats: Plek(plek.tekst, beeld.verborgen.get(plaats, ()))
            for plaats, plek in beeld.tekst.plekken.items()
        }
        return Leesbeeld(plekken, [(rest.deel, rest.plaatsen) for rest in beeld.rest])

    @override
    def uitslag(self, wie: str, nummer: UUID) -> Uitslag | None:
        try:
            lezer = self.opdracht(wie).lezer
            found = lees_openbaarmaking(self.register, nummer, lezer=lezer)
        except Onbekend:
            return None
        return Uitslag(found.poort, found.pakketten[0].sha256 if found.pakketten else "")

    @override
    def openbaar(self, op: date, bekend_op: datetime | None = None) -> Sequence[Openbaar]:
        with self.register.opslag.lees() as cursor:
            rows = openbaar.Openbaar().op(cursor, op, bekend_op)
        return [
            Openbaar(r.documentnummer, r.oordeel, r.gronden, r.grondenlijst, r.openbaarmaking_id)
            for r in rows
        ]


def regel(lak: Lakmarkering) -> Lakregel:
    voorstel = lak.voorstel.soort if lak.voorstel else ""
    passage, gronden = lak.passage, lak.grond.gronden
    where = (passage.plaats, passage.van, passage.tot)
    return Lakregel(lak.lak_id, *where, gronden, lak.staat, voorstel)
