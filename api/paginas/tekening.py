"""Tekening: the picture of a route, and what stands above every page of a nota.

How to use it, on any page about one nota, now or at an earlier moment:

    with kader.register.opslag.lees() as cursor:
        gebeurd = Tijdlijn().van(nota_id, cursor, tot=tot)
    route = route_van(kader, nota, gebeurd)       # `nota` as it was after the same event
    kop = kop_van(kader, nota, gebeurd, onderdelen.get("kop"))
    return kader.toon("tijdlijn.html", route=route, kop=kop, ...)

    {% import "route.html" as r %}
    {{ r.notakop(kop, route) }}                   {# with hier="Tijdlijn" below the nota #}
    {{ r.plaat(route, "De route na gebeurtenis 12") }}  {{ r.lijst(route) }}

`route.groepen`, `route.stappen` and each `stap.toestand` (with `stap.zeg` in words) are there to
count or to compare with; the macros need no context.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import NamedTuple

from api.paginas.kader import Kader, templates
from api.paginas.routebeeld import Groepsbeeld, Routebeeld, Stapbeeld, route_van
from domain.nota.inhoud import Kop, Onderdeel
from domain.nota.stand import Nota
from domain.werkdagen import dag
from projections.tijdlijn import Gebeurd
from projections.woorden import opsomming

__all__ = ["Notakop", "kop_van", "route_van", "tekening"]

BREED, GOOT, SPIL, NAAST = 340, 100, 190, 5  # the width, names of groups, the spine, lanes in a row
STRAAL, REGEL, STAP = 11, 12, 42  # radius, height of a line of text, from one step to the next
SOORTEN = {
    None: "Nota", "ter_besluitvorming": "Nota ter besluitvorming",
    "ter_ondertekening": "Nota ter ondertekening", "ter_informatie": "Nota ter informatie",
}  # fmt: skip
VEEL = 3  # offices; more of them are only counted


class Knoop(NamedTuple):
    x: int
    y: int
    toestand: str
    regels: tuple[str, ...]
    naast: bool  # the words stand beside it, not under it


class Rij(NamedTuple):
    """A group: its name, its steps, and where lines come in and go out."""

    y: int
    naam: tuple[str, ...]
    banen: tuple[tuple[Knoop, ...], ...]
    vak: tuple[int, int] | None  # a box around lanes that don't fit beside each other

    @property
    def knopen(self) -> tuple[Knoop, ...]:
        return tuple(knoop for baan in self.banen for knoop in baan)

    @property
    def onder(self) -> int:
        """Say where the next row may begin."""
        low = max(k.y + (STAP if k.naast else 54 + REGEL * len(k.regels)) for k in self.knopen)
        return max(low, self.y + 14 * len(self.naam) + 20)

    @property
    def erin(self) -> tuple[tuple[int, int], ...]:
        return ((SPIL, self.vak[0]),) if self.vak else tuple((b[0].x, b[0].y) for b in self.banen)

    @property
    def eruit(self) -> tuple[tuple[int, int], ...]:
        return ((SPIL, self.vak[1]),) if self.vak else tuple((b[-1].x, b[-1].y) for b in self.banen)


class Tekening(NamedTuple):
    hoogte: int
    rijen: tuple[Rij, ...]
    lijnen: tuple[str, ...]


class Notakop(NamedTuple):
    """What stands above a nota: kind, kenmerk, title, and where it is."""

    nota: Nota
    soort: str
    titel: str
    stand: str
    toon: str
    versie_op: datetime | None
    termijn: date | None
    over: int | None
    beslistermijn: date | None
    aan: str
    van: str


def tekening(route: Routebeeld) -> Tekening:
    """Lay the route out: a row for each group, lanes side by side, steps of a lane under it."""
    rijen: list[Rij] = []
    y = 18
    for groep in route.groepen:
        rijen.append(rij(groep, y))
        y = rijen[-1].onder
    return Tekening(y, tuple(rijen), tuple(lijnen(rijen)))


def rij(groep: Groepsbeeld, y: int) -> Rij:
    naam = tuple(breek(groep.naam.split(), 13, " "))
    if len(groep.banen) == 1:
        steps = enumerate(groep.banen[0])
        return Rij(y, naam, (tuple(knoop(s, SPIL, y + STAP * n, None) for n, s in steps),), None)
    wijd, hoog = (BREED - GOOT) / min(len(groep.banen), NAAST), STAP + 2 * REGEL
    diep = max(map(len, groep.banen)) * hoog
    banen = tuple(
        tuple(
            knoop(stap, kolom(i, wijd), y + i // NAAST * diep + n * hoog, wijd)
            for n, stap in enumerate(baan)
        )
        for i, baan in enumerate(groep.banen)
    )
    low = max(k.y for baan in banen for k in baan) + 3 * REGEL + STRAAL
    return Rij(y, naam, banen, (y - STRAAL - 5, low) if len(banen) > NAAST else None)


def kolom(i: int, wijd: float) -> int:
    return round(GOOT + wijd * (i % NAAST + 0.5))


def knoop(stap: Stapbeeld, x: int, y: int, wijd: float | None) -> Knoop:
    if wijd is None:
        return Knoop(x, y, stap.toestand, (" ".join(stap.kort),), naast=True)
    regels = [line for word in stap.kort for line in breek(word.split("-"), wijd / 6, "-")]
    return Knoop(x, y, stap.toestand, tuple(regels), naast=False)


def breek(delen: Sequence[str], breed: float, lijm: str) -> Iterator[str]:
    """Break words over lines of so many letters."""
    line = delen[0]
    for deel in delen[1:]:
        if len(f"{line}{lijm}{deel}") > breed:
            yield line
            line = deel
        else:
            line = f"{line}{lijm}{deel}"
    yield line


def lijnen(rijen: Sequence[Rij]) -> Iterator[str]:
    """Draw lines through each lane, and from each row through one point to the next."""
    for row in rijen:
        for baan in row.banen:
            if len(baan) > 1:
                yield f"M{baan[0].x} {baan[0].y}V{baan[-1].y}"
    for boven, onder in pairwise(rijen):
        las = onder.erin[0][1] - 22
        for x, y in boven.eruit:
            yield f"M{x} {y}V{las - 12}C{x} {las} {SPIL} {las - 12} {SPIL} {las}"
        for x, y in onder.erin:
            yield f"M{SPIL} {las}C{SPIL} {las + 12} {x} {las} {x} {y}"


def kop_van(kader: Kader, nota: Nota, gebeurd: Sequence[Gebeurd], kop: Onderdeel | None) -> Notakop:
    kop = kop if isinstance(kop, Kop) else Kop()
    written = [line.moment for line in gebeurd if line.soort == "inhoud-gewijzigd"]
    terms = [o.termijn for o in nota.open_stappen.values() if o.termijn]
    termijn = min(terms, default=None)
    stand, toon = stand_van(nota)
    vandaag = dag(kader.moment)
    return Notakop(
        nota=nota,
        soort=SOORTEN[kop.soort_nota],
        titel=kop.onderwerp.strip() or nota.kenmerk,
        stand=stand,
        toon=toon,
        versie_op=written[-1] if written else None,
        termijn=termijn,
        over=kader.kalender.over(vandaag, termijn) if termijn else None,
        beslistermijn=kop.beslistermijn,
        aan=opsomming(map(kader.functienaam, kop.aan)) if kop.aan else "",
        van=kop.van,
    )


def stand_van(nota: Nota) -> tuple[str, str]:
    """Say where a nota is, and in which tone."""
    if nota.gesloten:
        return nota.gesloten.capitalize(), "goed" if nota.gesloten == "verzonden" else "rustig"
    if not nota.route:
        return ("Terug bij de steller", "let-op") if nota.ronde else ("Concept", "rustig")
    offices = list(nota.wie_aan_zet)
    wie = opsomming(offices) if 0 < len(offices) <= VEEL else f"{len(offices)} functies"
    return f"{'Akkoord, wacht' if nota.heeft_akkoord else 'Wacht'} op {wie}", "nu"


templates.env.globals["tekening"] = tekening
