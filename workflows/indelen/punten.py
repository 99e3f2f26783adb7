"""Citations of the blocks, and the moties and toezeggingen that the blocks are about."""

from __future__ import annotations

import re

from domain.verwijzing import vind
from workflows.indelen.afleiden import bereik
from workflows.indelen.lezing import Blok, Citaat, Lezing, Punt, Voetnoot
from workflows.indelen.tabellen import INDELINGEN

INTERN = re.compile(r"^(?:Motie|Matie)\s(\d{4})\b")
SOORTEN = frozenset({"kst", "id", "toezegging"})


def leid_citaten_af(lezing: Lezing) -> None:
    """Read citations; those of a note belong to the block that carries its mark."""
    noten = lezing.noten()
    lezing.citaten = []
    for blok in lezing.blokken().values():
        lezing.citaten += [Citaat(blok.id, 0, v.verwijzing) for v in vind(blok.tekst)]
        lezing.citaten += _in_noten(blok.id, noten.get(blok.id, []))
    lezing.citaten += _in_noten("", noten.get("", []))


def _in_noten(blok: str, noten: list[Voetnoot]) -> list[Citaat]:
    return [Citaat(blok, noot.nummer, v.verwijzing) for noot in noten for v in vind(noot.tekst)]


def leid_punten_af(lezing: Lezing) -> None:
    relaties = INDELINGEN[lezing.indeling].relaties
    ids: dict[str, list[str]] = {}
    for citaat in lezing.citaten:
        if citaat.verwijzing.id and citaat.verwijzing.soort in SOORTEN:
            ids.setdefault(citaat.blok, []).append(citaat.verwijzing.id)
    lezing.punten = [
        _punt(sectie.code, blok, relaties.get(sectie.code, ""), ids.get(blok.id, []))
        for sectie in lezing.secties
        for blok in sectie.blokken
        if blok.soort == "parlementair"
    ]


def _punt(code: str, blok: Blok, relatie: str, ids: list[str]) -> Punt:
    intern = INTERN.match(blok.tekst)
    alle = [*ids, f"intern:{intern[1]}"] if intern else ids
    return Punt(code, blok.id, blok.punt_soort, relatie, list(dict.fromkeys(alle)), blok.tekst)


def meld_citaten(lezing: Lezing) -> None:
    noten = {noot.nummer: noot for noot in lezing.voetnoten}
    blokken = lezing.blokken()
    for citaat in lezing.citaten:
        v, noot = citaat.verwijzing, noten.get(citaat.noot)
        if v.twijfel:
            plek = noot.bronnen[0] if noot else bereik(blokken[citaat.blok])
            plaats = f"noot {citaat.noot}" if noot else citaat.blok
            lezing.twijfels.meld("verwijzing", plaats, plek, woord=v.tekst, opmerking=v.opmerking)


def meld_punten(lezing: Lezing) -> None:
    blokken = lezing.blokken()
    for punt in lezing.punten:
        if not [ident for ident in punt.ids if not ident.startswith("intern:")]:
            plek = bereik(blokken[punt.blok])
            lezing.twijfels.meld("punt_zonder_nummer", punt.blok, plek, woord=punt.tekst)
