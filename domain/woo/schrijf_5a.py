"""5a: what a nota itself says of what is hidden in it, written from the marks (woo.md 6.3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import uuid5

from domain.nota.inhoud import Blok, Sectie
from domain.woo.beoordeling import Beoordeling, Lakmarkering
from domain.woo.gronden import GRONDEN, grond, in_volgorde

VIJF_A = "5a"
PERSOON = "5.1.2.e"
STANDAARD = (
    "In deze nota zijn persoonsgegevens van ambtenaren niet openbaar gemaakt, in het belang van"
    " de eerbiediging van de persoonlijke levenssfeer ({artikel})."
)


def schrijf_5a(beoordeling: Beoordeling, code: str = VIJF_A) -> Sectie:
    """Propose the section: per ground what is hidden, where, and why; without marks it is N.v.t.

    It is a proposal: the steller takes it over with an ordinary change, and so it is signed.
    """
    alineas = list(alineas_van(beoordeling.verborgen))
    if not alineas:
        return Sectie(code=code, stand="nvt")
    blokken = tuple(
        Blok(blok_id=uuid5(beoordeling.id, f"{code}:{i}:{alinea}"), tekst=alinea)
        for i, alinea in enumerate(alineas)
    )
    return Sectie(code=code, stand="ingevuld", blokken=blokken)


def alineas_van(lakken: Sequence[Lakmarkering]) -> Iterator[str]:
    codes = in_volgorde({c for lak in lakken for c in lak.grond.gronden})
    motiveringen = {m.strip() for lak in lakken if (m := lak.grond.motivering).strip()}
    if codes == (PERSOON,) and not motiveringen:
        yield STANDAARD.format(artikel=grond(PERSOON).artikel)
        return
    for code in codes:
        yield alinea_van(code, [lak for lak in lakken if code in lak.grond.gronden])


def alinea_van(code: str, lakken: Sequence[Lakmarkering]) -> str:
    eigen = grond(code)
    secties = sorted({lak.passage.onderdeel for lak in lakken})
    aantal = "1 passage" if len(lakken) == 1 else f"{len(lakken)} passages"
    waarom = dict.fromkeys(m for lak in lakken if (m := lak.grond.motivering.strip()))
    naam = eigen.label if eigen.artikel in eigen.label else f"{eigen.label} ({eigen.artikel})"
    zin = f"{naam}: {aantal}, in {', '.join(secties)}."
    return " ".join([zin, *waarom])


def verschil_5a(beoordeling: Beoordeling, sectie: Sectie | None) -> Sequence[str]:
    """Name the grounds that only one of the two has: the signed 5a, and the marks."""
    tekst = " ".join(blok.tekst for blok in sectie.blokken) if sectie else ""
    codes = {c for lak in beoordeling.verborgen for c in lak.grond.gronden}
    genoemd = {g.code for g in GRONDEN.values() if g.artikel in tekst or g.code in tekst.split()}
    return tuple(grond(code).merk for code in in_volgorde(codes ^ genoemd))
