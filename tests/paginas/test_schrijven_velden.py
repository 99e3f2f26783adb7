from __future__ import annotations

from uuid import UUID, uuid4

from domain.kamerpunt.motie import Motie
from domain.kamerpunt.toezegging import Toezegging
from domain.nota.inhoud import Bijlagen, Kop, Lijst, Verzending
from domain.nummers import punt_nummer
from tests.paginas.steller import Bureau, Velden, bureau, zonder_tags
from tests.registers import opened

__all__ = ["bureau"]


def pad(nota_id: UUID) -> str:
    return f"/notas/{nota_id}/schrijven"


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
