"""A clean pakket to plant in: one nota, its trail, its reasons and two bijlagen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from uuid import UUID

from domain.value import canonical
from domain.woo.gelakt import GelaktStuk
from domain.woo.lekrapport import Lekrapport
from projections.lekpoort.geheim import Geheim, VerborgenPersoon, VerborgenTekst, Zichtbaar
from projections.lekpoort.poort import Poort
from projections.pakket import (
    LEESMIJ,
    MANIFEST,
    UITLEG,
    manifest_van,
    schrijf_zip,
)
from projections.stukken.html import als_html
from projections.stukken.json import als_json
from projections.stukken.pdf import als_pdf
from tests.lekproef.vormen import GETAL, KORT, LANG, MIDDEN
from tests.projections.stukken.bouwen import alinea, een_stuk, noot, punt, regel, sectie, tabel

VRIJGAVE = UUID("5b0c1c0e-2f4e-4a8e-9d51-0d8f5a3f7c21")
NR = "VWS-2026-0123-0004"
STUK, VERLOOP, LIJST = f"stukken/{NR}", f"verloop/{NR}", "lijst/lakverantwoording"
BIJLAGE = f"{STUK}-bijlage-1.txt"
GETALBIJLAGE = f"stukken/{GETAL}-bijlage-3.txt"
BIJLAGE_PDF = f"{STUK}-bijlage-2.pdf"


@dataclass(frozen=True)
class Zaak:
    """A pakket before it is packed, and what the gate is told of it."""

    bestanden: Mapping[str, bytes]
    geheim: Geheim
    zichtbaar: Zichtbaar
    bijlagen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def met(self, pad: str, inhoud: bytes) -> Mapping[str, bytes]:
        return {**self.bestanden, pad: inhoud}

    def keur(self, pakket: bytes, *uit: str) -> Lekrapport:
        poort = Poort(self.geheim, self.zichtbaar, self.bijlagen, uit=frozenset(uit))
        return poort.keur(pakket)


def pak(bestanden: Mapping[str, bytes]) -> bytes:
    """Pack anything, with a manifest that is true: `maak_pakket` takes only what may be in."""
    alles = {LEESMIJ: UITLEG.encode(), **bestanden}
    manifest = bestanden.get(MANIFEST) or canonical(manifest_van(alles, VRIJGAVE))
    return schrijf_zip({**alles, MANIFEST: manifest})


def drie(stam: str, stuk: GelaktStuk) -> dict[str, bytes]:
    vormen = {"pdf": als_pdf(stuk), "html": als_html(stuk), "json": als_json(stuk)}
    return {f"{stam}.{vorm}": inhoud for vorm, inhoud in vormen.items()}


@cache
def schone_zaak() -> Zaak:
    nota = een_stuk(
        sectie(
            alinea("De brief is geschreven door {5.1.2.e} van de directie.[^1]"),
            punt("Het bedrag is {5.1.2.b}."),
            tabel(["Jaar", "Bedrag"], ["2026", "{5.1.2.b}"]),
        ),
        titel=regel("Beslisnota over de voortgang"),
        noten=[noot(1, "Zie de brief van {5.1.2.e}.")],
    )
    verloop = een_stuk(sectie(tabel(["Wie", "Wat"], ["medewerker A", "geparafeerd"])))
    lijst = een_stuk(sectie(alinea("Het gaat om namen van ambtenaren.")))
    stukken = {STUK: nota, VERLOOP: verloop, LIJST: lijst}
    bestanden = {pad: b for stam, stuk in stukken.items() for pad, b in drie(stam, stuk).items()}
    del bestanden[f"{LIJST}.pdf"], bestanden[f"{VERLOOP}.pdf"]  # one PDF is enough to plant in
    bestanden[BIJLAGE] = b"Een open bijlage.\n"
    teksten = {"L-lang": LANG, "L-midden": MIDDEN, "L-kort": KORT, "L-getal": GETAL}
    return Zaak(
        bestanden,
        Geheim(
            teksten=tuple(VerborgenTekst(lak_id=i, tekst=t) for i, t in teksten.items()),
            personen=(VerborgenPersoon(lak_id="P-1", namen=("Wiebe van Oosterzee",)),),
        ),
        Zichtbaar(stukken=stukken, motiveringen=("Het gaat om namen van ambtenaren.",)),
        {BIJLAGE: (), GETALBIJLAGE: ()},
    )
