from __future__ import annotations

from domain.nota.inhoud import Sectie
from tests.paginas.steller import Bureau, bureau, veld, vorm_van, zonder_tags
from tests.registers import counts, opened

__all__ = ["bureau"]


def test_saving_what_is_there_makes_no_version(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    pad = f"/notas/{nota_id}/schrijven"
    before = counts(bureau.register)

    answer = bureau.post(pad, bureau.vorm(pad))

    assert answer.status_code == 303, zonder_tags(answer)
    assert answer.headers["location"] == f"{pad}?gezet=0#gezet"
    assert "Er is niets gewijzigd" in bureau.get(answer.headers["location"]).text
    assert counts(bureau.register) == before


def test_a_changed_paragraph_keeps_its_id(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    pad = f"/notas/{nota_id}/schrijven"
    velden = bureau.vorm(pad)
    naam = veld(velden, "4b")

    answer = bureau.post(pad, velden | {naam: ["Een andere zin."]})

    assert answer.status_code == 303, zonder_tags(answer)
    deel = bureau.onderdeel(nota_id, "4b")
    assert isinstance(deel, Sectie)
    assert [(str(b.blok_id), b.tekst) for b in deel.blokken] == [
        (naam.split(".")[1], "Een andere zin.")
    ]
    assert bureau.nota(nota_id).versie == 2
    assert "Versie 2 is bewaard" in bureau.get(answer.headers["location"]).text
    assert vorm_van(bureau.get(pad))[naam] == ["Een andere zin."]
