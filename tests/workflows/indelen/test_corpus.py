"""The checked notas of the corpus: never wrong in silence, also when they are written otherwise."""

import json
import random
import re
import unicodedata
from collections.abc import Callable

import pytest

from tests.workflows.indelen.vergelijken import NOTAS, SEED, expected, judge, source
from workflows.indelen.boek import RUIS
from workflows.indelen.koppen import kale_kop
from workflows.indelen.lezen import deel_in
from workflows.indelen.regels import knijp
from workflows.indelen.tabellen import INDELINGEN

ALL = sorted(expected())
LABELS = {label for indeling in INDELINGEN.values() for label in indeling.labels}

pytestmark = pytest.mark.skipif(not NOTAS.is_dir(), reason="the corpus is not here")


def letters(tekst: str) -> str:
    return re.sub(r"[\s-]", "", tekst)


@pytest.mark.parametrize("naam", ALL)
def test_nothing_is_wrong_in_silence(naam: str) -> None:
    verdict = judge(deel_in(source(naam)), expected()[naam])

    assert [part for part, word in verdict.items() if word == "WRONG"] == []


def test_as_much_is_right_as_was_measured() -> None:
    words = [w for naam in ALL for w in judge(deel_in(source(naam)), expected()[naam]).values()]

    assert words.count("right") >= 259
    assert words.count("doubted") <= 7


@pytest.mark.parametrize("naam", ALL)
def test_every_character_has_one_place(naam: str) -> None:
    bron = unicodedata.normalize("NFC", source(naam))

    r = deel_in(bron)

    assert "" not in r.telling
    assert sum(r.telling.values()) == len(re.sub(r"\s", "", bron))
    ruis = sum(len(re.sub(r"\s", "", tekst)) for _, _, tekst in r.ruis)
    assert ruis == sum(r.telling.get(rol, 0) for rol in RUIS)


@pytest.mark.parametrize("naam", ALL)
def test_a_block_says_what_its_source_says(naam: str) -> None:
    r = deel_in(source(naam))

    for blok in (blok for sectie in r.secties for blok in sectie.blokken):
        said = "".join(cel for rij in blok.rijen for cel in rij) or blok.tekst
        assert sorted(letters(said)) == sorted(
            letters("".join(r.bron[begin:eind] for begin, eind in blok.bronnen))
        )


@pytest.mark.parametrize("naam", ALL)
def test_a_seam_is_where_its_source_begins(naam: str) -> None:
    r = deel_in(source(naam))

    for blok in (blok for sectie in r.secties for blok in sectie.blokken if not blok.rijen):
        for naad, (begin, eind) in zip(blok.naden, blok.bronnen, strict=True):
            begins = r.bron[begin:eind].split()[0].rstrip("-")
            assert blok.tekst[naad:].lstrip().startswith(begins)


@pytest.mark.parametrize("naam", ALL)
def test_the_same_text_reads_the_same(naam: str) -> None:
    first, second = deel_in(source(naam)), deel_in(source(naam))

    assert json.dumps(first.als_json()) == json.dumps(second.als_json())


def test_the_first_nota() -> None:
    r = deel_in(source(SEED))
    a, h = ([p for p in r.punten if p.sectie == code] for code in ("4a", "4h"))

    assert len(r.secties) == 13
    assert [s.code for s in r.secties if s.stand == "nvt"] == ["4c", "4d", "4f", "4i"]
    assert [(p.relatie, p.soort) for p in a].count(("voortgang", "toezegging")) == 4
    assert [(p.relatie, p.soort) for p in a].count(("voortgang", "motie")) == 2
    assert [(p.relatie, p.soort) for p in h].count(("afgedaan", "motie")) == 15
    assert [(p.relatie, p.soort) for p in h].count(("afgedaan", "toezegging")) == 1
    assert len(r.mede_namens) == 4
    drie = r.sectie("3")
    assert drie
    assert [b.soort for b in drie.blokken].count("punt") == 9
    assert [n.nummer for n in r.voetnoten if n.blok] == list(range(1, 16))
    assert h[2].ids == ["kst-36658-5"]
    assert any("Kamer I" in t.reden for t in r.twijfels)
    marge = {tekst for soort, _, tekst in r.ruis if soort == "marge"}
    assert marge >= {"patum", "RTINS", "1% november 2025"}
    assert len(marge) <= 8


def test_the_citations_of_the_first_nota_land_on_their_items() -> None:
    path = NOTAS.parent / "seed_links.tsv"
    rows = [row.split("\t") for row in path.read_text(encoding="utf-8").splitlines()[1:]]
    cited = {row[2] for row in rows if row[1] != "(geen)"}

    found = {ident for punt in deel_in(source(SEED)).punten for ident in punt.ids}

    assert cited <= found


def per_heading(tekst: str, change: Callable[[str], str]) -> str:
    lines = tekst.split("\n")
    return "\n".join(change(r) if knijp(kale_kop(r.strip())) in LABELS else r for r in lines)


REWRITINGS: dict[str, Callable[[str], str]] = {
    "windows line ends": lambda t: t.replace("\n", "\r\n"),
    "no-break spaces": lambda t: re.sub(r"(?<=\w) (?=de )", "\u00a0", t),
    "decomposed accents": lambda t: unicodedata.normalize("NFD", t),
    "headings in capitals": lambda t: per_heading(t, str.upper),
    "headings with a colon": lambda t: per_heading(t, lambda r: r.rstrip() + ":"),
    "headings with a wrong letter": lambda t: per_heading(
        t, lambda r: r.replace("e", "c", 1) if len(r.strip()) > 9 else r
    ),
    "form feeds": lambda t: t if "\f" in t else re.sub(r"\n (?=\S)", "\n\f", t),
    "no blank lines": lambda t: re.sub(r"\n\n+", "\n", t),
    "twice the blank lines": lambda t: t.replace("\n\n", "\n\n\n"),
    "white space at line ends": lambda t: t.replace("\n", "   \n"),
}


@pytest.mark.parametrize("naam", ALL)
@pytest.mark.parametrize("rewriting", REWRITINGS)
def test_a_rewriting_is_never_wrong_in_silence(naam: str, rewriting: str) -> None:
    r = deel_in(REWRITINGS[rewriting](source(naam)))

    # The margin's own spelling is what some rewritings change.
    verdict = judge(r, expected()[naam])
    assert [p for p, word in verdict.items() if word == "WRONG" and p != "marge"] == []


MISREAD = {"e": "c", "l": "1", "i": "l", "o": "0", "a": "o", "n": "r"}
MISREAD |= {"t": "f", "g": "q", "u": "v", "m": "rn", "h": "b"}


@pytest.mark.parametrize("seed", range(10))
def test_misread_letters_never_hide_a_section_or_an_item(seed: int) -> None:
    chance = random.Random(seed)
    for naam, v in expected().items():
        bron = source(naam)
        r = deel_in(
            "".join(MISREAD[c] if c in MISREAD and chance.random() < 0.01 else c for c in bron)
        )
        asked = {t.code for t in r.twijfels}

        if [s.code for s in r.secties] != [s["code"] for s in v["secties"]]:
            headings = {"secties_afwezig", "kop_nummer", "kop_dubbel", "kop_onbekend"}
            assert asked & (headings | {"geen_secties"})
        if [p.sectie for p in r.punten] != [p[0] for p in v["punten"]]:
            items = {"item_mogelijk", "punt_onbekend", "item_begin", "secties_afwezig"}
            assert asked & items
