from __future__ import annotations

from uuid import uuid4

from domain.nummers import nota_nummer
from tests.paginas.steller import Bureau, bureau, vorm_van, zonder_tags
from tests.people import AUDITOR, BEHEER
from tests.registers import counts, opened

__all__ = ["bureau"]
PAD = "/notas/nieuw"


def test_a_nota_is_opened_and_one_can_write_at_once(bureau: Bureau) -> None:
    answer = bureau.post(PAD, bureau.vorm(PAD) | {"kenmerk": ["2025-0042"]})

    nota_id = nota_nummer("VWS", "2025-0042")
    assert answer.status_code == 303, zonder_tags(answer)
    assert answer.headers["location"] == f"/notas/{nota_id}/schrijven"
    assert bureau.get(answer.headers["location"]).status_code == 200
    unchanged = bureau.schrijf(nota_id, {})
    assert unchanged.headers["location"].endswith("?gezet=0#gezet")


def test_it_may_begin_with_reading_in(bureau: Bureau) -> None:
    velden = bureau.vorm(PAD) | {"kenmerk": ["2025-0042"], "daarna": ["inlezen"]}

    assert bureau.post(PAD, velden).headers["location"].endswith("/inlezen")


def test_the_same_form_twice_opens_one_nota(bureau: Bureau) -> None:
    velden = bureau.vorm(PAD) | {"kenmerk": ["2025-0042"]}

    answers = [bureau.post(PAD, velden) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [303, 303]


def test_a_kenmerk_that_is_taken_is_said_with_a_link_for_who_may_read(bureau: Bureau) -> None:
    nota_id = opened(bureau.register, "2025-0001")
    velden = bureau.vorm(PAD) | {"kenmerk": [" 2025-0001 "]}

    answer = bureau.post(PAD, velden)

    assert answer.status_code == 409
    assert "al uitgegeven" in answer.text
    assert f"/notas/{nota_id}" in answer.text
    other = bureau.als("VWS/directeur-DMO").post(PAD, velden | {"opdracht_id": [str(uuid4())]})
    assert other.status_code == 409
    assert f"/notas/{nota_id}" not in other.text


def test_what_is_wrong_is_said_at_once_and_kept(bureau: Bureau) -> None:
    before = counts(bureau.register)
    velden = bureau.vorm(PAD) | {
        "kenmerk": ["a\x00<b>"],
        "sjabloon": ["XYZ/x"],
        "vervangt": ["2025-9999"],
    }

    answer = bureau.post(PAD, velden)

    assert (answer.status_code, counts(bureau.register)) == (400, before)
    for naam in ("kenmerk", "sjabloon", "vervangt"):
        assert f'id="v-{naam}-fout"' in answer.text
    assert "<b>" not in answer.text
    assert vorm_van(answer)["vervangt"] == ["2025-9999"]


def test_it_may_replace_a_nota_that_one_may_read(bureau: Bureau) -> None:
    eerder = opened(bureau.register, "2025-0001")
    velden = bureau.vorm(f"{PAD}?vervangt=2025-0001") | {"kenmerk": ["2025-0002"]}

    bureau.post(PAD, velden)

    assert bureau.nota(nota_nummer("VWS", "2025-0002")).vervangt == eerder


def test_who_has_no_template_sees_why(bureau: Bureau) -> None:
    for functie in (BEHEER, AUDITOR):
        shown = bureau.als(functie).get(PAD)

        assert "U kunt geen nota openen" in shown.text


def test_a_bewindspersoon_opens_no_nota(bureau: Bureau) -> None:
    bureau.als("VWS/stas-LMZ")

    answer = bureau.post(PAD, bureau.vorm(PAD) | {"kenmerk": ["2025-0042"]})

    assert answer.status_code == 403
    assert "ambtelijke functie" in answer.text
