"""Bekijken: show text that the public may not read, after it was written down who reads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from domain.functie import is_auditor
from domain.nota.inhoud import Onderdeel
from domain.nota.stand import Nota
from domain.opdracht import Lezer, Opdracht
from domain.woo.beoordeling import Beoordeling
from domain.woo.gelakt import GelaktStuk
from domain.woo.gronden import Kader
from domain.woo.lakken import lak as zonder_wat_verborgen_is
from domain.woo.leesstuk import Leesstuk
from domain.woo.oordeel import oordeel_van
from domain.woo.passage import Aanwijzing, Passage, kleef
from domain.woo.restvermelding import Restvermelding, restvermeldingen
from domain.woo.stukken import Stuk, StukSoort, beoordeling_nummer
from domain.woo.verborgen import Verborgen, verborgen
from domain.woo.zitting import Zitting
from workflows.herkennen.regels import Regels
from workflows.herkennen.vondst import Herkenner
from workflows.register import leeslog
from workflows.register.fouten import Onbekend
from workflows.register.leeslog import Doel, Gelezen, LeeslogOnbereikbaar, Leesregel
from workflows.register.register import Register
from workflows.ter_zitting import ter_zitting

SOORTEN: tuple[StukSoort, ...] = ("nota", "brief")
KADERS: tuple[Kader, ...] = ("art68", "woo_actief", "woo_verzoek")


class Suggestie(NamedTuple):
    """What a detector found; a person takes it over as a mark, or dismisses it."""

    aanwijzing: Aanwijzing
    soort: str
    regel: str
    herkenner: str
    afwijkend: tuple[int, ...]  # code points that look like others


class Beeld(NamedTuple):
    """A judgement as it is shown: the text with all that is hidden, and what still waits."""

    beoordeling: Beoordeling
    tekst: Leesstuk
    verborgen: Verborgen
    suggesties: Sequence[Suggestie]
    rest: Sequence[Restvermelding]
    oordeel: str
    zitting: Zitting


def bekijk(
    register: Register,
    beoordeling_id: UUID,
    *,
    opdracht: Opdracht,
    herkenner: Herkenner | None = None,
    elders: Mapping[str, str] | None = None,
) -> Beeld:
    """Show a judgement to who may see it; the log is written first, or nothing is shown."""
    zaak = ter_zitting(register, beoordeling_id, opdracht)
    wat, tekst = zaak.beoordeling, zaak.zitting.tekst
    lezer = opdracht.lezer
    log(register, lezer, opdracht.moment, [wat], doel_van(lezer, "beoordelen"))
    return Beeld(
        wat,
        tekst,
        verborgen(wat, tekst),
        list(suggesties(wat, tekst, herkenner or Regels())),
        restvermeldingen(wat, tekst, elders),
        oordeel_van(wat, tekst),
        zaak.zitting,
    )


def voorbeeld(register: Register, beoordeling_id: UUID, *, opdracht: Opdracht) -> GelaktStuk:
    """Show a document as the public would read it now; what is undecided, is hidden."""
    zaak = ter_zitting(register, beoordeling_id, opdracht)
    return zonder_wat_verborgen_is(zaak.zitting.tekst, zaak.beoordeling)


def lees_leeslog(register: Register, *, lezer: Lezer) -> Sequence[Gelezen]:
    """Show an auditor who read what; for all others there is no such thing."""
    if not any(map(is_auditor, lezer.functies)):
        raise Onbekend(Leesregel)
    return leeslog.lees(register.opslag)


def suggesties(
    beoordeling: Beoordeling, tekst: Leesstuk, herkenner: Herkenner
) -> Iterator[Suggestie]:
    """Give what a detector finds, less what is hidden already and what was dismissed."""
    naam = f"herkenner:{herkenner.naam}@{herkenner.versie}"
    delen = verborgen(beoordeling, tekst)
    for plek in tekst.plekken.values():
        if plek.heel:
            continue
        for vondst in herkenner.herken(plek.tekst):
            van, tot = kleef(plek.tekst, vondst.begin, vondst.eind)
            if any(d.van <= van and tot <= d.tot for d in delen.get(plek.plaats, ())):
                continue
            passage = Passage(plaats=plek.plaats, van=van, tot=tot)
            if (passage, naam) not in beoordeling.afgewezen and van < tot:
                fragment = plek.tekst[van:tot]
                wijst = Aanwijzing(plaats=plek.plaats, van=van, tot=tot, fragment=fragment)
                yield Suggestie(wijst, vondst.soort, vondst.regel, naam, vondst.afwijkend)


def lees_tekst(
    register: Register,
    nota: Nota,
    hashes: Mapping[str, str],
    *,
    lezer: Lezer,
    moment: datetime,
) -> Mapping[str, Onderdeel]:
    """Read text of a nota to show it. If marks hide something of it, it is first written down."""
    doel = doel_van(lezer, "parafeergang")
    log(register, lezer, moment, list(beoordelingen(register, nota)), doel)
    return register.onderdelen(hashes)


def doel_van(lezer: Lezer, gewoon: Doel) -> Doel:
    """Say what somebody reads for: an auditor to check, whatever it is that he reads."""
    return "controle" if any(map(is_auditor, lezer.functies)) else gewoon


def beoordelingen(register: Register, nota: Nota) -> Iterator[Beoordeling]:
    """Find every judgement of a nota and of its letter that there is."""
    for soort in SOORTEN:
        stuk = Stuk(soort=soort, id=nota.id, versie=0, inhoud_hash="0" * 64)
        for kader in KADERS:
            if found := beoordeling(register, beoordeling_nummer(stuk, kader)):
                yield found


def beoordeling(register: Register, nummer: UUID) -> Beoordeling | None:
    try:
        return register.lees(Beoordeling, nummer)
    except Onbekend:
        return None


def log(
    register: Register,
    lezer: Lezer,
    moment: datetime,
    gelezen: Sequence[Beoordeling],
    doel: Doel,
) -> None:
    """Write down who reads what, for each text in which something is hidden."""
    for wat in gelezen:
        if hidden := tuple(lak.lak_id for lak in wat.verborgen):
            regel = Leesregel(
                persoon_id=lezer.persoon_id,
                functies=lezer.functies,
                op=moment,
                stuk=wat.stuk.soort,
                stroom_id=wat.stuk.id,
                versie=wat.stuk.versie,
                lak_ids=hidden,
                doel=doel,
            )
            try:
                leeslog.schrijf(register.opslag, regel)
            except Exception as error:
                raise LeeslogOnbereikbaar from error
