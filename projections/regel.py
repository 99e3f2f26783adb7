"""Regel: one line of the werkvoorraad."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.opdracht import Lezer
from domain.toegang import Zaak, mag_lezen, ziet_stap
from domain.value import Getal, Tijdstip, Value
from projections.woorden import stapnaam

# Each waiting step, with the row of its nota beside it.
KIES = """SELECT w.nota_id, w.stap, w.soort, w.functie, w.opening, w.termijn, w.onbezet, w.sinds,
    w.gezet, w.geraakt, w.bij_stilte, n.persoon AS steller, n.ministerie, n.kenmerk, n.onderwerp
    FROM lees_werkvoorraad w JOIN lees_werkvoorraad n ON n.nota_id = w.nota_id AND n.stap = ''
    WHERE """


class Regel(Value):
    """A step that waits; without a step, a nota that waits for its steller.

    `opnieuw_gevraagd` says that it was signed before; `wegens` names what was changed since.
    """

    nota_id: UUID
    ministerie: str
    kenmerk: str
    onderwerp: str
    stap: str
    soort: str  # of the step; concept, teruggestuurd or aanpassing where it waits for its steller
    functie: str
    steller: UUID
    opening: Getal
    termijn: date | None
    onbezet: bool
    sinds: Tijdstip
    opnieuw_gevraagd: bool
    wegens: tuple[str, ...]
    bij_stilte: str
    namens: str | None = None  # the office that the reader acts for, where he doesn't hold it


def regels(
    rows: Iterable[Mapping[str, Any]], lezer: Lezer, namens: Collection[str] = ()
) -> Sequence[Regel]:
    """Leave out what is not for this reader, and sort by term, those without one last."""
    return sorted(
        (voor(regel(row, namens), lezer) for row in rows if mag(row, lezer)),
        key=lambda r: (r.termijn or date.max, r.sinds, r.kenmerk, r.ministerie, r.stap),
    )


def regel(row: Mapping[str, Any], namens: Collection[str]) -> Regel:
    return Regel(
        nota_id=UUID(row["nota_id"]),
        ministerie=row["ministerie"],
        kenmerk=row["kenmerk"],
        onderwerp=row["onderwerp"],
        stap=row["stap"],
        soort=row["soort"],
        functie=row["functie"],
        steller=UUID(row["steller"]),
        opening=row["opening"],
        termijn=date.fromisoformat(row["termijn"]) if row["termijn"] else None,
        onbezet=bool(row["onbezet"]),
        sinds=datetime.fromisoformat(row["sinds"]),
        opnieuw_gevraagd=bool(row["gezet"]),
        wegens=tuple(row["geraakt"].split()),
        bij_stilte=row["bij_stilte"],
        namens=row["functie"] if row["stap"] and row["functie"] in namens else None,
    )


def mag(row: Mapping[str, Any], lezer: Lezer) -> bool:
    """Ask the rule. Who waits or is waited for is in it as steller, or by his office."""
    betrokken = [row["functie"]] if row["stap"] else []
    stellers = [UUID(row["steller"])]
    zaak = Zaak(stellers, betrokken, kring=(), ingediend=False, vertrouwelijk=True)
    return mag_lezen(lezer, zaak).mag


def voor(regel: Regel, lezer: Lezer) -> Regel:
    """Tell another's inner step only as that it is one."""
    if ziet_stap(lezer, regel.stap):
        return regel
    return Regel(**{**dict(regel), "functie": stapnaam(regel.stap)})
