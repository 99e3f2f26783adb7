"""The cases where a reader errs in silence: read right, or asked about."""

import json
from typing import Any

import pytest

from tests.workflows.indelen.vergelijken import CORPUS
from tests.workflows.indelen.vragen import are
from workflows.indelen.lezen import deel_in
from workflows.indelen.lezing import Lezing


def cases() -> list[dict[str, Any]]:
    path = CORPUS / "gevallen" / "gevallen.json"
    if not path.is_file():
        return []
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["notas"]
    return found


def is_right(r: Lezing, part: str, goed: Any) -> bool:
    if part == "kop":
        return all(
            (r.ministerie if veld == "ministerie" else r.kop.get(veld)) == waarde
            for veld, waarde in goed.items()
        )
    if part == "ruis_bevat":
        return set(goed) <= {tekst for _, _, tekst in r.ruis}
    if part == "eigen_deel":
        holders = [s.code for s in r.secties for b in s.blokken if "De kosten passen" in b.tekst]
        others = [s.code for s in r.secties for b in s.blokken if "Reizigers" in b.tekst]
        return holders != others
    sectie = r.sectie(part)
    if sectie is None or goed.get("stand", sectie.stand) != sectie.stand:
        return False
    points = [b.tekst for b in r.besluitpunten]
    return goed.get("besluitpunten", points) == points and are(sectie.blokken, goed.get("blokken"))


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["naam"])
def test_each_case_is_read_right_or_asked_about(case: dict[str, Any]) -> None:
    r = deel_in(case["tekst"])

    places = {t.plaats.split("/")[0] for t in r.twijfels}
    for part, goed in case["goed"].items():
        assert is_right(r, part, goed) or places & set(case["of_twijfel"])


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["naam"])
def test_each_case_but_the_unknown_heading_is_even_read_right(case: dict[str, Any]) -> None:
    if case["naam"] == "kop_buiten_de_tabel":
        pytest.skip("a person says which section it is")
    r = deel_in(case["tekst"])

    assert [part for part, goed in case["goed"].items() if not is_right(r, part, goed)] == []
