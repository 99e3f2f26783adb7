"""Stukken: read a document that is judged, in the version in which it is judged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple
from uuid import UUID

from domain.base import Aggregate
from domain.kamerbrief import Kamerbrief
from domain.kamerpunt.uitvoering import Kamerpunt
from domain.nota.inhoud import Bijlage, Bijlagen, inhoud_hash
from domain.nota.stand import Nota
from domain.value import sha256
from domain.werkdagen import dag
from domain.woo.beoordeling import Beoordeling
from domain.woo.gronden import Kader
from domain.woo.leesstuk import Leesstuk
from domain.woo.stukken import Stuk, StukOnbekend, StukSoort, lees_bijlage, lees_brief, lees_nota
from domain.woo.verloop import Openbaarheid, lees_verloop
from domain.woo.weigeringen import VersieOnbekend
from workflows.inzien import bezetting
from workflows.register.register import Register
from workflows.vastgesteld import openbare_functies


class Aangewezen(NamedTuple):
    """Which document is meant; `sha256` or its number in the nota says which bijlage."""

    soort: StukSoort
    stroom_id: UUID
    versie: int | None = None  # the newest, if not said
    sha256: str | None = None
    volgnummer: int | None = None


def stuk_van(register: Register, wat: Aangewezen) -> Stuk:
    """Find the document in the version that is meant, or the newest."""
    if wat.soort == "verloop":
        return verloop_tot(register, wat.stroom_id, wat.versie)
    nota = register.lees(Nota, wat.stroom_id)
    versie = nota.versie if wat.versie is None else wat.versie
    if versie not in nota.versies:
        raise VersieOnbekend(versie)
    found = inhoud_hash(nota.id, nota.versies[versie])
    if wat.soort == "bijlage":
        found = bijlage_van(register, nota, versie, wat.sha256, wat.volgnummer).sha256
    return Stuk(soort=wat.soort, id=nota.id, versie=versie, inhoud_hash=found)


def verloop_tot(register: Register, stroom_id: UUID, tot: int | None) -> Stuk:
    """Name a trail up to an event, by the bytes of all that was recorded until then."""
    rows = register.opslag.select_events(stroom_id, lte=tot)
    if not rows or (tot is not None and rows[-1].originator_version < tot):
        raise VersieOnbekend(tot or 0)
    digest = sha256(*(bytes(row.state) for row in rows))
    versie = rows[-1].originator_version
    return Stuk(soort="verloop", id=stroom_id, versie=versie, inhoud_hash=digest)


def bijlage_van(
    register: Register, nota: Nota, versie: int, sha: str | None, volgnummer: int | None = None
) -> Bijlage:
    hashes = nota.versies[versie]
    if "bijlagen" in hashes:
        deel = register.onderdelen({"bijlagen": hashes["bijlagen"]})["bijlagen"]
        for rij in deel.rijen if isinstance(deel, Bijlagen) else ():
            if sha == rij.sha256 or (sha is None and volgnummer == rij.volgnummer):
                return rij
    raise StukOnbekend("Deze bijlage hoort niet bij deze versie van de nota.")


def lees_stuk(
    register: Register, stuk: Stuk, kader: Kader, pseudoniemen: Mapping[UUID, str] | None = None
) -> Leesstuk:
    """Read its text, by the hashes of that version; a trail with the pseudonyms of an export."""
    buiten = openbaarheid(register, pseudoniemen or {})
    if kader == "art68":
        return replace(_lees(register, stuk, buiten), aanduiding="Versie voor de Tweede Kamer")
    return _lees(register, stuk, buiten)


def openbaarheid(register: Register, pseudoniemen: Mapping[UUID, str]) -> Openbaarheid:
    """Say how offices are called outside, by the functielijst."""
    zoek = bezetting(register).bekend
    return Openbaarheid(zoek, openbare_functies(register), pseudoniemen)


def _lees(register: Register, stuk: Stuk, buiten: Openbaarheid) -> Leesstuk:
    if stuk.soort == "verloop":
        events = register.gebeurtenissen(stuk.id, tot=stuk.versie)
        titel, kenmerk = naam_van(register.lees(Aggregate, stuk.id))
        return lees_verloop(titel, kenmerk, events, buiten)
    nota = register.lees(Nota, stuk.id)
    onderdelen = register.onderdelen(nota.versies[stuk.versie])
    datum = dag(nota.created_on)
    if stuk.soort == "brief":
        sent = register.lees(Kamerbrief, nota.brief_id).created_on if nota.brief_id else None
        return lees_brief(onderdelen, nota.kenmerk, dag(sent) if sent else datum)
    if stuk.soort == "bijlage":
        rij = bijlage_van(register, nota, stuk.versie, stuk.inhoud_hash)
        return lees_bijlage(rij.titel, rij.volgnummer, nota.kenmerk, datum)
    return lees_nota(
        onderdelen, nota.indeling, nota.kenmerk, datum, lambda code: functienaam(buiten, code)
    )


def naam_van(history: Aggregate) -> tuple[str, str]:
    """Say what a trail is of, and under which kenmerk."""
    match history:
        case Nota():
            return f"Verloop van nota {history.kenmerk}", history.kenmerk
        case Kamerbrief():
            return f"Verloop van Kamerbrief {history.kenmerk}", history.kenmerk
        case Kamerpunt():
            soort = type(history).__name__.lower()
            return f"Verloop van {soort} {history.naam}", history.naam
        case Beoordeling():
            return f"Verloop van de beoordeling ({history.kader})", "beoordeling"
        case _:
            raise StukOnbekend("Van deze geschiedenis wordt geen verloop openbaar gemaakt.")


def functienaam(buiten: Openbaarheid, code: str) -> str:
    """Call an office in the kop of a nota by its name; a ministry and all else, as it is."""
    functie = buiten.zoek(code) if "/" in code else None
    return functie.naam if functie else code
