"""What the tests ask of a reading: its blocks, and the doubts about a place."""

from typing import Any

from workflows.indelen.lezing import Blok, Lezing


def blocks(r: Lezing, code: str) -> list[Blok]:
    sectie = r.sectie(code)
    return sectie.blokken if sectie else []


def codes_at(r: Lezing, place: str) -> set[str]:
    return {t.code for t in r.twijfels if t.plaats.split("/")[0] == place}


def are(blokken: list[Blok], want: list[list[Any]] | None) -> bool:
    if want is None:
        return True
    same = len(blokken) == len(want)
    for blok, (soort, begin, *niveau) in zip(blokken, want, strict=False):
        same &= blok.soort == soort and blok.tekst.startswith(begin)
        same &= not niveau or blok.niveau == niveau[0]
    return same
