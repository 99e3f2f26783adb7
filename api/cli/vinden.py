"""Vinden: which nota, letter, motie or toezegging is meant by a kenmerk."""

from __future__ import annotations

from uuid import UUID

from domain.base import Aggregate, Geweigerd
from domain.kamerbrief import Kamerbrief
from domain.kamerpunt.motie import Motie
from domain.kamerpunt.toezegging import Toezegging
from domain.nota.stand import Nota
from domain.opdracht import Lezer
from projections.base import Cursor
from projections.stand import Gevonden, Stand
from workflows.inzien import lees
from workflows.register.fouten import Onbekend
from workflows.register.register import Register

SOORTEN: dict[str, type[Aggregate]] = {
    "nota": Nota,
    "kamerbrief": Kamerbrief,
    "motie": Motie,
    "toezegging": Toezegging,
}


class KenmerkOnbekend(Geweigerd):
    """It isn't there, or it isn't for this reader: nobody is told which."""

    regel = "par. 4"

    def __init__(self, kenmerk: str) -> None:
        super().__init__(
            f"Onbekend: er is niets met kenmerk {kenmerk}.",
            "`parafenlijn dossiers` laat zien wat er is.",
        )


class KenmerkOnduidelijk(Geweigerd):
    regel = "par. 3"


def vind_nota(register: Register, kenmerk: str, lezer: Lezer) -> UUID:
    return vind(register, kenmerk, lezer, ("nota",)).id


def vind_punt(register: Register, kenmerk: str, lezer: Lezer) -> UUID:
    return vind(register, kenmerk, lezer, ("motie", "toezegging")).id


def vind(
    register: Register, kenmerk: str, lezer: Lezer, soorten: tuple[str, ...] = tuple(SOORTEN)
) -> Gevonden:
    """Find the one thing that this reader may see; what is hidden, answers as unknown."""
    with register.opslag.lees() as cursor:
        named = by_id(kenmerk, Stand(), cursor) or Stand().vind(kenmerk, cursor)
    found = [f for f in named if f.soort in soorten and mag(register, f, lezer)]
    if len(found) == 1:
        return found[0]
    if found:
        names = [f"{f.ministerie}:{kenmerk}" if f.ministerie else str(f.id) for f in found]
        raise KenmerkOnduidelijk(
            f"'{kenmerk}' kan meer dan een ding zijn.",
            f"Schrijf {' of '.join(dict.fromkeys(names))}.",
        )
    raise KenmerkOnbekend(kenmerk)


def by_id(kenmerk: str, stand: Stand, cursor: Cursor) -> list[Gevonden]:
    """Take a number of ours too: a toezegging may have no other name."""
    try:
        nummer = UUID(kenmerk)
    except ValueError:
        return []
    found = stand.van(nummer, cursor)
    return [Gevonden(found.soort, nummer, found.ministerie)] if found else []


def mag(register: Register, gevonden: Gevonden, lezer: Lezer) -> bool:
    try:
        lees(register, SOORTEN[gevonden.soort], gevonden.id, lezer=lezer)
    except Onbekend:
        return False
    return True
