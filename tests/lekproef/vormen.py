"""Every way to write a word so that a plain search passes it by."""

from __future__ import annotations

import base64
import unicodedata
from collections.abc import Callable
from urllib.parse import quote

LANG, MIDDEN, KORT, GETAL = "Zoëtmulder", "Ëlmo", "Üy", "4938271"
CYRILLISCH = str.maketrans("oeaclmu", "\u043e\u0435\u0430\u0441lmu")

Vorm = Callable[[str], str]


def _elk(vorm: str) -> Vorm:
    return lambda tekst: "".join(vorm.format(ord(letter)) for letter in tekst)


def _bytes(vorm: str) -> Vorm:
    return lambda tekst: "".join(vorm.format(byte) for byte in tekst.encode())


VORMEN: dict[str, Vorm] = {
    "gewoon": lambda tekst: tekst,
    "NFD": lambda tekst: unicodedata.normalize("NFD", tekst),
    "zacht": "\u00ad".join,
    "nulbreed": "\u200b".join,
    "gespatieerd": " ".join,
    "cyrillisch": lambda tekst: tekst.translate(CYRILLISCH),
    "base64": lambda tekst: base64.b64encode(tekst.encode()).decode(),
    "percent": lambda tekst: quote(tekst.encode(), safe=""),
    "hex": lambda tekst: tekst.encode().hex(),
    "quoted": _bytes("={:02X}"),
    "entiteit": _elk("&#{};"),
    "escape": _elk("\\u{:04x}"),
}
UTF16 = "utf-16"  # for a channel that holds bytes
ALLE = (*VORMEN, UTF16)


def als_bytes(tekst: str, vorm: str) -> bytes:
    return tekst.encode("utf-16-le") if vorm == UTF16 else VORMEN[vorm](tekst).encode()
