"""The story on the command line, as data: each line is a command, its exit code, what it says."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

BESTAND = Path(__file__).with_name("verhaal.txt")
ROOT = BESTAND.parents[2]


class Regel(NamedTuple):
    nummer: int
    args: list[str]
    code: int
    leest: str


def regels() -> Iterator[Regel]:
    for nummer, line in enumerate(BESTAND.read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            rest, _, leest = line.partition(" | ")
            command, _, code = rest.partition(" => ")
            yield Regel(nummer, shlex.split(command), int(code or 0), leest.strip())
