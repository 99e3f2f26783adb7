"""Bevoegdheid: in which capacities a person may act for an office, and if in none, why not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from domain.base import Geweigerd
from domain.bezetting import Bezetting, Grond
from domain.functie import NietBevoegd, niet_de_houder
from domain.functionaris import Functionaris
from domain.machtiging import DOOR_BEWINDSPERSOON
from domain.nota.stand import Nota
from domain.nota.weigeringen import (
    BewindspersoonVereist,
    GrondslagOnduidelijk,
    opsomming,
)
from domain.opdracht import Opdracht
from domain.route import StapSoort


def gronden(
    functie: str, soort: StapSoort | None, bezetting: Bezetting, opdracht: Opdracht
) -> tuple[Grond, ...]:
    """List in which capacities who orders this may act for the office."""
    return bezetting.grondslagen(
        opdracht.persoon_id, functie, soort, opdracht.moment, opdracht.functies
    )


def gekozen(found: Iterable[Grond], als: str | None) -> set[tuple[str, str]]:
    all_ = {grond.hoedanigheid for grond in found}
    if als is None:
        return all_
    itself, for_it = all_ & {(als, als)}, {pair for pair in all_ if pair[1] == als}
    return itself or for_it or {pair for pair in all_ if pair[0] == als}


def mogelijke_als(found: Sequence[Grond]) -> Sequence[str]:
    """Name the offices that tell these capacities apart."""
    offices = dict.fromkeys(grond.als.code for grond in found)
    return [*(offices if len(offices) > 1 else dict.fromkeys(g.voor.code for g in found))]


def enige(
    functie: str, soort: StapSoort | None, bezetting: Bezetting, opdracht: Opdracht
) -> Functionaris | None:
    """Act for this office in the one capacity that is meant; None who may not act for it."""
    found = gronden(functie, soort, bezetting, opdracht)
    wanted = gekozen(found, opdracht.als) or gekozen(found, None)
    if len(wanted) > 1:
        raise GrondslagOnduidelijk(mogelijke_als(found))
    meant = [grond for grond in found if grond.hoedanigheid in wanted]
    return bezetting.steun_op(meant[0]) if meant else None


def in_functie(
    functies: Sequence[str], nota: Nota, bezetting: Bezetting, opdracht: Opdracht
) -> Functionaris:
    """Act in one of these offices where no step is asked, or be refused.

    Who acts for another does so as far as his machtiging reaches: to a step of that office.
    """
    if nee := niet_in_functie(functies, nota, bezetting, opdracht):
        raise nee
    offices = met_soort(functies, nota, opdracht)
    found = (enige(code, soort, bezetting, opdracht) for code, soort in offices)
    return next(wie for wie in found if wie)


def niet_in_functie(
    functies: Sequence[str], nota: Nota, bezetting: Bezetting, opdracht: Opdracht
) -> Geweigerd | None:
    """Say why this person may not act in any of these offices, if he may not."""
    offices = met_soort(functies, nota, opdracht)
    if any(gronden(code, soort, bezetting, opdracht) for code, soort in offices):
        return None
    for code, soort in offices:
        if soort and (nee := ongeldig(code, soort, bezetting, opdracht)):
            return nee
    namen = opsomming(functies)
    return NietBevoegd(f"Alleen {namen} kan dit doen.", f"Vraag het aan {namen}.", functies)


def met_soort(
    functies: Sequence[str], nota: Nota, opdracht: Opdracht
) -> Sequence[tuple[str, StapSoort | None]]:
    """Put beside each office, or the one chosen, the soort of its step, if the route has one."""
    steps = {stap.functie: stap.soort for stap in (nota.route.stappen if nota.route else ())}
    chosen = [opdracht.als] if opdracht.als in functies else functies
    return [(str(code), steps.get(str(code))) for code in chosen]


def ongeldig(
    functie: str, soort: StapSoort, bezetting: Bezetting, opdracht: Opdracht
) -> Geweigerd | None:
    """Say what is wrong with the machtiging that this person has for an office, if any."""
    if nee := bezetting.bezwaar(opdracht.persoon_id, functie, soort, opdracht.moment):
        return nee
    office = bezetting.bekend(functie)
    stands_in = office and any(
        een.vervanger == opdracht.persoon_id for een in office.vervangingen.values()
    )
    if stands_in and soort in DOOR_BEWINDSPERSOON:
        return BewindspersoonVereist([functie])
    return None


def onbevoegd(
    functie: str, soort: StapSoort, bezetting: Bezetting, opdracht: Opdracht
) -> Geweigerd:
    """Say why this person may not do what is for this office alone."""
    return ongeldig(functie, soort, bezetting, opdracht) or niet_de_houder(functie)
