"""Demo: play the fictional case in a fresh register, and leave it there to look at."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from api.register import open_register
from api.settings import Settings
from api.taken.inrichten import richt_in
from api.taken.toneel import Toneel
from api.taken.vrijgeven import Uitslag, pakket_van
from api.taken.woospel import SPEL, gedaan
from api.voorbeeld import Stap, zaak
from domain.nota.stand import Nota
from domain.nota.verval import HandtekeningenVervallen
from domain.werkdagen import AMSTERDAM, dag
from projections.functies import Functies
from projections.tijdlijn import Gebeurd, Tijdlijn
from projections.verschil import OnderdeelVerschil, verschil
from workflows.register.fouten import OpslagOngeschikt
from workflows.register.klok import Klok
from workflows.register.register import Register

REGISTER, MERKTEKEN = "parafenlijn.db", "demo.txt"
UITLEG = "Deze map is van `parafenlijn demo`: elke keer dat u dat draait, begint zij opnieuw.\n"


class Gespeeld(NamedTuple):
    """One act: what it recorded, of every history it touched, and how long it really took."""

    stap: Stap
    regels: Sequence[Gebeurd]
    elders: int
    ms: float


class Terugblik(NamedTuple):
    """A nota as it was at an event, and what its text became since."""

    toen: Nota
    verschil: Sequence[OnderdeelVerschil]


class Afloop(NamedTuple):
    nota: Nota
    tijdlijn: Sequence[Gebeurd]
    terugblik: Terugblik
    ms: float
    pakket: bytes
    uitslag: Uitslag


def maak_leeg(map_: Path) -> None:
    """Take an earlier demo away; a register that isn't one is left alone, and refused."""
    if (map_ / REGISTER).exists() and not (map_ / MERKTEKEN).exists():
        raise OpslagOngeschikt(
            f"In {map_} staat een register dat niet van de demo is; kies een andere map."
        )
    map_.mkdir(parents=True, exist_ok=True)
    (map_ / MERKTEKEN).write_text(UITLEG, encoding="utf-8")
    for naam in (REGISTER, f"{REGISTER}-wal", f"{REGISTER}-shm"):
        (map_ / naam).unlink(missing_ok=True)


def speel(settings: Settings, vertel: Callable[[Gespeeld], None]) -> Afloop:
    """Play the whole story, each act on its own day; tell of it when it is done."""
    case, started = zaak(), time.perf_counter()
    nu = amsterdam(case.stappen[0].op)
    register = open_register(settings)

    def klok() -> float:  # goes as the story does, so that nothing seems to jump
        return nu.timestamp()

    try:
        register.klok = Klok(klok)
        richt_in(register, nu)
        toneel = Toneel(register, case, bezetting(register, nu))
        for stap in case.stappen:
            nu = amsterdam(stap.op)
            vertel(speel_stap(toneel, stap))
        ended = (time.perf_counter() - started) * 1000
        lopend = Toneel(register, case.nog_lopend(dag_en_tijd(settings.klok())), toneel.bezetting)
        for stap in lopend.zaak.stappen:
            nu = amsterdam(stap.op)
            lopend.doe(stap, SPEL)
        return kijk_terug(register, toneel, ended)
    finally:
        register.opslag.sluit()


def speel_stap(toneel: Toneel, stap: Stap) -> Gespeeld:
    started = time.perf_counter()
    ontvangst = toneel.doe(stap, SPEL)
    ms = (time.perf_counter() - started) * 1000
    stroom_id = ontvangst.nummer  # what the order was about
    own = {nummer for stroom, nummer in ontvangst.gebeurtenissen if stroom == stroom_id}
    regels = [line for line in tijdlijn(toneel.register, stroom_id) if line.nummer in own]
    return Gespeeld(stap, regels, len(ontvangst.gebeurtenissen) - len(own), ms)


def kijk_terug(register: Register, toneel: Toneel, ms: float) -> Afloop:
    """Replay up to the event by which a paraaf lapsed last, and compare with the end."""
    nota_id, uitslag = toneel.nota_id, gedaan(toneel)
    events = register.gebeurtenissen(nota_id)
    lapse = [e.originator_version for e in events if isinstance(e, HandtekeningenVervallen)][-1]
    was, wordt = register.toen(Nota, nota_id, tot=lapse - 2), register.lees(Nota, nota_id)
    found = verschil(register.onderdelen(was.hashes), register.onderdelen(wordt.hashes))
    toen = register.toen(Nota, nota_id, tot=lapse)
    pakket = pakket_van(register, uitslag.openbaarmaking_id, uitslag.pakket_sha256)
    return Afloop(wordt, tijdlijn(register, nota_id), Terugblik(toen, found), ms, pakket, uitslag)


def tijdlijn(register: Register, nota_id: UUID) -> Sequence[Gebeurd]:
    with register.opslag.lees() as cursor:
        return Tijdlijn().van(nota_id, cursor)


def bezetting(register: Register, moment: datetime) -> Mapping[str, UUID]:
    with register.opslag.lees() as cursor:
        offices = Functies().alle(cursor, dag(moment))
    return {office.code: office.houders[0] for office in offices if office.houders}


def dag_en_tijd(moment: datetime) -> datetime:
    return moment.astimezone(AMSTERDAM)


def amsterdam(moment: datetime) -> datetime:
    return moment.replace(tzinfo=AMSTERDAM)
