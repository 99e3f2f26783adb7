"""What each of the ten steps of the example costs, in CPU, all read models along: warm and cold.

`python -m tests.bench.stappen` prints only this.
"""

from __future__ import annotations

import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

from domain.nota.stand import Nota
from domain.nota.verzendbaar import Beslisnota
from tests.bench import zaken
from tests.bench.meten import tell
from tests.bench.vloer import floor
from tests.notas import ORDER
from tests.people import (
    AFDELINGSHOOFD,
    BO,
    DCO,
    DG,
    DIRECTEUR,
    JENV,
    MEDE,
    OCW,
    PA,
    STAS,
    STELLER,
    SZW,
    opdracht,
)
from workflows import opstellen, tekenen, verzenden
from workflows.register.register import Register
from workflows.register.vorken import Vorken

RUNS = 20
STAPPEN: Mapping[str, str] = {  # of each kind, the last one: what it opens is the most
    "indienen": STELLER,
    "afstemmen": SZW,
    "medeparaaf": DCO,
    "paraaf afdelingshoofd": AFDELINGSHOOFD,
    "paraaf directeur": DIRECTEUR,
    "paraaf DG": DG,
    "advies": PA,
    "akkoord": STAS,
    "mede namens": MEDE[-1],
    "verzenden": BO,
}
DOEN: Mapping[str, Callable[..., object]] = {
    STELLER: opstellen.dien_in,
    **dict.fromkeys((JENV, OCW, SZW), tekenen.stem_af),
    PA: partial(tekenen.adviseer, strekking="positief"),
    STAS: tekenen.geef_akkoord,
    **dict.fromkeys(MEDE, tekenen.bevestig_mede_namens),
    BO: partial(verzenden.verzend, beslisnota=Beslisnota(wijze="ongelakt")),
}


def loop(register: Register, *, cold: bool) -> Iterator[tuple[str, float]]:
    """Take one nota the whole way; give the office and the milliseconds of CPU of each step."""
    nota = zaken.concept(register, brief=100)
    zaken.bewaar(register, nota)
    for office in (STELLER, *ORDER, BO):
        seen = register.lees(Nota, nota.id).gezien
        by = opdracht(office, gezien=seen)
        store = replace(register, vorken=Vorken(500)) if cold else register
        doe = DOEN.get(office, tekenen.parafeer)
        start = time.process_time()
        doe(store, nota_id=nota.id, opdracht=by)
        yield office, (time.process_time() - start) * 1000


def measure(register: Register, *, cold: bool) -> Mapping[str, float]:
    took = defaultdict[str, list[float]](list)
    for _ in range(RUNS):
        for office, milliseconds in loop(register, cold=cold):
            took[office].append(milliseconds)
    return {office: median(each) for office, each in took.items()}


def bare(store: str, state: bytes) -> float:
    insert, took = floor(store), []
    for _ in range(10 * RUNS):
        start = time.process_time()
        insert(state)
        took.append((time.process_time() - start) * 1000)
    return median(took)


def on(store: str, naam: str) -> None:
    register = zaken.open_store(store)
    zaken.vul(register, 25)
    least = bare(store, b"x" * 1000)
    print(f"CPU of each of ten steps on {naam}; the floor, one row and a commit: {least:.2f} ms")
    warm, cold = measure(register, cold=False), measure(register, cold=True)
    for stap, office in STAPPEN.items():
        text = f"warm {warm[office]:.2f} ms, cold {cold[office]:.2f} ms"
        tell(f"{stap}, {naam}", text, "")
    total = sum(warm[office] for office in STAPPEN.values()) / len(STAPPEN)
    tell(f"a step, on average, warm, {naam}", f"{total:.2f} ms over {least:.2f}", "")
    register.opslag.sluit()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        on(str(Path(folder) / "stappen.sqlite"), "SQLite")
