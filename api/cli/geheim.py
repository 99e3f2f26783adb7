"""Geheim: the secret of an installation, drawn once and kept beside its store, not in it."""

from __future__ import annotations

import os
from pathlib import Path
from secrets import token_bytes


def geheim_bij(store: str) -> bytes:
    pad = Path(f"{store}.geheim")
    try:
        return pad.read_bytes()
    except FileNotFoundError:
        pad.parent.mkdir(parents=True, exist_ok=True)
    made = token_bytes(32)
    with os.fdopen(os.open(pad, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(made)
    return made
