"""Documents as nobody would write them, for hypothesis."""

from __future__ import annotations

from itertools import count
from typing import Any

from hypothesis import strategies as st

from domain.value import FORBIDDEN
from domain.woo.gelakt import (
    Alinea,
    GelakteNoot,
    GelakteSectie,
    GelaktStuk,
    GelaktVeld,
    Lak,
    Leesbaar,
    Nootteken,
    Regel,
    Tabel,
)
from projections.stukken.tekens import zichtbaar
from tests.projections.stukken.bouwen import CATALOGUS, een_stuk

# No bullet, for that is what a list begins with, and no sign of the words of a link.
SIGNS = st.characters(
    codec="utf-8", exclude_categories=("Cs", "Cc", "Cn"), exclude_characters="•«»"
)
TEKST = st.text(SIGNS, max_size=60).filter(lambda tekst: not FORBIDDEN.search(tekst))
KORT = TEKST.filter(zichtbaar)
NOOT = Nootteken(nummer=0)  # numbered afterwards
LAK = st.lists(st.sampled_from(sorted(CATALOGUS)), min_size=1, max_size=3, unique=True)
PLAIN = st.one_of(
    TEKST.map(lambda tekst: Leesbaar(tekst=tekst)),
    LAK.map(lambda codes: Lak(gronden=tuple(sorted(codes)))),
)
REGEL = st.lists(PLAIN | st.just(NOOT), max_size=4).map(tuple)
ALINEA = st.builds(Alinea, soort=st.sampled_from(["alinea", "punt", "tussenkop"]), inhoud=REGEL)


@st.composite
def tabellen(draw: st.DrawFn) -> Tabel:
    width = draw(st.integers(0, 5))
    rij = st.tuples(*[REGEL] * width)
    return Tabel(kop=draw(rij), rijen=tuple(draw(st.lists(rij, max_size=4))))


SECTIES = st.builds(
    GelakteSectie,
    code=st.sampled_from(["", "4a"]) | TEKST,
    titel=st.just("") | TEKST,
    niveau=st.sampled_from([1, 2]),
    blokken=st.lists(ALINEA | tabellen(), max_size=4).map(tuple),
)
VELDEN = st.builds(GelaktVeld, label=KORT, inhoud=REGEL)


@st.composite
def stukken(draw: st.DrawFn) -> GelaktStuk:
    """Give the notes their numbers in reading order, with gaps as hidden notes leave."""
    step = draw(st.integers(1, 3))
    numbers = count(1, step)
    noten: list[GelakteNoot] = []

    def numbered(value: Any) -> Any:
        if value == NOOT.model_dump():
            inhoud: Regel = draw(st.lists(PLAIN, max_size=3).map(tuple))
            noten.append(GelakteNoot(nummer=next(numbers), inhoud=inhoud))
            return {"soort": "noot", "nummer": noten[-1].nummer}
        if isinstance(value, dict):
            return {key: numbered(part) for key, part in value.items()}
        return [numbered(part) for part in value] if isinstance(value, list | tuple) else value

    titel = numbered([stukje.model_dump() for stukje in draw(REGEL)])
    velden = [numbered(veld.model_dump()) for veld in draw(st.lists(VELDEN, max_size=3))]
    secties = [numbered(sectie.model_dump()) for sectie in draw(st.lists(SECTIES, max_size=3))]
    return een_stuk(
        *map(GelakteSectie.model_validate, secties),
        titel=GelakteNoot(nummer=0, inhoud=titel).inhoud,
        velden=[GelaktVeld.model_validate(veld) for veld in velden],
        noten=noten,
        kenmerk=draw(KORT),
    )
