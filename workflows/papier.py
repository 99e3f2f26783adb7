"""Papier: what was signed on paper is taken over, with a scan that can be looked at again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

from domain.base import InvoerOngeldig
from domain.nota import overnemen
from domain.nota.inhoud import Kop
from domain.nota.overnemen import Blad, OpPapier
from domain.nota.stand import Nota
from domain.opdracht import Lezer, Opdracht
from workflows.inzien import lees
from workflows.register.blobs import blob
from workflows.register.eenmalig import eenmalig
from workflows.register.fouten import Onbekend
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.tafel import op_tafel

# What a scanner makes, by how it begins.
SOORTEN: Mapping[bytes, tuple[str, str]] = {
    b"%PDF-": ("pdf", "application/pdf"),
    b"\xff\xd8\xff": ("jpg", "image/jpeg"),
    b"\x89PNG\r\n\x1a\n": ("png", "image/png"),
}


class Scan(NamedTuple):
    inhoud: bytes
    naam: str
    soort: str


@eenmalig
def neem_over(
    register: Register,
    nota_id: UUID,
    gezet: Sequence[OpPapier],
    scan: bytes | None,
    *,
    opdracht: Opdracht,
) -> Ontvangst:
    """Record the signatures of one scan, which is kept with them."""
    tafel = op_tafel(register, nota_id, opdracht)
    blobs = [blob(nota_id, scan)] if scan else []
    kop = register.onderdelen({c: h for c, h in tafel.nota.hashes.items() if c == "kop"}).get("kop")
    blad = Blad(
        scan=blobs[0].sha256 if blobs else None,
        datum=kop.datum if isinstance(kop, Kop) else None,
    )
    overnemen.neem_over(tafel.nota, gezet, blad, bezetting=tafel.bezetting, opdracht=opdracht)
    for stuk in blobs:
        soort_van(stuk.bytes)
    return tafel.bewaar(blobs=blobs)


def lees_scan(register: Register, nota_id: UUID, sha256: str, *, lezer: Lezer) -> Scan:
    """Give the file behind a signature of this nota; the register holds it against its hash."""
    nota = lees(register, Nota, nota_id, lezer=lezer)
    if sha256 not in overnemen.scans(nota):
        raise Onbekend(Nota)
    inhoud = register.blob(nota_id, sha256)
    naam, soort = soort_van(inhoud)
    return Scan(inhoud, f"scan-{sha256[:12]}.{naam}", soort)


def soort_van(inhoud: bytes) -> tuple[str, str]:
    found = next((soort for begin, soort in SOORTEN.items() if inhoud.startswith(begin)), None)
    if found is None:
        raise InvoerOngeldig(
            "De scan is geen PDF, JPEG of PNG.", "Scan het papier opnieuw in een van die vormen."
        )
    return found
