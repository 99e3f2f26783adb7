"""Print how well the detector of personal data does: `python -m tests.herkenproef`, from the root.

All of it is measured on what lies beside the project: its own sentences, 300 moties, and cases.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from tests.shared import SHARED
from workflows.herkennen.regels import Regels
from workflows.herkennen.vondst import Herkenner, Vondst

CORPUS = SHARED / "corpus"
MOTIES = 300
AANSPREKING = re.compile(r"(?:de heer|heer|mevrouw|mevr\.|dhr\.)\s", re.IGNORECASE)


@dataclass
class Uitslag:
    """What was labelled and what was found; a span is `raak` if touched, `heel` if all covered."""

    prive: int = 0
    raak: int = 0
    heel: int = 0
    vondsten: int = 0
    publiek: list[str] = field(default_factory=list)
    verkeerd: list[str] = field(default_factory=list)
    gemist: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return self.raak / self.prive

    @property
    def precision(self) -> float:
        return 1 - len(self.verkeerd) / self.vondsten


def sentences() -> list[dict[str, Any]]:
    lines = (CORPUS / "pii.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def cases() -> list[dict[str, Any]]:
    path = CORPUS / "gevallen" / "gevallen.json"
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["persoonsgegevens"]
    return found


def moties() -> Iterator[str]:
    path = CORPUS / "moties" / "moties_dev.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in islice(lines, MOTIES):
            motie = json.loads(line)
            yield "\n".join([motie["onderwerp"] or "", *motie["alineas"]])


def meet(herkenner: Herkenner) -> Uitslag:
    """Compare with the labels, kind by kind: a name that is found as a number is not found."""
    uitslag = Uitslag()
    for zin in sentences():
        vondsten = list(herkenner.herken(zin["text"]))
        labels = [(zin["text"][a:b], a, b, soort, wie) for a, b, soort, wie in zin["spans"]]
        uitslag.vondsten += len(vondsten)
        for woorden, begin, eind, soort, wie in labels:
            near = [v for v in vondsten if v.begin < eind and begin < v.eind]
            if wie == "public":
                uitslag.publiek += [woorden] * bool(near)
                continue
            same = [v for v in near if v.soort == soort]
            uitslag.prive += 1
            uitslag.raak += bool(same)
            uitslag.heel += any(covers(v, woorden, begin, eind) for v in same)
            uitslag.gemist += [] if same else [woorden]
        uitslag.verkeerd += [
            zin["text"][v.begin : v.eind]
            for v in vondsten
            if not any(
                v.begin < b and a < v.eind and v.soort == soort and wie == "private"
                for _, a, b, soort, wie in labels
            )
        ]
    return uitslag


def covers(vondst: Vondst, woorden: str, begin: int, eind: int) -> bool:
    """Ask no more than what is to be hidden: the local part, and no "de heer"."""
    if vondst.soort == "EMAIL":
        eind = begin + woorden.index("@")
    elif aanspreking := AANSPREKING.match(woorden):
        begin += aanspreking.end()
    return vondst.begin <= begin and eind <= vondst.eind


def passages(tekst: str, vondsten: Sequence[Vondst]) -> list[tuple[str, str]]:
    return [(v.soort, tekst[v.begin : v.eind]) for v in vondsten]


def verslag(herkenner: Herkenner) -> Iterator[str]:
    uitslag = meet(herkenner)
    touched = f"{uitslag.raak} of {uitslag.prive} touched, {uitslag.heel} covered whole"
    yield f"{herkenner.naam}@{herkenner.versie}, without a list of names"
    yield f"recall        {uitslag.recall:.3f}  {touched}; missed: {', '.join(uitslag.gemist)}"
    yield f"precision     {uitslag.precision:.3f}  wrong of {uitslag.vondsten}: {uitslag.verkeerd}"
    yield f"public names  {len(uitslag.publiek)} marked {uitslag.publiek}"
    yield f"speed         {texts_a_second(herkenner):,.0f} texts/s"
    marks = [mark for motie in moties() for mark in passages(motie, herkenner.herken(motie))]
    yield f"{MOTIES} moties    {len(marks)} marked {marks}"
    for case in cases():
        found = passages(case["tekst"], herkenner.herken(case["tekst"]))
        right = [woorden for _, woorden in found] == case["goed"]
        yield f"case {'right' if right else 'WRONG'}    {case['tekst']!r}: {found}"


def texts_a_second(herkenner: Herkenner) -> float:
    texts = [zin["text"] for zin in sentences()] * 20
    start = time.perf_counter()
    for text in texts:
        herkenner.herken(text)
    return len(texts) / (time.perf_counter() - start)


if __name__ == "__main__":
    if not CORPUS.is_dir():
        sys.exit("there is no ../shared/data/corpus beside the project")
    sys.stdout.writelines(f"{line}\n" for line in verslag(Regels()))
