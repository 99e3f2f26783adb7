"""Calls the gate in a process of its own: whatever a file does to it, the gate stays closed."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from threading import Thread, Timer
from typing import IO

from domain.value import sha256
from domain.woo.lekrapport import Lekrapport
from projections.lekpoort.geheim import Geheim, Zichtbaar
from projections.lekpoort.kind import MERK, Opdracht, schrijf
from projections.lekpoort.poort import POORTVERSIE, Voortgang, gesloten

WACHTTIJD = 300.0  # seconds
WORTEL = Path(__file__).resolve().parents[2]
KIND = (sys.executable, "-P", "-m", "projections.lekpoort.kind")
OMGEVING = {"PATH": "", "PYTHONHASHSEED": "0", "PYTHONPATH": str(WORTEL)}


def lekpoort(
    pakket: bytes,
    geheim: Geheim,
    zichtbaar: Zichtbaar,
    *,
    bijlage_bevindingen: Mapping[str, tuple[str, ...]] | None = None,
    voortgang: Voortgang = lambda _: None,
) -> Lekrapport:
    """Judge the bytes that are to leave; `voortgang` hears each file as it is begun."""
    opdracht = Opdracht(
        geheim=geheim, zichtbaar=zichtbaar, bijlage_bevindingen=bijlage_bevindingen or {}
    )
    return oordeel(opdracht, pakket, voortgang=voortgang)


def oordeel(
    opdracht: Opdracht, pakket: bytes, *, voortgang: Voortgang, wachttijd: float = WACHTTIJD
) -> Lekrapport:
    begin = time.monotonic()
    rapport: Lekrapport | None = None
    with suppress(Exception):
        antwoord = _in_kind(schrijf(opdracht, pakket), voortgang, wachttijd)
        rapport = Lekrapport.model_validate_json(antwoord)
    if not rapport or (rapport.pakket_sha256, rapport.poortversie) != (sha256(pakket), POORTVERSIE):
        rapport = gesloten(pakket, "kind")
    duur = round((time.monotonic() - begin) * 1000)
    return Lekrapport.model_validate({**dict(rapport), "duur_ms": duur})


def _in_kind(invoer: bytes, voortgang: Voortgang, wachttijd: float) -> bytes:
    with subprocess.Popen(
        KIND,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=OMGEVING,
    ) as kind:
        assert kind.stdin
        assert kind.stdout
        assert kind.stderr
        klok = Timer(wachttijd, kind.kill)
        klok.start()
        try:
            Thread(target=_geef, args=(kind.stdin, invoer), daemon=True).start()
            _volg(kind.stderr, voortgang)
            antwoord = kind.stdout.read()
        finally:
            klok.cancel()
            kind.kill()
        return antwoord


def _geef(pijp: IO[bytes], invoer: bytes) -> None:
    with suppress(OSError), pijp:  # a child that ended reads no more
        pijp.write(invoer)


def _volg(pijp: IO[bytes], voortgang: Voortgang) -> None:
    """Pass on which file is begun; what a library writes there is nobody's to read."""
    for regel in pijp:
        tekst = regel.decode(errors="replace").rstrip("\n")
        if tekst.startswith(MERK):
            voortgang(tekst.removeprefix(MERK))
