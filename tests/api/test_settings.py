"""What is set, comes from the environment; the secret is drawn once, and is for us only."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from api.settings import NietIngesteld, lees_settings


def test_without_anything_set_it_is_on_this_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    settings = lees_settings({})

    assert (settings.store, settings.host, settings.port) == (
        "var/parafenlijn.db",
        "127.0.0.1",
        8000,
    )
    assert settings.is_sqlite
    assert settings.alleen_hier


def test_the_secret_is_drawn_once_and_only_ours(tmp_path: Path) -> None:
    environ = {"PARAFENLIJN_STORE": str(tmp_path / "zaak.sqlite")}

    first, second = lees_settings(environ), lees_settings(environ)

    place = tmp_path / "zaak.geheim"
    assert first.geheim == second.geheim == place.read_bytes()
    assert len(first.geheim) == 32
    assert stat.S_IMODE(place.stat().st_mode) == 0o600


def test_in_memory_there_is_nothing_to_keep() -> None:
    environ = {"PARAFENLIJN_STORE": ":memory:"}

    assert lees_settings(environ).geheim != lees_settings(environ).geheim


def test_what_is_set_is_used(tmp_path: Path) -> None:
    (tmp_path / "geheim").write_bytes(b"g" * 32)
    environ = {
        "PARAFENLIJN_STORE": "postgresql://db/parafenlijn",
        "PARAFENLIJN_GEHEIM": str(tmp_path / "geheim"),
        "PARAFENLIJN_SJABLONEN": str(tmp_path),
        "PARAFENLIJN_HOST": "0.0.0.0",
        "PARAFENLIJN_PORT": "8443",
        "PARAFENLIJN_OIDC": "https://issuer.example",
    }

    settings = lees_settings(environ)

    assert settings.geheim == b"g" * 32
    assert (settings.sjablonen, settings.port) == (tmp_path, 8443)
    assert not settings.is_sqlite
    assert not settings.alleen_hier


@pytest.mark.parametrize(
    ("name", "value", "zin"),
    [
        ("PORT", "poort", "PARAFENLIJN_PORT"),
        ("PORT", "70000", "PARAFENLIJN_PORT"),
        ("SJABLONEN", "/bestaat/niet", "PARAFENLIJN_SJABLONEN"),
        ("STORE", "postgresql://db/x", "PARAFENLIJN_GEHEIM"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    tmp_path: Path, name: str, value: str, zin: str
) -> None:
    environ = {"PARAFENLIJN_STORE": str(tmp_path / "x.sqlite"), f"PARAFENLIJN_{name}": value}

    with pytest.raises(NietIngesteld, match=zin):
        lees_settings(environ)


def test_a_short_secret_is_none(tmp_path: Path) -> None:
    (tmp_path / "x.geheim").write_bytes(b"kort")

    with pytest.raises(NietIngesteld, match="te kort"):
        lees_settings({"PARAFENLIJN_STORE": str(tmp_path / "x.sqlite")})
