from __future__ import annotations

import re
from uuid import UUID

import pytest

from domain.nota.opstellen import InhoudGewijzigd
from domain.nummers import nota_nummer
from tests.api.test_inlezen import NOTA
from tests.paginas.steller import Bureau, Velden, bureau, vorm_van, zonder_tags
from tests.people import JENV
from tests.registers import counts, opened
from tests.shared import SHARED
from workflows.indelen.lezing import LEZER_VERSIE

__all__ = ["bureau"]
GEWELD = SHARED / "corpus" / "notas" / "nota_vws_huiselijk_geweld.txt"


def a_nota(bureau: Bureau, kenmerk: str = "2025-0042") -> UUID:
    velden = bureau.vorm("/notas/nieuw") | {"kenmerk": [kenmerk]}
    bureau.post("/notas/nieuw", velden)
    return nota_nummer("VWS", kenmerk)


def gelezen(bureau: Bureau, nota_id: UUID, tekst: str = NOTA, **anders: str) -> Velden:
    pad = f"/notas/{nota_id}/inlezen"
    answer = bureau.post(pad, bureau.vorm(pad) | {"tekst": [tekst]} | anders)
    assert answer.status_code == 200, zonder_tags(answer)
    return vorm_van(answer) | {"pagina": [answer.text]}


def vragen(velden: Velden) -> list[str]:
    return re.findall(r'name="(antwoord\.\d+)\.waarde"', velden.pop("pagina")[0])


def test_a_reading_shows_its_sum_and_its_doubts_and_keeps_nothing(bureau: Bureau) -> None:
    nota_id = a_nota(bureau)
    before = counts(bureau.register)

    page = gelezen(bureau, nota_id, NOTA + "\n<b>Aanhef\n")["pagina"][0]

    assert re.search(r"\d+ tekens: \d+ in de nota, \d+ ruis, \d+ niet geplaatst", page)
    assert "<b>Aanhef" not in page
    assert "<mark>" in page
    assert 'id="bron-1"' in page or 'id="bron-2"' in page
    assert counts(bureau.register) == before


def test_open_doubts_hold_it_up_and_the_answers_stay(bureau: Bureau) -> None:
    nota_id = a_nota(bureau)
    velden = gelezen(bureau, nota_id)
    names, before = vragen(velden), counts(bureau.register)
    given = {f"{names[0]}.keuze": ["weg"]}

    answer = bureau.post(f"/notas/{nota_id}/overnemen", velden | given)

    assert (answer.status_code, counts(bureau.register)) == (409, before)
    assert "Deze vraag moet u beantwoorden." in answer.text
    assert vorm_van(answer)[f"{names[0]}.keuze"] == ["weg"]
    assert vorm_van(answer)["bron"] == velden["bron"]


def test_answered_it_becomes_the_text_once(bureau: Bureau) -> None:
    nota_id = a_nota(bureau)
    velden = gelezen(bureau, nota_id)
    velden |= {f"{naam}.keuze": ["weg"] for naam in vragen(velden)}

    answers = [bureau.post(f"/notas/{nota_id}/overnemen", velden) for _ in range(2)]

    assert [a.status_code for a in answers] == [303, 303], zonder_tags(answers[0])
    assert answers[0].headers["location"] == answers[1].headers["location"]
    assert bureau.nota(nota_id).versie == 1
    assert "Het gaat goed." in bureau.get(answers[0].headers["location"]).text


def test_an_answer_that_can_not_be_used_is_said_beside_its_question(bureau: Bureau) -> None:
    nota_id = a_nota(bureau)
    velden = gelezen(bureau, nota_id, NOTA.replace("TER BESLISSING", "TER HERINNERING"))
    names = vragen(velden)
    velden |= {f"{naam}.waarde": ["\x00"] for naam in names}

    answer = bureau.post(f"/notas/{nota_id}/overnemen", velden)

    assert answer.status_code == 400
    assert answer.text.count("kan niet worden gebruikt") >= len(names)


def test_what_is_read_is_for_the_version_that_was_there(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)
    velden = gelezen(bureau, nota_id)
    velden |= {f"{naam}.keuze": ["weg"] for naam in vragen(velden)} | {"op_versie": ["0"]}

    answer = bureau.post(f"/notas/{nota_id}/overnemen", velden)

    assert answer.status_code == 409
    assert "inmiddels geldt versie 1" in answer.text


def test_a_letter_is_read_as_a_letter(bureau: Bureau) -> None:
    nota_id = a_nota(bureau)
    letter = "Geachte voorzitter,\n\nHierbij de voortgang van dit jaar.\n\nHoogachtend."
    velden = gelezen(bureau, nota_id, letter, soort="brief")
    velden |= {f"{naam}.keuze": ["ja"] for naam in vragen(velden)}

    answer = bureau.post(f"/notas/{nota_id}/overnemen", velden)

    assert answer.status_code == 303, zonder_tags(answer)
    assert "voortgang" in bureau.sectie(nota_id, "brief").blokken[1].tekst


@pytest.mark.parametrize(
    ("inhoud", "status", "zin"),
    [
        (b"%PDF-1.7\n%%EOF", 415, "plak de tekst"),
        (b"caf\xe9", 400, "UTF-8"),
        ("a\u202eb".encode(), 400, "U+202E"),
        (b"a\x00b", 415, "TXT"),
        (b"x " * 200_000, 413, "te groot"),
    ],
)
def test_a_file_that_can_not_be_read_is_refused_beside_its_field(
    bureau: Bureau, inhoud: bytes, status: int, zin: str
) -> None:
    nota_id = a_nota(bureau)
    pad = f"/notas/{nota_id}/inlezen"

    answer = bureau.post(pad, bureau.vorm(pad), files={"bestand": ("n.txt", inhoud)})

    assert answer.status_code == status
    assert zin in answer.text
    assert 'id="v-bestand-fout"' in answer.text


def test_nothing_and_both_are_refused(bureau: Bureau) -> None:
    nota_id = a_nota(bureau)
    pad = f"/notas/{nota_id}/inlezen"
    velden = bureau.vorm(pad)

    assert bureau.post(pad, velden).status_code == 400
    both = bureau.post(pad, velden | {"tekst": [NOTA]}, files={"bestand": b"x"})
    assert both.status_code == 400
    assert vorm_van(both)["tekst"] == [NOTA.replace("\n", "\r\n")]
    broken = velden | {"bron": ["geen base64!"], "op_versie": ["0"]}
    assert bureau.post(f"/notas/{nota_id}/overnemen", broken).status_code == 400
    assert bureau.get(f"/notas/{nota_id}/overnemen").url.path == pad


def test_what_is_no_nota_says_so(bureau: Bureau) -> None:
    nota_id = a_nota(bureau)

    page = gelezen(bureau, nota_id, "x" * 5000)["pagina"][0]

    assert "Geen enkele kop van een beslisnota is herkend." in page


def test_who_may_not_write_reads_nothing_in(bureau: Bureau) -> None:
    nota_id = opened(bureau.register)

    assert bureau.als(JENV).get(f"/notas/{nota_id}/inlezen").status_code == 404


@pytest.mark.skipif(not GEWELD.exists(), reason="there is no ../shared/data beside the project")
def test_the_real_nota_is_taken_over(bureau: Bureau) -> None:
    nota_id = a_nota(bureau)
    velden = gelezen(bureau, nota_id, GEWELD.read_text(encoding="utf-8"))
    velden |= {f"{naam}.keuze": ["ja"] for naam in vragen(velden)}

    answer = bureau.post(f"/notas/{nota_id}/overnemen", velden)

    assert answer.status_code == 303, zonder_tags(answer)
    assert bureau.nota(nota_id).versie == 1
    (written,) = (
        e for e in bureau.register.gebeurtenissen(nota_id) if isinstance(e, InhoudGewijzigd)
    )
    assert written.aanleiding
    assert written.aanleiding.endswith(f", lezer {LEZER_VERSIE}")
    shown = bureau.get(answer.headers["location"])
    assert shown.status_code == 200
    assert bureau.schrijf(nota_id, {}).headers["location"].endswith("?gezet=0#gezet")
