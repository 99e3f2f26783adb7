"""Join the lines of a block; a hyphen at a line end is the only hard case."""

from __future__ import annotations

import re

from workflows.indelen.boek import Boek
from workflows.indelen.regels import Regel
from workflows.indelen.twijfels import Twijfels

VOEGWOORD = re.compile(r"(?:en|of|als|tot|respectievelijk)\b")
EERSTE_WOORD = re.compile(r"[\w\u2019']*")
STAART = 60  # characters in which the last word of a line is sought


class Voeger:
    """Joins with a space, or with none after a hyphen that the nota itself explains."""

    def __init__(self, boek: Boek, twijfels: Twijfels, plaats: str) -> None:
        self.boek, self.twijfels, self.plaats = boek, twijfels, plaats

    def voeg(self, tekst: str, stuk: str, regel: Regel | None) -> str:
        """Join text and the next piece, which starts this line, or goes on within one."""
        if not tekst or not stuk or regel is None:
            return tekst + stuk
        if not tekst.endswith("-") or tekst.endswith(" -") or VOEGWOORD.match(stuk):
            return f"{tekst} {stuk}"
        eerste = EERSTE_WOORD.match(stuk)
        links, rechts = tekst[-STAART:].rsplit(maxsplit=1)[-1][:-1], eerste[0] if eerste else ""
        return self._zonder_spatie(tekst, stuk, (links, rechts), regel)

    def _zonder_spatie(self, tekst: str, stuk: str, woord: tuple[str, str], regel: Regel) -> str:
        links, rechts = woord[0], woord[1].lower()
        plek = (regel.begin, regel.begin + len(rechts))
        if links.islower() and rechts and f"{links}{rechts}" in self.boek.woorden:
            self.twijfels.meld("afbreking", self.plaats, plek, woord=f"{links}{woord[1]}")
            return tekst[:-1] + stuk
        if links.islower() and f"{links}-{rechts}" not in self.boek.woorden:
            self.twijfels.meld("afbreking", self.plaats, plek, woord=f"{links}-{woord[1]}")
        return tekst + stuk
