"""Hiding as a program: whatever stood there, what is left of the document is the same."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from domain.woo.beoordeling import Beoordeling
from domain.woo.lakken import lak
from domain.woo.leesstuk import GEHEEL, Leesalinea, Leesplek, Leesstuk
from domain.woo.passage import Passage
from tests.leesstukken import leesstuk, met_laks

WOORD = st.text(st.characters(categories=("Lu", "Ll", "Nd"), max_codepoint=591), min_size=1,
    max_size=12)  # fmt: skip
ZIN = st.lists(WOORD, min_size=1, max_size=6).map(" ".join)
GROND = st.sampled_from(["5.1.2.e", "5.1.1.d", "5.1.2.i", "5.1.2.e 5.2.3"])
HEEL = st.sampled_from([GEHEEL, "3", "kop/onderwerp", "3/0", "3/1", "3/tabel/1.0", "3/noot/1"])


class Woordlak(NamedTuple):
    """A mark over words `van` until `tot` of a paragraph; without `van` all of a place."""

    plaats: str
    van: int | None
    tot: int | None
    gronden: str


LAK = st.one_of(
    st.builds(Woordlak, HEEL, st.none(), st.none(), GROND),
    st.tuples(st.sampled_from(["3/0", "3/1"]), st.integers(0, 5), st.integers(1, 3), GROND).map(
        lambda t: Woordlak(t[0], t[1], t[1] + t[2], t[3])
    ),
)


def met(stuk: Leesstuk, laks: list[Woordlak]) -> Beoordeling:
    """Set the marks on these words, wherever they begin and end in this text."""
    rows: list[tuple[str, int | None, int | None, str]] = []
    for plaats, van, tot, gronden in laks:
        if van is None or tot is None:
            rows.append((plaats, None, None, gronden))
            continue
        words = stuk.plekken[plaats].tekst.split(" ")
        if van < len(words):
            begin = len(" ".join([*words[:van], ""]))
            rows.append((plaats, begin, len(" ".join(words[:tot])), gronden))
    return met_laks(*rows)


def hidden_words(laks: list[Woordlak], plaats: str, aantal: int) -> set[int]:
    """Say which words of a paragraph some mark is over."""
    found: set[int] = set()
    for lak_ in laks:
        if lak_.van is None and lak_.plaats in {GEHEEL, "3", plaats}:
            found |= set(range(aantal))
        elif lak_.van is not None and lak_.tot is not None and lak_.plaats == plaats:
            found |= set(range(lak_.van, min(lak_.tot, aantal)))
    return found


def anders(stuk: Leesstuk, laks: list[Woordlak], data: st.DataObject) -> Leesstuk:
    """Write other words where something is hidden, of any other length."""
    whole = {lak_.plaats for lak_ in laks if lak_.van is None}
    everything = GEHEEL in whole

    def new(plek: Leesplek) -> Leesplek:
        if plek.plaats in {"3/0", "3/1"}:
            words = plek.tekst.split(" ")
            weg = hidden_words(laks, plek.plaats, len(words))
            words = [data.draw(WOORD) if i in weg else w for i, w in enumerate(words)]
            moved = len(words[0]) - len(plek.tekst.split(" ")[0])
            noten = tuple((waar + moved, nr) for waar, nr in plek.noten)
            return plek._replace(tekst=" ".join(words), noten=noten)
        under = plek.plaats in whole or ("3" in whole and plek.plaats.startswith("3/"))
        gone = "/noot/" in plek.plaats and 0 in hidden_words(laks, "3/0", 1)
        if plek.plaats and (everything or under or gone):
            return plek._replace(tekst=data.draw(ZIN))
        return plek

    def line(regel: tuple[Leesplek, ...]) -> tuple[Leesplek, ...]:
        return tuple(map(new, regel))

    (sectie,) = stuk.secties
    blokken = tuple(
        blok._replace(inhoud=line(blok.inhoud))
        if isinstance(blok, Leesalinea)
        else blok._replace(
            kop=tuple(map(line, blok.kop)),
            rijen=tuple(tuple(map(line, rij)) for rij in blok.rijen),
        )
        for blok in sectie.blokken
    )
    noten = tuple(noot._replace(inhoud=line(noot.inhoud)) for noot in stuk.voetnoten)
    return replace(
        stuk,
        titel=line(stuk.titel),
        secties=(sectie._replace(blokken=blokken),),
        voetnoten=noten,
    )


@settings(max_examples=200)
@given(
    zinnen=st.tuples(ZIN, ZIN),
    cel=WOORD,
    noot=ZIN,
    laks=st.lists(LAK, min_size=1, max_size=4),
    data=st.data(),
)
def test_other_hidden_text_of_other_length_gives_the_same_document(
    zinnen: tuple[str, str], cel: str, noot: str, laks: list[Woordlak], data: st.DataObject
) -> None:
    stuk = leesstuk(*zinnen, noten=(noot,), cellen=(cel,))
    beoordeling = met(stuk, laks)
    assume(beoordeling.lakken)

    other = anders(stuk, laks, data)

    assert lak(other, met(other, laks)) == lak(stuk, beoordeling)


def test_a_passage_keeps_no_trace_of_what_it_hides() -> None:
    assert set(Passage.model_fields) == {"plaats", "van", "tot"}
