"""Citations of the blocks, and the moties and toezeggingen that the blocks are about."""

from __future__ import annotations

import re

from domain.verwijzing import vind
from workflows.indelen.afleiden import bereik
from workflows.indelen.lezing import Blok, Citaat, Lezing, Punt, Sectie
from workflows.indelen.tabellen import INDELINGEN

INTERN = re.compile(r"^(?:Motie|Matie)\s(\d{4})\b")
SOORTEN = frozenset({"kst", "id", "toezegging"})


def leid_citaten_af(lezing: Lezing) -> None:
    """Read citations; those of a note belong to the block that carries its mark."""
    lezing.citaten = []
    for sectie in lezing.secties:
        for blok in sectie.blokken:
            lezing.citaten += [Citaat(blok.id, 0, v.verwijzing) for v in vind(blok.tekst)]
            lezing.citaten += [
                Citaat(blok.id, noot.nummer, v.verwijzing)
                for noot in lezing.noten_van(blok)
                for v in vind(noot.tekst)
            ]
    for noot in lezing.voetnoten:
        if not noot.blok:
            lezing.citaten += [Citaat("", noot.nummer, v.verwijzing) for v in vind(noot.tekst)]


def leid_punten_af(lezing: Lezing) -> None:
    relaties = INDELINGEN[lezing.indeling].relaties
    lezing.punten = [
        _punt(lezing, sectie, blok, relaties.get(sectie.code, ""))
        for sectie in lezing.secties
        for blok in sectie.blokken
        if blok.soort == "parlementair"
    ]


def _punt(lezing: Lezing, sectie: Sectie, blok: Blok, relatie: str) -> Punt:
    eigen = [c.verwijzing for c in lezing.citaten if c.blok == blok.id]
    ids = [v.id for v in eigen if v.id and v.soort in SOORTEN]
    if intern := INTERN.match(blok.tekst):
        ids.append(f"intern:{intern[1]}")
    uniek = list(dict.fromkeys(ids))
    return Punt(sectie.code, blok.id, blok.punt_soort, relatie, uniek, blok.tekst)


def meld_citaten(lezing: Lezing) -> None:
    noten = {noot.nummer: noot for noot in lezing.voetnoten}
    for citaat in lezing.citaten:
        v, blok = citaat.verwijzing, lezing.blok(citaat.blok)
        if not v.twijfel:
            continue
        noot = noten.get(citaat.noot)
        plek = noot.bronnen[0] if noot else bereik(blok) if blok else (0, 0)
        plaats = citaat.blok or f"noot {citaat.noot}"
        lezing.twijfels.meld("verwijzing", plaats, plek, woord=v.tekst, opmerking=v.opmerking)


def meld_punten(lezing: Lezing) -> None:
    for punt in lezing.punten:
        if not [ident for ident in punt.ids if not ident.startswith("intern:")]:
            blok = lezing.blok(punt.blok)
            plek = bereik(blok) if blok else (0, 0)
            lezing.twijfels.meld("punt_zonder_nummer", punt.blok, plek, woord=punt.tekst)
