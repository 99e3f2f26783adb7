"""Leeslog: who read text that is hidden for the public, written before it is shown.

A table of its own, beside the events and in no export (woo.md, section 12). Rows only come; each
holds the hash of the row before it and of itself, so that one taken away or changed is found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Literal, NamedTuple
from uuid import UUID

from domain.value import Code, Getal, Tijdstip, Value, canonical, sha256
from workflows.register.opslag import Cursor, Opslag, Row

Doel = Literal["beoordelen", "parafeergang", "bezwaar", "controle"]
BEGIN = "0" * 64


class Leesregel(Value):
    """Who read which text, when and what for; the marks are those that hid something then."""

    persoon_id: UUID
    functies: tuple[Code, ...]
    op: Tijdstip
    stuk: Code  # as `nota`, of the history below
    stroom_id: UUID
    versie: Getal
    lak_ids: tuple[UUID, ...]
    doel: Doel


class Gelezen(NamedTuple):
    nummer: int
    regel: Leesregel


class LeeslogOnbereikbaar(Exception):
    """The row could not be written, so there is no text."""

    zin: ClassVar[str] = (
        "Wie deze tekst leest, kan nu niet worden opgeschreven; daarom is er geen tekst."
    )

    def __init__(self) -> None:
        super().__init__(self.zin)


class LeeslogGeschonden(Exception):
    """A row was taken away or changed: the chain does not hold."""

    def __init__(self, nummer: int) -> None:
        super().__init__(f"Het leeslog klopt niet (meer) vanaf regel {nummer}.")


def schrijf(opslag: Opslag, regel: Leesregel) -> None:
    """Add a row. Whatever raises here reaches the caller, and then nothing is shown."""
    with opslag.schrijf() as cursor:
        nummer, keten = laatste(cursor)
        plain = canonical(regel)
        cursor.execute(
            "INSERT INTO leeslog VALUES (:nummer, :regel, :keten)",
            nummer=nummer + 1,
            regel=plain.decode(),
            keten=sha256(bytes.fromhex(keten), plain),
        )


def laatste(cursor: Cursor) -> tuple[int, str]:
    rows = cursor.execute("SELECT nummer, keten FROM leeslog ORDER BY nummer DESC LIMIT 1")
    return (rows[0]["nummer"], rows[0]["keten"]) if rows else (0, BEGIN)


def lees(opslag: Opslag) -> Sequence[Gelezen]:
    """Give all rows, or raise where the chain does not hold."""
    with opslag.lees() as cursor:
        rows = cursor.execute("SELECT nummer, regel, keten FROM leeslog ORDER BY nummer")
    return list(nagerekend(rows))


def nagerekend(rows: Sequence[Row]) -> Iterator[Gelezen]:
    keten = BEGIN
    for verwacht, row in enumerate(rows, 1):
        plain = row["regel"].encode()
        keten = sha256(bytes.fromhex(keten), plain)
        if row["nummer"] != verwacht or row["keten"] != keten:
            raise LeeslogGeschonden(verwacht)
        yield Gelezen(verwacht, Leesregel.model_validate_json(plain))
