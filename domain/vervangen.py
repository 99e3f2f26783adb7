"""Vervangen: a natural person acts for the holder of an office, for a dated time."""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from uuid import UUID, uuid5

from domain.base import Event, InvoerOngeldig, TegentekeningVereist, met_reden
from domain.bezetting import Bezetting
from domain.functie import (
    BEHEER,
    AlGedaan,
    EigenBelang,
    Functie,
    NietBevoegd,
    is_beheer,
    opgeheven,
)
from domain.functionaris import Functionaris
from domain.machtiging import STAPSOORTEN, Einde, Vervanging, VervangingOngeldig, dmj, overlapt
from domain.nummers import RUIMTE
from domain.opdracht import Opdracht
from domain.route import StapSoort
from domain.value import Tekst, Value
from domain.werkdagen import dag

EEN_ANDER = "Laat een ander die dat mag, dit vastleggen."


class VervangingGeregeld(Event):
    TOPIC: ClassVar[str] = "functie.vervanging-geregeld.v1"
    vervanging_id: UUID
    vervanger: UUID
    van: date
    tot: date
    stapsoorten: tuple[StapSoort, ...]
    achteraf: bool

    def apply(self, aggregate: Functie) -> None:
        door = self.door.persoon_id if isinstance(self.door, Functionaris) else None
        made = Vervanging(
            self.vervanging_id,
            self.vervanger,
            self.van,
            self.tot,
            self.stapsoorten,
            self.achteraf,
            door,
        )
        aggregate.vervangingen = {**aggregate.vervangingen, made.id: made}


class VervangingBevestigd(Event):
    TOPIC: ClassVar[str] = "functie.vervanging-bevestigd.v1"
    vervanging_id: UUID

    def apply(self, aggregate: Functie) -> None:
        confirmed = aggregate.vervangingen[self.vervanging_id]._replace(bevestigd=True)
        aggregate.vervangingen = {**aggregate.vervangingen, confirmed.id: confirmed}


class VervangingBeeindigd(Event):
    """From the day `per` on it opens nothing more; what was signed under it, stays."""

    TOPIC: ClassVar[str] = "functie.vervanging-beeindigd.v1"
    vervanging_id: UUID
    per: date
    reden: Tekst

    def apply(self, aggregate: Functie) -> None:
        known = aggregate.vervangingen[self.vervanging_id]
        ended = known._replace(beeindigd_per=self.per, reden=self.reden)
        aggregate.vervangingen = {**aggregate.vervangingen, ended.id: ended}


class NieuweVervanging(Value):
    """Who stands in, from when until and with when; without `stapsoorten` for every step."""

    vervanger: UUID
    van: date
    tot: date
    stapsoorten: tuple[StapSoort, ...] = ()


def regel_vervanging(
    functie: Functie, nieuw: NieuweVervanging, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    """Let somebody stand in; one that began before today needs a second person."""
    wie, vandaag = regelaar(functie, bezetting, opdracht), dag(opdracht.moment)
    if nieuw.vervanger == opdracht.persoon_id:
        raise EigenBelang("Niemand geeft zichzelf een vervanging.", EEN_ANDER)
    made = Vervanging(
        id=uuid5(RUIMTE, f"vervanging:{opdracht.opdracht_id}"),
        vervanger=nieuw.vervanger,
        van=nieuw.van,
        tot=nieuw.tot,
        stapsoorten=tuple(s for s in STAPSOORTEN if s in (nieuw.stapsoorten or STAPSOORTEN)),
        achteraf=nieuw.van < vandaag,
        geregeld_door=opdracht.persoon_id,
    )
    keur(functie, made, vandaag)
    functie.leg_vast(
        VervangingGeregeld,
        opdracht=opdracht,
        door=wie,
        vervanging_id=made.id,
        vervanger=made.vervanger,
        van=made.van,
        tot=made.tot,
        stapsoorten=made.stapsoorten,
        achteraf=made.achteraf,
    )


def keur(functie: Functie, nieuw: Vervanging, vandaag: date) -> None:
    if functie.opgeheven_per and functie.opgeheven_per <= nieuw.tot:
        raise opgeheven(functie)
    if nieuw.tot < nieuw.van:
        raise InvoerOngeldig(
            f"De vervanging eindigt op {dmj(nieuw.tot)}, voor zij begint.",
            "Kies een laatste dag op of na de eerste.",
        )
    if nieuw.tot < vandaag:
        raise VervangingOngeldig(
            f"De vervanging was op {dmj(nieuw.tot)} al voorbij; achteraf maakt zij niets geldig.",
            "Laat wie toen had moeten tekenen, het nu doen.",
        )
    for known in functie.vervangingen.values():
        if known.vervanger == nieuw.vervanger and overlapt(known, nieuw):
            raise VervangingOngeldig(
                f"Deze persoon is al vervanger, door de {known}.",
                "Beëindig eerst die vervanging, of kies andere dagen.",
            )


def bevestig_vervanging(
    functie: Functie, vervanging_id: UUID, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    """Stand for a vervanging that was arranged afterwards, as another than who arranged it."""
    wie, known = regelaar(functie, bezetting, opdracht), zoek(functie, vervanging_id)
    if known.vervanger == opdracht.persoon_id:
        raise EigenBelang("Niemand geeft zichzelf een vervanging.", EEN_ANDER)
    if not known.wacht_op_bevestiging:
        raise AlGedaan(f"De {known} wacht niet op bevestiging")
    if known.geregeld_door == opdracht.persoon_id:
        raise TegentekeningVereist(
            "U regelde deze vervanging zelf; een ander moet haar bevestigen.",
            f"Laat een ander dan u dit doen, zoals de leidinggevende van {functie.code} of beheer.",
        )
    functie.leg_vast(VervangingBevestigd, opdracht=opdracht, door=wie, vervanging_id=known.id)


def beeindig_vervanging(
    functie: Functie,
    vervanging_id: UUID,
    einde: Einde,
    *,
    bezetting: Bezetting,
    opdracht: Opdracht,
) -> None:
    """Let it end before its last day."""
    wie, known = regelaar(functie, bezetting, opdracht), zoek(functie, vervanging_id)
    per = einde.per or dag(opdracht.moment)
    if known.beeindigd_per or known.tot < per:
        raise VervangingOngeldig(
            f"De {known} is per {dmj(per)} al voorbij.", "Kies een vervanging die nog loopt."
        )
    niet_eerder(per, opdracht)
    functie.leg_vast(
        VervangingBeeindigd,
        opdracht=opdracht,
        door=wie,
        vervanging_id=known.id,
        per=per,
        reden=met_reden(einde.reden),
    )


def niet_eerder(per: date, opdracht: Opdracht) -> None:
    if per < dag(opdracht.moment):
        raise InvoerOngeldig(
            f"Met terugwerkende kracht kan dit niet: {dmj(per)} is al geweest.",
            "Kies vandaag of een latere dag.",
        )


def zoek(functie: Functie, vervanging_id: UUID) -> Vervanging:
    if known := functie.vervangingen.get(vervanging_id):
        return known
    raise VervangingOngeldig(
        f"{functie.code} heeft geen vervanging met dit nummer.",
        "Kijk bij de functie welke vervangingen er zijn.",
    )


def regelaar(functie: Functie, bezetting: Bezetting, opdracht: Opdracht) -> Functionaris:
    """Act as holder of the office, as holder of the one above it, or as beheer."""
    own = (functie.code, functie.leidinggevende, f"{functie.ministerie}/{BEHEER}")
    chosen = own if opdracht.als is None else (opdracht.als,)
    for code in chosen:
        if code is None or not (code in own or is_beheer(code)):
            continue
        office = bezetting.bekend(code)
        if office and opdracht.persoon_id in office.houders(opdracht.moment):
            bezetting.functie(code)
            return office.door(opdracht, "beheerder" if is_beheer(code) else "houder")
    names = [code for code in own if code]
    raise NietBevoegd(
        f"Alleen de houder van {functie.code}, zijn leidinggevende of beheer regelt dit.",
        "Vraag het aan een van hen.",
        names,
    )
