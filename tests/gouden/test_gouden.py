"""What a release stored, every later one reads, and makes the same of it."""

from __future__ import annotations

from uuid import UUID

import pytest

from domain.base import EVENTS, Aggregate
from domain.nota.inhoud import lees_onderdeel, onderdeel_hash
from domain.nota.stand import Nota
from tests.gouden.gouden import HIER, expected, rows, summary, texts
from workflows.register.mapper import Mapper

ANDERE_HASH = "a kept text has another hash now: is each new field `X | None = None`?"
NIEUWE_GEBEURTENIS = "keep an example of it: python -m tests.gouden.gouden v<the next number>"
VERSIES = sorted(path.name for path in HIER.iterdir() if path.name.startswith("v"))


def replayed(versie: str) -> dict[UUID, Aggregate]:
    found: dict[UUID, Aggregate] = {}
    for row in rows(versie):
        event = Mapper().to_event(row)
        aggregate = event.mutate(found.get(event.originator_id))
        assert isinstance(aggregate, Aggregate)
        found[event.originator_id] = aggregate
    return found


@pytest.mark.parametrize("versie", VERSIES)
def test_every_stored_stream_gives_what_it_gave(versie: str) -> None:
    assert {str(key): summary(a) for key, a in replayed(versie).items()} == expected(versie)


@pytest.mark.parametrize("versie", VERSIES)
def test_every_stored_text_still_has_its_hash_and_every_hash_its_text(versie: str) -> None:
    known = {text["hash"]: text for text in texts(versie)}
    for text in known.values():
        found = onderdeel_hash(lees_onderdeel(text["json"].encode()), text["zout"])
        assert found == text["hash"], ANDERE_HASH
    notas = [a for a in replayed(versie).values() if isinstance(a, Nota)]
    assert notas
    for nota in notas:
        assert {h for hashes in nota.versies.values() for h in hashes.values()} <= set(known)


def test_every_event_that_can_happen_is_in_the_newest() -> None:
    assert {row.topic for row in rows(VERSIES[-1])} == set(EVENTS), NIEUWE_GEBEURTENIS
