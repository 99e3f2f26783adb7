"""Melden: say what an act did, and who is on turn now."""

from __future__ import annotations

from api.cli.afdruk import toon
from domain.nota.opstellen import InhoudGewijzigd
from domain.nota.stand import Nota, Ondertekend
from workflows.register.fouten import Onbekend
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst


def meld(register: Register, ontvangst: Ontvangst) -> None:
    if not ontvangst.gebeurtenissen:
        toon("Er verandert niets; er is niets vastgelegd.")
    for stroom, versie in ontvangst.gebeurtenissen:
        *_, event = register.gebeurtenissen(stroom, tot=versie)
        toon(f"{versie}. {type(event).__name__}{bij(event)}")
    try:
        nota = register.lees(Nota, ontvangst.nummer)
    except Onbekend:
        return
    aan_zet = ", ".join(nota.wie_aan_zet) or "niemand: de zaak is " + nota.gesloten
    toon(f"{nota.ministerie} {nota.kenmerk}, versie {nota.versie}. Aan zet: {aan_zet}.")


def bij(event: object) -> str:
    match event:
        case Ondertekend(versie=versie, stap=stap):
            return f" op versie {versie} ({stap})"
        case InhoudGewijzigd(versie=versie, gewijzigd=codes):
            return f": versie {versie} ({', '.join(codes)})"
        case _:
            return ""
