"""Beoordelen: what is judged is held against all else that can be read beside it (D06, D11).

Two releases of one document with other marks would give away the difference; so a word that is
hidden now and was public then is a restvermelding, with the day since when it could be read. So is
one that can be read in a document that goes out in the same set.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID

from domain.opdracht import Opdracht
from domain.woo.beoordeling import Beoordeling, Restdeel
from domain.woo.gelakt import GelaktStuk, kaal
from domain.woo.stukken import Stuk
from projections.openbaar import Openbaar
from projections.pakket import lees_pakket
from workflows import bekijken, beoordelen
from workflows.bekijken import Beeld
from workflows.beoordelen import Restkeuze
from workflows.in_de_set import leesbaar_elders
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst


def eerder_openbaar(register: Register, stuk: Stuk) -> Mapping[str, str]:
    """Give the text of every release of this document that can still be read."""
    with register.opslag.lees() as cursor:
        rows = [r for r in Openbaar().van_stuk(cursor, stuk.id) if r.soort == stuk.soort]
    found: dict[str, str] = {}
    for row in rows:
        if row.tot is None:
            bestanden = lees_pakket(register.blob(row.openbaarmaking_id, row.sha256)).bestanden
            for tekst in teksten(bestanden, row.documentnummer):
                found[f"openbaar sinds {row.van:%d-%m-%Y} ({row.documentnummer})"] = tekst
    return found


def teksten(bestanden: Mapping[str, bytes], nummer: str) -> Iterator[str]:
    for pad in (f"stukken/{nummer}.json", f"verloop/{nummer}.json"):
        if pad in bestanden:
            stuk = GelaktStuk.model_validate_json(bestanden[pad])
            yield "\n".join(map(kaal, stuk.regels()))


def elders(register: Register, beoordeling_id: UUID) -> Mapping[str, str]:
    return eerder_openbaar(register, register.lees(Beoordeling, beoordeling_id).stuk)


def elders_en_samen(
    register: Register, beoordeling_id: UUID, samen_met: Sequence[UUID], *, opdracht: Opdracht
) -> Mapping[str, str]:
    """Give that too of the documents whose judgements go out in the same set."""
    samen = leesbaar_elders(register, samen_met, opdracht)
    return {**elders(register, beoordeling_id), **samen}


def bekijk(register: Register, beoordeling_id: UUID, *, opdracht: Opdracht) -> Beeld:
    found = elders(register, beoordeling_id)
    return bekijken.bekijk(register, beoordeling_id, opdracht=opdracht, elders=found)


def stel_vast(
    register: Register, beoordeling_id: UUID, *, gezien: Stuk, opdracht: Opdracht
) -> Ontvangst:
    found = elders(register, beoordeling_id)
    return beoordelen.stel_vast(
        register, beoordeling_id, gezien=gezien, opdracht=opdracht, elders=found
    )


def laat_zichtbaar(
    register: Register, beoordeling_id: UUID, deel: Restdeel, reden: str, *, opdracht: Opdracht
) -> Ontvangst:
    keuze = Restkeuze(deel, reden, elders(register, beoordeling_id))
    return beoordelen.laat_zichtbaar(register, beoordeling_id, keuze, opdracht=opdracht)
