"""A wire between us and PostgreSQL that can be cut at one moment."""

from __future__ import annotations

import socket
from contextlib import suppress
from threading import Thread
from typing import Self

from psycopg.conninfo import conninfo_to_dict, make_conninfo


class Proxy:
    """Passes all on. If told so, the server gets a message, and we never get its answer."""

    def __init__(self, url: str) -> None:
        named = conninfo_to_dict(url)
        self.server = (str(named["host"]), int(str(named["port"])))
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = make_conninfo(url, port=self.listener.getsockname()[1])
        self.message: bytes | None = None
        self.swallowed = 0

    def __enter__(self) -> Self:
        Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.listener.close()

    def swallow_answer_to(self, message: bytes) -> None:
        self.message = message

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self.listener.accept()
                Thread(target=self._serve, args=[client], daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        server = socket.create_connection(self.server)
        Thread(target=self._answer, args=[server, client], daemon=True).start()
        with client, server, suppress(OSError):
            while sent := client.recv(65536):
                if self.message and self.message in sent:
                    self.message = None
                    self.swallowed += 1
                    client.shutdown(socket.SHUT_WR)  # so the answer finds nobody
                    server.sendall(sent)
                    server.recv(65536)
                    return
                server.sendall(sent)

    def _answer(self, server: socket.socket, client: socket.socket) -> None:
        with suppress(OSError):
            while answer := server.recv(65536):
                client.sendall(answer)
