"""The encodings in which text may hide: every reading of a piece that gives other text."""

from __future__ import annotations

import base64
import binascii
import html
import quopri
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

DIEPTE = 2  # base64 of percent is read, and no more: each reading may grow the work
MIN_BYTES = 4

ENTITEIT = re.compile(r"&[#\w]")
ESCAPE = re.compile(r"\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|.)", re.DOTALL)
PERCENT = re.compile(r"%[0-9A-Fa-f]{2}")
QUOTED = re.compile(r"=(?:[0-9A-F]{2}|\r?\n)")
BASE64 = re.compile(r"[A-Za-z0-9+/_-]{6,}")
BASE64_REGEL = re.compile(r"(?<=[A-Za-z0-9+/]{60})\r?\n")
HEX = re.compile(r"[0-9A-Fa-f]{2}(?:[ :\r\n]?[0-9A-Fa-f]{2}){3,}")
GEEN_TEKST = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
URLSAFE = str.maketrans("-_", "+/")


class Zicht(NamedTuple):
    """One reading: through which encodings, its text, and how far on in the piece it begins."""

    vorm: str
    tekst: str
    plaats: int = 0


def zichten(
    stuk: str | bytes, uit: frozenset[str] = frozenset(), diepte: int = DIEPTE
) -> Iterator[Zicht]:
    """Give the piece as it is, and every other reading of it."""
    if isinstance(stuk, bytes):
        eerste = [zicht for zicht in _van_bytes(stuk) if zicht.vorm not in uit]
    else:
        eerste = [Zicht("", stuk)]
    for zicht in eerste:
        yield from _dieper(zicht, uit, diepte)


def _dieper(zicht: Zicht, uit: frozenset[str], diepte: int) -> Iterator[Zicht]:
    yield zicht
    if not diepte:
        return
    for vorm, lees in LEZINGEN.items():
        if vorm in uit:
            continue
        for deel in lees(zicht.tekst):
            naam = "/".join(filter(None, (zicht.vorm, vorm, deel.vorm)))
            yield from _dieper(Zicht(naam, deel.tekst, zicht.plaats + deel.plaats), uit, diepte - 1)


def _van_bytes(inhoud: bytes) -> Iterator[Zicht]:
    """Read bytes in every way that some program would."""
    try:
        yield Zicht("", inhoud.decode("utf-8-sig"))
    except UnicodeDecodeError:
        yield Zicht("", inhoud.decode("utf-8", "replace"))
        yield Zicht("cp1252", inhoud.decode("cp1252", "replace"))
    if lijkt_utf16(inhoud):
        for codering in ("utf-16-le", "utf-16-be"):
            for vanaf in (0, 1):
                yield Zicht("utf-16", inhoud[vanaf:].decode(codering, "replace"), vanaf)


def lijkt_utf16(inhoud: bytes) -> bool:
    """UTF-16 of a language written here has a byte below 5 in every second place."""
    return inhoud.startswith((b"\xff\xfe", b"\xfe\xff")) or any(
        teken in inhoud for teken in (b"\0", b"\1", b"\2", b"\3", b"\4")
    )


def _als_tekst(inhoud: bytes) -> Iterator[Zicht]:
    """Give decoded bytes only where they are text: most runs of letters are no base64."""
    if len(inhoud) < MIN_BYTES:
        return
    for vorm, codering in CODERINGEN:
        try:
            tekst = inhoud.decode(codering)
        except UnicodeDecodeError:
            continue
        if not GEEN_TEKST.search(tekst):
            yield Zicht(vorm, tekst)
            if vorm == "":
                return


CODERINGEN = (("", "utf-8"), ("utf-16", "utf-16-le"), ("utf-16", "utf-16-be"), ("cp1252", "cp1252"))


def _entiteit(tekst: str) -> Iterator[Zicht]:
    if ENTITEIT.search(tekst):
        yield Zicht("", html.unescape(tekst))


def _escape(tekst: str) -> Iterator[Zicht]:
    if ESCAPE.search(tekst):
        yield Zicht("", ESCAPE.sub(_teken, tekst))


def _teken(gevonden: re.Match[str]) -> str:
    code = gevonden[0][1:]
    return chr(int(code[1:], 16)) if code[1:] else {"n": "\n", "t": "\t"}.get(code, code)


def _percent(tekst: str) -> Iterator[Zicht]:
    if PERCENT.search(tekst):
        yield from _heel(unquote_to_bytes(tekst))


def _quoted(tekst: str) -> Iterator[Zicht]:
    if QUOTED.search(tekst):
        yield from _heel(quopri.decodestring(tekst.encode("utf-8", "replace")))


def _heel(inhoud: bytes) -> Iterator[Zicht]:
    """Read a whole text of which some signs were bytes."""
    yield Zicht("", inhoud.decode("utf-8", "replace"))
    yield Zicht("cp1252", inhoud.decode("cp1252", "replace"))


def _base64(tekst: str) -> Iterator[Zicht]:
    """Read each run from its first four letters on: what stands before it may be glued to it."""
    for run in BASE64.finditer(BASE64_REGEL.sub("", tekst)):
        letters = run[0].translate(URLSAFE)
        for vanaf in range(4):
            yield from (
                zicht._replace(plaats=run.start() + vanaf)
                for zicht in _als_tekst(_uit_base64(letters[vanaf:]))
            )


def _uit_base64(letters: str) -> bytes:
    try:
        return base64.b64decode(letters[: len(letters) - (len(letters) % 4 == 1)] + "==")
    except (binascii.Error, ValueError):
        return b""


def _hex(tekst: str) -> Iterator[Zicht]:
    for run in HEX.finditer(tekst):
        cijfers = re.sub(r"[ :\r\n]", "", run[0])
        for vanaf in (0, 1):
            deel = cijfers[vanaf : len(cijfers) - (len(cijfers) - vanaf) % 2]
            yield from (
                zicht._replace(plaats=run.start() + vanaf)
                for zicht in _als_tekst(bytes.fromhex(deel))
            )


LEZINGEN: dict[str, Callable[[str], Iterator[Zicht]]] = {
    "entiteit": _entiteit,
    "escape": _escape,
    "percent": _percent,
    "quoted-printable": _quoted,
    "base64": _base64,
    "hex": _hex,
}
