"""Offices of which somebody stands in for the holder, and notas that wait for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from domain.bezetting import Bezetting
from domain.functie import Functie
from domain.machtiging import Einde
from domain.nota.stand import Nota
from domain.opdracht import Opdracht
from domain.vervangen import (
    NieuweVervanging,
    regel_vervanging,
)
from tests.notas import a_nota, until
from tests.people import (
    BEHEER,
    DG,
    NOON,
    WJZ,
    bezetting,
    functie,
    opdracht,
    persoon,
)

IEMAND = "VWS/iemand"  # a person who holds no office at all
EERSTE, LAATSTE = date(2025, 11, 11), date(2025, 11, 20)
EINDE = Einde("Eerder terug.")


def office(code: str = DG) -> Functie:
    found = functie(code).fork()
    found.collect()
    return found


def met(*offices: Functie) -> Bezetting:
    return bezetting(**{found.code.replace("/", "__"): found for found in offices})


def nieuw(
    wie: str = WJZ, van: date = EERSTE, tot: date = LAATSTE, **velden: object
) -> NieuweVervanging:
    return NieuweVervanging.model_validate(
        {"vervanger": persoon(wie), "van": van, "tot": tot, **velden}
    )


def vervangen(
    code: str = DG, wie: str = WJZ, van: date = EERSTE, tot: date = LAATSTE, **velden: object
) -> Functie:
    """Give the office with somebody who stands in, arranged by beheer."""
    found, away = office(code), nieuw(wie, van, tot, **velden)
    regel_vervanging(found, away, bezetting=met(found), opdracht=opdracht(BEHEER))
    found.collect()
    return found


def van(nota: Nota, wie: str, moment: datetime = NOON, als: str | None = None) -> Opdracht:
    return replace(opdracht(wie, gezien=nota.gezien, moment=moment), als=als)


def bij_de_dg() -> Nota:
    return until(a_nota(), DG)
