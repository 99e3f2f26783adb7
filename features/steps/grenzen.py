"""What somebody tries in the place of another, and what a nota may still lack."""

from __future__ import annotations

from pytest_bdd import given, when

from domain.nota.stand import Nota
from domain.nota.vervolg import RouteVervolgd
from features import wijzigwerk as werk
from features.bureau import Bureau
from features.kantoren import DIRECTEUR, STELLER
from features.steps.woorden import zin
from features.tekst import ONDERWERP, kop, lijst, sectie, verzending
from workflows.bewaken import Wachtend, bewaak

ANDERS = "Nu staat er iets anders."


@when(zin("{wie} als {ander} {code} wijzigt"))
def wijzigt_als(bureau: Bureau, wie: str, ander: str, code: str) -> None:
    bureau.schrijf(sectie(code, ANDERS), wie=wie, als=ander)


@given(zin("{wie} heeft in plaats van de steller {code} gewijzigd"))
@when(zin("{wie} in plaats van de steller {code} wijzigt"))
def ander_wijzigt(bureau: Bureau, wie: str, code: str) -> None:
    bureau.schrijf(sectie(code, ANDERS), wie=wie)


@when(zin("{wie} in plaats van de steller in {code} een taalfout meldt"))
def ander_meldt_taalfout(bureau: Bureau, wie: str, code: str) -> None:
    werk.meld_taalfout(bureau, sectie(code, ANDERS), wie=wie)


@when(zin("de beheerder meldt dat {ander} vertrekt"))
def vertrekt(bureau: Bureau, ander: str) -> None:
    bureau.beheer("meld_vrij", code=ander, persoon_id=bureau.persoon(ander))


@when(zin("{wie} negatief adviseert"))
def adviseert_negatief(bureau: Bureau, wie: str) -> None:
    bureau.doe(wie, ("adviseer", {"strekking": "negatief"}))


@given("de brief gaat nog naar geen Kamer")
def zonder_kamer(bureau: Bureau) -> None:
    bureau.schrijf(verzending("4300002-1100001-DMO", kamers=()))


@given("de nota leidt toch tot een brief")
def toch_een_brief(bureau: Bureau) -> None:
    bureau.schrijf(kop(ONDERWERP))


@given("een tweede ronde is begonnen zonder afstemming met JenV")
def zonder_jenv(bureau: Bureau) -> None:
    bureau.breng_tot(DIRECTEUR)
    bureau.stuur_terug(DIRECTEUR, STELLER)
    bureau.schrijf(lijst("afstemming_met", ("OCW", "SZW")))
    bureau.doe(STELLER, ("dien_in", {}))


@when("iemand elke stap naloopt die ooit openstond")
def loopt_alles_na(bureau: Bureau) -> None:
    bureau.nummers = loop_na(bureau, vorige=False)


@when("iemand elke stap naloopt zoals die eerder openstond")
def loopt_het_vorige_na(bureau: Bureau) -> None:
    bureau.nummers = loop_na(bureau, vorige=True)


def loop_na(bureau: Bureau, *, vorige: bool) -> tuple[int, ...]:
    """Look at what a list of some time ago may still say, and give what was recorded for it."""
    events = bureau.register.gebeurtenissen(bureau.nota)
    nota = bureau.register.lees(Nota, bureau.nota)
    follows = [event for event in events if isinstance(event, RouteVervolgd)]
    opened = {(o.stap, event.originator_version) for event in follows for o in event.geopend}
    opened |= {(o.stap, event.originator_version) for event in follows for o in event.onbezet}
    now = {(stap, opening.nummer) for stap, opening in nota.open_stappen.items()}
    wachtend = [
        Wachtend(nota.id, stap, nummer, trede)
        for stap, nummer in sorted(opened - now if vorige else opened)
        for trede in ("stilte", "bezetting")
    ]
    bewaak(bureau.register, wachtend, moment=bureau.moment)
    return tuple(range(len(events) + 1, bureau.register.lees(Nota, nota.id).version + 1))
