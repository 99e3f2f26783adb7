"""Lakken: a document less what its marks hide. Nothing leads back from what it gives (W3)."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator

from domain.woo.beoordeling import Beoordeling
from domain.woo.gelakt import (
    Alinea,
    GebruikteGrond,
    GelaktBlok,
    GelakteNoot,
    GelakteSectie,
    GelaktStuk,
    GelaktVeld,
    Lak,
    Leesbaar,
    Nootteken,
    Regel,
    Stukje,
    Tabel,
)
from domain.woo.gronden import grond, in_volgorde
from domain.woo.leesstuk import Leesalinea, Leesplek, Leesregel, Leesstuk, Leestabel
from domain.woo.verborgen import Deel, Verborgen, noten_in, verborgen


def lak(stuk: Leesstuk, beoordeling: Beoordeling) -> GelaktStuk:
    """Give what is left of it: a renderer never gets more than this."""
    delen = verborgen(beoordeling, stuk)
    weg = {
        nummer
        for plaats, found in delen.items()
        for deel in found
        for nummer in noten_in(stuk.plekken[plaats], deel)
    }
    voetnoten = [noot for noot in stuk.voetnoten if noot.nummer not in weg]
    zonder = {p.plaats for noot in stuk.voetnoten if noot.nummer in weg for p in noot.inhoud}
    getoond = {plaats: found for plaats, found in delen.items() if plaats not in zonder}
    return GelaktStuk(
        titel=gelakt(stuk.titel, delen),
        kenmerk=stuk.kenmerk,
        datum=stuk.datum,
        aanduiding=stuk.aanduiding,
        velden=tuple(
            GelaktVeld(label=label, inhoud=gelakt(regel, delen)) for label, regel in stuk.velden
        ),
        secties=tuple(
            GelakteSectie(
                code=sectie.code,
                titel=sectie.titel,
                niveau=sectie.niveau,
                blokken=tuple(blok_van(blok, delen) for blok in sectie.blokken),
            )
            for sectie in stuk.secties
        ),
        voetnoten=tuple(
            GelakteNoot(nummer=noot.nummer, inhoud=gelakt(noot.inhoud, delen)) for noot in voetnoten
        ),
        gronden=tuple(gebruikt(getoond)),
    )


def blok_van(blok: Leesalinea | Leestabel, delen: Verborgen) -> GelaktBlok:
    if isinstance(blok, Leestabel):
        return Tabel(
            kop=tuple(gelakt(cel, delen) for cel in blok.kop),
            rijen=tuple(tuple(gelakt(cel, delen) for cel in rij) for rij in blok.rijen),
        )
    return Alinea(soort=blok.soort, inhoud=gelakt(blok.inhoud, delen))


def gelakt(regel: Leesregel, delen: Verborgen) -> Regel:
    return tuple(stukje for plek in regel for stukje in stukjes(plek, delen))


def stukjes(plek: Leesplek, delen: Verborgen) -> Iterator[Stukje]:
    """Give a text with its notes, and a marker for each part that is hidden."""
    eigen = delen.get(plek.plaats, ())
    weg = {nummer for deel in eigen for nummer in noten_in(plek, deel)}
    noten = deque(noot for noot in sorted(plek.noten) if noot[1] not in weg)
    einde = len(plek.tekst)
    begin = 0
    for deel in (*eigen, Deel(einde, einde, ())):
        while noten and noten[0][0] <= deel.van:
            waar, nummer = noten.popleft()
            if begin < waar:
                yield Leesbaar(tekst=plek.tekst[begin:waar])
            begin = waar
            yield Nootteken(nummer=nummer)
        if begin < deel.van:
            yield Leesbaar(tekst=plek.tekst[begin : deel.van])
        if deel.gronden:
            yield Lak(gronden=tuple(grond(code).merk for code in deel.gronden))
        begin = deel.tot


def gebruikt(delen: Verborgen) -> Iterator[GebruikteGrond]:
    """List the grounds of all markers, each with how many of those name it."""
    aantal = Counter(code for found in delen.values() for deel in found for code in deel.gronden)
    for code in in_volgorde(aantal):
        eigen = grond(code)
        yield GebruikteGrond(
            code=eigen.merk,
            label=eigen.label,
            artikel=eigen.artikel,
            uitgesproken=eigen.uitgesproken,
            aantal=aantal[code],
        )
