"""Text that was damaged at random or made to hurt: nothing is lost, and reading ends."""

import random
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workflows.indelen.teksten import NOTA
from tests.workflows.indelen.vergelijken import expected, source
from workflows.indelen.lezen import deel_brief_in, deel_in
from workflows.indelen.regels import TekstTeLang

SOURCES = [source(naam) for naam in sorted(expected())] or [NOTA]
WORDS = [
    *("Aanleiding", "Kern", "N.v.t.", "Bijlagen", "1", "- ", "\u2022 x", "\u2018", "\u2019"),
    *("! Kamerstuk 28345-288", "5. Z", "Datum", "Kenmerk", "1.", "2.", "o Punt", "a."),
    *("Postbus 20350", "De volgende:", "Een;"),
]
SIGNS = "!?\u00ae\u00b0'1;.\u00a0\u202e\t"
SEEDS = st.integers(0, 2**32)
ACTS = ["weg", "dubbel", "ruil", "ruis", "ff", "woord", "plak"]


def damage(regels: list[str], chance: random.Random) -> None:
    i = chance.randrange(len(regels))
    match chance.choice(ACTS):
        case "weg":
            regels[i] = ""
        case "dubbel":
            regels.insert(i, regels[i])
        case "ruil":
            j = chance.randrange(len(regels))
            regels[i], regels[j] = regels[j], regels[i]
        case "ruis" if regels[i]:
            k = chance.randrange(len(regels[i]))
            regels[i] = regels[i][:k] + chance.choice(SIGNS) + regels[i][k:]
        case "ff":
            regels[i] = "\f" + regels[i]
        case "woord":
            regels.insert(i, chance.choice(WORDS))
        case "plak" if i + 1 < len(regels):
            regels[i] += regels.pop(i + 1)


@given(seed=SEEDS)
def test_damaged_text_never_loses_a_character(seed: int) -> None:
    chance = random.Random(seed)
    regels = chance.choice(SOURCES).split("\n")
    for _ in range(chance.randint(1, 40)):
        damage(regels, chance)
    bron = "\n".join(regels)

    r = deel_in(bron)

    whole = re.sub(r"\s", "", unicodedata.normalize("NFC", bron.replace("\u202e", "")))
    assert "" not in r.telling
    assert sum(r.telling.values()) == len(whole)
    assert r.niet_geplaatst or "niet_geplaatst" not in r.telling
    assert all(0 <= t.begin <= t.eind <= len(r.bron) for t in r.twijfels)
    blokken = [blok.id for sectie in r.secties for blok in sectie.blokken]
    assert len(blokken) == len(set(blokken))
    assert {noot.blok for noot in r.voetnoten} <= {"", *blokken}


@pytest.mark.parametrize(
    "bron",
    ["", " \n\f\n ", "Aanleiding", "x" * 5_000, "1. Aanleiding\n2. Advies\n", "N.v.t.", "\ud800a"],
)
def test_hardly_a_nota_is_read_with_doubts(bron: str) -> None:
    assert any(t.ernst == "beslis" for t in deel_in(bron).twijfels)


@pytest.mark.parametrize("bron", ["a" * 300_001, "\f" * 301])
def test_too_much_is_refused(bron: str) -> None:
    with pytest.raises(TekstTeLang, match="te lang"):
        deel_in(bron)


@pytest.mark.parametrize(
    "again",
    [
        "1. Aanleiding\n",
        "- a\n",
        "! Kamerstuk 28345-288\n",
        "Datum\n",
        "\u2018a\u2019 ",
        "Motie x;\n",
        "1 a\n\n",
        "a-\nb",
        "\n \n",
        "Kern\n\n",
        "a.\nb.\n",
        "De volgende:\nA;\n",
        "Postbus 1\n",
        "Aan de minister van A en ",
        "(" * 50,
    ],
)
def test_hostile_text_is_read_to_its_end(again: str) -> None:
    bron = ("1. Aanleiding\nX.\n\n" + again * (20_000 // len(again)))[:20_000]

    assert sum(deel_in(bron).telling.values()) == len(re.sub(r"\s", "", bron))
    assert "" not in deel_brief_in(bron).telling


@pytest.mark.parametrize(
    "line",
    [
        "de minister van A, " * 2_000 + "!",
        "de minister van A en " * 2_000 + "!",
        "mede namens de minister van A en de " * 1_000 + "!",
        "A1" * 20_000 + "!",
        "Aan " * 10_000,
        "1 " * 20_000,
        "A/" * 20_000,
        "Kop " * 10_000 + "!",
        "(" * 40_000,
        "Postbus " * 5_000,
        "- " * 20_000,
    ],
)
@pytest.mark.parametrize("kop", ["Aan\n", "", "1. Aanleiding\n", "Datum\nKenmerk\n"])
def test_a_hostile_line_is_read_to_its_end(line: str, kop: str) -> None:
    bron = f"TER BESLISSING\nAan\nMVWS\n{kop}{line}\n2. Advies\n{line}\n"

    assert sum(deel_in(bron).telling.values()) == len(re.sub(r"\s", "", bron))
