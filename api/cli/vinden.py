"""Vinden: which nota, letter, motie or toezegging is meant by a kenmerk."""

from __future__ import annotations

from uuid import UUID

from domain.base import Geweigerd
from domain.functionaris import Ministerie
from domain.kamerpunt.uitvoering import Kamerpunt
from domain.nota.stand import Nota
from domain.nummers import nota_nummer
from domain.opdracht import Lezer
from workflows.inzien import lees
from workflows.register.fouten import Onbekend
from workflows.register.register import Register


class KenmerkOnduidelijk(Geweigerd):
    regel = "par. 3"


def vind_nota(register: Register, kenmerk: str, lezer: Lezer) -> UUID:
    ministerie, _, rest = kenmerk.partition(":")
    within = [m for m in Ministerie if not rest or m == ministerie]
    found = []
    for ministry in within:
        nummer = nota_nummer(ministry, rest or kenmerk)
        try:
            lees(register, Nota, nummer, lezer=lezer)
        except Onbekend:
            continue
        found.append((ministry, nummer))
    if len(found) > 1:
        raise KenmerkOnduidelijk(
            f"Het kenmerk {kenmerk} is bij meer ministeries in gebruik.",
            "Noem het ministerie erbij: " + " of ".join(f"{m}:{kenmerk}" for m, _ in found) + ".",
        )
    if not found:
        raise Onbekend(Nota)
    return found[0][1]


def vind_punt(register: Register, punt: str) -> UUID:
    raise Onbekend(Kamerpunt)
