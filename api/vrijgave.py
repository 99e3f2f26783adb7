"""Vrijgave: the release under which the beslisnota of this text may go to the Kamer (I10)."""

from __future__ import annotations

from uuid import UUID

from domain.nota.stand import Nota
from domain.woo.openbaarmaking import Openbaarmaking
from projections.openbaar import Openbaar
from workflows.register.register import Register


def vrijgave_van(register: Register, nota: Nota) -> UUID | None:
    """Find the newest release that covers the text as it is."""
    with register.opslag.lees() as cursor:
        found = Openbaar().vrijgaven(cursor, nota.id)
    for nummer in found:
        if register.lees(Openbaarmaking, nummer).dekt(nota.id, nota.inhoud_hash):
            return nummer
    return None
