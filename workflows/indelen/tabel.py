"""The list of bijlagen: rows of number, name and information."""

from __future__ import annotations

import re

from workflows.indelen.boek import Boek
from workflows.indelen.lezing import Blok
from workflows.indelen.regels import Regel, gevuld, knijp, zonder_wit
from workflows.indelen.twijfels import Twijfels

KOPPEN = ("volgnummer", "naam", "informatie")
NUMMER = re.compile(r"\d{1,2}\.?")
CEL = re.compile(r"\S+(?:\s\S+)*?(?=\s{2,}|$)")


def maak_tabel(regels: list[Regel], boek: Boek, twijfels: Twijfels, blok_id: str) -> list[Blok]:
    """Read columns where the layout shows them, else number by number."""
    kolommen: list[int] = []
    blok = Blok("tabel", "", [], id=blok_id)
    for regel in gevuld(regels):
        cellen = list(re.finditer(r"\S+", regel.tekst))
        if all(knijp(cel[0]) in KOPPEN for cel in cellen):
            if not kolommen and len(cellen) > 1:
                kolommen = [regel.kolom + cel.start() for cel in cellen]
            boek.zet(regel.plek, "sectiekop")
            continue
        boek.zet(regel.plek, "tekst")
        blok.bronnen.append(regel.plek)
        _rij(blok.rijen, _cellen(regel, kolommen), max(len(kolommen), 2))
    if not blok.rijen:
        return []
    nummers = [rij[0].rstrip(".") for rij in blok.rijen]
    if not kolommen or nummers != [str(n) for n in range(1, len(nummers) + 1)]:
        twijfels.meld("tabel", blok_id, (blok.bronnen[0][0], blok.bronnen[-1][1]))
    return [blok]


def _rij(rijen: list[list[str]], cellen: list[str], breedte: int) -> None:
    """Start a row at a number; what has none goes on with the row above."""
    if NUMMER.fullmatch(cellen[0]):
        rijen.append([cellen[0], *[""] * (breedte - 1)])
    elif not rijen:
        rijen.append([""] * breedte)
    rij = rijen[-1]
    rij += [""] * (len(cellen) - len(rij))
    if cellen[0] and not NUMMER.fullmatch(cellen[0]):
        rij[1] = zonder_wit(f"{rij[1]} {cellen[0]}")
    for i, cel in enumerate(cellen[1:], 1):
        rij[i] = zonder_wit(f"{rij[i]} {cel}")


def _op_kolom(regel: Regel, kolommen: list[int]) -> bool:
    """Say whether the cells of a row begin where those of the header do."""
    begins = [regel.kolom + cel.start() for cel in CEL.finditer(regel.tekst)]
    return all(any(abs(begin - kolom) <= 1 for kolom in kolommen) for begin in begins)


def _cellen(regel: Regel, kolommen: list[int]) -> list[str]:
    if not kolommen:
        return [regel.tekst] if NUMMER.fullmatch(regel.tekst) else ["", regel.tekst]
    los = re.split(r"\s{2,}", regel.tekst)
    if (
        NUMMER.fullmatch(los[0])
        and 1 < len(los) <= len(kolommen)
        and not _op_kolom(regel, kolommen)
    ):
        return [*los, *[""] * (len(kolommen) - len(los))]
    lengte = len(regel.tekst)
    wit = [j for j in range(lengte + 1) if j == lengte or regel.tekst[j].isspace()]
    grenzen = [0]
    for kolom in kolommen[1:]:
        i = max(0, min(kolom - regel.kolom, lengte))
        dichtst = min((abs(j - i + 1), j) for j in wit)[1]
        grenzen.append(0 if kolom <= regel.kolom else dichtst)
    paren = zip(grenzen, [*grenzen[1:], lengte], strict=True)
    return [regel.tekst[begin:eind].strip() for begin, eind in paren]
