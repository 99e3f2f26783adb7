"""What the pages cost with twenty users at once, among a hundred dossiers and among many."""

from __future__ import annotations

import http.client
import multiprocessing
import socket
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from urllib.parse import urlencode
from uuid import UUID

import uvicorn

from api.app import create_app
from api.settings import Settings
from tests.bench import zaken
from tests.bench.meten import milliseconds, tell
from tests.people import DG, NOON, persoon

USERS, EACH, ROUNDS, LIMIT = 20, 10, 3, 2.0
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
OK, SEE_OTHER, PATIENCE = 200, 303, 30


def serve(store: str, listening: socket.socket) -> None:
    """Be the server: in a process of its own, or the users would take its time."""
    app = create_app(Settings(store=store, geheim=b"bench", klok=lambda: NOON))
    uvicorn.Server(uvicorn.Config(app, log_level="error")).run(sockets=[listening])


@contextmanager
def served(store: str) -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        process = multiprocessing.get_context("spawn").Process(
            target=serve, args=(store, listening), daemon=True
        )
        process.start()
        try:
            yield int(listening.getsockname()[1])
        finally:
            process.terminate()
            process.join(PATIENCE)


class User:
    """One who signed in as the DG, and keeps the line open."""

    def __init__(self, port: int) -> None:
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        body = urlencode({"persoon": str(persoon(DG))})
        self.line.request("POST", "/inloggen", body, FORM)
        answer = self.line.getresponse()
        answer.read()
        assert answer.status == SEE_OTHER, answer.status
        self.cookie = {"Cookie": answer.headers["Set-Cookie"].partition(";")[0]}

    def get(self, path: str) -> None:
        self.line.request("GET", path, headers=self.cookie)
        answer = self.line.getresponse()
        body = answer.read()
        assert answer.status == OK, (path, answer.status, body[:200])


def p95(port: int, path: str) -> float:
    """Let all of them ask for it time and again; the least disturbed round counts."""

    def use(user: User) -> list[float]:
        return [milliseconds(partial(user.get, path)) for _ in range(EACH)]

    rounds = []
    with ThreadPoolExecutor(USERS) as pool:
        users = [*pool.map(User, [port] * USERS)]
        for _ in range(ROUNDS):
            took = sorted(one for each in pool.map(use, users) for one in each)
            rounds.append(took[int(len(took) * 0.95)])
    return min(rounds)


def measure(store: str, nota_id: UUID) -> Mapping[str, float]:
    nota = f"/notas/{nota_id}"
    paths = {"werkvoorraad": "/werkvoorraad", "nota": nota, "tijdlijn": f"{nota}/tijdlijn"}
    with served(store) as port:
        return {name: p95(port, path) for name, path in paths.items()}


def growing(folder: Path, *, dossiers: int) -> None:
    """Ask the same pages of the same person, whose work does not grow."""
    store = str(folder / "paginas.sqlite")
    register = zaken.open_store(store)
    zaken.vul(register, 80)
    mine = [zaken.bij_dg(register) for _ in range(20)]
    for nota in mine:
        zaken.bewaar(register, nota)
    few = measure(store, mine[0].id)
    zaken.vul(register, dossiers - 100)
    many = measure(store, mine[0].id)
    register.opslag.sluit()
    for name, took in few.items():
        growth = many[name] / took
        text = f"{took:.0f} ms among 100, {many[name]:.0f} among {dossiers:,}, x {growth:.2f}"
        tell(f"p95 of {name}, {USERS} at once", text, f"<= {LIMIT:.0f}", reached=growth <= LIMIT)
