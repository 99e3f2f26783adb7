"""What a bijlage still carries that nobody meant to publish: named, and never stripped.

The bytes of a bijlage are signed by their hash, so only who made it can take something out.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any, NamedTuple

from workflows.inlezen.geweigerd import (
    MAX_MB,
    Beschadigd,
    BestandGeweigerd,
    Beveiligd,
    Leeg,
    OnbekendType,
    TeGroot,
    TeIngewikkeld,
)
from workflows.inlezen.soort import Bestandssoort, soort_van
from workflows.inlezen.txt import lees_txt

WACHTTIJD = 20.0  # seconds
WORTEL = Path(__file__).resolve().parents[2]
KIND = [sys.executable, "-P", "-m", "workflows.inlezen.kind"]
PLAATSEN = BoundedSemaphore(2)  # a child may take much memory; a third waits
WEIGERINGEN: dict[str, type[BestandGeweigerd]] = {
    "beschadigd": Beschadigd,
    "beveiligd": Beveiligd,
    "te-ingewikkeld": TeIngewikkeld,
}


class Bevinding(NamedTuple):
    """One property that must go before the file may leave."""

    eigenschap: str

    @property
    def zin(self) -> str:
        return f"Verwijder {self.eigenschap} en voeg het bestand opnieuw toe."


class Bekeken(NamedTuple):
    bevindingen: tuple[Bevinding, ...]
    tekst: str


def keur(inhoud: bytes, soort: Bestandssoort) -> tuple[Bevinding, ...]:
    """Name every property to remove; nothing means that the file may leave as it is."""
    if not inhoud:
        raise Leeg
    if len(inhoud) > MAX_MB * 1024 * 1024:
        raise TeGroot
    if soort_van(inhoud) != soort or soort not in {"pdf", "txt"}:
        raise OnbekendType
    return bekijk(inhoud).bevindingen


def bekijk(inhoud: bytes) -> Bekeken:
    """Say of a PDF or a text file what it carries, and what is read in it."""
    if soort_van(inhoud) == "txt":
        return Bekeken((), lees_txt(inhoud))
    antwoord = _in_kind(inhoud)
    return Bekeken(tuple(map(Bevinding, antwoord["eigenschappen"])), antwoord["tekst"])


def _in_kind(inhoud: bytes) -> dict[str, Any]:
    """Look in a child process, so that a bad file can end nothing but itself."""
    omgeving = {"PATH": "", "PYTHONHASHSEED": "0", "PYTHONPATH": str(WORTEL)}
    try:
        with PLAATSEN:
            kind = subprocess.run(
                KIND,
                input=inhoud,
                capture_output=True,
                timeout=WACHTTIJD,
                check=False,
                env=omgeving,
            )
    except subprocess.TimeoutExpired:
        raise TeIngewikkeld from None
    if kind.returncode < 0:  # killed: memory, time, or a fault in a library
        raise TeIngewikkeld
    if kind.returncode:
        raise Beschadigd
    antwoord: dict[str, Any] = json.loads(kind.stdout)
    if weigering := WEIGERINGEN.get(antwoord["weigering"]):
        raise weigering
    return antwoord
