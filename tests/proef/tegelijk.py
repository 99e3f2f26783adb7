"""One of several processes that want the same at once. Started by test_tegelijk.py."""

from __future__ import annotations

import sys
import time
from uuid import UUID

from tests.register.dossiers import AlVeranderd, Dossier, order, verander, verander_eens
from tests.register.modellen import register_on


def main(store: str, step: str, start: str, *nummers: str) -> None:
    register, act = register_on(store), {"eens": verander_eens, "elk": verander}[step]
    for nummer in nummers:
        register.lees(Dossier, UUID(nummer))
    time.sleep(max(0.0, float(start) - time.time()))
    kept = 0
    for nummer in nummers:
        try:
            act(register, UUID(nummer), opdracht=order())
            kept += 1
        except AlVeranderd:
            pass
    sys.stdout.write(str(kept))
    register.opslag.sluit()


if __name__ == "__main__":
    main(*sys.argv[1:])
