"""The rules that the machine holds of the Kamer refuse what is wrong, made up fact by fact."""

from __future__ import annotations

from typing import Any

import pytest

from tests.machine.kamerregels import Kamer

BRON = {"systeem": "tk", "id": "zaak-1", "gewijzigd_op": "2025-11-11T01:00:00Z", "sha256": "a" * 64}
PERSOON, INLEZEN = {"persoon_id": "p"}, {"onderdeel": "inlezen"}
BESLUIT = {"besluit_id": "b", "bron": BRON, "door": INLEZEN}
AF = {"brief_id": "brief", "resultaat": "uitgevoerd"}
Feiten = list[tuple[str, dict[str, Any]]]


def lees(*feiten: tuple[str, dict[str, Any]]) -> Kamer:
    """Tell of a motie, and of a letter that was sent, and then of these."""
    kamer, begin = Kamer(), {"originator_version": 1, "door": PERSOON}
    kamer.lees("motie", {"topic": "motie.ingediend.v1", "bron": BRON, **begin})
    kamer.lees("brief", {"topic": "kamerbrief.vastgelegd.v1", "punten": [], **begin})
    for nummer, (soort, velden) in enumerate(feiten, 2):
        feit = {"topic": f"{soort}.v1", "originator_version": nummer, "door": PERSOON, **velden}
        kamer.lees("motie", feit)
    return kamer


GOED: dict[str, Feiten] = {
    "settled, taken up again, settled": [
        ("uitvoering.deels-afgedaan", {"brief_id": "brief", "deel": "1"}),
        ("uitvoering.afgedaan", AF),
        ("uitvoering.heropend", {"reden": "Toch niet."}),
        ("uitvoering.afgedaan", AF),
    ],
    "decided and revised": [
        ("motie.besluit-vastgelegd", BESLUIT),
        ("motie.besluit-herzien", BESLUIT),
    ],
    "more time": [
        ("uitvoering.termijn-gesteld", {"termijn": "2025-12-01"}),
        ("uitvoering.termijn-verlengd", {"van": "2025-12-01", "naar": "2025-12-02", "reden": "x"}),
    ],
}
FOUT: dict[str, Feiten] = {
    "I17 no such letter": [("uitvoering.afgedaan", {**AF, "brief_id": "?"})],
    "I17 twice": [("uitvoering.afgedaan", AF), ("uitvoering.afgedaan", AF)],
    "I17 not done, and no reason": [
        ("uitvoering.afgedaan", {**AF, "resultaat": "niet_uitgevoerd", "reden": " "})
    ],
    "I17 a part twice": [("uitvoering.deels-afgedaan", {"brief_id": "brief", "deel": "1"})] * 2,
    "I17 taken up before it was settled": [("uitvoering.heropend", {"reden": "Toch niet."})],
    "I16 no record": [("motie.gegevens-herzien", {"door": INLEZEN, "bron": {**BRON, "id": " "}})],
    "I16 no hash": [("motie.gegevens-herzien", {"door": INLEZEN, "bron": {**BRON, "sha256": ""}})],
    "I16 by a person": [("motie.gegevens-herzien", {"bron": BRON})],
    "I16 revised before it was there": [("motie.besluit-herzien", BESLUIT)],
    "I16 recorded anew, not revised": [("motie.besluit-vastgelegd", BESLUIT)] * 2,
    "I15 of a term that was not": [
        ("uitvoering.termijn-gesteld", {"termijn": "2025-12-01"}),
        ("uitvoering.termijn-verlengd", {"van": "2025-12-02", "naar": "2025-12-03", "reden": "x"}),
    ],
    "I15 no later": [
        ("uitvoering.termijn-gesteld", {"termijn": "2025-12-01"}),
        ("uitvoering.termijn-verlengd", {"van": "2025-12-01", "naar": "2025-12-01", "reden": "x"}),
    ],
}


@pytest.mark.parametrize("feiten", GOED.values(), ids=GOED)
def test_what_may_be_is_taken_in(feiten: Feiten) -> None:
    lees(*feiten)


@pytest.mark.parametrize("feiten", FOUT.values(), ids=FOUT)
def test_what_may_not_be_is_found(feiten: Feiten) -> None:
    with pytest.raises(AssertionError):
        lees(*feiten)


def test_a_letter_that_says_more_than_it_did_is_found() -> None:
    kamer = lees()
    kamer.brieven["brief"] = {"punten": [{"punt_id": "motie"}]}

    with pytest.raises(AssertionError):
        kamer.na_een_opdracht()
