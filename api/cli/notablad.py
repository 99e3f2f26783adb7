"""Notablad: a nota as it is or was: its text, its route, and every mark, lapsed ones struck."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from api.cli.afdruk import doorgestreept, tabel
from api.nota import NotaBericht
from domain.nota.inhoud import Onderdeel, Sectie
from domain.nota.lezers import ALLEN, Opmerking
from domain.nota.merken import Gezet
from domain.nota.stand import Nota
from domain.opdracht import Lezer
from domain.route import Stap
from domain.toegang import aan_zet_voor, banen_voor, laatste_voor, ziet, ziet_stap
from projections.tijdlijn import wie
from projections.woorden import op_papier

WIJZE = {
    "handtekening": "getekend",
    "overgeslagen": "overgeslagen",
    "voorwaarde": "overgeslagen (voorwaarde)",
    "geen_reactie": "geen reactie",
    "voorgelegd": "geschil voorgelegd",
    "behandeld": "behandeld",
    "verzonden": "verzonden",
}


class StapOpBlad(NamedTuple):
    groep: str
    functie: str
    soort: str
    stand: str
    stap: str


def als_json(lezer: Lezer, nota: Nota, onderdelen: Mapping[str, Onderdeel]) -> dict[str, Any]:
    """Give what the API gives of it, and the whole route."""
    plain = NotaBericht.voor(lezer, nota, onderdelen).model_dump(mode="json", by_alias=True)
    return {**plain, "route": [stap._asdict() for stap in stappen(lezer, nota)]}


def als_tekst(lezer: Lezer, nota: Nota, onderdelen: Mapping[str, Onderdeel]) -> Iterator[str]:
    aan_zet = ", ".join(nota.wie_aan_zet) or f"niemand; de zaak is {nota.gesloten}"
    yield f"{nota.ministerie}:{nota.kenmerk}, versie {nota.versie}, ronde {nota.ronde}"
    yield f"Aan zet: {aan_zet}"
    if nota.deadline and nota.deadline.termijn:
        first = nota.deadline.eerste
        was = f" (was {first:%d-%m-%Y})" if first else ""
        yield f"Deadline: {nota.deadline.termijn:%d-%m-%Y}{was}"
    hash_ = nota.inhoud_hash or "nog geen"
    yield f"Na gebeurtenis {laatste_voor(lezer, nota)}; hash van de tekst: {hash_}"
    for code in sorted(onderdelen):
        yield from ["", *tekst_van(onderdelen[code])]
    if nota.route:
        yield from [
            "",
            *tabel(("GROEP", "FUNCTIE", "SOORT", "STAND", "STAP"), stappen(lezer, nota)),
        ]
    if merken := [g for g in nota.merken.values() if ziet_stap(lezer, g.stap.code)]:
        yield from ["", "Handtekeningen en andere merken"]
        yield from (merkregel(gezet, nota) for gezet in merken)
    if said := [o for o in nota.opmerkingen if ziet(lezer, o.zichtbaar_voor)]:
        yield from ["", "Opmerkingen", *map(opmerkingregel, said)]


def opmerkingregel(said: Opmerking) -> str:
    voor = "" if said.zichtbaar_voor == ALLEN else f", alleen voor {said.zichtbaar_voor}"
    return f"{said.nummer}. {wie(said.door)}{voor}: {said.tekst}"


def merkregel(gezet: Gezet, nota: Nota) -> str:
    """Say who set it on what; one that doesn't count any more is struck, and still there."""
    setter = wie(gezet.door) if gezet.door else gezet.stap.functie
    line = f"{gezet.nummer}. {setter}: {WIJZE[gezet.wijze]} op versie {gezet.versie}"
    line += f" ({op_papier(gezet.papier)})" if gezet.papier else ""
    if gezet.sleutel in nota.geldig:
        return line
    return f"{doorgestreept(line)} vervallen door gebeurtenis {nota.vervallen[gezet.sleutel]}"


def stappen(lezer: Lezer, nota: Nota) -> Iterator[StapOpBlad]:
    waiting = aan_zet_voor(lezer, nota)
    for groep in nota.route.groepen if nota.route else ():
        for stap in (stap for baan in banen_voor(lezer, groep) for stap in baan.stappen):
            stand = stand_van(stap, nota, waiting)
            yield StapOpBlad(groep.naam, stap.functie, stap.soort, stand, stap.code)


def stand_van(stap: Stap, nota: Nota, waiting: Collection[Stap]) -> str:
    marks = [gezet for gezet in nota.geldig.values() if gezet.stap.code == stap.code]
    if marks:
        return f"{WIJZE[marks[-1].wijze]} ({marks[-1].nummer})"
    if stap not in waiting:
        return "wacht"
    if not (opening := nota.open_stappen.get(stap.code)):
        return "aan zet"
    termijn = f", termijn {opening.termijn:%d-%m-%Y}" if opening.termijn else ""
    termijn += f" (was {opening.eerste:%d-%m-%Y})" if opening.eerste else ""
    return "aan zet, maar onbezet" if opening.onbezet else f"aan zet{termijn}"


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
