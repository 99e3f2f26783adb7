"""Daden: what anybody may try, as the workflows have it; the numbers choose among what there is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import uuid4

from domain.nota.geschil_voorleggen import voor_te_leggen
from domain.nota.inhoud import Lijst, Onderdeel, Wijziging
from domain.nota.tegentekenen import laatste_paraaf
from domain.nota.verzendbaar import Beslisnota
from tests.machine.ernaast import (
    ERNAAST,
    behandel,
    bespreek,
    neem_over,
    plaats_opmerking,
    rond_af,
    termijn,
)
from tests.machine.kamer import KAMER
from tests.machine.kantoren import KANTOREN
from tests.machine.plan import NAMEN, Doen, Plan, Poging
from tests.machine.samen import (
    SAMEN,
    andere_route,
    leg_voor,
    mits,
    neem_terug,
    oordeel,
    taalfout,
    voorwaarde,
)
from tests.notas import sectie
from tests.people import AFDELINGSHOOFD, BO, DG, DIRECTEUR
from tests.wereld import LIJSTEN, SECTIES
from workflows import beheren, opstellen, tekenen, terugsturen, verzenden


def teken(plan: Plan) -> Poging:
    """Let who is on turn give the answer that is asked."""
    nota = plan.nota
    if not nota.route:
        return dien_in(plan)
    steps = nota.aan_zet
    if not steps and nota.open_voorwaarden:
        return voorwaarde(plan)
    soort = steps[plan.n % len(steps)].soort if steps else "verzenden"
    if (doen := ANTWOORD.get(soort)) and (soort, plan.n % 2) != ("akkoord", 1):
        return plan.doe(plan.aan_zet, doen)
    return ANDERS[soort](plan)


def adviseer(plan: Plan) -> Poging:
    return plan.doe(plan.aan_zet, tekenen.adviseer, "positief")


def verzend(plan: Plan) -> Poging:
    if not plan.nota.feiten.leidt_tot_brief:
        return rond_af(plan)
    return plan.doe(plan.aan_zet, verzenden.verzend, Beslisnota(wijze="ongelakt"))


def gelegen(plan: Plan) -> Poging:
    """Do something beside signing for which there is an occasion now."""
    nota, soorten = plan.nota, {stap.soort for stap in plan.nota.aan_zet}
    own = {stap.functie for stap in nota.aan_zet} & {AFDELINGSHOOFD, DIRECTEUR}
    occasions = {
        taalfout: laatste_paraaf(nota) and not nota.heeft_akkoord,
        andere_route: nota.route and not nota.heeft_akkoord,
        leg_voor: voor_te_leggen(nota),
        geschil: "afstemmen" in soorten,
        bespreek: "akkoord" in soorten,
        nee: soorten & {"akkoord", "mede_namens", "advies"},
        voorwaarde: nota.geldende_voorwaarden,
        oordeel: nota.geldende_voorwaarden,
        terug: nota.aan_zet,
        neem_terug: nota.handtekeningen and not nota.heeft_akkoord,
        neem_over: nota.aan_zet,
        termijn: own,
        los_op: nota.onopgelost(),
    }
    found = [daad for daad, occasion in occasions.items() if occasion] or [plaats_opmerking]
    n = plan.n // 6
    return found[n % len(found)](plan._replace(n=n // len(found)))


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
    """Answer no where a step asks for an answer, or pass it; now and then where none is asked."""
    steps, n = plan.nota.aan_zet, plan.n
    soort = steps[n % len(steps)].soort if steps else ""
    doen = NEE.get(soort) if n % 5 else None
    doen = doen or [*NEE.values()][n % len(NEE)]
    wie = BO if doen is tekenen.sla_over and n % 6 < 5 else plan.aan_zet
    return plan.doe(wie, doen, "Daarom." if n % 8 < 7 else " ")


def heropen(plan: Plan) -> Poging:
    return plan.doe(DG if plan.n % 4 < 3 else plan.wie, terugsturen.heropen, "Toch niet.")


def trek_in(plan: Plan) -> Poging:
    if plan.n % 3:  # or most notas would not get far
        return heropen(plan)
    if plan.n % 2:
        return plan.schrijf(terugsturen.trek_in, "Ingehaald.")
    return plan.doe(plan.aan_zet, terugsturen.trek_in, "Ingehaald.")


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


ANTWOORD: Mapping[str, Doen] = {
    "afstemmen": tekenen.stem_af,
    "paraaf": tekenen.parafeer,
    "medeparaaf": tekenen.parafeer,
    "akkoord": tekenen.geef_akkoord,
    "mede_namens": tekenen.bevestig_mede_namens,
}
ANDERS: Mapping[str, Callable[[Plan], Poging]] = {
    "advies": adviseer,
    "akkoord": mits,
    "ministerraad": behandel,
    "verzenden": verzend,
}
NEE: Mapping[str, Doen] = {
    "akkoord": tekenen.geef_niet_akkoord,
    "mede_namens": tekenen.weiger_mede_namens,
    "advies": tekenen.sla_over,
}
DADEN: Mapping[str, Callable[[Plan], Poging]] = {
    **{
        daad.__name__: daad
        for daad in (
            teken, gelegen, probeer, wijzig, lijst, dien_in, geschil, los_op, terug, vraag, nee,
            heropen, trek_in, teken_namens,
        )
    },
    **KANTOREN, **SAMEN, **ERNAAST, **KAMER,
}  # fmt: skip
