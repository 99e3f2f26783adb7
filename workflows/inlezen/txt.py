"""Read a text file: UTF-8, or UTF-16 with its mark; nothing else is guessed at."""

from __future__ import annotations

import re

from workflows.inlezen.geweigerd import GeenTekst, GeenUtf8, Stuurtekens

# Signs that turn the direction of reading: what is seen would not be what is signed.
RICHTING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
NUL = "\x00"


def lees_txt(inhoud: bytes) -> str:
    tekst = _decodeer(inhoud)
    if NUL in tekst:
        raise GeenUtf8
    if richting := RICHTING.search(tekst):
        raise Stuurtekens(teken=f"U+{ord(richting[0]):04X}")
    if not tekst.strip():
        raise GeenTekst
    return tekst


def _decodeer(inhoud: bytes) -> str:
    """Never guess: a wrong guess would change letters, and nobody would see it."""
    codering = "utf-16" if inhoud.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return inhoud.decode(codering)
    except UnicodeDecodeError as fout:
        raise GeenUtf8 from fout
