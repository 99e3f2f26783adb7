"""What our own HTML and JSON may consist of, whatever their text is (documents.md 6)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from pydantic import ValidationError

from domain.value import BEWAARD
from domain.woo.gelakt import GelaktStuk
from projections.lekpoort.deel import Fout
from projections.lekpoort.leeg import PAD, leeg_pakket
from projections.lekpoort.lezers import STUK, decodeer

KLASSE, NOOT = r"lak|visueel-verborgen|smal", r"(?:noot|verwijzing)-\d{1,9}"
BLOKKEN = (
    "html head title style body header main h1 h2 h3 h4 dl dt dd p ul ol li table thead tbody tr"
)
ELEMENTEN: dict[str, dict[str, str]] = {
    **{naam: {} for naam in f"{BLOKKEN} sup".split()},
    "html": {"lang": "nl"},
    "meta": {
        "charset": "utf-8",
        "http-equiv": "Content-Security-Policy",
        "name": "viewport",
        "content": r"width=device-width, initial-scale=1"
        r"|default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='",
    },
    "li": {"id": NOOT, "value": r"\d{1,9}"},
    "th": {"scope": "col|row", "class": KLASSE},
    "td": {"class": KLASSE},
    "span": {"class": KLASSE, "aria-hidden": "true"},
    "a": {
        "id": NOOT,
        "href": f"#{NOOT}",
        "aria-label": r"(?:Voetnoot|Terug naar de tekst bij voetnoot) \d{1,9}",
    },
}
TAG = re.compile(r'<(/?)([a-z0-9]+)((?: [a-z-]+="[^"<>]*")*)>')
ATTRIBUUT = re.compile(r' ([a-z-]+)="([^"]*)"')
STIJL = re.compile(r"<style>(.*?)</style>", re.DOTALL)
DOCTYPE = "<!DOCTYPE html>"


def keur_html(inhoud: bytes) -> Iterator[Fout]:
    """Close on anything that our template doesn't write; a browser may read it otherwise."""
    tekst = decodeer(inhoud)
    open_: list[str] = []
    for stuk in STUK.finditer(tekst):
        deel, plaats = stuk[0], stuk.start()
        if deel.startswith("<!--"):
            yield Fout("verborgen-kanaal", "html-commentaar", plaats)
        elif deel.startswith("<") and (deel != DOCTYPE or plaats):
            yield from (Fout("verborgen-kanaal", kanaal, plaats) for kanaal in _keur_tag(deel))
            if not _past_in(deel, open_):
                yield Fout("onleesbaar", "html-element", plaats)
    if open_ or not tekst.startswith(DOCTYPE):
        yield Fout("onleesbaar", "html-element")
    eigen = STIJL.findall(leeg_pakket()[f"{PAD}.html"].decode())
    if STIJL.findall(tekst) != eigen:
        yield Fout("verborgen-kanaal", "html-stijl")


def _keur_tag(tag: str) -> Iterator[str]:
    delen = TAG.fullmatch(tag)
    if not delen or delen[2] not in ELEMENTEN:
        yield "html-element"
        return
    mag = ELEMENTEN[delen[2]]
    for naam, waarde in ATTRIBUUT.findall(delen[3]):
        if not re.fullmatch(mag.get(naam, "(?!)"), waarde):
            yield "html-attribuut"


def _past_in(tag: str, open_: list[str]) -> bool:
    """Keep what is open, and say if this tag may stand here."""
    delen = TAG.fullmatch(tag)
    if not delen or delen[2] == "meta":
        return True
    if not delen[1]:
        open_.append(delen[2])
        return True
    return bool(open_) and open_.pop() == delen[2]


def keur_json(inhoud: bytes) -> Iterator[Fout]:
    """Close on a key outside the schema, on one that stands twice, and on any other shape."""
    try:
        boom = json.loads(inhoud, object_pairs_hook=_eenmaal)
        GelaktStuk.model_validate(boom, context=BEWAARD)
    except ValidationError as fout:
        sleutel = any(een["type"] == "extra_forbidden" for een in fout.errors(include_input=False))
        kanaal = "json-sleutel" if sleutel else "json-waarde"
        yield Fout("verborgen-kanaal", kanaal)
    except DubbeleSleutel:
        yield Fout("verborgen-kanaal", "json-sleutel")
    except (ValueError, RecursionError):
        yield Fout("onleesbaar", "json")


class DubbeleSleutel(ValueError):
    """A key that stands twice: one reader takes the first, another the last."""


def _eenmaal(paren: list[tuple[str, object]]) -> dict[str, object]:
    if len(boom := dict(paren)) != len(paren):
        raise DubbeleSleutel
    return boom
