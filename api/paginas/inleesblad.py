"""Inleesblad: a reading on a page: the source with its doubts, and a field per answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from api.paginas.klad import Klad, gelijnd
from api.taken.rekening import rekening
from workflows.indelen.lezing import Lezing
from workflows.indelen.twijfels import Twijfel

KORT = 90  # characters of the beginning of a section
ANDERS = "anders"


class Vraag(NamedTuple):
    """A doubt, what was answered, and what is wrong with that."""

    nummer: int
    twijfel: Twijfel
    keuze: str
    waarde: str
    fout: str
    heeft_plek: bool

    @property
    def naam(self) -> str:
        return f"antwoord.{self.nummer}"


class Brok(NamedTuple):
    """A run of the source: the doubts that begin here, and whether it is in doubt."""

    tekst: str
    begint: tuple[int, ...]
    twijfel: bool


class Sectieregel(NamedTuple):
    code: str
    label: str
    stand: str
    blokken: int
    begin: str


def antwoorden_van(klad: Klad) -> Mapping[str, str]:
    """Read the answers: words that were typed count before a choice."""
    found: dict[str, str] = {}
    numbers = {naam.split(".")[1] for naam in klad.velden if naam.startswith("antwoord.")}
    for nummer in numbers:
        keuze = klad.een(f"antwoord.{nummer}.keuze")
        waarde = gelijnd(klad.een(f"antwoord.{nummer}.waarde"))
        if waarde or keuze in {"ja", "weg"}:
            found[nummer] = waarde or keuze
    return found


class Inleesblad:
    def __init__(self, lezing: Lezing, klad: Klad, fouten: Mapping[str, str]) -> None:
        self.lezing, self.klad, self.fouten = lezing, klad, fouten

    @property
    def rekening(self) -> str:
        return rekening(self.lezing)

    @cached_property
    def vragen(self) -> Sequence[Vraag]:
        return tuple(self.vraag(n, t) for n, t in enumerate(self.lezing.twijfels, 1))

    def vraag(self, nummer: int, twijfel: Twijfel) -> Vraag:
        naam = f"antwoord.{nummer}"
        waarde = gelijnd(self.klad.een(f"{naam}.waarde"))
        return Vraag(
            nummer=nummer,
            twijfel=twijfel,
            keuze=self.klad.een(f"{naam}.keuze") or (ANDERS if waarde else ""),
            waarde=waarde,
            fout=self.fouten.get(naam, ""),
            heeft_plek=self.heeft_plek(twijfel),
        )

    @property
    def gemeld(self) -> Sequence[tuple[str, str, str]]:
        """List what is still wrong, in the order of the questions."""
        wrong = [vraag for vraag in self.vragen if vraag.fout]
        return [(v.naam, f"Vraag {v.nummer}", f"{v.twijfel.vraag} {v.fout}") for v in wrong]

    @property
    def beslis(self) -> Sequence[Vraag]:
        return [vraag for vraag in self.vragen if vraag.twijfel.ernst == "beslis"]

    @property
    def kijk(self) -> Sequence[Vraag]:
        return [vraag for vraag in self.vragen if vraag.twijfel.ernst == "kijk"]

    def heeft_plek(self, twijfel: Twijfel) -> bool:
        """Say whether it points at a part of the text, and not at nothing or at all of it."""
        return 0 <= twijfel.begin < twijfel.eind and (
            twijfel.eind - twijfel.begin < len(self.lezing.bron)
        )

    @cached_property
    def brokken(self) -> Sequence[Brok]:
        return tuple(self.gebroken())

    def gebroken(self) -> Iterator[Brok]:
        """Cut the source where a doubt begins or ends: doubts may overlap, marks may not."""
        bron = self.lezing.bron
        own = [vraag for vraag in self.vragen if vraag.heeft_plek]
        ends = {grens for v in own for grens in (v.twijfel.begin, v.twijfel.eind)}
        cuts = sorted({0, len(bron), *ends})
        for begin, eind in pairwise(cuts):
            yield Brok(
                bron[begin:eind],
                tuple(v.nummer for v in own if v.twijfel.begin == begin),
                any(v.twijfel.begin <= begin < v.twijfel.eind for v in own),
            )

    def secties(self, labels: Mapping[str, str]) -> Iterator[Sectieregel]:
        for sectie in self.lezing.secties:
            begin = " ".join(sectie.blokken[0].tekst.split()) if sectie.blokken else ""
            short = begin if len(begin) <= KORT else f"{begin[: KORT - 1]}…"
            label = labels.get(sectie.code, sectie.kop)
            yield Sectieregel(sectie.code, label, sectie.stand, len(sectie.blokken), short)
