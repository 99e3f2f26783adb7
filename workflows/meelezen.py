"""Meelezen: who writes a nota, who reads it, and what is said beside its text."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from domain.nota import opmerken, rechten
from domain.nota.inhoud import Sectie
from domain.nota.lezers import Kring
from domain.nota.opmerken import NieuweOpmerking
from domain.nota.rechten import NieuweSteller
from domain.opdracht import Opdracht
from workflows.register.eenmalig import eenmalig
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.tafel import op_tafel


@eenmalig
def wijzig_stellers(
    register: Register,
    nota_id: UUID,
    stellers: Sequence[NieuweSteller],
    reden: str,
    *,
    opdracht: Opdracht,
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    rechten.wijzig_stellers(
        tafel.nota, stellers, reden, bezetting=tafel.bezetting, opdracht=opdracht
    )
    return tafel.bewaar()


@eenmalig
def wijzig_toegang(
    register: Register, nota_id: UUID, kring: Kring, reden: str, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    rechten.wijzig_toegang(tafel.nota, kring, reden, bezetting=tafel.bezetting, opdracht=opdracht)
    return tafel.bewaar()


@eenmalig
def plaats_opmerking(
    register: Register, nota_id: UUID, opmerking: NieuweOpmerking, *, opdracht: Opdracht
) -> Ontvangst:
    """Say something; the text is looked at only if it is about one blok."""
    tafel = op_tafel(register, nota_id, opdracht)
    onderdelen = register.onderdelen(tafel.nota.hashes) if opmerking.blok_id else {}
    blokken = {
        blok.blok_id
        for deel in onderdelen.values()
        if isinstance(deel, Sectie)
        for blok in deel.blokken
    }
    opmerken.plaats_opmerking(
        tafel.nota, opmerking, blokken, bezetting=tafel.bezetting, opdracht=opdracht
    )
    return tafel.bewaar()
