"""Woorden: dates, lists, moments and steps, as they are written and kept everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache

from domain.eigen_baan import binnen
from domain.nota.merken import Papier

# What the last part of a step's code is called when it says no more than its soort.
SOORTEN = frozenset(
    {"paraaf", "medeparaaf", "afstemmen", "advies", "akkoord", "mede_namens", "ministerraad",
     "verzenden"}
)  # fmt: skip
MINISTERIE, BEWINDSPERSOON = "ministerie-", "bewindspersoon-"  # lanes made from a list


def opsomming(woorden: Iterable[str]) -> str:
    *eerste, laatste = woorden
    return f"{', '.join(eerste)} en {laatste}" if eerste else laatste


def datum(day: date) -> str:
    return f"{day:%d-%m-%Y}"


@lru_cache(maxsize=100)  # of one event it is asked for each list
def tijdstip(moment: datetime) -> str:
    """Write a moment for a table, so that text sorts as time does."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def stapnaam(code: str) -> str:
    """Call a step as officials do: by its lane, and by its place in it if that says more.

    An inner step of a ministry's own lane is only said to be one.
    """
    if wie := binnen(code):
        return f"{wie} (eigen tussenstap)"
    match code.split("."):
        case [_, baan, stap]:
            baan = baan.removeprefix(MINISTERIE)
            if baan.startswith(BEWINDSPERSOON):
                baan = baan.removeprefix(BEWINDSPERSOON).replace("-", "/", 1)
            return baan if stap in SOORTEN else f"{baan} {stap}"
        case _:
            return code


VEEL = 8  # onderdelen; more of them are only counted


def onderdelen(codes: Sequence[str]) -> str:
    return opsomming(codes) if len(codes) <= VEEL else f"{len(codes)} onderdelen"


def op_papier(papier: Papier) -> str:
    by = papier.vastgelegd_door.functie
    return f"op papier, gezet op {datum(papier.gezet_op)}, vastgelegd door {by}"


def met(zin: str, tekst: str | None, vooraf: str, achteraf: str = "") -> str:
    """Add what may also have been said."""
    return f"{zin}{vooraf}{tekst}{achteraf}" if tekst else zin


NIEUWER = "9999"  # than any moment that is kept


def zoekvorm(*teksten: str) -> str:
    """Fold text, so that both stores find the same in it."""
    return "\n".join(teksten).casefold()


def bevat(zoek: str) -> str:
    """Make the pattern that finds this text anywhere, for LIKE with ! as the escape."""
    escaped = re.sub("([!%_])", r"!\1", zoek.strip().casefold())
    return f"%{escaped}%"
