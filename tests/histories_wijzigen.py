"""A history in which words, marks and the route are changed along the way, and nothing is lost."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from domain.base import Aggregate
from domain.nota.afstemmen import leg_geschilpunt_vast
from domain.nota.geschil_voorleggen import leg_geschil_voor
from domain.nota.redactioneel import bevestig_redactioneel, wijs_redactioneel_af
from domain.nota.route_wijzigen import bevestig_route, stel_route_voor, wijs_route_af
from domain.nota.stand import Nota
from domain.nota.tegentekenen import Getoond
from domain.nota.terugnemen import neem_paraaf_terug
from domain.routewijziging import Stapwens
from tests.doen import doe
from tests.notas import ORDER, Kladblok, concept, sectie, sign, submit
from tests.people import AFDELINGSHOOFD, DG, DIRECTEUR, JENV, STELLER, bezetting, opdracht

AFSTEMMEN = "afstemming.ministerie-JenV.afstemmen"
WJZ_ERBIJ = Stapwens(
    wat="erbij", stap="lijn.VWS.WJZ", functie="VWS/WJZ", na="lijn.VWS.directeur", termijn=1
)


def wens(wat: str, stap: str, **velden: Any) -> Stapwens:
    return Stapwens.model_validate({"wat": wat, "stap": stap, **velden})


def stel_voor(nota: Nota, *wensen: Stapwens) -> Any:
    doe(nota, stel_route_voor, STELLER, wensen, "Er speelt iets.")
    return [*nota.routevoorstellen][-1]


def wijzig_route(nota: Nota, *wensen: Stapwens) -> None:
    doe(nota, bevestig_route, DG, stel_voor(nota, *wensen))


def getoond(nota: Nota, voorstel_id: UUID) -> Getoond:
    return Getoond(voorstel_id, nota.taalvoorstellen[voorstel_id].diff_hash)


def changed_along_the_way(klad: Kladblok) -> list[Aggregate]:
    """Tell of a dispute that goes up, a slip of the pen, a paraaf taken back and a longer line."""
    nota = concept(klad, kenmerk="2025-0003")
    submit(nota)
    dispute(nota)
    for office in ORDER[1 : ORDER.index(DIRECTEUR)]:
        sign(nota, office)
    words(nota, klad)
    by = opdracht(AFDELINGSHOOFD, gezien=nota.gezien)
    neem_paraaf_terug(nota, "Toch te vroeg.", bezetting=bezetting(), opdracht=by)
    way(nota)
    return [nota]


def dispute(nota: Nota) -> None:
    by = opdracht(JENV, gezien=nota.gezien)
    leg_geschilpunt_vast(nota, "De datum.", ("3",), bezetting=bezetting(), opdracht=by)
    leg_geschil_voor(
        nota, AFSTEMMEN, "Kan niet wachten.", bezetting=bezetting(), opdracht=opdracht(DG)
    )


def words(nota: Nota, klad: Kladblok) -> None:
    by = opdracht(AFDELINGSHOOFD)
    for answer in (wijs_redactioneel_af, bevestig_redactioneel):
        shown = getoond(nota, klad.stel_voor(nota, sectie("3", "Tekst van Kernpunten,")))
        reden = ("Zo staat het goed.",) if answer is wijs_redactioneel_af else ()
        answer(nota, shown, *reden, bezetting=bezetting(), opdracht=by)


def way(nota: Nota) -> None:
    for answer in (wijs_route_af, bevestig_route):
        by = opdracht(STELLER)
        stel_route_voor(nota, [WJZ_ERBIJ], "Er speelt iets.", bezetting=bezetting(), opdracht=by)
        voorstel_id = [*nota.routevoorstellen][-1]
        reden = ("Eerst overleg.",) if answer is wijs_route_af else ()
        answer(nota, voorstel_id, *reden, bezetting=bezetting(), opdracht=opdracht(DG))
