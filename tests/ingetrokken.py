"""A mandaat that is withdrawn while it is used: who uses it does so until he is refused."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import date
from random import Random
from threading import Barrier, Thread
from uuid import UUID

from api.register import open_register
from api.settings import Settings
from domain.base import Event, Geweigerd
from domain.functie import Functie
from domain.functionaris import Functionaris
from domain.machtiging import Einde, VervangingOngeldig
from domain.mandateren import MandaatIngetrokken, NieuwMandaat
from domain.nummers import functie_nummer
from tests.people import FEZ_JENV, JENV, NOON, opdracht
from tests.registers import submitted, with_offices
from tests.stores import GEHEIM
from workflows import tekenen, vervangen
from workflows.register.register import Register
from workflows.register.volgorde import gebeurtenissen

BESLUIT = NieuwMandaat(aan_functie=FEZ_JENV, vindplaats="Stcrt. 2025, 1", van=date(2025, 11, 11))
EINDE = Einde("Andere verdeling.")


def on(store: str) -> Register:
    """Open it as another process would: with forks of its own."""
    return open_register(Settings(store=store, geheim=GEHEIM, klok=lambda: NOON))


def gebruik(register: Register, nota_id: UUID, start: Barrier, nee: list[Geweigerd]) -> None:
    start.wait()
    while not nee:
        try:
            tekenen.leg_geschilpunt_vast(register, nota_id, "Nee.", (), opdracht=opdracht(FEZ_JENV))
        except Geweigerd as refused:
            nee.append(refused)


def strijd(store: str, keren: int) -> Sequence[int]:
    """Let it happen so often; say how often each mandaat was used before it was withdrawn."""
    user, owner, dobbel = on(store), on(store), Random(keren)
    nota_id, used = submitted(with_offices(owner)), list[int]()
    for _ in range(keren):
        vervangen.verleen_mandaat(owner, JENV, BESLUIT, opdracht=opdracht(JENV))
        *_, mandaat_id = owner.lees(Functie, functie_nummer(JENV)).mandaten
        start, nee = Barrier(2), list[Geweigerd]()
        thread = Thread(target=gebruik, args=(user, nota_id, start, nee))
        thread.start()
        start.wait()
        time.sleep(dobbel.random() / 50)
        vervangen.trek_mandaat_in(owner, JENV, mandaat_id, EINDE, opdracht=opdracht(JENV))
        thread.join(timeout=30)
        assert [type(one) for one in nee] == [VervangingOngeldig], nee
        used.append(voor_het_einde(owner, mandaat_id))
    for register in (user, owner):
        register.opslag.sluit()
    return used


def voor_het_einde(register: Register, mandaat_id: UUID) -> int:
    """Count the uses, none of which may stand after the withdrawal."""
    with register.opslag.lees() as cursor:
        events = [e for _, e in gebeurtenissen(cursor, register.mapper, na=0, limit=100_000)]
    uses = [i for i, event in enumerate(events) if rust_op(event, mandaat_id)]
    (end,) = [
        i for i, e in enumerate(events)
        if isinstance(e, MandaatIngetrokken) and e.mandaat_id == mandaat_id
    ]  # fmt: skip
    assert all(use < end for use in uses), "it was used after it was withdrawn"
    return len(uses)


def rust_op(event: Event, mandaat_id: UUID) -> bool:
    return isinstance(event.door, Functionaris) and event.door.grondslag.id == mandaat_id
