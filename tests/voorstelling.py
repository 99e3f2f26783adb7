"""Voorstelling: the demo story, played up to some moment and served to a browser."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

import uvicorn
from fastapi import FastAPI

from api.app import create_app
from api.settings import Settings
from api.taken.demo import amsterdam, bezetting
from api.taken.inrichten import richt_in
from api.taken.toneel import Toneel
from api.taken.woospel import SPEL
from api.voorbeeld import Stap, zaak
from workflows.register.klok import Klok
from workflows.register.register import Register

# After so many acts the letter is sent; the acts that follow make the nota public.
VERZONDEN = 1 + [stap.handeling for stap in zaak().stappen].index("verzend")


@dataclass
class Wijzerplaat:
    """A clock that stands where it was put."""

    nu: datetime

    def __call__(self) -> datetime:
        return self.nu

    def seconden(self) -> float:
        return self.nu.timestamp()


@dataclass
class Voorstelling:
    """One register with the story in it, its application, and where that listens."""

    app: FastAPI
    klok: Wijzerplaat
    toneel: Toneel
    adres: str = ""
    rest: list[Stap] = field(default_factory=lambda: [*zaak().stappen])

    @property
    def register(self) -> Register:
        return self.toneel.register

    @property
    def nota(self) -> str:
        return f"/notas/{self.toneel.nota_id}"

    @property
    def woo(self) -> dict[str, str]:
        """Where the judgement of the nota is, and what was released of it."""
        toneel = self.toneel
        found = {f"lak_{s}": f"/woo/beoordelingen/{n}" for s, n in toneel.beoordelingen.items()}
        if toneel.uitslag:
            found["vrijgave"] = f"/woo/openbaarmakingen/{toneel.uitslag.openbaarmaking_id}"
        return found

    def persoon(self, wie: str) -> UUID:
        return self.toneel.bezetting[wie]

    def speel(self, stappen: int) -> None:
        """Play so many acts more; the clock then stands a quarter after the last one."""
        for _ in range(stappen):
            self.toneel.doe(self.volgende(), SPEL)
        self.klok.nu += timedelta(minutes=15)

    def volgende(self) -> Stap:
        """Give the next act, and put the clock to when it was; who plays it, does it himself."""
        stap = self.rest.pop(0)
        self.klok.nu = amsterdam(stap.op)
        return stap


def opgezet(tot: int) -> Voorstelling:
    """Set up a register of its own, and play so many acts of the story in it."""
    klok = Wijzerplaat(amsterdam(zaak().stappen[0].op) - timedelta(hours=1))
    app = create_app(Settings(store=":memory:", geheim=b"only for tests", klok=klok))
    register: Register = app.state.register
    register.klok = Klok(klok.seconden)
    richt_in(register, klok.nu)
    stuk = Voorstelling(app, klok, Toneel(register, zaak(), bezetting(register, klok.nu)))
    stuk.speel(tot)
    return stuk


@contextmanager
def luisterend(app: FastAPI) -> Iterator[str]:
    """Serve it on a free port of this machine, from a thread of its own."""
    config = uvicorn.Config(app, log_level="error", proxy_headers=False, lifespan="off")
    server = uvicorn.Server(config)
    with socket.create_server(("127.0.0.1", 0)) as listening:  # who comes early, waits
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = server.force_exit = True
            thread.join(20)


@contextmanager
def voorstelling(
    tot: int, daarna: Callable[[Voorstelling], None] | None = None
) -> Iterator[Voorstelling]:
    """Set it up, with what is done beside the story, and serve it."""
    stuk = opgezet(tot)
    try:
        if daarna:
            daarna(stuk)
        with luisterend(stuk.app) as stuk.adres:
            yield stuk
    finally:
        stuk.register.opslag.sluit()
