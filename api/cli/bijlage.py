"""Bijlage: a file that goes with a nota; its maker is told at once what keeps it from going out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from api.cli.afdruk import waarschuw
from api.cli.bestanden import lees_bestand
from api.cli.uitkomst import VerkeerdGebruik
from domain.nota.inhoud import Bijlage, Bijlagen, Onderdeel
from domain.value import sha256
from workflows.inlezen.geweigerd import MAX_MB, TeGroot
from workflows.inlezen.keur import keur
from workflows.inlezen.soort import soort_van

BINNEN = frozenset({"docx", "odt"})  # may be worked with, and does not go out


class Bijgevoegd(NamedTuple):
    onderdeel: Bijlagen
    bestanden: tuple[bytes, ...]


def voeg_bij(bekend: Onderdeel | None, paden: Sequence[Path], titels: Sequence[str]) -> Bijgevoegd:
    """Put files behind those that are there, each under its own title; a file name says nothing."""
    rijen = list(bekend.rijen) if isinstance(bekend, Bijlagen) else []
    bestanden: list[bytes] = []
    for pad, titel in zip_longest(paden, titels):
        if pad is None or titel is None:
            raise VerkeerdGebruik("Bij elke --bijlage hoort een --titel.")
        inhoud = lees_bestand(pad)
        bestanden.append(inhoud)
        rijen.append(
            Bijlage(
                volgnummer=len(rijen) + 1,
                titel=titel,
                soort=soort_van_bijlage(pad, inhoud),
                sha256=sha256(inhoud),
                bytes=len(inhoud),
            )
        )
    return Bijgevoegd(Bijlagen(rijen=tuple(rijen)), tuple(bestanden))


def soort_van_bijlage(pad: Path, inhoud: bytes) -> str:
    """Tell what it is by its content, and say what it carries that nobody means to publish."""
    if len(inhoud) > MAX_MB * 1024 * 1024:
        raise TeGroot
    soort = soort_van(inhoud)
    if soort in BINNEN:
        waarschuw(f"{pad}: dit bestand gaat zo niet naar buiten; maak er een PDF van.")
    else:
        waarschuw(*(f"{pad}: {found.zin}" for found in keur(inhoud, soort)))
    return soort
