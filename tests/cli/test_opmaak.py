"""The pages are never served naked."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tests.cli.typen import Typ


@pytest.fixture
def uitgekleed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("api.paginas.app.STATIC", tmp_path)


@pytest.mark.usefixtures("uitgekleed")
def test_without_looks_nothing_is_served(typ: Typ) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]

    afloop = typ("serve", "--poort", str(port))

    assert afloop.code == 2
    assert afloop.fout.strip() == "De opmaak van de pagina's ontbreekt; typ: make opmaak"
