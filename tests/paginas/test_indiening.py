from __future__ import annotations

from domain.nota.inhoud import Sectie
from tests.paginas.steller import Bureau, bureau, veld, zonder_tags
from tests.people import JENV
from tests.registers import counts, opened, submitted

__all__ = ["bureau"]


def test_what_is_missing_is_listed_with_its_place(bureau: Bureau) -> None:
    empty = ("3", "4b", "brief")
    one, two, three = (Sectie(code=code, stand="leeg") for code in empty)
    nota_id = opened(bureau.register, one=one, two=two, three=three)

    shown = bureau.get(f"/notas/{nota_id}/indiening")

    assert shown.status_code == 200
    assert "er ontbreken drie onderdelen" in shown.text
    for code in empty:
        assert f"/schrijven#v-{code}" in shown.text
    assert "Dien versie" not in shown.text


def test_the_route_is_shown_as_it_will_be_and_nothing_is_kept(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    before = counts(bureau.register)

    shown = zonder_tags(bureau.get(f"/notas/{nota_id}/indiening"))

    assert "Dien versie 1 in" in shown
    assert "Directeur Sanctietoepassing en Jeugd JenV JenV/directeur-beleid 5 werkdagen" in shown
    assert "overgeslagen: alleen als sectie 4f is ingevuld; nu geldt: sectie 4f is nvt" in shown
    assert counts(bureau.register) == before
    assert bureau.nota(nota_id).route is None


def test_submitting_twice_is_one_round(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    pad = f"/notas/{nota_id}/indiening"
    velden = bureau.vorm(pad)

    answers = [bureau.post(pad, velden) for _ in range(2)]

    assert [a.status_code for a in answers] == [303, 303]
    assert answers[0].headers["location"] == f"/notas/{nota_id}?gezet=3"
    assert answers[1].headers["location"] == answers[0].headers["location"]
    assert bureau.nota(nota_id).ronde == 1


def test_another_text_than_was_looked_at_is_not_submitted(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    pad = f"/notas/{nota_id}/indiening"
    velden = bureau.vorm(pad)
    naam = veld(bureau.vorm(f"/notas/{nota_id}/schrijven"), "3")
    bureau.schrijf(nota_id, {naam: ["Anders."]})

    answer = bureau.post(pad, velden)

    assert answer.status_code == 409
    assert "inmiddels geldt versie 2" in answer.text
    assert bureau.nota(nota_id).ronde == 0


def test_who_is_not_on_turn_sees_why(bureau: Bureau) -> None:
    nota_id = submitted(bureau.register)

    assert "De nota is al ingediend" in bureau.get(f"/notas/{nota_id}/indiening").text
    bureau.als(JENV)
    assert "Alleen de steller" in bureau.get(f"/notas/{nota_id}/indiening").text
