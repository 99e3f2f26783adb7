"""One of several processes that sign the same notas at once. Started by test_tegelijk.py."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from api.register import open_register
from api.settings import Settings
from domain.base import Geweigerd
from domain.nota.stand import Nota
from tests.people import NOON, opdracht
from workflows import tekenen
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst

DADEN: dict[str, Callable[..., Ontvangst]] = {
    "stem_af": tekenen.stem_af,
    "parafeer": tekenen.parafeer,
}


def main(store: str, daad: str, wie: str, als: str) -> None:
    """Say that it is there; then sign each nota of the line that comes, and tell how it went."""
    register = open_register(Settings(store=store, geheim=b"only for tests"))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    nummers = [UUID(nummer) for nummer in sys.stdin.readline().split()]
    sys.stdout.write(json.dumps([teken(register, daad, nummer, wie, als) for nummer in nummers]))
    register.opslag.sluit()


def teken(register: Register, daad: str, nummer: UUID, wie: str, als: str) -> str:
    """Sign what is there now; give the refusal, or nothing if it was done."""
    by = opdracht(wie, gezien=register.lees(Nota, nummer).gezien, moment=NOON + timedelta(hours=1))
    by = replace(by, als=als, functies=(als,))
    try:
        DADEN[daad](register, nummer, opdracht=by)
    except Geweigerd as nee:
        return f"{nee.code}: {nee}"
    return ""


if __name__ == "__main__":
    main(*sys.argv[1:])
