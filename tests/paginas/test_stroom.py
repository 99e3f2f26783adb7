"""Who has a nota open hears that it was changed, for as long as he may read it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from uuid import UUID

import pytest
from fastapi import Request
from fastapi.sse import ServerSentEvent

from api.paginas import stroom
from api.paginas.kader import Kader
from tests.notas import sectie
from tests.paginas.venster import Venster, until, write
from tests.people import BEHEER, DCO, DIRECTEUR, FEZ, opdracht, persoon
from workflows import beheren


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stroom, "TEL", 0.01)


def follow(venster: Venster, nota_id: UUID, wie: str) -> AsyncIterator[ServerSentEvent]:
    """Follow as a browser does whose session is of this person."""
    session = {"persoon": str(persoon(wie))}
    scope = {"type": "http", "app": vars(venster.app)["paginas"], "session": session, "headers": []}
    kader = Kader.van(Request(scope))
    return stroom.stroom(stroom.volger(kader, nota_id))


async def soon(following: AsyncIterator[ServerSentEvent]) -> ServerSentEvent | None:
    return await asyncio.wait_for(anext(following, None), 5)


def test_a_change_is_told_once_and_says_nothing_else(venster: Venster) -> None:
    nota_id = until(venster.register, FEZ)

    async def story() -> ServerSentEvent | None:
        following = follow(venster, nota_id, FEZ)
        waiting = asyncio.create_task(soon(following))
        await asyncio.sleep(0.05)
        write(venster.register, nota_id, sectie("4c", "Anders."))
        return await waiting

    told = asyncio.run(story())
    assert told
    assert (told.event, told.raw_data) == ("gewijzigd", "gewijzigd")
    assert told.id == str(venster.nota(nota_id).version)


def test_what_happens_elsewhere_is_not_told(venster: Venster) -> None:
    nota_id, other = until(venster.register, FEZ, "1"), until(venster.register, FEZ, "2")

    async def story() -> ServerSentEvent | None:
        following = follow(venster, nota_id, FEZ)
        waiting = asyncio.create_task(anext(following, None))
        await asyncio.sleep(0.05)
        write(venster.register, other, sectie("4c", "Anders."))
        await asyncio.sleep(0.1)
        assert not waiting.done()
        write(venster.register, nota_id, sectie("4c", "Anders."))
        return await asyncio.wait_for(waiting, 5)

    assert asyncio.run(story())


def test_it_ends_when_access_ends(venster: Venster) -> None:
    nota_id = until(venster.register, DIRECTEUR)

    async def story() -> ServerSentEvent | None:
        following = follow(venster, nota_id, DCO)
        waiting = asyncio.create_task(soon(following))
        await asyncio.sleep(0.05)
        beheren.meld_vrij(venster.register, DCO, persoon(DCO), opdracht=opdracht(BEHEER))
        return await waiting

    assert asyncio.run(story()) is None
