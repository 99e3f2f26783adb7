"""Samen: what takes a second person, or undoes what one did: conditions, words, route, disputes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from uuid import UUID, uuid4

from domain.nota.akkoord_mits import NieuweVoorwaarde
from domain.nota.geschil_voorleggen import voor_te_leggen
from domain.nota.inhoud import Sectie, Wijziging
from domain.nota.route_wijzigen import open_routevoorstellen
from domain.nota.tegentekenen import Getoond, laatste_paraaf, open_taalvoorstellen
from domain.nota.voorwaarde import Voorwaarde
from domain.routewijziging import Stapwens
from tests.machine.plan import NAMEN, Plan, Poging
from tests.notas import sectie
from tests.people import BEHEER, COORDINATOR, DG, WJZ
from tests.wereld import SECTIES
from workflows import besluiten, opstellen, wijzigen

RAAD = "mede_namens.raad.behandeling"
WENSEN: Sequence[Mapping[str, object]] = (
    {"wat": "erbij", "stap": RAAD, "soort": "ministerraad", "functie": COORDINATOR},
    {"wat": "erbij", "stap": "lijn.VWS.WJZ", "functie": WJZ, "na": "lijn.VWS.afdelingshoofd"},
    {"wat": "erbij", "stap": "advies.beleid.advies", "soort": "advies", "functie": COORDINATOR},
    {"wat": "weg", "stap": "medeparaaf.DCo.paraaf"},
    {"wat": "weg", "stap": "lijn.VWS.WJZ"},
    {"wat": "anders", "stap": "lijn.VWS.directeur", "functie": "VWS/directeur-beleid"},
    {"wat": "anders", "stap": "lijn.VWS.DG", "termijn": 4},
)


def mits(plan: Plan) -> Poging:
    """Give akkoord on a condition, to be closed by an office of the route or by anybody."""
    steps = plan.nota.route.stappen if plan.nota.route else ()
    wie = steps[plan.n % len(steps)].functie if steps and plan.n % 7 else plan.wie
    eis = NieuweVoorwaarde("Anders.", (SECTIES[plan.n % len(SECTIES)],), wie, plan.n % 3 == 0)
    return plan.doe(plan.aan_zet, besluiten.geef_akkoord_mits, (eis,))


def eis_van(plan: Plan) -> tuple[UUID, Voorwaarde | None]:
    found = [*plan.nota.geldende_voorwaarden.items()]
    return found[plan.n % len(found)] if found else (uuid4(), None)


def vervul(plan: Plan) -> Poging:
    nummer, eis = eis_van(plan)
    wie = eis.gesteld.te_vervullen_door if eis and plan.n % 6 < 5 else plan.wie
    return plan.doe(wie, besluiten.vervul_voorwaarde, nummer)


def oordeel(plan: Plan) -> Poging:
    """Let who gave the akkoord accept how a condition is met, or take it up again."""
    nummer, eis = eis_van(plan)
    wie = eis.stap.functie if eis and plan.n % 6 < 4 else plan.wie
    if plan.n % 2:
        return plan.doe(wie, besluiten.heropen_voorwaarde, nummer, "Niet genoeg.")
    return plan.doe(wie, besluiten.aanvaard_voorwaarde, nummer)


def schrijf_voor(plan: Plan) -> Poging:
    """Write for a condition, and now and then more than it is about."""
    nummer, eis = eis_van(plan)
    code = eis.onderdelen[0] if eis and plan.n % 5 < 4 else SECTIES[plan.n % len(SECTIES)]
    wijziging = Wijziging(
        op_versie=plan.nota.versie,
        onderdelen=(sectie(code, f"Voor {plan.n}."),),
        voorwaarde_id=nummer,
    )
    return plan.schrijf(opstellen.wijzig, wijziging)


def voorwaarde(plan: Plan) -> Poging:
    return (schrijf_voor, vervul, vervul, oordeel)[plan.n % 4](plan._replace(n=plan.n // 4))


def taalfout(plan: Plan) -> Poging:
    """Propose other words, and now and then another number; or answer what was proposed."""
    nota, n = plan.nota, plan.n
    if open_ := [*open_taalvoorstellen(nota).items()]:
        nummer, voorstel = open_[n % len(open_)]
        getoond = Getoond(nummer, voorstel.diff_hash if n % 9 else "0" * 64)
        paraaf = laatste_paraaf(nota)
        wie = NAMEN.get(paraaf.door.persoon_id, "") if paraaf and paraaf.door else ""
        velden: tuple[object, ...] = (nota.id, getoond)
        if n % 12 < 5:
            by = wie if wie and n % 12 < 3 else plan.wie
            return Poging(by, wijzigen.wijs_redactioneel_af, (*velden, "Nee."))
        by = wie if wie and n % 5 else plan.wie
        return Poging(by, wijzigen.bevestig_redactioneel, velden)
    parts = plan.register.onderdelen(nota.hashes).values()
    filled = [deel for deel in parts if isinstance(deel, Sectie) and deel.blokken]
    deel, meer = filled[n % len(filled)], " Of 7." if n % 8 == 7 else "!"
    wijziging = Wijziging(
        op_versie=nota.versie - (n % 11 == 10),
        onderdelen=(sectie(deel.code, *(f"{blok.tekst}{meer}" for blok in deel.blokken)),),
        aanleiding="Typefout.",
    )
    return plan.schrijf(wijzigen.stel_redactioneel_voor, wijziging)


def andere_route(plan: Plan) -> Poging:
    """Propose a step more, less or other; or let a second person answer."""
    nota, n = plan.nota, plan.n
    if open_ := [*open_routevoorstellen(nota)]:
        nummer = open_[n % len(open_)]
        wie = nota.leiding[n % len(nota.leiding)] if nota.leiding and n % 3 else plan.wie
        if n % 4 == 0:
            return plan.doe(wie, wijzigen.wijs_route_af, nummer, "Nee.")
        return plan.doe(wie, wijzigen.bevestig_route, nummer)
    wens = Stapwens.model_validate(WENSEN[n % 4 and n % len(WENSEN)])
    if n % 6 == 5:
        return plan.doe(BEHEER, wijzigen.stel_route_voor, (wens,), "Nodig.")
    return plan.schrijf(wijzigen.stel_route_voor, (wens,), "Nodig.")


def neem_terug(plan: Plan) -> Poging:
    """Let one of the last signers take his signature back, or anybody."""
    marks = [gezet for gezet in plan.nota.handtekeningen[-4:] if gezet.door]
    gezet = marks[-1 - plan.n % len(marks)] if marks else None
    wie = NAMEN.get(gezet.door.persoon_id) if gezet and gezet.door and plan.n % 7 else None
    doen = partial(wijzigen.neem_paraaf_terug, stap=gezet.stap.code if gezet else None)
    return Poging(wie or plan.wie, doen, (plan.nota.id, "Vergist."))


def leg_voor(plan: Plan) -> Poging:
    stuck, offices = voor_te_leggen(plan.nota), plan.nota.leiding or (DG,)
    wie = offices[plan.n % len(offices)] if plan.n % 6 < 5 else plan.wie
    stap = stuck[plan.n % len(stuck)] if stuck else "lijn.VWS.DG"
    return plan.doe(wie, wijzigen.leg_geschil_voor, stap, "Kan niet wachten.")


SAMEN: Mapping[str, Callable[[Plan], Poging]] = {
    daad.__name__: daad for daad in (mits, voorwaarde, taalfout, andere_route, neem_terug, leg_voor)
}
