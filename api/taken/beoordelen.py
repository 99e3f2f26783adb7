"""Beoordelen: what is judged is held against all else that can be read beside it (D06, D11).

Two releases of one document with other marks would give away the difference; so a word that is
hidden now and was public then is a restvermelding, with the day since when it could be read. So is
one that can be read in a document that goes out in the same set.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID

from domain.nota.inhoud import Bijlagen
from domain.nota.stand import Nota
from domain.opdracht import Opdracht
from domain.woo.beoordeling import Beoordeling
from domain.woo.gelakt import GelaktStuk, kaal
from domain.woo.stukken import Stuk, StukSoort, beoordeling_nummer
from projections.openbaar import Openbaar
from projections.pakket import lees_pakket
from workflows.in_de_set import leesbaar_elders
from workflows.register.register import Register


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


SAMEN: tuple[StukSoort, ...] = ("nota", "brief", "verloop")


def elders(register: Register, beoordeling_id: UUID) -> Mapping[str, str]:
    return eerder_openbaar(register, register.lees(Beoordeling, beoordeling_id).stuk)


def elders_en_samen(
    register: Register, beoordeling_id: UUID, samen_met: Sequence[UUID], *, opdracht: Opdracht
) -> Mapping[str, str]:
    """Give that too of the documents whose judgements go out in the same set."""
    samen = leesbaar_elders(register, samen_met, opdracht)
    return {**elders(register, beoordeling_id), **samen}


def bijlagen_van(register: Register, stuk: Stuk) -> Iterator[Stuk]:
    """Name every file that goes with the text that is judged."""
    if stuk.soort not in {"nota", "brief", "bijlage"}:
        return
    hashes = register.lees(Nota, stuk.id).versies[stuk.versie]
    if "bijlagen" not in hashes:
        return
    deel = register.onderdelen({"bijlagen": hashes["bijlagen"]})["bijlagen"]
    for rij in deel.rijen if isinstance(deel, Bijlagen) else ():
        yield Stuk(soort="bijlage", id=stuk.id, versie=stuk.versie, inhoud_hash=rij.sha256)


def elders_en_naaste(
    register: Register, beoordeling_id: UUID, *, opdracht: Opdracht
) -> Mapping[str, str]:
    """Give that of what is judged of the same nota under the same test: it goes out with it."""
    found = register.lees(Beoordeling, beoordeling_id)
    stukken = [Stuk(**{**dict(found.stuk), "soort": soort}) for soort in SAMEN]
    stukken += bijlagen_van(register, found.stuk)
    numbers = [beoordeling_nummer(stuk, found.kader) for stuk in stukken]
    naaste = [nr for nr in numbers if nr != beoordeling_id and register.kent(nr)]
    return elders_en_samen(register, beoordeling_id, naaste, opdracht=opdracht)
