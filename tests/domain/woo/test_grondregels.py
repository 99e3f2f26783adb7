"""Each rule stops its example in its own words, lets the neighbour pass, and all come at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.woo.gronden import GRONDEN, Kader
from domain.woo.grondregels import (
    STANDAARDTEKST,
    Grondregel,
    Lakgrond,
    Plek,
    Velden,
    Zaakkenmerken,
    toets,
    weiger_bij,
)
from tests.domain.woo.regelgeval import VANDAAG, Regelgeval
from tests.domain.woo.regelgevallen import ADVIES, BELEIDSLIJN, FEIT, GEVALLEN

NAMES = [f"{stopped.regel} {stopped.wat}" for stopped, _ in GEVALLEN]
SEED = Regelgeval(
    "R10", "het voorbeeld", ADVIES, ("5.2.1",), velden=Velden(geen_feiten_bevestigd=True),
    kader="art68", besluit_van="staatssecretaris", beslisnota=True,
)  # fmt: skip


def regels(geval: Regelgeval) -> list[str]:
    return [bevinding.regel for bevinding in geval.bevindingen()]


@pytest.mark.parametrize("stopped", [stopped for stopped, _ in GEVALLEN], ids=NAMES)
def test_a_rule_stops_its_example_in_its_own_words(stopped: Regelgeval) -> None:
    (found,) = stopped.bevindingen()

    assert (found.regel, found.ernst, found.tekst) == (stopped.regel, stopped.ernst, stopped.zin)
    assert found.artikel.startswith("artikel ")


@pytest.mark.parametrize("passes", [passes for _, passes in GEVALLEN], ids=NAMES)
def test_its_neighbour_passes(passes: Regelgeval) -> None:
    assert passes.bevindingen() == ()


def test_every_rule_has_an_example() -> None:
    assert {stopped.regel for stopped, _ in GEVALLEN} == {f"R{n}" for n in range(1, 16)}


def test_the_kamer_gets_every_opinion_and_a_requester_what_is_not_personal() -> None:
    assert regels(SEED) == ["R10", "R12"]
    assert regels(replace(SEED, kader="woo_verzoek")) == ["R8"]


def test_all_broken_rules_come_in_one_answer_in_their_order() -> None:
    many = replace(
        SEED, gronden=("5.2.1", "5.1.5", "5.1.2.e"), milieu="emissies", motivering="",
        velden=Velden(), kader="woo_actief", onderdeel="4h",
    )  # fmt: skip

    assert regels(many) == [
        "R1", "R2", "R4", "R5", "R5", "R5", "R8", "R9", "R9", "R10", "R11"
    ]  # fmt: skip
    with pytest.raises(Grondregel) as caught:
        weiger_bij(many.bevindingen(), ("R9", "R10"))
    assert [nee.regel for nee in caught.value.alle if isinstance(nee, Grondregel)] == [
        "R1", "R2", "R4", "R5", "R5", "R5", "R8", "R9", "R11"
    ]  # fmt: skip
    assert all("artikel" in f"{nee}{nee.mogelijk_als}" for nee in caught.value.alle)


def test_a_refusal_carries_its_rule_and_its_sentence() -> None:
    stopped, _ = GEVALLEN[0]

    with pytest.raises(Grondregel) as caught:
        weiger_bij(stopped.bevindingen())

    assert (caught.value.regel, caught.value.code) == ("R1", "grondregel")
    assert str(caught.value) == stopped.zin


@pytest.mark.parametrize("gronden", [(), ("5.1.2.z",), ("ander_ministerie:EU",)])
def test_a_mark_needs_a_ground_that_exists(gronden: tuple[str, ...]) -> None:
    """D12: no mark without a ground, or with one that does not exist."""
    for kader in ("art68", "woo_actief", "woo_verzoek"):
        found = replace(SEED, gronden=gronden, kader=kader).bevindingen()
        assert [(b.regel, b.ernst) for b in found] == [("R12", "weigering")]


WARNED = next(s for s, _ in GEVALLEN if s.regel == "R10")


def test_a_warning_is_refused_until_it_is_acknowledged_by_its_name() -> None:
    found = WARNED.bevindingen()

    with pytest.raises(Grondregel) as caught:
        weiger_bij(found)
    assert str(caught.value) == (
        f"Bevestig uitdrukkelijk dat u waarschuwing R10 hebt afgewogen: {BELEIDSLIJN}"
    )
    assert caught.value.regel == "R10"
    weiger_bij(found, ("R10",))


@pytest.mark.parametrize(
    ("erkend", "regel"),
    [("R1", "R1"), ("R15", "R15"), ("R16", "par. 5"), ("R0", "par. 5"), ("", "par. 5")],
)
def test_nobody_acknowledges_what_he_was_not_warned_of(erkend: str, regel: str) -> None:
    with pytest.raises(Grondregel, match="is hier geen waarschuwing") as caught:
        weiger_bij(WARNED.bevindingen(), ("R10", erkend))

    assert caught.value.regel == regel
    with pytest.raises(Grondregel):
        weiger_bij((), ("R10",))


def test_a_refusal_is_not_acknowledged_away() -> None:
    stopped = next(s for s, _ in GEVALLEN if s.regel == "R9")
    in_facts = replace(stopped, onderdeel="1")

    assert [b.ernst for b in in_facts.bevindingen()] == ["weigering", "waarschuwing"]
    with pytest.raises(Grondregel) as caught:
        weiger_bij(in_facts.bevindingen(), ("R9",))
    assert [str(nee) for nee in caught.value.alle] == [FEIT]


@pytest.mark.parametrize("onderdeel", ["1", "3", "4e", "4h"])
def test_facts_are_expected_in_four_onderdelen_and_in_every_note(onderdeel: str) -> None:
    warned = next(s for s, _ in GEVALLEN if s.regel == "R9" and s.ernst == "waarschuwing")

    assert regels(replace(warned, onderdeel=onderdeel)) == ["R9"]
    assert regels(replace(warned, onderdeel="2", noot=True)) == ["R9"]
    assert regels(replace(warned, onderdeel="4a")) == []


def test_the_setting_says_for_whose_decisions_r8_holds() -> None:
    stopped = next(s for s, _ in GEVALLEN if s.regel == "R8")
    only_ministers = replace(stopped.kenmerken, r8_geldt_voor=("minister",))

    assert toets(stopped.lakgrond, stopped.plek, "woo_verzoek", only_ministers) == ()
    assert regels(replace(stopped, besluit_van="minister")) == ["R8"]
    assert regels(replace(stopped, besluit_van="geen")) == []


@pytest.mark.parametrize(
    ("motivering", "zin"),
    [
        (" \n ", "De motivering bestaat alleen uit spaties; schrijf haar, of laat haar leeg."),
        ("a" * 10_000, ""),
        ("", ""),
    ],
)
def test_a_motivation_can_be_read(motivering: str, zin: str) -> None:
    found = Regelgeval("R5", "", ADVIES, ("5.1.1.b",), motivering=motivering).bevindingen()

    assert [b.tekst for b in found] == [zin] * bool(zin)


def test_a_book_is_no_motivation() -> None:
    with pytest.raises(ValidationError, match="10000"):
        Lakgrond(gronden=("5.1.1.b",), motivering="a" * 10_001)
    with pytest.raises(ValidationError, match="10000"):
        Velden(motivering_tijdsverloop="a" * 10_001)


def test_the_years_want_words_too() -> None:
    old, _ = next(pair for pair in GEVALLEN if pair[0].regel == "R7")

    assert "R7" in regels(replace(old, velden=Velden(motivering_tijdsverloop=" ")))
    assert regels(replace(old, velden=Velden(motivering_tijdsverloop="Het loopt nog."))) == []
    assert regels(replace(old, kader="woo_actief")) == []


def test_a_leap_day_is_five_years_old_on_the_first_of_march() -> None:
    old, _ = next(pair for pair in GEVALLEN if pair[0].regel == "R7")
    leap = replace(old, documentdatum=date(2020, 2, 29))

    assert regels(replace(leap, op=date(2025, 2, 28))) == []
    assert regels(replace(leap, op=date(2025, 3, 1))) == ["R7"]


CODES = st.sampled_from([*GRONDEN, "ander_ministerie:LVVN", "ander_ministerie:X", "5.1.2.z", "q:"])
TEXTS = st.text(max_size=60) | st.sampled_from(
    ["minister", "Krul (CDA)", "a@b.nl", "@", "()", "de", "'t", "het lid", STANDAARDTEKST]
)
DAYS = st.dates()
FIELDS = st.builds(
    Velden, alsnog_openbaar_op=st.none() | DAYS, einde_formatie=st.none() | DAYS,
    motivering_tijdsverloop=st.none() | st.text(alphabet=" ab", max_size=3),
    geen_feiten_bevestigd=st.booleans(), uitzondering=st.booleans(),
)  # fmt: skip
MARKS = st.builds(
    Lakgrond, gronden=st.lists(CODES, max_size=5).map(tuple), velden=FIELDS,
    milieu=st.sampled_from(["geen", "milieu", "emissies"]),
    motivering=st.text(alphabet=" ab", max_size=3) | st.just(STANDAARDTEKST),
)  # fmt: skip
PLACES = st.builds(
    Plek, st.sampled_from(["1", "2", "4e", "indieners"]), st.booleans(), TEXTS, TEXTS, TEXTS,
    st.lists(CODES, max_size=3).map(tuple),
)  # fmt: skip
CASES = st.builds(
    Zaakkenmerken, st.sampled_from(["minister", "staatssecretaris", "geen"]), st.booleans(),
    DAYS, DAYS, st.lists(TEXTS, max_size=3).map(tuple),
)  # fmt: skip


@given(MARKS, PLACES, st.sampled_from(["art68", "woo_actief", "woo_verzoek"]), CASES)
def test_whatever_is_asked_the_answer_is_the_same_and_in_order(
    mark: Lakgrond, place: Plek, kader: Kader, case: Zaakkenmerken
) -> None:
    found = toets(mark, place, kader, case)

    turned = Lakgrond.model_validate({**dict(mark), "gronden": mark.gronden[::-1] * 2})
    assert toets(mark, place, kader, case) == found == toets(turned, place, kader, case)
    numbers = [int(bevinding.regel[1:]) for bevinding in found]
    assert numbers == sorted(numbers)
    assert all(b.tekst.endswith(".") and b.artikel.startswith("artikel ") for b in found)


def test_nothing_is_asked_of_the_clock() -> None:
    later = replace(GEVALLEN[0][1], op=date(2999, 1, 1))

    assert VANDAAG.year < later.op.year
    assert regels(later) == ["R7"]
