"""Which signs a PDF can show: PDF/A refuses a glyph that its fonts lack, so none is asked for."""

from __future__ import annotations

import re
import unicodedata

# Measured against the fonts inside typst 0.15, cut down to what a Dutch document can need.
# Loose accents are not among them: PDF readers give them back twice.
SHOWN = (
    "\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0391-\u03a1\u03a3-\u03ce\u0400-\u0477"
    "\u1e00-\u1eff\u2010-\u2027\u2030-\u2037\u2039-\u203f\u2070-\u2071\u2074-\u208e\u20a0-\u20b5"
    "\u2103\u2116\u2122\u2126\u2153-\u2184\u2190-\u222e\u2241-\u226b\u25a0-\u25ff\u2713-\u2718"
)
UNKNOWN = re.compile(f"[^{SHOWN}]")
INVISIBLE = re.compile("[\u00ad\u034f\u180e\u200b-\u200f\u2060-\u2064\ufeff\ufe00-\ufe0f]")
WHITE = re.compile("[\t\n\v\f\r\u0085\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"}


def toonbaar(tekst: str) -> str:
    """Write text with signs that the fonts have; any other is shown by its number."""
    plain = INVISIBLE.sub("", WHITE.sub(" ", tekst)).translate(LIGATURES)
    return UNKNOWN.sub(lambda sign: f"[U+{ord(sign[0]):04X}]", unicodedata.normalize("NFC", plain))


def zichtbaar(tekst: str) -> bool:
    """Say whether there is anything to see: a heading without that is none."""
    return toonbaar(tekst).strip() != ""
