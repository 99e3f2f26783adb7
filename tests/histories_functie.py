"""An office that is led, and for which another acts: all of it, until the office itself ends."""

from __future__ import annotations

from datetime import date

from domain.functie import Functie
from domain.leiding import leg_leidinggevende_vast
from domain.machtiging import Einde
from domain.mandateren import NieuwMandaat, hef_op, trek_mandaat_in, verleen_mandaat
from domain.vervangen import (
    NieuweVervanging,
    beeindig_vervanging,
    bevestig_vervanging,
    regel_vervanging,
)
from tests.people import BEHEER, DG, FEZ, OCW, WJZ, bezetting, functie, opdracht, persoon


def stand_in(office: Functie) -> None:
    """Let one act for this office, and another office too; then both end, and the office."""
    known, by = bezetting(VWS__proef=office), opdracht(BEHEER)
    leg_leidinggevende_vast(office, functie(DG), door=functie(BEHEER), opdracht=by)
    away = NieuweVervanging(vervanger=persoon(WJZ), van=date(2025, 11, 10), tot=date(2025, 11, 30))
    regel_vervanging(office, away, bezetting=known, opdracht=by)
    (vervanging_id,) = office.vervangingen
    bevestig_vervanging(office, vervanging_id, bezetting=known, opdracht=opdracht(OCW))
    besluit = NieuwMandaat(aan_functie=FEZ, vindplaats="Stcrt. 2025, 1", van=date(2025, 11, 11))
    verleen_mandaat(office, besluit, bezetting=known, opdracht=by)
    (mandaat_id,) = office.mandaten
    end = Einde("Eerder terug.", date(2025, 11, 20))
    beeindig_vervanging(office, vervanging_id, end, bezetting=known, opdracht=by)
    trek_mandaat_in(office, mandaat_id, Einde("Herzien."), bezetting=known, opdracht=by)
    end = Einde("Reorganisatie.", date(2026, 2, 1))
    hef_op(office, end, bezetting=known, opdracht=by)
