"""Kantoren: who holds an office, and who may act for it, changes while a nota runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from uuid import uuid4

from domain.machtiging import Einde
from domain.mandateren import NieuwMandaat
from domain.vervangen import NieuweVervanging
from domain.werkdagen import dag
from tests.machine.plan import Plan, Poging
from tests.people import BEHEER, EVERYONE, persoon
from workflows import beheren, vervangen


def bezet(plan: Plan) -> Poging:
    """Give an office to the holder of another."""
    code = EVERYONE[plan.n % len(EVERYONE)]
    wie = BEHEER if plan.n % 5 < 4 else plan.wie
    return Poging(wie, beheren.bezet, (code, persoon(plan.wie)), BEHEER)


def meld_vrij(plan: Plan) -> Poging:
    code = plan.aan_zet if plan.n % 2 else EVERYONE[plan.n % len(EVERYONE)]
    office = beheren.functie_van(plan.register, code)
    holders = office.houders(plan.moment) or (persoon(plan.wie),)
    per = dag(plan.moment + timedelta(days=plan.n % 3))
    wie = BEHEER if plan.n % 4 < 3 else plan.wie
    return Poging(wie, partial(beheren.meld_vrij, per=per), (code, holders[-1]), BEHEER)


def leiding(plan: Plan) -> Poging:
    """Let another office lead one: of the ministry of beheer, or of any."""
    code = plan.aan_zet if plan.n % 2 else EVERYONE[plan.n % len(EVERYONE)]
    return Poging(BEHEER, beheren.leg_leidinggevende_vast, (code, plan.wie), BEHEER)


def vervang(plan: Plan) -> Poging:
    """Let anybody stand in for an office: from yesterday, today or tomorrow on."""
    code, vandaag = plan.aan_zet, dag(plan.moment)
    new = NieuweVervanging(
        vervanger=persoon(plan.wie),
        van=vandaag + timedelta(days=plan.n % 3 - 1),
        tot=vandaag + timedelta(days=plan.n % 5),
    )
    wie = BEHEER if plan.n % 4 < 3 else plan.houder(code)
    return Poging(wie, vervangen.regel_vervanging, (code, new), BEHEER if wie == BEHEER else None)


def mandaat(plan: Plan) -> Poging:
    code, van = plan.aan_zet, dag(plan.moment)
    new = NieuwMandaat(aan_functie=plan.wie, vindplaats="Stcrt. 2025, 1", van=van)
    return Poging(BEHEER, vervangen.verleen_mandaat, (code, new), BEHEER)


def beeindig(plan: Plan) -> Poging:
    """Confirm a vervanging, or end it or a mandaat, of an office that has one."""
    code = plan.aan_zet
    functie = beheren.functie_van(plan.register, code)
    einde = Einde(per=dag(plan.moment), reden="Terug van verlof.")
    if functie.mandaten and plan.n % 2:
        return Poging(
            BEHEER, vervangen.trek_mandaat_in, (code, [*functie.mandaten][-1], einde), BEHEER
        )
    grant = [*functie.vervangingen][-1] if functie.vervangingen else uuid4()
    if plan.n % 4:
        return Poging(plan.houder(code), vervangen.bevestig_vervanging, (code, grant))
    return Poging(BEHEER, vervangen.beeindig_vervanging, (code, grant, einde), BEHEER)


KANTOREN: Mapping[str, Callable[[Plan], Poging]] = {
    daad.__name__: daad for daad in (bezet, meld_vrij, leiding, vervang, mandaat, beeindig)
}
