"""Signatures on paper for tests: everything has a default, except what a test is about."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from domain.bezetting import Bezetting
from domain.functie import bezet
from domain.nota.overnemen import Blad, OpPapier, neem_over
from domain.nota.stand import Nota
from domain.opdracht import Opdracht
from tests.people import (
    BEHEER,
    BO,
    NOON,
    bezetting,
    functie,
    opdracht,
    persoon,
)

SCAN = "a" * 64
VANDAAG = date(2025, 11, 11)
HOOFD_STAP, DIRECTEUR_STAP, DG_STAP = (
    f"lijn.VWS.{naam}" for naam in ("afdelingshoofd", "directeur", "DG")
)
LATER = datetime(2025, 11, 20, 9, tzinfo=NOON.tzinfo)


def gezet(stap: str, op: date = VANDAAG, **velden: Any) -> OpPapier:
    return OpPapier(stap=stap, gezet_op=op, **velden)


def over(
    nota: Nota,
    *een: OpPapier,
    scan: str | None = SCAN,
    datum: date | None = None,
    by: Opdracht | None = None,
    offices: Bezetting | None = None,
) -> None:
    neem_over(
        nota,
        een,
        Blad(scan, datum),
        bezetting=offices or bezetting(),
        opdracht=by or opdracht(BO, gezien=nota.gezien, moment=LATER),
    )


def met(code: str, *houders: tuple[str, date]) -> Bezetting:
    """Give this office to these persons, one after another."""
    office = functie(code).fork()
    for wie, van in houders:
        bezet(office, persoon(wie), van=van, door=functie(BEHEER), opdracht=opdracht(BEHEER))
    return bezetting(**{code.replace("/", "__"): office})
