"""Blokken: one text area becomes a block; what hangs on it moves along with its words."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from domain.nota.inhoud import Blok, Voetnoot
from domain.verwijzing import Verwijzing, vind

WOORD = re.compile(r"\s+|\S+")


def verwijzingen(tekst: str, oud: Blok | None) -> tuple[Verwijzing, ...]:
    """Find what the text cites; a citation that somebody settled before stays as it is."""
    gelezen = [vondst.verwijzing for vondst in vind(tekst)]
    if oud is None:
        return tuple(gelezen)
    kept = [v for v in oud.verwijzingen if v.tekst in tekst or v.tekst not in oud.tekst]
    settled = {v.tekst for v in kept}
    return (*kept, *(v for v in gelezen if v.tekst not in settled))


def verplaatst(noot: Voetnoot, was: str, wordt: str) -> Voetnoot:
    """Keep a note at the word where it stood."""
    return noot.model_validate({**dict(noot), "plaats": nieuwe_plaats(noot.plaats, was, wordt)})


def nieuwe_plaats(plaats: int, was: str, wordt: str) -> int:
    before, after = WOORD.findall(was), WOORD.findall(wordt)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    done, begin = 0, 0
    for tag, i, j, k, m in matcher.get_opcodes():
        old, new = len("".join(before[i:j])), len("".join(after[k:m]))
        if plaats <= done + old and not (tag != "equal" and plaats == done):
            inside = max(plaats - done, 0)  # a blank before it went
            return begin + (inside if tag == "equal" else new)
        done, begin = done + old, begin + new
    return len(wordt)
