"""Title, party or field make a name public; the name alone never does."""

from __future__ import annotations

import json
from collections import Counter
from time import perf_counter

import pytest

from domain.woo.publieke_namen import heet_zo, is_publiek, toont_domein
from tests.shared import SHARED

ZINNEN = SHARED / "corpus" / "pii.jsonl"

PUBLIEK = [  # what is marked, what stands before and behind it, and in which field
    ("staatssecretaris Tielen", "", "", "1"),
    ("de minister van Volksgezondheid, Welzijn en Sport", "", "", "1"),
    ("de minister van VWS, mevrouw Tielen", "", "", "1"),
    ("Minister-president", "", "", "1"),
    ("oud-minister De Jonge", "", "", "1"),
    ("voormalig staatssecretaris\u00a0Van Ooijen", "", "", "1"),
    ("Tweede Kamerlid Bikker", "", "", "1"),
    ("het lid Krul c.s.", "", "", "1"),
    ("de leden Krul en Bikker", "", "", "1"),
    ("de heer Krul (CDA)", "", "", "1"),
    ("J.A. van der Plas-Öz (BBB)", "", "", "1"),
    ("Krul", "De heer ", " (CDA) vroeg", "1"),
    ("Tielen", "besproken met de staatssecretaris ", " op 3 november", "1"),
    ("Tielen", "besproken met de minister van VWS mevrouw ", "", "1"),
    ("D.M. van Weel", "Hoogachtend,\n\nDe minister van Justitie en Veiligheid,\n\n", "", "brief"),
    ("Van der Plas", "", "", "indieners"),
    ("VWS/staatssecretaris", "", "", "14/mede_namens"),
]
NIET = [
    ("mevrouw Krul van DMO", "", "", "1"),
    ("Krul", "mevrouw ", " van DMO", "1"),
    ("Jan Jansen", "de woordvoerder van de minister, ", "", "1"),
    ("de woordvoerder van de minister", "", "", "1"),
    ("Jan Jansen", "De woordvoerder van de minister van VWS,\n\n", "", "brief"),
    ("Jan Jansen", "De minister, ", "", "brief"),
    ("minister Bruijn, 06-12345678", "", "", "1"),
    ("minister Bruijn woont in Delft", "", "", "1"),
    ("directeur Jansen", "", "", "1"),
    ("secretaris-generaal", "", "", "1"),
    ("het ministerie van VWS", "", "", "1"),
    ("lid Jansen", "", "", "1"),
    ("Krul (DMO)", "", "", "1"),
    ("06-12345678", "minister Bruijn, ", " (CDA)", "indieners"),
    ("", "minister ", " (CDA)", "indieners"),
    ("minister " + "A" * 300, "", "", "1"),
]


@pytest.mark.parametrize(("tekst", "voor", "na", "veld"), PUBLIEK)
def test_title_party_or_field_make_a_name_public(tekst: str, voor: str, na: str, veld: str) -> None:
    assert is_publiek(tekst, voor, na, veld)


@pytest.mark.parametrize(("tekst", "voor", "na", "veld"), NIET)
def test_a_name_alone_or_more_than_a_name_is_not(tekst: str, voor: str, na: str, veld: str) -> None:
    assert not is_publiek(tekst, voor, na, veld)


THEIRS = ("Krul", "mevrouw Krul", "H. Krul", "Harmen Krul", "KRUL", "de heer  Krul,")
OTHERS = (
    "Piet Krul", "krul", "Krullen", "mevrouw Krul van DMO", "mevrouw", "J.", "", "A" * 300
)  # fmt: skip


def test_a_bare_name_may_be_theirs_too() -> None:
    known = ("Judith Tielen", "Harmen Krul", "")

    assert [tekst for tekst in (*THEIRS, *OTHERS) if heet_zo(tekst, known)] == list(THEIRS)


def test_a_mark_shows_or_hides_the_domain() -> None:
    assert toont_domein("s.kuijpers@minvws.nl", "")
    assert toont_domein("mail naar s.kuijpers@minvws.nl of bel", "")
    assert toont_domein("minvws.nl", "s.kuijpers@")
    assert not toont_domein("s.kuijpers", "mail ")
    assert not toont_domein("Kuijpers", "s.kuijpers@minvws.nl, ")
    assert not toont_domein("@Kuijpers", "")


@pytest.mark.skipif(not ZINNEN.exists(), reason="there is no ../shared/data/corpus")
def test_no_private_person_of_the_corpus_is_taken_for_a_public_one() -> None:
    found: Counter[tuple[str, bool]] = Counter()
    for line in ZINNEN.read_text(encoding="utf-8").splitlines():
        zin = json.loads(line)
        for van, tot, _, wie in zin["spans"]:
            tekst = zin["text"]
            found[wie, is_publiek(tekst[van:tot], tekst[:van], tekst[tot:], "2")] += 1

    assert found["private", True] == 0
    assert found["public", True] >= 6  # of 8: the others stand under the title of an official


def test_no_text_makes_it_slow() -> None:
    begun = perf_counter()
    for part in (
        "@",
        "@a",
        "a@b-",
        "de ",
        "minister ",
        "A.",
        "Krul (",
        "het lid ",
        "\nde minister van ",
    ):
        tekst = part * 100_000
        for some in (tekst, tekst[:190]):
            is_publiek(some, tekst, tekst, "1")
            heet_zo(some, ("Harmen Krul",))
            toont_domein(some, tekst)
    assert perf_counter() - begun < 2
