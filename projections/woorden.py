"""Woorden: dates, lists, moments and steps, as they are written and kept everywhere."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

# What the last part of a step's code is called when it says no more than its soort.
SOORTEN = frozenset(
    {"paraaf", "medeparaaf", "afstemmen", "advies", "akkoord", "mede_namens", "ministerraad",
     "verzenden"}
)  # fmt: skip
PER_ELEMENT = ("ministerie-", "bewindspersoon-")  # lanes that are made from a list


def opsomming(woorden: Iterable[str]) -> str:
    *eerste, laatste = woorden
    return f"{', '.join(eerste)} en {laatste}" if eerste else laatste


def datum(day: date) -> str:
    return f"{day:%d-%m-%Y}"


def tijdstip(moment: datetime) -> str:
    """Write a moment for a table, so that text sorts as time does."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def stapnaam(code: str) -> str:
    """Call a step as officials do: by its lane, and by its place in it if that says more."""
    match code.split("."):
        case [_, baan, stap]:
            for vooraf in PER_ELEMENT:
                baan = baan.removeprefix(vooraf)
            return baan if stap in SOORTEN else f"{baan} {stap}"
        case _:
            return code
