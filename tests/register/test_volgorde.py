"""All events in their order: none is passed over, and none that can't be read is skipped."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Event as Signal
from uuid import UUID, uuid4

import pytest
from eventsourcing.persistence import StoredEvent

from api.taken.herbouwen import herbouwen
from domain.base import Event
from tests.register.dossiers import Dossier, change, dossier, everything, kept, order
from tests.register.modellen import Verloop
from workflows.register.fouten import GebeurtenisTeGroot, OnleesbareGebeurtenis
from workflows.register.mapper import MAX_BYTES, Mapper
from workflows.register.register import Register
from workflows.register.volgorde import gebeurtenissen

WRITERS, COMMANDS = 8, 12


def forge(register: Register, topic: str, state: bytes = b"{}") -> StoredEvent:
    """Put an event in the store that no version of ours wrote."""
    row = StoredEvent(uuid4(), 1, topic, state)
    with register.opslag.schrijf() as cursor:
        cursor.voeg_toe([row])
    return row


def positions(register: Register, na: int = 0, limit: int = 100_000) -> Sequence[int]:
    with register.opslag.lees() as cursor:
        batch = gebeurtenissen(cursor, register.mapper, na=na, limit=limit)
    return [position for position, _ in batch]


def test_however_many_events_are_kept_at_once_their_positions_follow(register: Register) -> None:
    kept(register)
    one, other = kept(register, events=450), kept(register, events=3)

    assert positions(register) == list(range(1, 455))
    with register.opslag.lees() as cursor:
        batch = gebeurtenissen(cursor, register.mapper, na=1, limit=1000)
    found = [(event.originator_id, event.originator_version) for _, event in batch]
    expected = [(one.id, n) for n in range(1, 451)] + [(other.id, n) for n in range(1, 4)]
    assert found == expected


def test_c18_a_reader_that_follows_passes_over_nothing(register: Register) -> None:
    seen, done = [kept(register).version], Signal()

    def write(n: int) -> None:
        for i in range(COMMANDS):
            kept(register, events=1 + (n + i) % 4)

    def follow() -> None:
        is_done, more = False, True
        while more or not is_done:
            is_done = done.is_set()
            batch = positions(register, na=seen[-1], limit=50)
            seen.extend(batch)
            more = bool(batch)

    with ThreadPoolExecutor(WRITERS + 1) as pool:
        reader = pool.submit(follow)
        for writer in [pool.submit(write, n) for n in range(WRITERS)]:
            writer.result()
        done.set()
        reader.result()

    assert seen == list(range(1, len(seen) + 1))
    assert seen == positions(register)


@pytest.mark.parametrize("topic", ["nota.van-later.v9", "os:system", "antigravity:geohash"])
def test_c11_c12_an_unknown_topic_stops_there_and_imports_nothing(
    register: Register, topic: str
) -> None:
    head = len(positions(register))
    row = forge(register, topic)

    with pytest.raises(OnleesbareGebeurtenis, match=f"{topic} .*{row.originator_id}, nr. 1"):
        register.lees(Dossier, UUID(str(row.originator_id)))
    assert len(positions(register, limit=head)) == head
    with pytest.raises(OnleesbareGebeurtenis):
        positions(register)
    assert "antigravity" not in sys.modules


def test_c11_a_rebuild_stops_and_what_is_shown_stays(register: Register) -> None:
    before = everything(register)["lees_verloop"]
    forge(register, "nota.van-later.v9")

    with pytest.raises(OnleesbareGebeurtenis):
        herbouwen(register, Verloop(), melding=print)

    assert everything(register)["lees_verloop"] == before
    assert kept(register).version == 1  # and others work on


def test_an_old_shape_is_read_as_the_new(register: Register) -> None:
    new = kept(register)
    (row,) = register.opslag.select_events(new.id)
    old = StoredEvent(row.originator_id, 1, "functie.ingesteld.v0", row.state)
    changed = row.state.replace(b'"code":', b'"aanduiding":')

    def upcast(velden: dict[str, object]) -> tuple[str, dict[str, object]]:
        velden["code"] = velden.pop("aanduiding")
        return row.topic, velden

    mapper = Mapper(upcasts={old.topic: upcast})

    assert mapper.to_event(replace(old, state=changed)) == register.mapper.to_event(row)


def test_c14_an_event_has_a_limit(register: Register) -> None:
    class Long(Mapper):
        def pack(self, event: Event) -> bytes:
            return b"{" + b" " * MAX_BYTES + str(event).encode()

    before, new = everything(register), dossier()
    with pytest.raises(GebeurtenisTeGroot, match=str(MAX_BYTES)):
        replace(register, mapper=Long()).bewaar(new, opdracht=order())
    assert everything(register) == before


def test_what_is_packed_otherwise_comes_back_alike(register: Register) -> None:
    """As the ledger will do it: by two methods, and a first byte that is reserved."""

    class Envelope(Mapper):
        def pack(self, event: Event) -> bytes:
            return b"\x01" + super().pack(event)[::-1]

        def unpack(self, row: StoredEvent) -> bytes:
            return row.state[:0:-1]

    ours = replace(register, mapper=Envelope())
    office = kept(ours)
    change(office)
    ours.bewaar(office, opdracht=order())
    assert ours.toen(Dossier, office.id) == ours.lees(Dossier, office.id) == office
    with pytest.raises(ValueError, match="JSON"):
        register.toen(Dossier, office.id)
