"""The readers of text, HTML and JSON: every byte of a file in one channel or another."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator

from projections.lekpoort.deel import Deel, Onleesbaar, Ruis
from projections.lekpoort.pdf_lezer import lees_pdf

# A comment, a tag or text; what is never closed runs on to the end, so nothing is left out.
STUK = re.compile(r"<!--.*?(?:-->|\Z)|<[^>]*(?:>|\Z)|[^<]+", re.DOTALL)
WAARDE = re.compile(r"""=\s*("[^"]*"|'[^']*'|[^\s>"']+)""")
NAAM = re.compile(r"</?\s*([^\s/>]*)")
IN_DE_REGEL = frozenset(
    {"a", "abbr", "b", "em", "i", "mark", "small", "span", "strong", "sub", "sup", "u"}
)


def lees_tekst(inhoud: bytes) -> Iterator[Deel]:
    yield Deel("tekst", inhoud)


def lees_html(inhoud: bytes) -> Iterator[Deel]:
    tekst = decodeer(inhoud)
    aaneen: list[str] = []
    for stuk in STUK.finditer(tekst):
        if stuk[0].startswith("<!--"):
            yield Deel("html-commentaar", stuk[0], stuk.start())
        elif stuk[0].startswith("<"):
            yield from _tag(stuk[0], stuk.start())
            naam = NAAM.match(stuk[0])
            aaneen.append("" if naam and naam[1].lower() in IN_DE_REGEL else "\n")
        else:
            yield Deel("html-tekst", stuk[0], stuk.start())
            aaneen.append(stuk[0])
    yield Deel("html-tekst", html.unescape("".join(aaneen)))


def _tag(tag: str, plaats: int) -> Iterator[Deel]:
    """Give the tag for its names, and each value by itself."""
    kanaal = "html-attribuut" if "=" in tag else "html-element"
    yield Deel(kanaal, tag, plaats, Ruis.STROOM)
    for waarde in WAARDE.finditer(tag):
        yield Deel("html-attribuut", waarde[1], plaats + waarde.start(1))


def lees_json(inhoud: bytes) -> Iterator[Deel]:
    """Give keys and values, and the text of neighbouring values joined."""
    try:
        boom = json.loads(decodeer(inhoud), object_pairs_hook=_paren, parse_constant=_geen_json)
        delen = list(_in_boom(boom))
    except (ValueError, RecursionError):
        raise Onleesbaar("onleesbaar", "json") from None
    yield from (Deel(kanaal, tekst, nummer) for nummer, (kanaal, tekst) in enumerate(delen, 1))


class Paren(list[tuple[str, object]]):
    """An object with its keys in order, for a key that stands twice is not forgotten."""


def _paren(paren: list[tuple[str, object]]) -> Paren:
    return Paren(paren)


def _geen_json(_: str) -> object:
    raise ValueError


def _in_boom(knoop: object) -> Iterator[tuple[str, str]]:
    match knoop:
        case Paren():
            for sleutel, waarde in knoop:
                yield "json-sleutel", sleutel
                yield from _in_boom(waarde)
        case list():
            if aaneen := "".join(_teksten(knoop)):
                yield "json-waarde", aaneen
            for waarde in knoop:
                yield from _in_boom(waarde)
        case bool() | None:
            pass
        case _:
            yield "json-waarde", str(knoop)


def _teksten(lijst: list[object]) -> Iterator[str]:
    """Give the strings one level down, as the pieces of one line are written."""
    for knoop in lijst:
        if isinstance(knoop, Paren):
            yield from (w for k, w in knoop if k == "tekst" and isinstance(w, str))


def decodeer(inhoud: bytes) -> str:
    try:
        return inhoud.decode()
    except UnicodeDecodeError:
        raise Onleesbaar("onleesbaar", "tekst") from None


LEZERS: dict[str, Callable[[bytes], Iterator[Deel]]] = {
    "pdf": lees_pdf,
    "html": lees_html,
    "json": lees_json,
    "txt": lees_tekst,
}
