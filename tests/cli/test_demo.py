from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import override

from api.cli import main

Gespeeld = tuple[Path, str, list[dict[str, Any]]]


class Blad(HTMLParser):
    """Reads the page: its tags in order, and the text that is struck."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.struck: list[str] = []
        self.feed(page)

    @override
    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    @override
    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1] == "del" and data.strip():
            self.struck.append(data.strip())


@pytest.fixture
def demo(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Gespeeld:
    assert main(["demo", "--map", str(tmp_path)]) == 0
    lines = json.loads((tmp_path / "tijdlijn.json").read_text(encoding="utf-8"))
    return tmp_path, capsys.readouterr().out, lines


def test_the_demo_ends_with_a_sent_letter(demo: Gespeeld) -> None:
    _, told, lines = demo

    assert lines[-1]["zin"].startswith("Verzonden als 4300002-1100001-DMO")
    last = [line for line in told.splitlines() if f"[{len(lines)}, " in line]
    assert last[-1].startswith("Verzonden")


def test_the_demo_is_the_story_of_44_events_and_the_letter(demo: Gespeeld) -> None:
    _, told, lines = demo

    zinnen = [line["zin"] for line in lines]
    assert any("overgeslagen: WJZ, want sectie 4f is nvt" in zin for zin in zinnen)
    assert any(zin.startswith("Aan zet: VWS/FEZ") for zin in zinnen)
    assert sum(zin.startswith("Geschilpunt") for zin in zinnen) == 2
    assert sum(zin.startswith("Mede namens") for zin in zinnen) == 4
    assert "de beslisnota volgt: De beslisnota wordt nog gelakt" in zinnen[-1]
    assert " ms]" in told


def test_a_lapsed_paraaf_is_struck_and_given_again(demo: Gespeeld) -> None:
    map_, told, lines = demo

    void = [line for line in lines if line["vervallen_door"]]
    assert {line["wie"] for line in void} >= {"VWS/DCo", "VWS/afdelingshoofd-DMO"}
    assert "~~Geparafeerd op versie 4.~~ Vervallen door 26." in told
    page = Blad((map_ / "tijdlijn.html").read_text(encoding="utf-8"))
    assert "Geparafeerd op versie 4." in page.struck
    assert "script" not in page.tags
    assert sum(line["zin"] == "Geparafeerd op versie 5" for line in lines) == 4


def test_the_demo_can_be_played_again(demo: Gespeeld, capsys: pytest.CaptureFixture[str]) -> None:
    map_, _, first = demo

    code = main(["demo", "--map", str(map_)])

    again = json.loads((map_ / "tijdlijn.json").read_text(encoding="utf-8"))
    assert code == 0, capsys.readouterr().err
    assert [line["zin"] for line in again] == [line["zin"] for line in first]


def test_its_register_can_be_asked_and_is_right(
    demo: Gespeeld, capsys: pytest.CaptureFixture[str]
) -> None:
    store = str(demo[0] / "parafenlijn.db")

    assert main(["--store", store, "herbouw", "--vergelijk"]) == 0
    assert main(["--store", store, "moties", "--uitvoering", "afgedaan"]) == 0
    assert capsys.readouterr().out.count("kst-39123") == 3
    assert main(["--store", store, "toezeggingen", "--uitvoering", "in_behandeling"]) == 0
    assert "TZ202506-211" in capsys.readouterr().out


def test_a_register_that_is_no_demo_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "parafenlijn.db").write_bytes(b"van een ander")

    code = main(["demo", "--map", str(tmp_path)])

    assert (code, (tmp_path / "parafenlijn.db").read_bytes()) == (2, b"van een ander")
    assert "kies een andere map" in capsys.readouterr().err
