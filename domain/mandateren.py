"""Mandateren: the holders of another office may act for this one; and an office that ends."""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from uuid import UUID, uuid5

from domain.base import Event, InvoerOngeldig, met_reden
from domain.bezetting import Bezetting
from domain.functie import AlGedaan, EigenBelang, Functie, opgeheven
from domain.machtiging import DOOR_BEWINDSPERSOON, STAPSOORTEN, Einde, Mandaat, dmj, overlapt
from domain.nummers import RUIMTE
from domain.opdracht import Opdracht
from domain.route import StapSoort
from domain.value import Code, Tekst, Value
from domain.vervangen import EEN_ANDER, niet_eerder, regelaar
from domain.werkdagen import dag


class MandaatVerleend(Event):
    """`vindplaats` is where the mandaatbesluit was published (Awb 10:3)."""

    TOPIC: ClassVar[str] = "functie.mandaat-verleend.v1"
    mandaat_id: UUID
    aan_functie: Code
    stapsoorten: tuple[StapSoort, ...]
    vindplaats: Tekst
    van: date
    tot: date | None = None
    ondermandaat: bool

    def apply(self, aggregate: Functie) -> None:
        made = Mandaat(
            self.mandaat_id,
            self.aan_functie,
            self.van,
            self.tot,
            self.stapsoorten,
            self.vindplaats,
            self.ondermandaat,
        )
        aggregate.mandaten = {**aggregate.mandaten, made.id: made}


class MandaatIngetrokken(Event):
    TOPIC: ClassVar[str] = "functie.mandaat-ingetrokken.v1"
    mandaat_id: UUID
    per: date
    reden: Tekst

    def apply(self, aggregate: Functie) -> None:
        known = aggregate.mandaten[self.mandaat_id]
        ended = known._replace(ingetrokken_per=self.per, reden=self.reden)
        aggregate.mandaten = {**aggregate.mandaten, ended.id: ended}


class Opgeheven(Event):
    """From the day `per` on nobody holds it, and nobody acts for it."""

    TOPIC: ClassVar[str] = "functie.opgeheven.v1"
    per: date
    reden: Tekst

    def apply(self, aggregate: Functie) -> None:
        aggregate.opgeheven_per = self.per


class NieuwMandaat(Value):
    """Without `stapsoorten` it is for every step that is not for a bewindspersoon alone."""

    aan_functie: Code
    vindplaats: Tekst
    van: date
    tot: date | None = None
    stapsoorten: tuple[StapSoort, ...] = ()
    ondermandaat: bool = False


def verleen_mandaat(
    functie: Functie, nieuw: NieuwMandaat, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    wie = regelaar(functie, bezetting, opdracht)
    if opdracht.persoon_id in bezetting.houders(nieuw.aan_functie, opdracht.moment):
        raise EigenBelang("Niemand geeft zichzelf een mandaat.", EEN_ANDER)
    given = tuple(s for s in STAPSOORTEN if s not in DOOR_BEWINDSPERSOON)
    made = Mandaat(
        id=uuid5(RUIMTE, f"mandaat:{opdracht.opdracht_id}"),
        aan_functie=nieuw.aan_functie,
        van=nieuw.van,
        tot=nieuw.tot,
        stapsoorten=tuple(s for s in STAPSOORTEN if s in (nieuw.stapsoorten or given)),
        vindplaats=nieuw.vindplaats.strip(),
        ondermandaat=nieuw.ondermandaat,
    )
    keur(functie, made, bezetting)
    functie.leg_vast(
        MandaatVerleend,
        opdracht=opdracht,
        door=wie,
        mandaat_id=made.id,
        aan_functie=made.aan_functie,
        stapsoorten=made.stapsoorten,
        vindplaats=made.vindplaats,
        van=made.van,
        tot=made.tot,
        ondermandaat=made.ondermandaat,
    )


def keur(functie: Functie, nieuw: Mandaat, bezetting: Bezetting) -> None:
    if functie.opgeheven_per and (nieuw.tot is None or functie.opgeheven_per <= nieuw.tot):
        raise opgeheven(functie)
    if nieuw.aan_functie == functie.code or not bezetting.bekend(nieuw.aan_functie):
        raise InvoerOngeldig(
            f"Aan {nieuw.aan_functie} kan {functie.code} geen mandaat verlenen.",
            "Kies een andere functie uit de functielijst.",
        )
    if not nieuw.vindplaats:
        raise InvoerOngeldig(
            "Er staat niet bij waar het mandaatbesluit is gepubliceerd.",
            "Noem de vindplaats, zoals Stcrt. 2025, 1234.",
        )
    if nieuw.tot and nieuw.tot < nieuw.van:
        raise InvoerOngeldig(
            f"Het mandaat eindigt op {dmj(nieuw.tot)}, voor het begint.",
            "Kies een laatste dag op of na de eerste.",
        )
    if never := DOOR_BEWINDSPERSOON.intersection(nieuw.stapsoorten):
        raise InvoerOngeldig(
            f"Voor een stap {' of '.join(sorted(never))} bestaat geen mandaat.",
            "Alleen een bewindspersoon zet die stap; regel zo nodig een vervanging.",
        )
    for known in functie.mandaten.values():
        if known.aan_functie == nieuw.aan_functie and overlapt(known, nieuw):
            raise InvoerOngeldig(
                f"Er is al een {known}.", "Trek dat eerst in, of kies andere dagen."
            )


def trek_mandaat_in(
    functie: Functie,
    mandaat_id: UUID,
    einde: Einde,
    *,
    bezetting: Bezetting,
    opdracht: Opdracht,
) -> None:
    wie = regelaar(functie, bezetting, opdracht)
    if not (known := functie.mandaten.get(mandaat_id)):
        raise InvoerOngeldig(
            f"{functie.code} heeft geen mandaat met dit nummer.",
            "Kijk bij de functie welke mandaten er zijn.",
        )
    per = einde.per or dag(opdracht.moment)
    if known.ingetrokken_per or (known.tot and known.tot < per):
        raise InvoerOngeldig(
            f"Het {known} is per {dmj(per)} al voorbij.", "Kies een mandaat dat nog loopt."
        )
    niet_eerder(per, opdracht)
    functie.leg_vast(
        MandaatIngetrokken,
        opdracht=opdracht,
        door=wie,
        mandaat_id=known.id,
        per=per,
        reden=met_reden(einde.reden),
    )


def hef_op(functie: Functie, einde: Einde, *, bezetting: Bezetting, opdracht: Opdracht) -> None:
    """End the office; a step of it that is open, waits until the route is changed."""
    wie = regelaar(functie, bezetting, opdracht)
    if functie.opgeheven_per:
        raise AlGedaan(f"{functie.code} is al opgeheven")
    per = einde.per or dag(opdracht.moment)
    niet_eerder(per, opdracht)
    functie.leg_vast(Opgeheven, opdracht=opdracht, door=wie, per=per, reden=met_reden(einde.reden))
