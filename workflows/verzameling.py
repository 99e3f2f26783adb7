"""Verzameling: gather what a letter would be made of."""

from __future__ import annotations

from uuid import UUID

from domain.kamerpunt.uitvoering import Kamerpunt
from domain.nota.stand import Nota
from domain.nota.verzendbaar import Beslisnota, Zending, punten_van
from domain.woo.openbaarmaking import Openbaarmaking
from workflows.register.fouten import Onbekend
from workflows.register.register import Register


def zending(register: Register, nota: Nota, beslisnota: Beslisnota | None) -> Zending:
    """Read the text and the moties and toezeggingen that it names; unknown ones stay out."""
    onderdelen = register.onderdelen(nota.hashes)
    punten: dict[UUID, Kamerpunt] = {}
    for genoemd in punten_van(nota, onderdelen):
        try:
            punt = volg(register, register.lees(Kamerpunt, genoemd.punt_id))
        except Onbekend:
            continue
        # One aggregate under both ids: what is done to it, is done once.
        punten[genoemd.punt_id] = punten[punt.id] = punten.get(punt.id, punt)
    vrijgave = vrijgave_van(register, beslisnota.vrijgave_id) if beslisnota else None
    return Zending(onderdelen, punten, beslisnota, vrijgave)


def volg(register: Register, punt: Kamerpunt) -> Kamerpunt:
    """Go on to the numbered punt in which this one went up; that one went up in none."""
    if punt.samengevoegd_met is None:
        return punt
    return register.lees(Kamerpunt, punt.samengevoegd_met)


def vrijgave_van(register: Register, vrijgave_id: UUID | None) -> Openbaarmaking | None:
    """Find the release that is meant; one that isn't there, releases nothing."""
    try:
        return register.lees(Openbaarmaking, vrijgave_id) if vrijgave_id else None
    except Onbekend:
        return None
