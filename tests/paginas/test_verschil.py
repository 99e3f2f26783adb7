"""The text as it was then, and two moments beside each other."""

from __future__ import annotations

import re

import pytest
from fastapi.testclient import TestClient

from tests.paginas.bezoek import (
    bezoek,
    leest,
)
from tests.people import AUDITOR
from tests.voorstelling import Voorstelling


@pytest.fixture(scope="module")
def auditor(stuk: Voorstelling) -> TestClient:
    return bezoek(stuk.app, stuk.persoon(AUDITOR))


def test_the_text_of_then_is_whole(stuk: Voorstelling, auditor: TestClient) -> None:
    before, now = (leest(auditor.get(f"{stuk.nota}/tekst{q}").text) for q in ("?tot=5", ""))

    assert "De tekst van toen Versie 3, zoals op di 4 november 2025" in before
    assert "Hierna is de tekst gewijzigd: nu is er versie 5." in before
    assert "per 1 januari 2026 in alle gemeenten" in before
    assert "per 1 januari 2026 in alle gemeenten" not in now
    assert "Geachte voorzitter" in before
    assert "Juridische aspecten haalbaarheid n.v.t." in before


def test_before_the_first_version_there_is_no_text(stuk: Voorstelling, auditor: TestClient) -> None:
    assert "Nog zonder tekst" in leest(auditor.get(f"{stuk.nota}/tekst?tot=1").text)


@pytest.mark.parametrize("query", ["van=6&tot=27", "van=27&tot=6", "van=v3&tot=27"])
def test_two_moments_beside_each_other(stuk: Voorstelling, auditor: TestClient, query: str) -> None:
    page = auditor.get(f"{stuk.nota}/verschil?{query}").text

    assert re.findall(r'<span class="nummer">(\w+)</span> ', page) == ["3", "4b"]
    assert "<del>per 1 januari </del>" in page
    assert "<ins>in de loop van </ins>" in page
    assert "18 onderdelen zijn ongewijzigd" in page


def test_the_route_is_compared_too(stuk: Voorstelling, auditor: TestClient) -> None:
    page = leest(auditor.get(f"{stuk.nota}/verschil?van=6&tot=27").text)

    assert "VWS/DCo nog niet aan de beurt" in page
    assert "VWS/WJZ nog niet aan de beurt" in page
    assert "21 gebeurtenissen ertussen" in page
    assert "nr. 22 Joris Wielinga: geparafeerd op versie 4" in page


def test_what_is_equal_is_said(stuk: Voorstelling, auditor: TestClient) -> None:
    same = leest(auditor.get(f"{stuk.nota}/verschil?van=6&tot=6").text)
    route_alone = leest(auditor.get(f"{stuk.nota}/verschil?van=13&tot=14").text)

    assert "De tekst is gelijk. " in same
    assert "De route is gelijk." in same
    assert "twee keer hetzelfde moment" in same
    assert "De tekst is gelijk." in route_alone
    assert "De route is gelijk." not in route_alone


@pytest.mark.parametrize(
    ("query", "status"), [("van=0", 404), ("tot=99", 404), ("van=x", 400), ("van=v7&tot=3", 404)]
)
def test_a_comparison_with_nothing_gets_an_answer(
    stuk: Voorstelling, auditor: TestClient, query: str, status: int
) -> None:
    page = auditor.get(f"{stuk.nota}/verschil?{query}")

    assert page.status_code == status
    assert "Dat moment is er niet" in leest(page.text)
