"""Poort: let the leak gate have closed on a set, for there is no way of marking that closes it."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from domain.opdracht import Opdracht
from domain.value import sha256
from domain.woo.lekrapport import Lekbevinding, Lekrapport
from domain.woo.openbaarmaking import Pakket
from workflows import openbaar_maken
from workflows.openbaar_maken import Samenstelling
from workflows.register.register import Register

INHOUD = b"a bundle in which something was found"
SHA = sha256(INHOUD)
PAKKET = Pakket(sha256=SHA, bytes=len(INHOUD), manifest_sha256=SHA, sjabloonversie=SHA)
RAPPORT = Lekrapport(
    pakket_sha256=SHA,
    poortversie="1",
    uitkomst="lek",
    bestanden=1,
    zoekvormen=1,
    bevindingen=(Lekbevinding(code="gelakt-woord", bestand="stukken/0001.pdf", kanaal="metadata"),),
)


def houd_tegen(register: Register, beoordeling_id: UUID, opdracht: Callable[[], Opdracht]) -> UUID:
    """Compose one document, and record that something was found in its bundle."""
    wat = Samenstelling((beoordeling_id,))
    found = openbaar_maken.stel_samen(register, wat, opdracht=opdracht()).nummer
    keur_af(register, found, opdracht())
    return found


def keur_af(register: Register, openbaarmaking_id: UUID, opdracht: Opdracht) -> None:
    bestanden = INHOUD, RAPPORT
    openbaar_maken.leg_poort_vast(register, openbaarmaking_id, PAKKET, bestanden, opdracht=opdracht)
