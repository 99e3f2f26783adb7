"""Vaststellen: what one beheerder wrote counts once another beheerder says so (I13)."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol
from uuid import UUID

from domain.base import Geweigerd, TegentekeningVereist
from domain.functie import BEHEER, AlGedaan, Functie, beheer
from domain.functionaris import Functionaris, Ministerie
from domain.nota.weigeringen import AnderMinisterie
from domain.opdracht import Opdracht


class OntwerpGewijzigd(Geweigerd):
    regel = "I3"

    def __init__(self) -> None:
        super().__init__(
            "Het ontwerp is een ander dan u zag.", "Bekijk het opnieuw, en stel dan dat vast."
        )


def als_beheerder(
    door: Functie, opdracht: Opdracht, ministerie: Ministerie | None = None
) -> Functionaris:
    """Act as beheerder, of this ministry if it is the business of one."""
    wie = beheer(door, opdracht)
    assert isinstance(wie, Functionaris)
    if ministerie and wie.ministerie != ministerie:
        eigen = f"{ministerie}/{BEHEER}"
        raise AnderMinisterie(
            f"Dit is van {ministerie}; {wie.functie} gaat daar niet over.",
            f"Laat {eigen} dit doen.",
            [eigen],
        )
    return wie


def keur_tweede(schrijvers: Collection[UUID], opdracht: Opdracht, door: Functie) -> None:
    """Refuse who wrote what he would establish."""
    if opdracht.persoon_id in schrijvers:
        raise TegentekeningVereist(
            "U schreef zelf mee aan deze versie.",
            "Laat een andere beheerder haar vaststellen.",
            [door.code],
        )


class InVersies(Protocol):
    """What is proposed whole, version after version."""

    versie: int
    vastgesteld: int
    voorsteller: UUID


def keur_vaststelling(wat: InVersies, versie: int, *, door: Functie, opdracht: Opdracht) -> None:
    """Let another establish the newest proposal, once."""
    keur_tweede([wat.voorsteller], opdracht, door)
    if versie != wat.versie:
        raise OntwerpGewijzigd
    if versie == wat.vastgesteld:
        raise AlGedaan(f"Versie {versie} is al vastgesteld")
