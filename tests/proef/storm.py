"""A storm of commands, each acknowledged on disk. Started by test_kill.py, to be killed."""

from __future__ import annotations

import os
import random
import sys

from tests.register.dossiers import Dossier, change, dossier, order, stuk
from tests.register.modellen import register_on
from workflows.register.blobs import blob


def main(store: str, acks: str) -> None:
    """Write for ever: new histories, and more in the old, of one to four events at a time."""
    register = register_on(store)
    out = os.open(acks, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    known = [dossier()]
    register.bewaar(known[0], opdracht=order())
    while True:
        by = order()
        if random.random() < 0.3:
            one = dossier(by)
            known.append(one)
        else:
            one = register.lees(Dossier, random.choice(known[-50:]).id)
        for _ in range(random.randint(1, 3)):
            change(one, by)
        one.schrijf(stuk("Geachte " * random.randint(1, 500)))
        files = [blob(one.id, random.randbytes(500))]
        answer = register.bewaar(one, blobs=files, opdracht=by)
        line = f"{by.opdracht_id} {answer.nummer} {answer.versie} {len(answer.gebeurtenissen)}\n"
        os.write(out, line.encode())
        os.fsync(out)


if __name__ == "__main__":
    main(*sys.argv[1:])
