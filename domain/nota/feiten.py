"""Feiten: what a route may ask about a nota, so that no rule needs its text."""

from __future__ import annotations

from collections.abc import Iterable

from domain.nota.inhoud import (
    Kamer,
    Kop,
    Lijst,
    NotaSoort,
    Onderdeel,
    Rubricering,
    Stand,
    Verzending,
)
from domain.value import Code, Value


class Feiten(Value):
    """What a route may ask about a nota, so that no rule needs its text."""

    standen: dict[Code, Stand]
    lijsten: dict[Code, tuple[Code, ...]]
    soort: NotaSoort | None = None
    kamers: tuple[Kamer, ...] = ()
    rubricering: Rubricering = "geen"
    ministerraad: bool = False
    leidt_tot_brief: bool = True


def feiten_van(onderdelen: Iterable[Onderdeel]) -> Feiten:
    """Derive from the whole text what the route may ask."""
    by_code = {deel.code: deel for deel in onderdelen}
    kop, verzending = by_code.get("kop"), by_code.get("verzending")
    assert kop is None or isinstance(kop, Kop)
    assert verzending is None or isinstance(verzending, Verzending)
    kop = kop or Kop()
    return Feiten(
        standen={code: deel.stand for code, deel in sorted(by_code.items())},
        lijsten={c: d.waarden for c, d in sorted(by_code.items()) if isinstance(d, Lijst)},
        soort=kop.soort_nota,
        kamers=verzending.kamers if verzending else (),
        rubricering=kop.rubricering,
        ministerraad=kop.ministerraad,
        leidt_tot_brief=kop.leidt_tot_brief,
    )
