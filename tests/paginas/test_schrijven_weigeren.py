from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from tests.paginas.steller import Bureau, bureau, veld, vorm_van, zonder_tags
from tests.people import DCO, JENV, OCW, STELLER, SZW, opdracht
from tests.registers import counts, opened, submitted
from workflows import tekenen

__all__ = ["bureau"]


def pad(nota_id: UUID) -> str:
    return f"/notas/{nota_id}/schrijven"


def test_nvt_with_text_is_said_beside_the_field(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    naam = veld(bureau.vorm(pad(nota_id)), "4b")

    answer = bureau.schrijf(nota_id, {"4b.stand": ["nvt"], naam: ["Toch tekst"]})

    assert answer.status_code == 400
    assert 'id="v-4b-stand-fout"' in answer.text
    assert vorm_van(answer)[naam] == ["Toch tekst"]
    assert bureau.nota(nota_id).versie == 1


def test_all_that_is_wrong_is_said_at_once(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    velden = bureau.vorm(pad(nota_id))
    wrong = {
        "kop.datum": ["27-11-2025"],
        "kop.soort_nota": ["ter_feest"],
        "1.stand": ["nvt"],
        veld(velden, "1"): [""],
        veld(velden, "3"): ["a\x00b"],
        veld(velden, "4b"): ["a\u202eb"],
        "mede_namens.waarden": ["VWS/DG-LZ"],
    }

    answer = bureau.schrijf(nota_id, wrong)

    text = zonder_tags(answer)
    assert answer.status_code == 400
    for zin in ("Hier hoort een datum", "Kies uit", "U+0000", "U+202E", "geen bewindspersoon"):
        assert zin in text
    assert "Onderdeel 1 kan niet n.v.t. zijn" in text
    assert bureau.nota(nota_id).versie == 1


@pytest.mark.parametrize("code", ["kop.onderwerp", "kop.van", "verzending.kanaal", "4b"])
def test_markup_in_any_text_is_text(bureau: Bureau, code: str) -> None:
    nota_id = opened(bureau.register)
    naam = code if "." in code else veld(bureau.vorm(pad(nota_id)), code)
    evil = '<script>alert("x")</script></textarea><b>'

    bureau.schrijf(nota_id, {naam: [evil]})

    shown = bureau.get(pad(nota_id))
    assert "<script>alert" not in shown.text
    assert vorm_van(shown)[naam] == [evil]


def test_ten_megabytes_is_refused_on_a_page(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)

    answer = bureau.post(pad(nota_id), {}, content=b"x" * 10_000_000)

    assert answer.status_code == 413
    assert "te groot" in answer.text


def test_an_unknown_field_and_a_form_without_order_are_refused(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)

    assert bureau.schrijf(nota_id, {"kop.geheim": ["x"]}).status_code == 400
    assert bureau.schrijf(nota_id, {"4b.zomaar.tekst": ["x"]}).status_code == 400
    assert bureau.schrijf(nota_id, {"opdracht_id": ["geen"]}).status_code == 400
    assert bureau.schrijf(nota_id, {"erbij": ["4b:alinea:x"]}).status_code == 400
    assert bureau.nota(nota_id).versie == 1


def test_a_stale_form_shows_the_difference_and_keeps_what_was_typed(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    old = bureau.vorm(pad(nota_id))
    bureau.schrijf(nota_id, {veld(old, "3"): ["Van een ander."]})
    before = counts(bureau.register)

    answer = bureau.post(pad(nota_id), old | {veld(old, "4b"): ["Mijn <eigen> woorden."]})

    text = zonder_tags(answer)
    assert (answer.status_code, counts(bureau.register)) == (409, before)
    assert "U zag versie 1; inmiddels geldt versie 2." in text
    assert "Mijn &lt;eigen&gt; woorden." in answer.text
    assert "<ins>" in answer.text


def getekend(bureau: Bureau) -> UUID:
    nota_id = submitted(bureau.register)
    for office in (JENV, OCW, SZW):
        by = opdracht(office, gezien=bureau.nota(nota_id).gezien)
        tekenen.stem_af(bureau.register, nota_id, opdracht=by)
    by = opdracht(DCO, gezien=bureau.nota(nota_id).gezien)
    tekenen.parafeer(bureau.register, nota_id, opdracht=by)
    return nota_id


def test_a_page_says_which_marks_a_change_voids(bureau: Bureau) -> None:
    nota_id = getekend(bureau)

    shown = zonder_tags(bureau.get(pad(nota_id)))

    assert "Wijzigt u 4b, dan vervallen: DCo." in shown
    naam = veld(bureau.vorm(pad(nota_id)), "4b")
    answer = bureau.schrijf(nota_id, {naam: ["Anders."]})
    assert "Daardoor zijn vervallen: DCo." in zonder_tags(bureau.get(answer.headers["location"]))


def test_who_may_not_write_sees_why(bureau: Bureau) -> None:
    nota_id = submitted(bureau.register)

    shown = bureau.als(JENV).get(pad(nota_id))

    assert shown.status_code == 200
    assert "Alleen de steller van deze nota kan dit doen." in shown.text
    assert "<textarea" not in shown.text
    answer = bureau.post(pad(nota_id), {"opdracht_id": str(uuid4()), "op_versie": "1"})
    assert answer.status_code == 403
    assert bureau.nota(nota_id).versie == 1


def test_who_may_not_read_finds_nothing(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    bureau.als(JENV)

    hidden = bureau.get(pad(nota_id))

    assert hidden.status_code == bureau.get(pad(uuid4())).status_code == 404
    assert "2025-0001" not in hidden.text


def test_a_frozen_nota_shows_why_and_keeps_what_was_typed(bureau: Bureau) -> None:
    nota_id = getekend(bureau)
    velden = bureau.vorm(pad(nota_id))
    for office in ("VWS/FEZ", "JenV/FEZ", "OCW/FEZ", "VWS/afdelingshoofd-DMO"):
        by = opdracht(office, gezien=bureau.nota(nota_id).gezien)
        tekenen.parafeer(bureau.register, nota_id, opdracht=by)

    answer = bureau.als(STELLER).post(pad(nota_id), velden | {veld(velden, "3"): ["Te laat."]})

    assert answer.status_code == 409
    assert "De parafenlijn is begonnen" in answer.text
    assert "Te laat." in answer.text
