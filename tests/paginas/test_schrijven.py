from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from domain.kamerpunt.motie import Motie
from domain.kamerpunt.toezegging import Toezegging
from domain.nota.inhoud import Bijlagen, Kop, Lijst, Sectie, Verzending, Voetnoot
from domain.nummers import punt_nummer
from tests.notas import blok, sectie
from tests.paginas.steller import Bureau, Velden, bureau, veld, vorm_van, zonder_tags
from tests.people import DCO, JENV, OCW, STELLER, SZW, opdracht
from tests.registers import counts, opened, submitted
from workflows import tekenen

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


def test_nvt_with_text_is_said_beside_the_field(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    naam = veld(bureau.vorm(pad(nota_id)), "4b")

    answer = bureau.schrijf(nota_id, {"4b.stand": ["nvt"], naam: ["Toch tekst"]})

    assert answer.status_code == 400
    assert 'id="v-4b-stand-fout"' in answer.text
    assert vorm_van(answer)[naam] == ["Toch tekst"]
    assert bureau.nota(nota_id).versie == 1


def test_the_words_nvt_become_the_stand(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    naam = veld(bureau.vorm(pad(nota_id)), "4b")

    bureau.schrijf(nota_id, {naam: ["N.v.t."]})

    assert bureau.sectie(nota_id, "4b").stand == "nvt"


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


def test_kop_lists_and_verzending_are_written(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    filled: Velden = {
        "kop.aan": ["VWS/stas-LMZ", "VWS/stas-JPS", ""],
        "kop.beslistermijn": ["2025-12-01"],
        "kop.ministerraad": ["ja"],
        "afstemming_met.waarden": ["OCW", "JenV"],
        "dekking.waarden": [],
        "verzending.kamers": ["EK", "TK"],
        "verzending.geadresseerden": ["de Voorzitter\r\n\r\nde griffier"],
    }

    answer = bureau.schrijf(nota_id, filled)

    assert answer.status_code == 303, zonder_tags(answer)
    kop = bureau.onderdeel(nota_id, "kop", Kop)
    assert (kop.aan, kop.ministerraad) == (("VWS/stas-LMZ", "VWS/stas-JPS"), True)
    assert str(kop.beslistermijn) == "2025-12-01"
    assert bureau.onderdeel(nota_id, "afstemming_met", Lijst).waarden == ("JenV", "OCW")
    assert bureau.onderdeel(nota_id, "dekking", Lijst).waarden == ()
    verzending = bureau.onderdeel(nota_id, "verzending", Verzending)
    assert verzending.kamers == ("TK", "EK")
    assert verzending.geadresseerden == ("de Voorzitter", "de griffier")


def test_a_motie_and_a_toezegging_begin_in_the_same_save(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    one, two = uuid4(), uuid4()
    velden = bureau.vorm(pad(nota_id))
    filled = {
        "4a.blok": [*velden["4a.blok"], str(one), str(two)],
        **{f"4a.{key}.soort": ["parlementair"] for key in (one, two)},
        f"4a.{one}.tekst": ["Motie over fietsen."],
        f"4a.{one}.punt": ["motie"],
        f"4a.{one}.nummer": ["36 658, nr. 5"],
        f"4a.{two}.tekst": ["Toezegging zonder nummer."],
        f"4a.{two}.punt": ["toezegging"],
    }

    answer = bureau.post(pad(nota_id), velden | filled)

    assert answer.status_code == 303, zonder_tags(answer)
    motie, toezegging = bureau.sectie(nota_id, "4a").blokken[-2:]
    assert motie.punt_id == punt_nummer("motie", "kst-36658-5")
    assert bureau.register.lees(Motie, motie.punt_id).onderwerp == "Motie over fietsen."
    assert toezegging.punt_id
    assert bureau.register.lees(Toezegging, toezegging.punt_id).naam.startswith("Toezegging")
    assert bureau.schrijf(nota_id, {}).headers["location"].endswith("?gezet=0#gezet")


def test_a_number_that_is_none_is_said_beside_its_field(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    key = uuid4()
    velden = bureau.vorm(pad(nota_id))
    filled = {
        "4a.blok": [*velden["4a.blok"], str(key)],
        f"4a.{key}.soort": ["parlementair"],
        f"4a.{key}.tekst": ["Motie over fietsen."],
        f"4a.{key}.punt": ["motie"],
        f"4a.{key}.nummer": ["die ene"],
    }

    answer = bureau.post(pad(nota_id), velden | filled)

    assert answer.status_code == 400
    assert f'id="v-4a-{key}-nummer-fout"' in answer.text
    filled |= {f"4a.{key}.punt": [str(uuid4())], f"4a.{key}.nummer": [""]}
    assert bureau.post(pad(nota_id), velden | filled).status_code == 400
    assert bureau.nota(nota_id).versie == 1


def test_a_bijlage_comes_with_its_file(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    file = {"bijlagen.nieuw.bestand": ("x.pdf", b"%PDF-1.7", "application/pdf")}

    assert bureau.schrijf(nota_id, {}, files=file).status_code == 400
    answer = bureau.schrijf(nota_id, {"bijlagen.nieuw.titel": ["Het rapport"]}, files=file)

    assert answer.status_code == 303, zonder_tags(answer)
    (rij,) = bureau.onderdeel(nota_id, "bijlagen", Bijlagen).rijen
    assert (rij.titel, rij.volgnummer, rij.bytes) == ("Het rapport", 1, 8)
    assert bureau.register.blob(nota_id, rij.sha256) == b"%PDF-1.7"
    assert bureau.schrijf(nota_id, {"bijlagen.1.weg": ["ja"]}).status_code == 303
    assert bureau.onderdeel(nota_id, "bijlagen", Bijlagen).rijen == ()


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
