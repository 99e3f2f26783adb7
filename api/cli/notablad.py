"""Notablad: a nota as it is or was: its text, its route, and every mark, lapsed ones struck."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Self

from api.cli.afdruk import doorgestreept, tabel
from domain.nota.inhoud import Onderdeel, Sectie
from domain.nota.stand import Gezet, Nota
from domain.route import Stap
from domain.value import Value

WIJZE = {
    "handtekening": "getekend",
    "overgeslagen": "overgeslagen",
    "voorwaarde": "overgeslagen (voorwaarde)",
    "geen_reactie": "geen reactie",
    "verzonden": "verzonden",
}


class Merkteken(Value):
    """A mark; one that doesn't count any more is still there."""

    nummer: int
    stap: str
    functie: str
    wijze: str
    versie: int
    ronde: int
    vervallen: bool

    @classmethod
    def van(cls, gezet: Gezet, nota: Nota) -> Self:
        return cls(
            nummer=gezet.nummer,
            stap=gezet.stap.code,
            functie=gezet.door.functie if gezet.door else gezet.stap.functie,
            wijze=WIJZE[gezet.wijze],
            versie=gezet.versie,
            ronde=gezet.ronde,
            vervallen=gezet.sleutel not in nota.geldig,
        )

    def __str__(self) -> str:
        line = f"{self.nummer}. {self.functie} {self.wijze} op versie {self.versie}"
        return f"{doorgestreept(line)} (vervallen)" if self.vervallen else line


class StapOpBlad(Value):
    groep: str
    stap: str
    functie: str
    soort: str
    stand: str


class Notablad(Value):
    """All of it, as JSON or as text."""

    ministerie: str
    kenmerk: str
    versie: int
    inhoud_hash: str
    ronde: int
    route_hash: str
    gesloten: str
    aan_zet: tuple[str, ...]
    route: tuple[StapOpBlad, ...]
    merken: tuple[Merkteken, ...]
    onderdelen: tuple[Onderdeel, ...]

    @classmethod
    def van(cls, nota: Nota, onderdelen: Mapping[str, Onderdeel]) -> Self:
        return cls(
            ministerie=nota.ministerie,
            kenmerk=nota.kenmerk,
            gesloten=nota.gesloten,
            aan_zet=nota.wie_aan_zet,
            route=tuple(stappen(nota)),
            merken=tuple(Merkteken.van(gezet, nota) for gezet in nota.merken.values()),
            onderdelen=tuple(onderdelen.values()),
            **dict(nota.gezien),
        )


def stappen(nota: Nota) -> Iterator[StapOpBlad]:
    for groep in nota.route.groepen if nota.route else ():
        for stap in groep.stappen:
            yield StapOpBlad(
                groep=groep.naam,
                stap=stap.code,
                functie=stap.functie,
                soort=stap.soort,
                stand=stand_van(stap, nota),
            )


def stand_van(stap: Stap, nota: Nota) -> str:
    marks = [gezet for gezet in nota.geldig.values() if gezet.stap.code == stap.code]
    if marks:
        return f"{WIJZE[marks[-1].wijze]} ({marks[-1].nummer})"
    if waiting := nota.open_stappen.get(stap.code):
        termijn = f", termijn {waiting.termijn:%d-%m-%Y}" if waiting.termijn else ""
        return "aan zet, maar onbezet" if waiting.onbezet else f"aan zet{termijn}"
    return "wacht"


def als_tekst(blad: Notablad) -> Iterator[str]:
    wie = ", ".join(blad.aan_zet) or f"niemand; de zaak is {blad.gesloten}"
    yield f"{blad.ministerie}:{blad.kenmerk}, versie {blad.versie}, ronde {blad.ronde}"
    yield f"Aan zet: {wie}"
    yield f"Hash van de tekst: {blad.inhoud_hash or 'nog geen tekst'}"
    for deel in blad.onderdelen:
        yield from ["", *tekst_van(deel)]
    if blad.route:
        rows = ((s.groep, s.functie, s.soort, s.stand) for s in blad.route)
        yield from ["", *tabel(("GROEP", "FUNCTIE", "STAP", "STAND"), rows)]
    if blad.merken:
        yield from ["", "Handtekeningen en andere merken", *map(str, blad.merken)]


def tekst_van(deel: Onderdeel) -> Iterator[str]:
    yield f"== {deel.code} =={'' if deel.stand == 'ingevuld' else f' {deel.stand}'}"
    if isinstance(deel, Sectie):
        for blok in deel.blokken:
            yield f"{'- ' if blok.soort in {'punt', 'parlementair'} else ''}{blok.tekst}"
            yield from (" | ".join(rij) for rij in blok.rijen or ())
        yield from (f"[noot] {noot.tekst}" for noot in deel.voetnoten)
        return
    for veld, waarde in deel.model_dump(mode="json", exclude_defaults=True).items():
        if veld not in {"soort", "code"}:
            yield f"{veld}: {', '.join(map(str, waarde)) if isinstance(waarde, list) else waarde}"
