"""Stroom: tell who has a nota open that it was changed, and nothing else."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.sse import EventSourceResponse, ServerSentEvent

from api.aanmelden import NietAangemeld
from api.paginas.kader import HetKader, Kader
from domain.nota.stand import Nota
from domain.toegang import laatste_voor
from projections.bijwerken import HEAD
from workflows import inzien
from workflows.register.fouten import Onbekend
from workflows.register.register import Register

router = APIRouter(prefix="/notas/{nota_id}")
TEL = 0.5  # seconds between two looks


class Hartslag:
    """Knows how far the register is: one query twice a second, however many tabs are open."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._seen, self._at = 0, 0.0

    async def positie(self) -> int:
        now = time.monotonic()
        if now - self._at >= TEL:
            self._at = now
            self._seen = await run_in_threadpool(self._vraag)
        return self._seen

    def _vraag(self) -> int:
        with self._register.opslag.lees() as cursor:
            (row,) = cursor.execute(HEAD)
            return int(row["head"])


@dataclass
class Volger:
    """Who follows a nota, and up to which event he was told."""

    request: Request
    nota_id: UUID
    verteld: int

    def nu(self) -> int:
        """Look anew, with the rights of this moment; nothing if it is not there for him now."""
        try:
            kader = Kader.van(self.request)
            nota = inzien.lees(kader.register, Nota, self.nota_id, lezer=kader.lezer)
            return laatste_voor(kader.lezer, nota)
        except (Onbekend, NietAangemeld):
            return 0


def volger(kader: HetKader, nota_id: UUID) -> Volger:
    """Let in only who may read it: once the answer began, it is too late to refuse."""
    nota = inzien.lees(kader.register, Nota, nota_id, lezer=kader.lezer)
    return Volger(kader.request, nota_id, laatste_voor(kader.lezer, nota))


@router.get("/stroom", response_class=EventSourceResponse)
async def stroom(volger: Annotated[Volger, Depends(volger)]) -> AsyncIterator[ServerSentEvent]:
    """Say `gewijzigd` when something was recorded on the nota; a comment keeps proxies awake.

    Any event wakes it, also one on an office: it ends for who may not read on.
    """
    hartslag: Hartslag = volger.request.app.state.hartslag
    positie = await hartslag.positie()
    while True:
        await asyncio.sleep(TEL)
        if (found := await hartslag.positie()) == positie:
            continue
        positie, versie = found, await run_in_threadpool(volger.nu)
        if not versie:
            return
        if versie > volger.verteld:
            volger.verteld = versie
            yield ServerSentEvent(raw_data="gewijzigd", event="gewijzigd", id=str(versie))
