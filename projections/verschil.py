"""Verschil: what differs between two versions of a nota, down to the words. It has no table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Literal
from uuid import UUID

from domain.nota.inhoud import Bijlage, Blok, Lijst, Onderdeel, Sectie, Stand, Voetnoot
from domain.value import Value

Soort = Literal["toegevoegd", "gewijzigd", "weg"]
WOORD = re.compile(r"^\s+|\S+\s*")
LANG = 2000  # words; of longer texts, words that are everywhere are no hold


class Stuk(Value):
    """A run of words that is on both sides, or only on this one."""

    soort: Literal["gelijk", "weg", "erbij"]
    tekst: str


class Deel(Value):
    """One block, footnote or field, as it was and as it becomes; `id` is that of the block."""

    naam: str
    soort: Soort
    id: UUID | None = None
    was: tuple[Stuk, ...] = ()
    wordt: tuple[Stuk, ...] = ()


class OnderdeelVerschil(Value):
    code: str
    soort: Soort
    stand_was: Stand | None
    stand_wordt: Stand | None
    delen: tuple[Deel, ...]


Veld = tuple[str, UUID | None, str]  # what it is called, of which block, and its text


def verschil(
    was: Mapping[str, Onderdeel], wordt: Mapping[str, Onderdeel]
) -> tuple[OnderdeelVerschil, ...]:
    """Compare two versions, onderdeel by onderdeel; what is equal is left out."""
    return tuple(
        OnderdeelVerschil(
            code=code,
            soort=soort(was.get(code), wordt.get(code)),
            stand_was=was[code].stand if code in was else None,
            stand_wordt=wordt[code].stand if code in wordt else None,
            delen=(
                *delen(velden(was.get(code)), velden(wordt.get(code))),
                *verplaatst(was.get(code), wordt.get(code)),
            ),
        )
        for code in sorted({*was, *wordt})
        if was.get(code) != wordt.get(code)
    )


def soort(was: object, wordt: object) -> Soort:
    if was is None:
        return "toegevoegd"
    return "weg" if wordt is None else "gewijzigd"


def delen(was: Mapping[str, Veld], wordt: Mapping[str, Veld]) -> Iterator[Deel]:
    """Pair what has the same key, in the order of the new text; what went comes where it was."""
    for key in volgorde(list(was), list(wordt)):
        before, after = was.get(key), wordt.get(key)
        if before and after and before[2] == after[2]:
            continue
        naam, blok_id, _ = after or before or ("", None, "")
        left, right = woorden(before[2] if before else "", after[2] if after else "")
        yield Deel(naam=naam, soort=soort(before, after), id=blok_id, was=left, wordt=right)


def verplaatst(was: Onderdeel | None, wordt: Onderdeel | None) -> Iterator[Deel]:
    """Say that what stayed stands in another order."""
    if was is None or wordt is None:
        return
    before, after = list(plaatsen(was)), list(plaatsen(wordt))
    if [key for key in before if key in after] != [key for key in after if key in before]:
        yield Deel(naam="volgorde", soort="gewijzigd")


def plaatsen(deel: Onderdeel) -> Iterator[str]:
    match deel:
        case Sectie(blokken=blokken):
            yield from (str(blok.blok_id) for blok in blokken)
        case Lijst(waarden=waarden):
            yield from waarden


def volgorde(was: Sequence[str], wordt: Sequence[str]) -> Sequence[str]:
    found = list(wordt)
    for i, key in enumerate(was):
        if key not in wordt:
            before = was[i - 1] if i else None
            found.insert(found.index(before) + 1 if before in found else 0, key)
    return found


def velden(deel: Onderdeel | None) -> dict[str, Veld]:
    """Take an onderdeel apart into what can differ by itself, each under a key that stays."""
    match deel:
        case None:
            return {}
        case Sectie(blokken=blokken, voetnoten=voetnoten):
            found = [veld for blok in blokken for veld in van_blok(blok)]
            found += [veld for noot in voetnoten for veld in van_voetnoot(noot)]
        case Lijst(waarden=waarden):
            found = [(waarde, None, waarde) for waarde in waarden]
        case _:
            found = van_waarde(deel)
    return {f"{naam} {blok_id or ''}": (naam, blok_id, tekst) for naam, blok_id, tekst in found}


def van_blok(blok: Blok) -> Iterator[Veld]:
    """Give the text of a block, and each other thing that is said of it."""
    yield "blok", blok.blok_id, "\n".join("\t".join(rij) for rij in blok.rijen or ()) or blok.tekst
    yield from (
        (naam, blok.blok_id, str(waarde))
        for naam in ("soort", "niveau", "besluit_voor", "punt_id", "deel")
        if (waarde := getattr(blok, naam)) not in (None, "alinea")
    )
    for n, verwijzing in enumerate(blok.verwijzingen):
        yield f"verwijzing {n + 1}", blok.blok_id, verwijzing.id or verwijzing.tekst


def van_voetnoot(noot: Voetnoot) -> Iterator[Veld]:
    yield "voetnoot", noot.voetnoot_id, noot.tekst
    yield "plaats van voetnoot", noot.voetnoot_id, f"{noot.blok_id} {noot.plaats}"


def van_waarde(deel: Value) -> list[Veld]:
    """Give each field of a kop, of a verzending, or each row of the bijlagen."""
    found: list[Veld] = []
    for naam, waarde in deel:
        match waarde:
            case None | "" | ():
                continue
            case bool():
                found.append((naam, None, "ja" if waarde else "nee"))
            case tuple():
                found += [van_element(naam, n, element) for n, element in enumerate(waarde)]
            case _:
                found.append((naam, None, str(waarde)))
    return [veld for veld in found if veld[0] not in {"code", "soort"}]


def van_element(naam: str, n: int, element: object) -> Veld:
    if isinstance(element, Bijlage):
        wat = f"{element.titel} ({element.soort}, {element.bytes} bytes, sha256 {element.sha256})"
        return f"bijlage {element.volgnummer}", None, wat
    return f"{naam} {n + 1}", None, str(element)


def woorden(was: str, wordt: str) -> tuple[tuple[Stuk, ...], tuple[Stuk, ...]]:
    """Compare word by word. White space goes along with its word, and is no difference."""
    before, after = WOORD.findall(was), WOORD.findall(wordt)
    matcher = SequenceMatcher(
        None,
        [woord.strip() for woord in before],
        [woord.strip() for woord in after],
        autojunk=len(before) + len(after) > LANG,
    )
    left, right = list[Stuk](), list[Stuk]()
    for tag, i, j, k, m in matcher.get_opcodes():
        if old := "".join(before[i:j]):
            left.append(Stuk(soort="gelijk" if tag == "equal" else "weg", tekst=old))
        if new := "".join(after[k:m]):
            right.append(Stuk(soort="gelijk" if tag == "equal" else "erbij", tekst=new))
    return tuple(left), tuple(right)
