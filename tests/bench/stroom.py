"""What many events cost: to import, to rebuild from, to list, and to have beside one's own."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from eventsourcing.application import Application
from eventsourcing.domain import Aggregate, event

from api.register import MODELS
from api.taken.herbouwen import herbouwen
from domain.base import Event
from domain.nota.stand import Nota
from tests.bench import zaken
from tests.bench.meten import in_turns, tell
from workflows.register.register import Register
from workflows.register.volgorde import gebeurtenissen

BATCH = 500


class Dossier(Aggregate):
    """The same events, as somebody with the library alone would have them."""

    @event("Begonnen")
    def __init__(self, velden: dict[str, object]) -> None:
        self.velden = velden

    @event("Gebeurd")
    def gebeur(self, velden: dict[str, object]) -> None:
        self.velden = velden


def stock(register: Register, notas: Sequence[Nota]) -> Sequence[Dossier]:
    dossiers = []
    for nota in notas:
        first, *others = (velden_van(register, e) for e in nota.pending_events)
        dossier = Dossier(first)
        for velden in others:
            dossier.gebeur(velden)
        dossiers.append(dossier)
    return dossiers


def velden_van(register: Register, one: object) -> dict[str, object]:
    assert isinstance(one, Event)
    velden: dict[str, object] = json.loads(register.mapper.pack(one))
    return velden


def nothing(*_: object) -> None:
    """Keep no lists, as the library has none."""


def importing(folder: Path, *, batches: int) -> None:
    """Save the same events as the library's own application, which keeps no lists.

    The target is for what both do: to pack and to write (grootboek.md counts it so, event by
    event). What the lists cost besides is told after it; `rebuilding` holds them to a target.
    """
    register = zaken.open_store(str(folder / "import.sqlite"))
    name = str(folder / "stock.sqlite")
    app = Application[UUID](
        env={"PERSISTENCE_MODULE": "eventsourcing.sqlite", "SQLITE_DBNAME": name}
    )
    source = zaken.honderd(register)
    made = [next(source) for _ in range(batches)]
    same = iter([stock(register, notas) for notas in made])
    ours, alone = iter(made), iter([next(source) for _ in range(batches)])
    no_lists = replace(register, bijwerken=nothing)
    took = in_turns(
        {
            "stock": lambda: app.save(*next(same)),
            "ours": lambda: zaken.bewaar(register, *next(ours)),
            "alone": lambda: zaken.bewaar(no_lists, *next(alone)),
        },
        times=batches,
    )
    ratio = took["stock"] / took["alone"]
    text = f"{took['alone']:.1f} ms, stock {took['stock']:.1f}, ratio {ratio:.2f}; "
    text += f"with {len(MODELS)} lists {took['ours']:.1f} ms, {took['stock'] / took['ours']:.2f}"
    tell("import: 100 events a transaction", text, ">= 0.60", reached=ratio >= 0.6)
    app.close()
    register.opslag.sluit()


def read_all(register: Register) -> int:
    """Read and decode every event, and do nothing with it."""
    position, seen = 0, 0
    while True:
        with register.opslag.lees() as cursor:
            batch = gebeurtenissen(cursor, register.mapper, na=position, limit=BATCH)
        seen += len(batch)
        if len(batch) < BATCH:
            return seen
        position = batch[-1][0]


def rebuilding(folder: Path, *, events: int) -> None:
    register = zaken.open_store(str(folder / "herbouw.sqlite"))
    there = zaken.vul_met_gebeurtenissen(register, events)

    def rebuild() -> None:
        found = herbouwen(register, *MODELS, melding=lambda _: None)
        assert not any(any(verschil) for verschil in found.values())

    took = in_turns({"read": lambda: read_all(register), "rebuild": rebuild}, times=3)
    ratio = took["read"] / took["rebuild"]
    text = f"{there / took['rebuild'] * 1000:,.0f} events/s of {there:,}; "
    text += f"reading {there / took['read'] * 1000:,.0f}/s, ratio {ratio:.2f}"
    tell(f"rebuild of {len(MODELS)} lists", text, ">= 0.30", reached=ratio >= 0.3)
    register.opslag.sluit()


def growing(folder: Path, *, dossiers: int) -> None:
    """Measure the same among a few dossiers and among many."""
    register = zaken.open_store(str(folder / "groei.sqlite"))
    took: list[dict[str, float]] = []
    for many in (100, dossiers - 100):
        mine = zaken.vul(register, many)
        notas = [zaken.bij_dg(register) for _ in range(60)]
        for nota in notas:
            zaken.bewaar(register, nota)
        signing = iter(notas)
        acts = {
            "command": lambda signing=signing: zaken.teken(register, next(signing)),
            "question": lambda mine=mine: zaken.geschiedenis(register, mine),
        }
        took.append(in_turns(acts, times=60))
    listing(register, dossiers)
    for name, few in took[0].items():
        growth = took[1][name] / few
        text = f"{few:.2f} ms among 100, {took[1][name]:.2f} among {dossiers:,}, x {growth:.2f}"
        tell(f"growth of one {name}", text, "<= 1.2", reached=growth <= 1.2)
    register.opslag.sluit()


def listing(register: Register, dossiers: int) -> None:
    with register.opslag.lees() as cursor:
        assert len(zaken.lijst(cursor, zaken.AUDITOR, dossiers)) == dossiers
        assert not zaken.lijst(cursor, zaken.BUITEN, dossiers)
        acts: dict[str, Callable[[], object]] = {
            "bare": lambda: zaken.kale_lijst(cursor, dossiers),
            "list": lambda: zaken.lijst(cursor, zaken.AUDITOR, dossiers),
            "none": lambda: zaken.lijst(cursor, zaken.BUITEN, 50),
        }
        took = in_turns(acts, times=15)
    ratio = took["bare"] / took["list"]
    text = f"{took['list']:.1f} ms, bare SELECT {took['bare']:.1f}, ratio {ratio:.2f}"
    tell(f"list of {dossiers:,} dossiers' status", text, ">= 0.5", reached=ratio >= 0.5)
    tell("the same list for who may see nothing", f"{took['none']:.1f} ms", "")


def size(wanted: int) -> int:
    """Say how much of what was asked is done: `python -m tests.bench 0.1` does a tenth."""
    return max(200, int(wanted * float(sys.argv[1] if len(sys.argv) > 1 else "1")))
