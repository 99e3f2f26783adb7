"""Koppeling: can four eyes be met? Each step needs a person of its own (T5, I5)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import datetime
from uuid import UUID

from domain.bezetting import Bezetting
from domain.nota.feiten import Feiten
from domain.route import Stap
from domain.routecontrole import Bevinding, wordt_gevraagd

TEKENT = frozenset({"paraaf", "medeparaaf", "afstemmen", "advies", "akkoord", "mede_namens"})
NIEMAND: frozenset[UUID] = frozenset()
Kan = Mapping[str, Collection[UUID]]  # who may take a step, by its code


def controleer_vier_ogen(
    stappen: Iterable[Stap],
    bezetting: Bezetting,
    moment: datetime,
    feiten: Feiten | None = None,
    uitgesloten: Callable[[Stap], Collection[UUID]] = lambda _: NIEMAND,
) -> Iterator[Bevinding]:
    """Find the steps for which nobody is left: who holds the office wrote the text, or signs else.

    Steps that nobody holds at all are for T4.
    """
    gevraagd = {
        stap.code: stap
        for stap in stappen
        if stap.soort in TEKENT
        and wordt_gevraagd(stap, feiten)
        and bezetting.wie(stap.functie, stap.soort, moment)
    }
    kan = {
        code: sorted(
            set(bezetting.wie(stap.functie, stap.soort, moment)).difference(uitgesloten(stap))
        )
        for code, stap in gevraagd.items()
    }
    alleen = {code: wie for code, wie in kan.items() if not gevraagd[code].samenloop}
    for code, stap in gevraagd.items():
        if not kan[code]:
            yield Bevinding(
                "T5",
                code,
                f"Wie {stap.functie} bezet, is de steller of schreef mee; "
                f"voor {code} blijft niemand over.",
            )
    for code, andere in zonder_eigen(alleen):
        yield Bevinding(
            "T5",
            code,
            f"Wie {gevraagd[code].functie} bezet, is ook nodig voor {', '.join(andere)}; "
            f"voor {code} blijft niemand over.",
        )


def zonder_eigen(kan: Kan) -> Iterator[tuple[str, Collection[str]]]:
    """Match each step with a person of its own; give those that get none, and who they vie with."""
    van: dict[UUID, str] = {}  # the step that a person takes
    for code in kan:
        gezien: set[UUID] = set()
        if kan[code] and not plaats(code, kan, van, gezien):
            yield code, sorted({van[persoon] for persoon in gezien})


def plaats(code: str, kan: Kan, van: dict[UUID, str], gezien: set[UUID]) -> bool:
    """Give this step a person, if need be by giving another step another one."""
    for persoon in kan[code]:
        if persoon in gezien:
            continue
        gezien.add(persoon)
        if persoon not in van or plaats(van[persoon], kan, van, gezien):
            van[persoon] = code
            return True
    return False
