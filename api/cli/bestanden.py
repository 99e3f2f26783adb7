"""Bestanden: read a file that a user named, or say in a sentence why not."""

from __future__ import annotations

from pathlib import Path

from workflows.inlezen.lees import lees


def lees_bestand(pad: Path) -> bytes:
    """Read its bytes; a folder or a missing file is told by the operating system."""
    return pad.read_bytes()


def lees_tekst(pad: Path) -> str:
    """Read it as text, with the limits and the checks of reading in."""
    return lees(lees_bestand(pad)).tekst
