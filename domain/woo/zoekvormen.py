"""The two forms in which hidden text is looked for: *woord* and *los* (woo.md 11.1).

What is hidden, what may be seen, and what is searched go through the same folding, so that a name
is found however it is written. Every function is linear in the length of its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple
from unicodedata import category, normalize

MIN_WOORD, MIN_GETAL = 2, 3  # characters: of a word, and of a word with a digit
MIN_LOS, MIN_NAAM = 4, 6  # letters: from edge to edge of words, and of a name anywhere

ONZICHTBAAR = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff]"
)
WIT = re.compile(r"\s+")
WOORD = re.compile(r"[^\W_]+")
CIJFER = re.compile(r"\d")

# What the eye takes for another letter. Capitals and small letters apart: capital eta is an H.
LIJKT_OP = {
    **dict(zip("АВЕЅКМНОРСТУХІЈԚԜаеѕкмнорстухіјԁһԛԝв", "ABESKMHOPCTYXIJQWaeskmhopctyxijdhqwb",
               strict=True)),
    **dict(zip("ӏӀΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεηικνορτυχγωβμ", "llABEZHIKMNOPTYXaenikvoptuxywbu", strict=True)),
    **dict(zip("ıȷɑɡøØđĐłŁħŦŧ", "ijagoOdDlLhTt", strict=True)),
}  # fmt: skip


class Vouwing(dict[int, str]):
    """For each character what is left of it; made when first met, so that `translate` is one pass.

    `zonder` leaves a step out: with it a test shows that the step is needed.
    """

    def __init__(self, zonder: frozenset[str] = frozenset()) -> None:
        super().__init__()
        self.zonder = zonder

    def __missing__(self, punt: int) -> str:
        teken = chr(punt)
        if "onzichtbaar" not in self.zonder and ONZICHTBAAR.match(teken):
            teken = ""
        letters = self._ontleed(teken)
        letters = self._ontleed(self._herken(letters).casefold())
        letters = self._herken(letters)  # some become a look-alike by that: U+0345
        if "accenten" not in self.zonder:
            letters = "".join(letter for letter in letters if category(letter) not in {"Mn", "Me"})
        self[punt] = letters
        return letters

    def _herken(self, letters: str) -> str:
        if "lijkt-op" in self.zonder:
            return letters
        return "".join(LIJKT_OP.get(letter, letter) for letter in letters)

    def _ontleed(self, letters: str) -> str:
        return letters if "samengesteld" in self.zonder else normalize("NFKD", letters)


VOUWING = Vouwing()


class Los(NamedTuple):
    """The letters and digits of a text in one run, and where in it words begin and end."""

    letters: str
    begin: tuple[int, ...]
    eind: frozenset[int]


def woord(tekst: str, vouwing: Vouwing = VOUWING) -> str:
    """Fold a text: case, composition, accents, look-alikes, white space, what can't be seen."""
    return WIT.sub(" ", tekst.translate(vouwing))


def woorden(tekst: str) -> Iterator[str]:
    """Give the folded words of a text that are long enough to look for."""
    return (deel for deel in WOORD.findall(woord(tekst)) if telt(deel))


def telt(deel: str) -> bool:
    return len(deel) >= (MIN_GETAL if CIJFER.search(deel) else MIN_WOORD)


def los(tekst: str) -> str:
    """Give a text as its letters and digits only, folded."""
    return "".join(WOORD.findall(woord(tekst)))


def los_met_randen(gevouwen: str) -> Los:
    """Take the separators out of a folded text, and remember where they were."""
    delen = WOORD.findall(gevouwen)
    eind = tuple(accumulate(map(len, delen)))
    return Los("".join(delen), (0, *eind[:-1]) if eind else (), frozenset(eind))
