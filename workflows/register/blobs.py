"""Blobs: files, each under the history that it belongs to, so that it can be destroyed with it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from workflows.register.fouten import OnleesbareInhoud
from workflows.register.opslag import Cursor


class Blob(NamedTuple):
    """A file on its way to the register, with the hash by which events refer to it."""

    stroom_id: UUID
    sha256: str
    bytes: bytes


def blob(stroom_id: UUID, inhoud: bytes) -> Blob:
    return Blob(stroom_id, hashlib.sha256(inhoud).hexdigest(), inhoud)


def insert_blobs(cursor: Cursor, blobs: Sequence[Blob]) -> None:
    """Write each, unless this history has it already. Never shared with another history."""
    for stuk in blobs:
        cursor.execute(
            """INSERT INTO blob SELECT :stroom_id, :sha256, :bytes WHERE NOT EXISTS (
                SELECT 1 FROM blob WHERE stroom_id = :stroom_id AND sha256 = :sha256)""",
            **stuk._asdict(),
        )


def find_blob(cursor: Cursor, stroom_id: UUID, sha256: str) -> bytes:
    rows = cursor.execute(
        "SELECT bytes FROM blob WHERE stroom_id = :stroom_id AND sha256 = :sha256",
        stroom_id=stroom_id,
        sha256=sha256,
    )
    for row in rows:
        inhoud = bytes(row["bytes"])
        if hashlib.sha256(inhoud).hexdigest() == sha256:
            return inhoud
    raise OnleesbareInhoud(sha256)
