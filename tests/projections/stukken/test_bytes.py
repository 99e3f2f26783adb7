"""The same document is the same bytes, everywhere and always; and it comes from nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256

import pytest

from domain.value import canonical
from domain.woo.gelakt import GelaktStuk
from projections.stukken import sjabloon
from projections.stukken.html import als_html
from projections.stukken.json import als_json
from projections.stukken.omvang import MEESTE_REGELS, MEESTE_TEKENS, te_lang
from projections.stukken.pdf import als_pdf
from projections.stukken.sjabloon import sjabloonversie
from tests.projections.stukken.bouwen import alinea, een_stuk, regel, sectie, tabel
from tests.projections.stukken.voorbeeld import NOTA
from tests.shared import ROOT

RENDER = """
import sys
from domain.woo.gelakt import GelaktStuk
from projections.stukken.html import als_html
from projections.stukken.json import als_json
from projections.stukken.pdf import als_pdf
stuk = GelaktStuk.model_validate_json(sys.stdin.buffer.read())
sys.stdout.buffer.write(als_pdf(stuk) + als_html(stuk) + als_json(stuk))
"""
IMPORTED = """
import sys
import projections.stukken.html, projections.stukken.json, projections.stukken.pdf
import projections.stukken.omvang
roots = {"domain", "workflows", "projections", "api", "features", "tests", "eventsourcing"}
print(*sorted(name for name in sys.modules if name.partition(".")[0] in roots))
"""
KNOWN = """
domain domain.value domain.woo domain.woo.gelakt projections projections.stukken
projections.stukken.html projections.stukken.json projections.stukken.omvang
projections.stukken.pdf projections.stukken.sjabloon projections.stukken.tekens
"""


def elsewhere(program: str, *, given: bytes = b"", **env: str) -> bytes:
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **env},
        input=given,
        capture_output=True,
        check=True,
    ).stdout


def all_forms(stuk: GelaktStuk) -> bytes:
    return als_pdf(stuk) + als_html(stuk) + als_json(stuk)


@pytest.mark.parametrize(
    "env",
    [
        {"TZ": "Pacific/Auckland", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "7"},
        {"TZ": "America/Caracas", "LANG": "C", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "99"},
    ],
)
def test_another_process_zone_language_and_clock_gives_the_same_bytes(env: dict[str, str]) -> None:
    assert elsewhere(RENDER, given=als_json(NOTA), **env) == all_forms(NOTA)


def test_two_at_once_are_not_mixed_up() -> None:
    other = een_stuk(*NOTA.secties, noten=NOTA.voetnoten, titel=regel("Een andere nota"))
    alone = [all_forms(NOTA), all_forms(other)]

    with ThreadPoolExecutor(2) as threads:
        together = list(threads.map(all_forms, [NOTA, other] * 4))

    assert together == alone * 4


def test_another_typst_or_template_is_a_choice_that_shows() -> None:
    assert (sjabloonversie(), sha256(als_pdf(NOTA)).hexdigest()) == (
        "01cf7dcfe37cfa2a729bf4674b283651f55033b353e13ea7e9870c41c78844d4",
        "9510d5e33d18ea3bf435d81247849b17516f901549915b39a371b9f62a535c9a",
    )


def test_the_version_moves_with_each_file_that_shapes_a_document(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = sjabloonversie()

    monkeypatch.setattr(sjabloon, "version", lambda _: "0.15.3")

    assert sjabloonversie() != before
    assert {path.name for path in sjabloon.SHAPING} == {
        "stuk.css", "stuk.html", "stuk.typ", "tekens.py",
    }  # fmt: skip


def test_what_renders_knows_nothing_of_ours_but_the_redacted_document() -> None:
    assert elsewhere(IMPORTED).decode().split() == KNOWN.split()


def test_the_json_is_the_one_way_to_write_the_value() -> None:
    assert als_json(NOTA) == canonical(NOTA)
    assert als_json(GelaktStuk.model_validate_json(als_json(NOTA))) == als_json(NOTA)


def test_a_document_is_too_long_above_its_limit_of_signs_or_lines() -> None:
    titel = regel("Nota")
    room = MEESTE_TEKENS - len("Nota")

    assert not te_lang(een_stuk(sectie(alinea("x" * room)), titel=titel))
    assert te_lang(een_stuk(sectie(alinea("x" * (room + 1))), titel=titel))
    assert te_lang(een_stuk(sectie(tabel(*[("",)] * MEESTE_REGELS))))
