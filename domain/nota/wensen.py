"""Wensen: what a person might want to do with a nota now; asked of every act, one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Literal, NamedTuple

from domain.base import Geweigerd
from domain.bezetting import Bezetting
from domain.nota.afronden import verzendstap
from domain.nota.besluiten import waarom_niet_heropenen, waarom_niet_intrekken
from domain.nota.bevoegdheid import gekozen, gronden
from domain.nota.geschil_voorleggen import waarom_niet_voorleggen
from domain.nota.handelingen import ANTWOORD, Handeling
from domain.nota.opmerken import waarom_niet_opmerken
from domain.nota.opstellen import mag_wijzigen
from domain.nota.overnemen import waarom_niet_overnemen
from domain.nota.rechten import waarom_niet_wijzig_stellers, waarom_niet_wijzig_toegang
from domain.nota.redactioneel import mag_voorstellen
from domain.nota.route_wijzigen import waarom_niet_antwoorden, waarom_niet_voorstellen
from domain.nota.stand import Nota
from domain.nota.tegentekenen import waarom_niet_tegentekenen
from domain.nota.termijnen import (
    mag_deadline_stellen,
    waarom_niet_deadline_verlengen,
    waarom_niet_verlengen,
)
from domain.nota.terugnemen import mag_terugnemen
from domain.nota.vraag import Vraag
from domain.opdracht import Opdracht
from domain.route import Stap, StapSoort

Los = Literal[  # acts that answer no step
    "wijzig", "heropen", "trek_in", "neem_paraaf_terug", "leg_geschil_voor",
    "stel_redactioneel_voor", "bevestig_redactioneel", "stel_route_voor", "bevestig_route",
    "neem_over", "wijzig_stellers", "wijzig_toegang", "plaats_opmerking", "stel_deadline",
    "verleng_deadline", "verleng_termijn",
]  # fmt: skip
Waarover = Handeling | Los | Literal["dien_in"]
LOS: Mapping[Los, Callable[[Nota, Bezetting, Opdracht], Geweigerd | None]] = {
    "wijzig": lambda nota, _, opdracht: mag_wijzigen(nota, opdracht),
    "heropen": waarom_niet_heropenen,
    "trek_in": waarom_niet_intrekken,
    "neem_paraaf_terug": lambda nota, _, opdracht: mag_terugnemen(nota, opdracht),
    "leg_geschil_voor": waarom_niet_voorleggen,
    "stel_redactioneel_voor": lambda nota, _, opdracht: mag_voorstellen(nota, opdracht),
    "bevestig_redactioneel": waarom_niet_tegentekenen,
    "stel_route_voor": waarom_niet_voorstellen,
    "bevestig_route": lambda nota, bezetting, opdracht: waarom_niet_antwoorden(
        nota, next(reversed([*nota.routevoorstellen]), nota.id), bezetting, opdracht
    ),
    "neem_over": waarom_niet_overnemen,
    "wijzig_stellers": waarom_niet_wijzig_stellers,
    "wijzig_toegang": waarom_niet_wijzig_toegang,
    "plaats_opmerking": waarom_niet_opmerken,
    "stel_deadline": mag_deadline_stellen,
    "verleng_deadline": waarom_niet_deadline_verlengen,
    "verleng_termijn": waarom_niet_verlengen,
}


class Wens(NamedTuple):
    """An act that somebody might want, and for which step, if it answers one."""

    handeling: Waarover
    stap: Stap | None = None
    als: str | None = None  # the office in which it is done, if the step says so


def wensen(nota: Nota, vraag: Vraag) -> Iterator[Wens]:
    """List the acts of this person: those of his offices, and of the steller if that is him.

    To whom the nota asks nothing, what it asks of another, so that he can be told of whom.
    """
    eigen = (
        *van_de_functies(nota, vraag),
        *van_de_tweede(nota, vraag),
        *van_de_steller(nota, vraag),
    )
    yield from eigen or van_een_ander(nota)


def van_de_functies(nota: Nota, vraag: Vraag) -> Iterator[Wens]:
    """List what is still to be answered; if that is nothing, what was answered already."""
    steps = nota.route.stappen if nota.route else ()
    held = [stap for stap in steps if mag_als(stap.functie, stap.soort, vraag)]
    to_do = [stap for stap in held if stap.code not in nota.af]
    yield from (Wens(antwoord(nota, stap), stap, stap.functie) for stap in to_do or held)
    for stap in steps:
        may = any(mag_als(code, stap.soort, vraag) for code in stap.overslaan_door)
        if may and stap.code not in nota.af:
            yield Wens("sla_over", stap)
    for voorwaarde in nota.open_voorwaarden.values():
        closes: Handeling = "aanvaard_voorwaarde" if voorwaarde.vervuld else "vervul_voorwaarde"
        if mag_als(voorwaarde.wie, voorwaarde.als_stap(closes).soort, vraag):
            yield Wens(closes, als=voorwaarde.wie)
    if nota.heeft_akkoord and not waarom_niet_heropenen(nota, vraag.bezetting, vraag.opdracht):
        yield Wens("heropen")


def van_de_tweede(nota: Nota, vraag: Vraag) -> Iterator[Wens]:
    """List the proposals that this person may answer; the newest of each kind is meant."""
    if not LOS["bevestig_redactioneel"](nota, vraag.bezetting, vraag.opdracht):
        yield Wens("bevestig_redactioneel")
    if not LOS["bevestig_route"](nota, vraag.bezetting, vraag.opdracht):
        yield Wens("bevestig_route")


def antwoord(nota: Nota, stap: Stap) -> Handeling:
    """Say by which act this step lets the nota go on: without a letter, nothing is sent."""
    ends = stap.soort == "verzenden" and not nota.feiten.leidt_tot_brief
    return "rond_af" if ends else ANTWOORD[stap.soort]


def van_de_steller(nota: Nota, vraag: Vraag) -> Iterator[Wens]:
    if vraag.opdracht.persoon_id in nota.stellers:
        yield Wens("wijzig")
        yield from () if nota.route else (Wens("dien_in"),)
        yield from (Wens("rond_af"),) if nota.route and not verzendstap(nota) else ()
        yield Wens("trek_in")


def van_een_ander(nota: Nota) -> Iterator[Wens]:
    asked = next(iter(nota.aan_zet), None)
    yield Wens(antwoord(nota, asked)) if asked else Wens("dien_in")


def mag_als(functie: str, soort: StapSoort, vraag: Vraag) -> bool:
    """Say whether he may act for this office, and in the one that he chose if he did."""
    found = gronden(functie, soort, vraag.bezetting, vraag.opdracht)
    return bool(gekozen(found, vraag.opdracht.als))
