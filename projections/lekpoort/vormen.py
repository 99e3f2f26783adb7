"""The encodings in which text may hide: every reading of a piece that gives other text."""

from __future__ import annotations

import base64
import html
import quopri
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from projections.lekpoort.deel import Ruis

DIEPTE = 2  # base64 of percent is read, and no more: each reading may grow the work
MIN_BYTES = 4

ENTITEIT = re.compile(r"&[#\w]")
ESCAPE = re.compile(r"\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|.)", re.DOTALL)
PERCENT = re.compile(r"%[0-9A-Fa-f]{2}")
QUOTED = re.compile(r"=(?:[0-9A-F]{2}|\r?\n)")
BASE64 = re.compile(r"[A-Za-z0-9+/_-]{6,}")
BASE64_REGEL = re.compile(r"(?<=[A-Za-z0-9+/]{60})\r?\n")
HEX = re.compile(r"[0-9A-Fa-f]{2}(?:[ :\r\n]?[0-9A-Fa-f]{2}){3,}")
HEX_WIT = re.compile(r"[ :\r\n]")
SCHEIDING = "\n\u4e00\n"
GEEN_TEKST = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
URLSAFE = str.maketrans("-_", "+/")


class Zicht(NamedTuple):
    """One reading: through which encodings, its text, and whether chance may have written it."""

    vorm: str
    tekst: str
    ruis: Ruis = Ruis.GEEN


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
        for deel in filter(lambda deel: deel.tekst, lees(zicht.tekst)):
            naam = "/".join(filter(None, (zicht.vorm, vorm, deel.vorm)))
            verder = Zicht(naam, deel.tekst, ruis=max(zicht.ruis, deel.ruis))
            yield from _dieper(verder, uit, diepte - 1)


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
                yield Zicht("utf-16", inhoud[vanaf:].decode(codering, "replace"))


def lijkt_utf16(inhoud: bytes) -> bool:
    """UTF-16 of letters that fold to ours has one of these bytes in every second place."""
    return any(teken in inhoud for teken in (b"\0", b"\1", b"\2", b"\3", b"\4", b"\xff"))


def _als_tekst(inhoud: bytes) -> str:
    """Give decoded bytes only where they are text: most runs of letters are no base64."""
    if len(inhoud) < MIN_BYTES:
        return ""
    for codering, vorm in CODERINGEN.items():
        with suppress(UnicodeDecodeError):
            if vorm.fullmatch(tekst := inhoud.decode(codering)):
                return tekst
    # Something was glued to it: then only a long piece of text is no chance.
    return SCHEIDING.join(STUK.findall(inhoud.decode("utf-8", "replace")))


STUK = re.compile(r"[\w\s.,;:@'()&-]{8,}")
LEESBAAR = re.compile("[^\x00-\x08\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]*")
WESTERS = re.compile("[\t\n\r -~\u00a0-\u05ff\u2000-\u20ff]*")
CODERINGEN = {
    "utf-8": LEESBAAR,
    "utf-16-le": WESTERS,
    "utf-16-be": WESTERS,
    "cp1252": re.compile(r"[\w\s.,;:@'()/&-]*"),
}


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
    yield _samen(map(_uit_base64, BASE64.findall(BASE64_REGEL.sub("", tekst))))


@lru_cache(maxsize=20_000)  # the words of a document come back in each of its forms
def _uit_base64(run: str) -> str:
    """Read a run from each of its first four letters: what stands before it may be glued to it."""
    letters = run.translate(URLSAFE)
    vanaf = (letters[begin:] for begin in range(4))
    delen = (deel[: len(deel) - (len(deel) % 4 == 1)] + "==" for deel in vanaf)
    return SCHEIDING.join(filter(None, (_als_tekst(base64.b64decode(deel)) for deel in delen)))


def _hex(tekst: str) -> Iterator[Zicht]:
    runs = (HEX_WIT.sub("", run) for run in HEX.findall(tekst))
    yield _samen(
        _als_tekst(bytes.fromhex(run[vanaf : len(run) - (len(run) - vanaf) % 2]))
        for run in runs
        for vanaf in (0, 1)
    )


def _samen(teksten: Iterable[str]) -> Zicht:
    """Take them together, with a letter between them that joins no two of them to a name."""
    return Zicht("", SCHEIDING.join(filter(None, teksten)), ruis=Ruis.STROOM)


LEZINGEN: dict[str, Callable[[str], Iterator[Zicht]]] = {
    "entiteit": _entiteit,
    "escape": _escape,
    "percent": _percent,
    "quoted-printable": _quoted,
    "base64": _base64,
    "hex": _hex,
}
