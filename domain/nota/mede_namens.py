"""Mede namens: each bewindspersoon in whose name the letter goes too, answers himself."""

from __future__ import annotations

from typing import ClassVar

from domain.base import met_reden, weiger
from domain.bezetting import Bezetting
from domain.nota.handtekening import Handtekening, Ondertekend
from domain.nota.stand import Nota
from domain.nota.tekenen import teken
from domain.nota.vraag import Vraag, stap_van
from domain.nota.waarom import waarom
from domain.opdracht import Opdracht
from domain.value import Code, Tekst


class MedeNamensBevestigd(Handtekening):
    TOPIC: ClassVar[str] = "nota.mede-namens-bevestigd.v1"
    bewindspersoon: Code


class MedeNamensGeweigerd(Ondertekend):
    """The step stays open. Taking the name off is a change of content, after heropenen."""

    TOPIC: ClassVar[str] = "nota.mede-namens-geweigerd.v1"
    bewindspersoon: Code
    reden: Tekst


def bevestig_mede_namens(nota: Nota, *, bezetting: Bezetting, opdracht: Opdracht) -> None:
    vraag = Vraag("bevestig_mede_namens", bezetting, opdracht)
    teken(nota, MedeNamensBevestigd, vraag, bewindspersoon=office(nota, vraag))


def weiger_mede_namens(
    nota: Nota,
    reden: str,
    *,
    bezetting: Bezetting,
    opdracht: Opdracht,
) -> None:
    vraag = Vraag("weiger_mede_namens", bezetting, opdracht)
    weiger(waarom(nota, vraag))
    velden = {"bewindspersoon": office(nota, vraag), "reden": met_reden(reden)}
    teken(nota, MedeNamensGeweigerd, vraag, **velden)


def office(nota: Nota, vraag: Vraag) -> str:
    stap = stap_van(nota, vraag)
    return stap.functie if stap else ""  # without a step, teken refuses
