"""Voortgang: say how far something is, on stderr: a bar on a terminal, else now and then a line."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Timer

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from api.cli.afdruk import waarschuw

STIL = 1.0  # seconds before a line is worth it, and between two

Melding = Callable[[int], None]


@contextmanager
def voortgang(wat: str, totaal: int | None = None) -> Iterator[Melding]:
    if sys.stderr.isatty():
        with balk(wat, totaal) as melding:
            yield melding
    else:
        with na_een_tel(wat):
            yield in_regels(wat, totaal)


@contextmanager
def stappen(wat: str) -> Iterator[Callable[[str], None]]:
    """Say after a second that it is being done, and then now and then with what."""
    last = time.monotonic()

    def melding(stap: str) -> None:
        nonlocal last
        if time.monotonic() - last >= STIL:
            last = time.monotonic()
            waarschuw(f"{wat}: {stap}")

    with na_een_tel(wat):
        yield melding


@contextmanager
def balk(wat: str, totaal: int | None) -> Iterator[Melding]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(
        *columns, TimeElapsedColumn(), console=Console(stderr=True), transient=True
    ) as progress:
        task = progress.add_task(wat, total=totaal)
        yield lambda done: progress.update(task, completed=done)


@contextmanager
def na_een_tel(wat: str) -> Iterator[None]:
    """Say that it is being done, if it is not done at once."""
    timer = Timer(STIL, waarschuw, (f"{wat} …",))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def in_regels(wat: str, totaal: int | None) -> Melding:
    last = time.monotonic()

    def melding(done: int) -> None:
        nonlocal last
        if time.monotonic() - last >= STIL:
            last = time.monotonic()
            waarschuw(f"{wat}: {done}{f' van {totaal}' if totaal else ''}")

    return melding
