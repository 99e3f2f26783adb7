"""What the Kamer really gives is read, and what can't be read is told of."""

from __future__ import annotations

import json

import pytest

from domain.base import InvoerOngeldig
from domain.kamerpunt.woorden import APPRECIATIE, BESLUIT, STATUS, appreciatie, uitkomst, vorm
from tests.kamerrecords import (
    KST,
    TOEZEGGING,
    lees_in,
    motie,
    op,
    toezegging,
)
from tests.shared import SHARED, needs_shared
from workflows.kamer.records import lees_bestand
from workflows.register.register import Register

CORPUS = SHARED / "corpus"


WRONG: tuple[tuple[object, str], ...] = (
    ("geen record", "maar iets anders"),
    ({"Soort": "Brief regering", "Id": "1", "GewijzigdOp": op(1)}, "maar Brief regering"),
    (motie(GewijzigdOp=None), "wanneer het is gewijzigd"),
    (motie(GewijzigdOp="gisteren"), "wanneer het is gewijzigd"),
    (motie(GewijzigdOp="0001-01-01T00:00:00Z"), "wanneer het is gewijzigd"),
    (motie(Id=None, Nummer=None), "geen nummer"),
    (motie(Onderwerp="keert om \u202e"), "onderwerp klopt niet"),
    (motie(Onderwerp="half \ud800"), "geen JSON"),
    (motie(Bedrag=float("nan")), "geen JSON"),
)


@pytest.mark.parametrize(("record", "zin"), WRONG)
def test_what_can_not_be_read_is_told_and_the_rest_goes_on(
    register: Register, record: object, zin: str
) -> None:
    uitslag = lees_in(register, record, toezegging())

    (wrong,) = uitslag.onleesbaar
    assert wrong.startswith("Record 1: ")
    assert zin in wrong
    assert list(uitslag.punten) == [TOEZEGGING]


@pytest.mark.parametrize("inhoud", [b"", b"<xml/>", b"\xff\xfe", b"[" * 100_000])
def test_a_file_that_is_no_json_is_refused_as_a_whole(inhoud: bytes) -> None:
    with pytest.raises(InvoerOngeldig, match="geen JSON van de Tweede Kamer"):
        lees_bestand(inhoud)


@pytest.mark.parametrize(
    "gegeven", [motie(), [motie()], {"value": [motie()], "@odata.context": ""}]
)
def test_a_file_is_a_record_a_list_or_an_answer(gegeven: object) -> None:
    found = lees_bestand(json.dumps(gegeven).encode())

    assert [record.namen for record in found.records] == [(KST, "2025Z00001", "zaak-1")]


def test_every_word_of_the_lists_is_in_the_form_in_which_it_is_compared() -> None:
    for words in (BESLUIT, APPRECIATIE, STATUS):
        assert [word for word in words if vorm(word) != word] == []


@needs_shared
def test_every_word_that_the_kamer_used_is_known_or_shown_as_unknown() -> None:
    path = CORPUS / "odata" / "enumeraties_met_aantallen.json"
    used = json.loads(path.read_text(encoding="utf-8"))
    opinions = used["Zaak.Kabinetsappreciatie (alleen Soort=Motie)"]
    votes = [w for w in used["Besluit.BesluitSoort"] if w.startswith("Stemmen - ")]

    assert [w for w in opinions if appreciatie(w) == "onbekend"] == ["None"]
    assert [w for w in votes if uitkomst(w) == "onbekend"] == ["Stemmen - vastgesteld"]


@needs_shared
def test_every_real_answer_of_the_kamer_is_read(register: Register) -> None:
    folder = CORPUS / "moties" / "odata_dev"
    files = [path.read_bytes() for path in sorted(folder.glob("*.json"))]
    records = [record for file in files for record in lees_bestand(file).records]

    uitslag = lees_in(register, *map(json.loads, files))

    assert uitslag.onleesbaar == uitslag.zonder_punt == ()
    assert len(records) == len(files) == len(uitslag.punten)
    assert all(record.namen[0].startswith("kst-") for record in records)
    assert not lees_in(register, *map(json.loads, files)).ontvangst.gebeurtenissen


@needs_shared
def test_real_samples_of_each_kind_are_read_or_told() -> None:
    folder = CORPUS / "odata"
    kinds = ("motie", "besluit_aangenomen", "besluit_verzoek_bewindspersoon")
    names = {"motie": "zaak_motie"}
    found = [lees_bestand((folder / f"sample_{names.get(k, k)}.json").read_bytes()) for k in kinds]

    assert [type(r.feit).__name__ for f in found for r in f.records] == [
        "MotieFeit",
        "BesluitFeit",
        "BesluitFeit",
    ]
