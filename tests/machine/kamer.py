"""Kamer: moties and toezeggingen are named, read in, settled by a letter, and taken up again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from uuid import UUID, uuid4

from api.taken.kamer import lees_records_in
from domain.kamerpunt.toezegging import NieuweToezegging
from domain.kamerpunt.uitvoering import NOTA, Afdoening, BronVanFeit
from domain.nota.inhoud import Wijziging
from domain.value import sha256
from tests import kamerrecords as records
from tests.machine.plan import Plan, Poging
from tests.notas import parlementair
from tests.people import BEHEER, COORDINATOR, STELLER
from workflows import kamerpunten, opstellen, opvolgen
from workflows.kamer.records import lees
from workflows.opvolgen import Bedoeld

SOORTEN = ("Stemmen - aangenomen", "Stemmen - verworpen", "Stemmen - aangehouden", "Iets nieuws")
STATUS = ("Openstaand", "Afgedaan", "Deels Afgedaan")


def punt_van(plan: Plan) -> UUID:
    """Choose the newest, or any, and now and then one that isn't there."""
    if not plan.punten or plan.n % 9 == 8:
        return uuid4()
    return plan.punten[-1 if plan.n % 2 else plan.n % len(plan.punten)]


def noem(plan: Plan) -> Poging:
    """Put a toezegging on record that has no number yet."""
    bron = BronVanFeit(
        systeem=NOTA, id=plan.nota.kenmerk, gewijzigd_op=plan.moment, sha256=sha256(b"nota")
    )
    nieuw = NieuweToezegging(tekst=f"Toegezegd {plan.n}.", bron=bron)
    wie = (STELLER, STELLER, plan.wie, BEHEER)[plan.n % 4]
    return Poging(plan.houder(wie), kamerpunten.leg_vast, (nieuw,))


def citeer(plan: Plan) -> Poging:
    """Name known punten, and now and then one that nobody knows, in 4a or 4h."""
    code = "4h" if plan.n % 3 else "4a"
    known = [*plan.punten[plan.n % 3 :][:2], *([uuid4()] if plan.n % 8 == 7 else [])]
    onderdelen = (parlementair(code, known or [uuid4()]),)
    wijziging = Wijziging(op_versie=plan.nota.versie, onderdelen=onderdelen)
    return plan.schrijf(opstellen.wijzig, wijziging)


def lees_in(plan: Plan) -> Poging:
    """Let the Kamer tell of a motie, of what she decided on it, or of a toezegging; also twice."""
    n, uur = plan.n, plan.n % 23
    record = (
        records.motie(uur, Onderwerp=f"Motie {n % 4}"),
        records.besluit(uur, SOORTEN[n % len(SOORTEN)]),
        records.toezegging(uur, Status=STATUS[n % len(STATUS)]),
        records.besluit(uur, Verwijderd=True),
    )[n // 7 % 4]
    wie = plan.houder(COORDINATOR) if n % 6 < 5 else plan.wie
    return Poging(wie, lees_records_in, (lees([record]),))


def handel_af(plan: Plan) -> Poging:
    """Report on a punt, settle it or a part of it, by a letter that was sent or by none; reopen."""
    n, bedoeld = plan.n, Bedoeld(punt_van(plan))
    brief = plan.brieven[n % len(plan.brieven)] if plan.brieven and n % 5 else uuid4()
    wie = plan.houder(COORDINATOR if n % 3 else STELLER) if n % 7 < 6 else plan.wie
    match n // 12 % 4:
        case 0:
            return Poging(wie, opvolgen.meld_voortgang, (bedoeld, brief))
        case 2:
            return Poging(wie, opvolgen.heropen, (bedoeld, "Toch niet."))
        case _:
            hoe = Afdoening(deel=f"deel {n % 2}" if n % 3 == 0 else None)
            return Poging(wie, opvolgen.doe_af, (bedoeld, brief, hoe))


def volg_op(plan: Plan) -> Poging:
    """Say who sees to it, until when, and give more time."""
    n, bedoeld = plan.n, Bedoeld(punt_van(plan))
    day = (plan.moment + timedelta(days=n % 30)).date()
    wie = plan.houder(COORDINATOR if n % 3 else STELLER) if n % 7 < 6 else plan.wie
    if n // 12 % 2 == 0:
        return Poging(wie, opvolgen.stel_termijn, (bedoeld, day, "Toegezegd."))
    return Poging(wie, opvolgen.verleng_termijn, (bedoeld, day, "Vol."))


KAMER: Mapping[str, Callable[[Plan], Poging]] = {
    daad.__name__: daad for daad in (noem, citeer, lees_in, handel_af, volg_op)
}
