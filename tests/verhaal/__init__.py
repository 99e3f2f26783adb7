"""The story on the command line, as data: each line is a command, its exit code, what it says."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

HIER = Path(__file__).parent
ROOT = HIER.parents[1]


class Regel(NamedTuple):
    nummer: int
    args: list[str]
    code: int
    leest: str


def regels(naam: str = "verhaal") -> Iterator[Regel]:
    lines = (HIER / f"{naam}.txt").read_text(encoding="utf-8").splitlines()
    for nummer, line in enumerate(lines, 1):
        if line and not line.startswith("#"):
            rest, _, leest = line.partition(" | ")
            command, _, code = rest.partition(" => ")
            yield Regel(nummer, shlex.split(command), int(code or 0), leest.strip())
