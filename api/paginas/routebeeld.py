"""Routebeeld: what a route looks like at a moment: of every step its state, its marks and names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Literal, NamedTuple
from uuid import UUID

from markupsafe import Markup

from api.paginas.kader import Kader
from api.paginas.weergave import glyf
from domain.functionaris import Functionaris
from domain.nota.merken import Gezet, Papier
from domain.nota.stand import Nota
from domain.opdracht import Lezer
from domain.route import BEWINDSPERSOON, MINISTERIE, Groep, Stap
from domain.toegang import aan_zet_voor, banen_voor, laatste_voor, ziet_stap
from domain.werkdagen import Kalender, dag
from projections.tijdlijn import Gebeurd

Toestand = Literal[
    "getekend",
    "aan",
    "wacht",
    "vervallen",
    "overgeslagen",
    "onbezet",
    "geen-reactie",
    "voorgelegd",
    "mits",
]
ZEG: Mapping[str, str] = {
    "getekend": "getekend", "aan": "aan de beurt", "wacht": "nog niet aan de beurt",
    "vervallen": "vervallen", "overgeslagen": "overgeslagen", "geen-reactie": "geen reactie",
    "voorgelegd": "geschil voorgelegd", "mits": "akkoord, met een voorwaarde die openstaat",
    "onbezet": "aan de beurt, maar niemand bezet deze functie",
}  # fmt: skip
TEKEN: Mapping[str, str] = {
    "getekend": "goed", "aan": "punt", "vervallen": "mis", "overgeslagen": "streep",
    "geen-reactie": "streep", "onbezet": "let-op", "voorgelegd": "let-op",
    "mits": "let-op",
}  # fmt: skip
VAN_WIJZE: Mapping[str, Toestand] = {
    "handtekening": "getekend", "behandeld": "getekend", "verzonden": "getekend",
    "overgeslagen": "overgeslagen", "voorwaarde": "overgeslagen",
    "geen_reactie": "geen-reactie", "voorgelegd": "voorgelegd",
}  # fmt: skip
WIJZE: Mapping[str, str] = {
    "handtekening": "getekend", "behandeld": "behandeld", "verzonden": "verzonden",
    "overgeslagen": "overgeslagen", "voorwaarde": "niet nodig", "geen_reactie": "geen reactie",
    "voorgelegd": "geschil voorgelegd",
}  # fmt: skip
KLAAR = frozenset({"getekend", "overgeslagen", "geen-reactie", "voorgelegd"})


class Merkbeeld(NamedTuple):
    """A mark in words; `door` is the line of the event that voided it, if one did."""

    nummer: int
    stap: str
    versie: int
    moment: datetime | None
    wie: str
    wat: str
    door: Gebeurd | None
    papier: Papier | None = None  # where it was set with the pen


class Stapbeeld(NamedTuple):
    stap: Stap
    naam: str
    kort: tuple[str, ...]
    toestand: Toestand
    merk: Merkbeeld | None
    eerder: tuple[Merkbeeld, ...]
    termijn: date | None
    over: int | None

    @property
    def zeg(self) -> str:
        return self.merk.wat if self.merk and self.toestand != "mits" else ZEG[self.toestand]

    @property
    def teken(self) -> Markup:
        return glyf(TEKEN[self.toestand]) if self.toestand in TEKEN else Markup()


class Groepsbeeld(NamedTuple):
    code: str
    naam: str
    banen: tuple[tuple[Stapbeeld, ...], ...]
    nu: bool

    @property
    def stappen(self) -> tuple[Stapbeeld, ...]:
        return tuple(stap for baan in self.banen for stap in baan)

    @property
    def af(self) -> bool:
        return all(stap.toestand in KLAAR for stap in self.stappen)


class Routebeeld(NamedTuple):
    """The running round, and the marks of rounds and lanes that are no more."""

    nota_id: UUID
    na: int  # the event after which it looked like this
    groepen: tuple[Groepsbeeld, ...]
    voorbij: tuple[Merkbeeld, ...]

    @property
    def stappen(self) -> tuple[Stapbeeld, ...]:
        return tuple(stap for groep in self.groepen for stap in groep.stappen)


class Kijkt(NamedTuple):
    """Who looks without a page before him, as on the command line."""

    moment: datetime
    lezer: Lezer
    kalender: Kalender
    naam: Callable[[UUID | None], str]
    functienaam: Callable[[str], str]


class Blik(NamedTuple):
    """A nota at a moment, and its timeline up to then."""

    kader: Kader | Kijkt
    nota: Nota
    gebeurd: Mapping[int, Gebeurd]

    def merk(self, gezet: Gezet) -> Merkbeeld:
        line = self.gebeurd.get(gezet.nummer)
        geldt = gezet.sleutel in self.nota.geldig
        return Merkbeeld(
            nummer=gezet.nummer,
            stap=gezet.stap.code,
            versie=gezet.versie,
            moment=line.moment if line else None,
            wie=self.wie(gezet.door) if gezet.door else "",
            wat=WIJZE[gezet.wijze],
            door=None if geldt else self.verval(gezet),
            papier=gezet.papier,
        )

    def wie(self, door: Functionaris) -> str:
        naam = self.kader.naam(door.persoon_id)
        return f"{naam}, {door.hoedanigheid}, namens {door.namens}" if door.namens else naam

    def verval(self, gezet: Gezet) -> Gebeurd | None:
        """Find what voided a mark; of a mark without a line of its own, what ended its round."""
        line = self.gebeurd.get(gezet.nummer)
        return self.gebeurd.get(line.vervallen_door or 0) if line else None

    def stap(self, stap: Stap) -> Stapbeeld:
        marks = [gezet for gezet in self.nota.merken.values() if gezet.stap.code == stap.code]
        geldig = next((g for g in marks if g.sleutel in self.nota.geldig), None)
        opening = self.nota.open_stappen.get(stap.code)
        termijn = opening.termijn if opening else None
        vandaag = dag(self.kader.moment)
        return Stapbeeld(
            stap=stap,
            naam=self.kader.functienaam(stap.functie),
            kort=kort(stap, self.nota.ministerie),
            toestand=toestand(stap, self, geldig, gevallen=bool(marks)),
            merk=self.merk(geldig) if geldig else None,
            eerder=tuple(self.merk(gezet) for gezet in marks if gezet is not geldig),
            termijn=termijn,
            over=self.kader.kalender.over(vandaag, termijn) if termijn else None,
        )

    def groep(self, groep: Groep) -> Groepsbeeld:
        codes = {stap.code for stap in groep.stappen}
        waiting = self.nota.aan_zet or [v.stap for v in self.nota.open_voorwaarden.values()]
        return Groepsbeeld(
            code=groep.code,
            naam=groep.naam,
            banen=tuple(
                tuple(map(self.stap, baan.stappen)) for baan in banen_voor(self.kader.lezer, groep)
            ),
            nu=any(stap.code in codes for stap in waiting),
        )


def toestand(stap: Stap, blik: Blik, gezet: Gezet | None, *, gevallen: bool) -> Toestand:
    """Say how a step stands; `gevallen` says that it was signed once, and lapsed."""
    if gezet:
        waits = any(v.merk == gezet.sleutel for v in blik.nota.open_voorwaarden.values())
        return "mits" if waits else VAN_WIJZE[gezet.wijze]
    if any(open_.code == stap.code for open_ in aan_zet_voor(blik.kader.lezer, blik.nota)):
        opening = blik.nota.open_stappen.get(stap.code)
        return "onbezet" if opening and opening.onbezet else "aan"
    return "vervallen" if gevallen else "wacht"


def kort(stap: Stap, eigen: str) -> tuple[str, ...]:
    """Call a step in two words: another ministry by its name, an office of our own by itself."""
    if stap.functie == BEWINDSPERSOON:
        return ("elk van hen",)
    ministerie, _, functie = stap.functie.partition("/")
    if stap.soort == "afstemmen":
        return (ministerie.replace(MINISTERIE, "elk ministerie"),)
    ministerie = ministerie.replace(MINISTERIE, "elders")  # under a knot there is no room for more
    return (functie,) if ministerie == eigen else (functie, ministerie)


def route_van(kader: Kader | Kijkt, nota: Nota, gebeurd: Sequence[Gebeurd]) -> Routebeeld:
    """Make the picture of a nota as it is now, or as it was: `nota` and `gebeurd` of one moment."""
    blik = Blik(kader, nota, {line.nummer: line for line in gebeurd})
    groepen = nota.route.groepen if nota.route else ()
    return Routebeeld(
        nota_id=nota.id,
        na=laatste_voor(kader.lezer, nota),
        groepen=tuple(blik.groep(groep) for groep in groepen if groep.banen),
        voorbij=tuple(voorbij(blik)),
    )


def voorbij(blik: Blik) -> Iterator[Merkbeeld]:
    route = blik.nota.route
    for gezet in blik.nota.merken.values():
        gone = not (route and route.stap(gezet.stap.code))
        if gone and ziet_stap(blik.kader.lezer, gezet.stap.code):
            yield blik.merk(gezet)
