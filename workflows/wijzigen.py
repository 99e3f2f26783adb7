"""Wijzigen: a nota that runs gets other words or another route, loses a mark, takes a dispute up.

Each takes a second person, or undoes what only the one who did it may undo.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from domain.nota import geschil_voorleggen, redactioneel, route_wijzigen, terugnemen
from domain.nota.inhoud import Wijziging
from domain.nota.opstellen import Pen
from domain.nota.tegentekenen import Getoond
from domain.opdracht import Opdracht
from domain.routewijziging import Stapwens
from workflows.register.eenmalig import eenmalig
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.tafel import Tafel, op_tafel


@eenmalig
def stel_redactioneel_voor(
    register: Register, nota_id: UUID, wijziging: Wijziging, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    pen = Pen(register.onderdelen(tafel.nota.hashes), register.zout)
    redactioneel.stel_redactioneel_voor(
        tafel.nota, wijziging, pen, bezetting=tafel.bezetting, opdracht=opdracht
    )
    return tafel.bewaar()


@eenmalig
def bevestig_redactioneel(
    register: Register, nota_id: UUID, getoond: Getoond, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    redactioneel.bevestig_redactioneel(
        tafel.nota, getoond, bezetting=tafel.bezetting, opdracht=opdracht
    )
    return tafel.bewaar()


@eenmalig
def wijs_redactioneel_af(
    register: Register, nota_id: UUID, getoond: Getoond, reden: str, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    redactioneel.wijs_redactioneel_af(
        tafel.nota, getoond, reden, bezetting=tafel.bezetting, opdracht=opdracht
    )
    return tafel.bewaar()


@eenmalig
def neem_paraaf_terug(
    register: Register,
    nota_id: UUID,
    reden: str,
    *,
    opdracht: Opdracht,
    stap: str | None = None,
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    terugnemen.neem_paraaf_terug(
        tafel.nota, reden, bezetting=tafel.bezetting, opdracht=opdracht, stap=stap
    )
    return tafel.bewaar()


@eenmalig
def stel_route_voor(
    register: Register,
    nota_id: UUID,
    wensen: Sequence[Stapwens],
    reden: str,
    *,
    opdracht: Opdracht,
) -> Ontvangst:
    return voorgesteld(register, nota_id, wensen, reden, opdracht).bewaar()


def voorgesteld(
    register: Register,
    nota_id: UUID,
    wensen: Sequence[Stapwens],
    reden: str,
    opdracht: Opdracht,
) -> Tafel:
    """Give the nota with the proposal; not kept yet, so that it can be looked at first."""
    tafel = op_tafel(register, nota_id, opdracht)
    route_wijzigen.stel_route_voor(
        tafel.nota, wensen, reden, bezetting=tafel.bezetting, opdracht=opdracht
    )
    return tafel


@eenmalig
def bevestig_route(
    register: Register, nota_id: UUID, voorstel_id: UUID, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    route_wijzigen.bevestig_route(
        tafel.nota, voorstel_id, bezetting=tafel.bezetting, opdracht=opdracht
    )
    return tafel.bewaar()


@eenmalig
def wijs_route_af(
    register: Register, nota_id: UUID, voorstel_id: UUID, reden: str, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    route_wijzigen.wijs_route_af(
        tafel.nota, voorstel_id, reden, bezetting=tafel.bezetting, opdracht=opdracht
    )
    return tafel.bewaar()


@eenmalig
def leg_geschil_voor(
    register: Register, nota_id: UUID, stap: str, reden: str, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    geschil_voorleggen.leg_geschil_voor(
        tafel.nota, stap, reden, bezetting=tafel.bezetting, opdracht=opdracht
    )
    return tafel.bewaar()
