"""Melden: say what an act did, and who is on turn now."""

from __future__ import annotations

from collections.abc import Iterator

from api.cli.afdruk import toon, volzin
from api.cli.balie import BEHEERDER
from domain.base import Aggregate
from domain.nota.stand import Nota
from domain.woo.beoordeling import Beoordeling
from domain.woo.openbaarmaking import Openbaarmaking
from projections.tijdlijn import Gebeurd, Tijdlijn
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst


def meld(register: Register, ontvangst: Ontvangst) -> None:
    if not ontvangst.gebeurtenissen:
        toon("Er verandert niets; er is niets vastgelegd.")
    toon(*map(regel, gebeurd(register, ontvangst)))
    match register.lees(Aggregate, ontvangst.nummer):
        case Nota() as nota:
            toon(waar_het_ligt(nota))
        case Beoordeling() as wat:
            toon(f"Beoordeling {wat.id} van {wat.stuk.soort} {wat.stuk.versie} ({wat.kader}).")
        case Openbaarmaking() as wat:
            toon(f"Openbaarmaking {wat.id}.")


def gebeurd(register: Register, ontvangst: Ontvangst) -> Iterator[Gebeurd]:
    """Give the lines of the tijdlijn that this order added, of every history it touched."""
    added: dict[object, set[int]] = {}
    for stroom, nummer in ontvangst.gebeurtenissen:
        added.setdefault(stroom, set()).add(nummer)
    with register.opslag.lees() as cursor:
        for stroom in dict(ontvangst.gebeurtenissen):
            for line in Tijdlijn().van(stroom, cursor, lezer=BEHEERDER):
                if line.nummer in added[stroom]:
                    yield line


def regel(line: Gebeurd) -> str:
    return f"{line.nummer}. {line.wie}: {volzin(line.zin)}"


def waar_het_ligt(nota: Nota) -> str:
    aan_zet = ", ".join(nota.wie_aan_zet)
    wie = f"Aan zet: {aan_zet}." if aan_zet else f"Niemand is aan zet: {nota.gesloten}."
    return f"{nota.ministerie}:{nota.kenmerk}, versie {nota.versie}. {wie}"
