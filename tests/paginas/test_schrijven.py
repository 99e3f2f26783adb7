from __future__ import annotations

from uuid import UUID, uuid4

from domain.nota.inhoud import Sectie, Voetnoot
from tests.notas import blok, sectie
from tests.paginas.steller import Bureau, bureau, veld, vorm_van, zonder_tags
from tests.registers import counts, opened

__all__ = ["bureau"]


def pad(nota_id: UUID) -> str:
    return f"/notas/{nota_id}/schrijven"


def test_saving_what_is_there_makes_no_version(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    before = counts(bureau.register)

    answer = bureau.schrijf(nota_id, {})

    assert answer.status_code == 303, zonder_tags(answer)
    assert answer.headers["location"] == f"{pad(nota_id)}?gezet=0#gezet"
    assert "Er is niets gewijzigd" in bureau.get(answer.headers["location"]).text
    assert counts(bureau.register) == before


def test_a_changed_paragraph_keeps_its_id(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    naam = veld(bureau.vorm(pad(nota_id)), "4b")

    answer = bureau.schrijf(nota_id, {naam: ["Een andere zin."]})

    assert answer.status_code == 303, zonder_tags(answer)
    (found,) = bureau.sectie(nota_id, "4b").blokken
    assert (str(found.blok_id), found.tekst) == (naam.split(".")[1], "Een andere zin.")
    assert "Versie 2 is bewaard" in bureau.get(answer.headers["location"]).text
    assert vorm_van(bureau.get(pad(nota_id)))[naam] == ["Een andere zin."]


def test_only_what_differs_is_written(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    was = bureau.nota(nota_id).hashes
    naam = veld(bureau.vorm(pad(nota_id)), "3")

    bureau.schrijf(nota_id, {naam: ["Anders."]})

    now = bureau.nota(nota_id).hashes
    assert {code for code in now if now[code] != was[code]} == {"3"}


def test_the_same_form_twice_is_one_version(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    velden = bureau.vorm(pad(nota_id))
    velden[veld(velden, "3")] = ["Anders."]

    answers = [bureau.post(pad(nota_id), velden, files={"leeg": b""}) for _ in range(2)]

    assert [a.status_code for a in answers] == [400, 400]  # there is no such field
    answers = [bureau.post(pad(nota_id), velden) for _ in range(2)]
    assert answers[0].headers["location"] == answers[1].headers["location"]
    assert bureau.nota(nota_id).versie == 2


def test_an_area_more_keeps_everything_and_stores_nothing(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    velden = bureau.vorm(pad(nota_id))
    naam, nieuw, before = veld(velden, "4b"), str(uuid4()), counts(bureau.register)
    velden |= {naam: ["Half geschreven"], "erbij": [f"4b:punt:{nieuw}"]}

    shown = bureau.post(pad(nota_id), velden)

    assert (shown.status_code, counts(bureau.register)) == (200, before)
    again = vorm_van(shown)
    assert again[naam] == ["Half geschreven"]
    answer = bureau.post(pad(nota_id), again | {f"4b.{nieuw}.tekst": ["En nog een."]})
    assert answer.status_code == 303, zonder_tags(answer)
    assert [(b.soort, b.tekst) for b in bureau.sectie(nota_id, "4b").blokken] == [
        ("alinea", "Half geschreven"),
        ("punt", "En nog een."),
    ]


def test_an_empty_area_removes_its_block(bureau: Bureau) -> None:
    nota_id = opened(bureau.register, anders=sectie("4b", "Eerste.", "Tweede."))
    naam = veld(bureau.vorm(pad(nota_id)), "4b")

    bureau.schrijf(nota_id, {naam: ["  \r\n "]})

    assert [b.tekst for b in bureau.sectie(nota_id, "4b").blokken] == ["Tweede."]


def met_noot() -> Sectie:
    tekst, tabel = blok("Dit is de zin met een noot erin."), uuid4()
    noot = Voetnoot(voetnoot_id=uuid4(), blok_id=tekst.blok_id, plaats=10, tekst="De noot.")
    cells = blok("", blok_id=tabel, soort="tabel", rijen=(("a", "b"), ("c", "d")))
    return Sectie(code="3", stand="ingevuld", blokken=(tekst, cells), voetnoten=(noot,))


def test_notes_move_with_their_word_and_tables_stay(bureau: Bureau) -> None:
    was = met_noot()
    nota_id = opened(bureau.register, anders=was)
    naam = veld(bureau.vorm(pad(nota_id)), "3")

    answer = bureau.schrijf(nota_id, {naam: ["Nu begint dit anders. Dit is de zin met een noot."]})

    assert answer.status_code == 303, zonder_tags(answer)
    now = bureau.sectie(nota_id, "3")
    assert now.blokken[1] == was.blokken[1]
    (noot,) = now.voetnoten
    assert now.blokken[0].tekst[: noot.plaats].endswith("Dit is de ")
    assert noot.tekst == "De noot."


def test_a_note_is_never_lost_by_an_empty_area(bureau: Bureau) -> None:
    nota_id = opened(bureau.register, anders=met_noot())
    naam = veld(bureau.vorm(pad(nota_id)), "3")

    refused = bureau.schrijf(nota_id, {naam: [""]})

    assert refused.status_code == 400
    assert "hangt een voetnoot" in refused.text
    both = {naam: [""], naam.replace(".tekst", ".weg"): ["ja"]}
    assert bureau.schrijf(nota_id, both).status_code == 303
    assert bureau.sectie(nota_id, "3").voetnoten == ()


def test_the_words_nvt_become_the_stand(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    naam = veld(bureau.vorm(pad(nota_id)), "4b")

    bureau.schrijf(nota_id, {naam: ["N.v.t."]})

    assert bureau.sectie(nota_id, "4b").stand == "nvt"
