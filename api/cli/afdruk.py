"""Afdruk: what the user reads. Answers go to stdout, all else to stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import typer
from pydantic_core import to_jsonable_python

from domain.werkdagen import AMSTERDAM

BREED = 100


def toon(*regels: str) -> None:
    for regel in regels:
        typer.echo(zonder_stuurtekens(regel))


def waarschuw(*regels: str) -> None:
    for regel in regels:
        typer.echo(zonder_stuurtekens(regel), err=True)


def toon_json(waarde: object) -> None:
    plain: Any = to_jsonable_python(waarde, by_alias=True)
    typer.echo(json.dumps(plain, ensure_ascii=False, indent=2))


def zonder_stuurtekens(regel: str) -> str:
    """Leave out what would steer a terminal: text of a nota comes from anyone."""
    return "".join(teken for teken in regel if teken in "\n\t" or ord(teken) not in STUUR)


STUUR = frozenset({*range(32), 127, *range(128, 160)})


def tabel(koppen: Sequence[str], rijen: Iterable[Sequence[str]]) -> list[str]:
    """Put columns under their heads; the last one runs on."""
    lines = [tuple(koppen), *(tuple(rij) for rij in rijen)]
    widths = [max(len(rij[n]) for rij in lines) for n in range(len(koppen) - 1)]
    return [
        "  ".join((*(cel.ljust(w) for cel, w in zip(rij, widths, strict=False)), rij[-1])).rstrip()
        for rij in lines
    ]


def moment(wanneer: datetime) -> str:
    return wanneer.astimezone(AMSTERDAM).strftime("%d-%m-%Y %H:%M")


def is_terminal() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()


def doorgestreept(regel: str) -> str:
    """Strike it, in a way that a pipe and a screen reader get too."""
    return f"~~{regel}~~"


def volzin(zin: str) -> str:
    """End it as a sentence ends, and only once."""
    return zin if zin.endswith((".", "!", "?", "…")) else f"{zin}."
