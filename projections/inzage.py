"""Inzage: which notas a reader may see. The one rule is asked once for all that are alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from domain.opdracht import Lezer
from domain.toegang import Zaak, mag_lezen
from domain.value import sha256
from projections.base import Cursor

VAN_IEDEREEN = ""  # the sleutel of what is no nota: anyone who is signed in may read it
VELDEN = ("stellers", "betrokken", "genoemd", "kring", "ingediend", "vertrouwelijk")
LEEG: Mapping[str, Any] = {
    "stellers": "", "betrokken": "", "genoemd": "", "kring": "", "ingediend": 0, "vertrouwelijk": 0
}  # fmt: skip


def inzage(zaak: Mapping[str, Any]) -> str:
    """Give the same key to all notas that the rule can't tell apart."""
    return sha256("\n".join(str(zaak[veld]) for veld in VELDEN).encode())[:32]


def open_voor(lezer: Lezer, cursor: Cursor) -> frozenset[str]:
    """List the keys of what this reader may see. Lists hold every row against it."""
    rows = cursor.execute(
        """SELECT s.inzage, s.stellers, s.betrokken, s.genoemd, s.kring, s.ingediend,
            s.vertrouwelijk FROM lees_stand s JOIN (SELECT MIN(stroom) AS stroom FROM lees_stand
            WHERE inzage <> '' GROUP BY inzage) een ON een.stroom = s.stroom"""
    )
    found = {row["inzage"] for row in rows if mag_lezen(lezer, zaak_van(row)).mag}
    return frozenset({VAN_IEDEREEN, *found} if mag_lezen(lezer, None).mag else found)


def zaak_van(row: Mapping[str, Any]) -> Zaak:
    return Zaak(
        stellers=frozenset(map(UUID, row["stellers"].split())),
        betrokken=frozenset(f"{row['betrokken']} {row['genoemd']}".split()),
        kring=frozenset(row["kring"].split()),
        ingediend=bool(row["ingediend"]),
        vertrouwelijk=bool(row["vertrouwelijk"]),
    )
