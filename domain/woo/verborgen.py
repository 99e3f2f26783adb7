"""Verborgen: which characters the marks of a judgement hide, place by place.

Where marks overlap, a character is hidden on the grounds of all of them. Neighbours on the same
grounds, with only space or punctuation between them, are one; so is what hides all of a place
(woo.md 6.4). A note whose reference is hidden is hidden with it, on the same grounds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple
from uuid import UUID

from domain.woo.beoordeling import Beoordeling
from domain.woo.gronden import in_volgorde
from domain.woo.leesstuk import Leesplek, Leesstuk


class Deel(NamedTuple):
    """Hidden from `van` until `tot`, on these grounds in the order of the catalogue."""

    van: int
    tot: int
    gronden: tuple[str, ...]


Verborgen = Mapping[str, Sequence[Deel]]


def verborgen(beoordeling: Beoordeling, stuk: Leesstuk) -> Verborgen:
    """Give what is hidden in each place that has any, in order and without overlap."""
    los: dict[str, list[Deel]] = {}
    for lak in beoordeling.verborgen:
        passage = beoordeling.bereik_van(lak)
        for plek in stuk.onder(passage.plaats):
            van, tot = passage.bereik(plek.tekst)
            if plek.tekst[van:tot].strip():
                los.setdefault(plek.plaats, []).append(Deel(van, tot, lak.grond.gronden))
    samen = {plaats: verenigd(stuk.plekken[plaats], delen) for plaats, delen in los.items()}
    per_noot = {noot.nummer: noot.inhoud for noot in stuk.voetnoten}
    for plaats, delen in list(samen.items()):
        for deel in delen:
            for nummer in noten_in(stuk.plekken[plaats], deel):
                for plek in per_noot.get(nummer, ()):
                    heel = Deel(0, len(plek.tekst), deel.gronden)
                    samen[plek.plaats] = verenigd(plek, [*samen.get(plek.plaats, ()), heel])
    return samen


def verenigd(plek: Leesplek, delen: Sequence[Deel]) -> tuple[Deel, ...]:
    """Let each character have all its grounds, and join what is one to a reader."""
    tekst = plek.tekst
    found: list[Deel] = []
    for van, tot in pairwise(sorted({p for deel in delen for p in (deel.van, deel.tot)})):
        codes = {c for d in delen if d.van <= van and tot <= d.tot for c in d.gronden}
        if not codes:
            continue
        nieuw = Deel(van, tot, in_volgorde(codes))
        tussen = tekst[found[-1].tot : van] if found else ""
        if found and found[-1].gronden == nieuw.gronden and not any(map(str.isalnum, tussen)):
            found[-1] = found[-1]._replace(tot=tot)
        else:
            found.append(nieuw)
    if leesbaar(tekst, found).strip():
        return tuple(found)
    alle = {code for deel in found for code in deel.gronden}
    return (Deel(0, len(tekst), in_volgorde(alle)),)


def leesbaar(tekst: str, delen: Sequence[Deel]) -> str:
    """Give what is left of a text."""
    rest, begin = [], 0
    for deel in delen:
        rest.append(tekst[begin : deel.van])
        begin = deel.tot
    return " ".join([*rest, tekst[begin:]])


def noten_in(plek: Leesplek, deel: Deel) -> Iterator[int]:
    """Give the notes that are referred to in what is hidden, or right behind it."""
    for waar, nummer in plek.noten:
        if deel.van < waar <= deel.tot or waar == deel.van == 0:
            yield nummer


def verborgen_teksten(beoordeling: Beoordeling, stuk: Leesstuk) -> Iterator[tuple[UUID, str]]:
    """Give every hidden text with the mark that hides it: what the leak gate searches for.

    What only fell away with a reference or between two marks goes under the first mark there.
    """
    for plaats, delen in verborgen(beoordeling, stuk).items():
        laks = [lak.lak_id for lak in beoordeling.op(plaats)] or [
            lak.lak_id for lak in beoordeling.verborgen
        ]
        for deel in delen:
            yield laks[0], stuk.plekken[plaats].tekst[deel.van : deel.tot]
