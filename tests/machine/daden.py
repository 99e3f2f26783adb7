"""Daden: what anybody may try, as the workflows have it; the numbers choose among what there is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import uuid4

from domain.machtiging import Einde
from domain.mandateren import NieuwMandaat
from domain.nota.inhoud import Lijst, Onderdeel, Wijziging
from domain.nota.stand import Nota
from domain.nota.verzendbaar import Beslisnota
from domain.vervangen import NieuweVervanging
from domain.werkdagen import dag
from tests.notas import sectie
from tests.people import BEHEER, DG, EVERYONE, persoon
from tests.wereld import LIJSTEN, SECTIES
from workflows import beheren, opstellen, tekenen, terugsturen, vervangen, verzenden
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst

NAMEN = {persoon(code): code for code in EVERYONE}
Doen = Callable[..., Ontvangst]


class Poging(NamedTuple):
    """An act with all its fields; only who orders it, and when, is still to be said."""

    wie: str
    doen: Doen
    velden: tuple[object, ...] = ()
    als: str | None = None
    samenloop: str | None = None


class Plan(NamedTuple):
    """What an act is chosen from."""

    register: Register
    nota: Nota
    wie: str
    n: int
    moment: datetime

    def houder(self, functie: str) -> str:
        """Name who holds it now, by the office that he had at first; else who had this one."""
        found = beheren.functie_van(self.register, functie).houders(self.moment)
        return next((NAMEN[wie] for wie in found if wie in NAMEN), functie)

    @property
    def steller(self) -> str:
        return NAMEN[self.nota.stellers[0]]

    @property
    def aan_zet(self) -> str:
        """Give an office on turn, but now and then just anybody."""
        steps = self.nota.aan_zet
        return steps[self.n % len(steps)].functie if steps and self.n % 6 < 5 else self.wie

    def doe(self, wie: str, doen: Doen, *velden: object) -> Poging:
        """Let it be done on the nota: half the time in the office that is named."""
        als = wie if self.n % 2 else None
        reden = "waarneming" if self.n % 5 < 4 else None
        return Poging(self.houder(wie), doen, (self.nota.id, *velden), als, reden)

    def schrijf(self, doen: Doen, *velden: object) -> Poging:
        """Let the steller do it, or now and then just anybody."""
        wie = self.steller if self.n % 9 < 8 else self.wie
        return Poging(wie, doen, (self.nota.id, *velden))


def teken(plan: Plan) -> Poging:
    """Let who is on turn give the answer that is asked."""
    if not plan.nota.route:
        return dien_in(plan)
    steps = plan.nota.aan_zet
    soort = steps[plan.n % len(steps)].soort if steps else "verzenden"
    if soort == "verzenden":
        return plan.doe(plan.aan_zet, verzenden.verzend, Beslisnota(wijze="ongelakt"))
    if soort == "advies":
        return plan.doe(plan.aan_zet, tekenen.adviseer, "positief")
    return plan.doe(plan.aan_zet, ANTWOORD[soort])


def probeer(plan: Plan) -> Poging:
    """Let anybody give any answer."""
    return plan.doe(plan.wie, [*ANTWOORD.values()][plan.n % len(ANTWOORD)])


def schrijf(plan: Plan, *onderdelen: Onderdeel) -> Poging:
    op_versie = plan.nota.versie - (plan.n % 7 == 6)
    wijziging = Wijziging(op_versie=max(op_versie, 0), onderdelen=onderdelen)
    return plan.schrijf(opstellen.wijzig, wijziging)


def wijzig(plan: Plan) -> Poging:
    text = () if plan.n % 4 == 0 else (f"Tekst {plan.n}.",)
    return schrijf(plan, sectie(SECTIES[plan.n % len(SECTIES)], *text))


def lijst(plan: Plan) -> Poging:
    code, waarden = LIJSTEN[plan.n % len(LIJSTEN)]
    return schrijf(plan, Lijst.model_validate({"code": code, "waarden": waarden}))


def dien_in(plan: Plan) -> Poging:
    return plan.schrijf(opstellen.dien_in)


def geschil(plan: Plan) -> Poging:
    return plan.doe(plan.aan_zet, tekenen.leg_geschilpunt_vast, "Nee.", ("3",))


def los_op(plan: Plan) -> Poging:
    punten = [*plan.nota.geschilpunten.items()]
    punt_id, punt = punten[plan.n % len(punten)] if punten else (uuid4(), None)
    wie = punt.functie if punt and plan.n % 4 < 3 else plan.wie
    return plan.doe(wie, tekenen.los_geschilpunt_op, punt_id, "Opgelost.")


def terug(plan: Plan) -> Poging:
    steps = plan.nota.route.stappen if plan.nota.route else ()
    codes = ("steller", *(stap.code for stap in steps))
    naar = codes[plan.n % len(codes)]
    return plan.doe(plan.aan_zet, terugsturen.stuur_terug, naar, "Nee.")


def vraag(plan: Plan) -> Poging:
    return plan.doe(plan.aan_zet, terugsturen.vraag_aanpassing, "Hoe?", ("3", "4b"))


def nee(plan: Plan) -> Poging:
    doen = (tekenen.geef_niet_akkoord, tekenen.weiger_mede_namens, tekenen.sla_over)
    return plan.doe(plan.aan_zet, doen[plan.n % len(doen)], "Daarom." if plan.n % 8 < 7 else " ")


def heropen(plan: Plan) -> Poging:
    return plan.doe(DG if plan.n % 4 < 3 else plan.wie, terugsturen.heropen, "Toch niet.")


def trek_in(plan: Plan) -> Poging:
    if plan.n % 5:  # or most notas would not get far
        return heropen(plan)
    if plan.n % 2:
        return plan.schrijf(terugsturen.trek_in, "Ingehaald.")
    return plan.doe(plan.aan_zet, terugsturen.trek_in, "Ingehaald.")


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
    return Poging(BEHEER, op_dag(beheren.meld_vrij, per=per), (code, holders[-1]), BEHEER)


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


def teken_namens(plan: Plan) -> Poging:
    """Let somebody sign for an office on turn: who was given a grant from it, or anybody."""
    steps = plan.nota.aan_zet
    stap = steps[plan.n % len(steps)] if steps else None
    if stap is None or stap.soort not in ANTWOORD:
        return teken(plan)
    functie = beheren.functie_van(plan.register, stap.functie)
    named = [NAMEN.get(v.vervanger, plan.wie) for v in functie.vervangingen.values()]
    named += [plan.houder(m.aan_functie) for m in functie.mandaten.values()]
    wie = named[-1] if named and plan.n % 4 < 3 else plan.wie
    return Poging(wie, ANTWOORD[stap.soort], (plan.nota.id,), stap.functie, "waarneming")


def op_dag(doen: Doen, **vast: object) -> Doen:
    return lambda *args, **velden: doen(*args, **velden, **vast)


ANTWOORD: Mapping[str, Doen] = {
    "afstemmen": tekenen.stem_af,
    "paraaf": tekenen.parafeer,
    "medeparaaf": tekenen.parafeer,
    "akkoord": tekenen.geef_akkoord,
    "mede_namens": tekenen.bevestig_mede_namens,
}
DADEN: Mapping[str, Callable[[Plan], Poging]] = {
    daad.__name__: daad
    for daad in (
        teken, probeer, wijzig, lijst, dien_in, geschil, los_op, terug, vraag, nee, heropen,
        trek_in, bezet, meld_vrij, vervang, mandaat, beeindig, teken_namens,
    )
}  # fmt: skip
