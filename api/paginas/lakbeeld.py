"""Lakbeeld: the text of what is judged, as runs that are hidden or not, to point at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby, pairwise
from typing import NamedTuple
from unicodedata import category

from domain.woo.beoordeling import Lakmarkering
from domain.woo.gronden import grond, in_volgorde
from domain.woo.leesstuk import GEHEEL, Leesplek, Leessectie, Leestabel
from workflows.bekijken import Beeld
from workflows.herkennen.skelet import misleidt

LIJM = "\u200d\ufe0f"
BEGIN = 48  # characters by which a place is known in the list to choose from
VAST = {"kop": "kop", "bijlagen": "bijlagen", "brief": "brief", "verzending": "verzending"}


class Deel(NamedTuple):
    """Text as it is stored, and the code point at its end if that doesn't show what it is."""

    tekst: str
    codepunt: str = ""


class Stukje(NamedTuple):
    """A run that is hidden on these grounds, or not at all; behind it a note may be referred to."""

    delen: Sequence[Deel]
    gronden: str = ""
    staat: str = ""
    noot: int = 0


class Plekbeeld(NamedTuple):
    """A place with its text; `anker` is where it is on the page."""

    plaats: str
    anker: str
    naam: str
    tekst: str
    stukjes: Sequence[Stukje]
    heel: bool


class Groep(NamedTuple):
    """Blocks of one kind that follow each other: points make one list."""

    soort: str
    blokken: Sequence[object]


class Lakbeeld:
    """What `bekijk` gives, for a page."""

    def __init__(self, beeld: Beeld) -> None:
        self.beeld = beeld
        self.stuk, self.tekst = beeld.beoordeling.stuk, beeld.tekst

    @cached_property
    def namen(self) -> Mapping[str, str]:
        """Say of each place where it is, as one says it."""
        found = {plaats: onderdeel(plaats) for plaats in self.tekst.plekken}
        found |= {p.plaats: "titel" for p in self.tekst.titel if p.plaats}
        found |= {p.plaats: label for label, regel in self.tekst.velden for p in regel if p.plaats}
        found |= {
            p.plaats: f"noot {noot.nummer}" for noot in self.tekst.voetnoten for p in noot.inhoud
        }
        return found

    def naam(self, plaats: str) -> str:
        if plaats == GEHEEL:
            return "het hele stuk"
        return self.namen.get(plaats) or onderdeel(plaats)

    @cached_property
    def ankers(self) -> Mapping[str, str]:
        return {plaats: f"p{n}" for n, plaats in enumerate(self.tekst.plekken, 1)}

    def anker(self, plaats: str) -> str:
        """Find where a place is on the page; of a whole section, where it begins."""
        first = next((plek.plaats for plek in self.tekst.onder(plaats)), "")
        return self.ankers.get(first, "tekst")

    def plek(self, plek: Leesplek) -> Plekbeeld:
        return Plekbeeld(
            plek.plaats,
            self.ankers.get(plek.plaats, ""),
            self.naam(plek.plaats),
            plek.tekst,
            tuple(self.stukjes(plek)),
            plek.heel,
        )

    def stukjes(self, plek: Leesplek) -> Iterator[Stukje]:
        """Cut a text where a mark begins or ends, and where a note is referred to."""
        marks = [(lak, self.bereik(lak, plek)) for lak in self.op(plek.plaats)]
        delen = self.beeld.verborgen.get(plek.plaats, ())
        noten = dict(plek.noten)
        randen = {0, len(plek.tekst), *noten}
        randen |= {rand for _, bereik in marks for rand in bereik}
        randen |= {rand for deel in delen for rand in (deel.van, deel.tot)}
        if 0 in noten:
            yield Stukje((), noot=noten[0])
        for van, tot in pairwise(sorted(randen)):
            here = [lak for lak, (a, z) in marks if a <= van and tot <= z]
            mee = [deel for deel in delen if deel.van <= van and tot <= deel.tot]
            codes = {code for lak in here for code in lak.grond.gronden}
            codes |= {code for deel in mee for code in deel.gronden}
            staat = staat_van(here) if codes else ""
            yield Stukje(delen_van(plek.tekst[van:tot]), merken(codes), staat, noten.get(tot, 0))

    def op(self, plaats: str) -> Sequence[Lakmarkering]:
        return list(self.beeld.beoordeling.op(plaats)) if plaats else []

    def bereik(self, lak: Lakmarkering, plek: Leesplek) -> tuple[int, int]:
        return self.beeld.beoordeling.bereik_van(lak).bereik(plek.tekst)

    def groepen(self, sectie: Leessectie) -> Sequence[Groep]:
        return [Groep(soort, list(rij)) for soort, rij in groupby(sectie.blokken, soort_van)]

    def keuzes(self) -> Iterator[tuple[str, str]]:
        """List what a mark can be set on: each place with text."""
        for plaats in self.tekst.te_beoordelen:
            tekst = zichtbaar(self.tekst.plekken[plaats].tekst)
            yield plaats, f"{self.naam(plaats)} · {tekst[:BEGIN]}{'…' if tekst[BEGIN:] else ''}"

    def gehelen(self) -> Iterator[tuple[str, str]]:
        """List what can be hidden at once: a section of several places, and all of it."""
        codes = [plaats.partition("/")[0] for plaats in self.tekst.te_beoordelen]
        for code in dict.fromkeys(codes):
            if codes.count(code) > 1:
                yield code, f"Heel onderdeel {onderdeel(code)}"
        yield GEHEEL, "Het hele stuk"


def onderdeel(plaats: str) -> str:
    code, _, rest = plaats.partition("/")
    if code == "bijlagen" and rest:
        return f"bijlage {rest.partition('/')[0]}"
    return VAST.get(code, code)


def soort_van(blok: object) -> str:
    return "tabel" if isinstance(blok, Leestabel) else str(getattr(blok, "soort", ""))


def staat_van(laks: Sequence[Lakmarkering]) -> str:
    """Call a run after the mark on it that is least certain; without one it goes with another."""
    staten = {lak.staat for lak in laks}
    return next((s for s in ("vervallen", "voorgesteld", "bevestigd") if s in staten), "mee")


def merken(codes: Sequence[str] | set[str]) -> str:
    return "; ".join(grond(code).merk for code in in_volgorde(codes))


def delen_van(tekst: str) -> Sequence[Deel]:
    """Cut behind each character that is not seen, or that is taken for another."""
    found, begin = list[Deel](), 0
    for plaats, teken in enumerate(tekst, 1):
        if misleidt(teken) and not in_emoji(tekst[max(0, plaats - 2) : plaats]):
            found.append(Deel(tekst[begin:plaats], f"U+{ord(teken):04X}"))
            begin = plaats
    return [*found, Deel(tekst[begin:])] if begin < len(tekst) else found


def in_emoji(tot_hier: str) -> bool:
    """Say whether the last character only joins a picture: that hides no letter."""
    before, last = tot_hier[:-1][-1:], tot_hier[-1:]
    return last in LIJM and bool(before) and (before in LIJM or category(before) == "So")


def zichtbaar(tekst: str) -> str:
    """Write a text on one line, with a token behind each character that misleads."""
    delen = delen_van(" ".join(tekst.split()))
    return "".join(f"{d.tekst}[{d.codepunt}]" if d.codepunt else d.tekst for d in delen)
