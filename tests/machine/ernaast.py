"""Ernaast: what goes on beside the signing: paper, remarks, terms, talk, council, and the end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from uuid import uuid4

from domain.nota.inhoud import Sectie
from domain.nota.ministerraad import Behandeling, Uitkomst
from domain.nota.opmerken import NieuweOpmerking
from domain.nota.overnemen import OpPapier
from domain.nota.termijnen import Verlenging, Wanneer
from domain.werkdagen import dag
from tests.machine.plan import Plan, Poging
from tests.people import BO, COORDINATOR
from workflows import besluiten, meelezen, papier, termijnen

SCAN = b"%PDF-1.7 de scan"


def neem_over(plan: Plan) -> Poging:
    """Let the desk record what stands on paper, of today or of some days ago."""
    steps, n = plan.nota.aan_zet, plan.n
    codes = [stap.code for stap in steps[: 1 + n % 2]] or ["lijn.VWS.DG"]
    gezet = tuple(
        OpPapier(
            stap=code,
            gezet_op=dag(plan.moment - timedelta(days=max(0, n % 5 - 2))),
            strekking="positief",
            samenloop="waarneming" if n % 3 else None,
        )
        for code in codes
    )
    wie = BO if n % 6 < 5 else plan.wie
    return plan.doe(wie, papier.neem_over, gezet, SCAN if n % 9 else None)


def plaats_opmerking(plan: Plan) -> Poging:
    """Say something to all or within a ministry, about a blok that is there or one that isn't."""
    n, blok_id = plan.n, None
    if n % 3 == 0:
        parts = plan.register.onderdelen(plan.nota.hashes).values()
        blokken = [b.blok_id for deel in parts if isinstance(deel, Sectie) for b in deel.blokken]
        blok_id = blokken[n % len(blokken)] if n % 2 else uuid4()
    wie = plan.aan_zet
    voor = "allen" if n % 4 else wie.partition("/")[0]
    said = NieuweOpmerking.model_validate(
        {"tekst": "Let op." if n % 7 else " ", "blok_id": blok_id, "zichtbaar_voor": voor}
    )
    return plan.doe(wie, meelezen.plaats_opmerking, said)


def termijn(plan: Plan) -> Poging:
    """Let who leads the office give more time, or none, or just anybody."""
    found = [*plan.nota.open_stappen.items()]
    code, opening = found[plan.n % len(found)] if found else ("lijn.VWS.DG", None)
    until = (opening.termijn if opening else None) or dag(plan.moment)
    more = Verlenging(until + timedelta(days=plan.n % 9 - 1), "Vol." if plan.n % 7 else " ")
    wie = plan.boven(opening.functie) if opening else plan.wie
    return plan.doe(wie, termijnen.verleng_termijn, code, more)


def deadline(plan: Plan) -> Poging:
    """Set when it must be done, or put that off."""
    nota, n = plan.nota, plan.n
    nu = (nota.deadline.termijn if nota.deadline else None) or dag(plan.moment)
    if nota.deadline and n % 3:
        more = Verlenging(nu + timedelta(days=n % 9 - 1), "Vol.")
        return plan.doe(plan.boven(nota.steller_functie), termijnen.verleng_deadline, more)
    when = Wanneer(voor_reces="kerstreces") if n % 5 == 4 else Wanneer(nu + timedelta(n % 9 - 2))
    if n % 4 == 3:
        return plan.doe(COORDINATOR, termijnen.stel_deadline, when, "Toegezegd.")
    return plan.schrijf(termijnen.stel_deadline, when, "Toegezegd.")


def bespreek(plan: Plan) -> Poging:
    return plan.doe(plan.aan_zet, besluiten.vraag_bespreking, "De kosten.")


def behandel(plan: Plan) -> Poging:
    """Put on record what the council made of it."""
    n, vandaag = plan.n, dag(plan.moment)
    uitkomst: Uitkomst = "aangehouden" if n % 4 == 3 else "conform"
    wat = Behandeling("ministerraad", vandaag, uitkomst, hamerstuk=n % 3 == 0)
    wie = COORDINATOR if n % 6 < 5 else plan.wie
    return plan.doe(wie, besluiten.leg_ministerraad_vast, wat)


def rond_af(plan: Plan) -> Poging:
    wie = BO if plan.n % 6 < 5 else plan.wie
    return plan.doe(wie, besluiten.rond_af, "Per 1 maart.")


ERNAAST: Mapping[str, Callable[[Plan], Poging]] = {
    daad.__name__: daad
    for daad in (neem_over, plaats_opmerking, termijn, deadline, bespreek, behandel, rond_af)
}
