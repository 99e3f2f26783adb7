"""veraPDF finds that our PDFs are PDF/A-2a and PDF/UA-1; only where a JDK and its jar are.

PARAFENLIJN_VERAPDF_CP is the class path of veraPDF: how to get it is told beside Keur.java.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from domain.woo.gelakt import GelaktStuk
from projections.stukken.pdf import als_pdf
from tests.projections.stukken.bouwen import een_stuk, noot, regel, sectie, tabel
from tests.projections.stukken.vijandig import VIJANDIG, overal
from tests.projections.stukken.voorbeeld import NOTA
from tests.shared import STANDARDS

JAVA = shutil.which("java")
CLASS_PATH = os.environ.get("PARAFENLIJN_VERAPDF_CP", "")
JUDGE = STANDARDS / "pdf" / "Keur.java"

needs_verapdf = pytest.mark.skipif(
    not (JAVA and CLASS_PATH and JUDGE.exists()),
    reason="there is no java, no ../shared/data or no PARAFENLIJN_VERAPDF_CP",
)


def verloop() -> GelaktStuk:
    rijen = [
        (str(nummer), "24-11-2025 14:03", "medewerker A", f"gelakte gebeurtenis {{5.1.2.{soort}}}")
        for nummer, soort in enumerate("bei" * 20, start=1)
    ]
    kop = ("Nr", "Moment", "Wie", "Wat[^1]")
    table = sectie(tabel(kop, *rijen), titel="")
    return een_stuk(table, titel=regel("Verloop"), noten=[noot(1, "Tijden in Nederland.")])


@needs_verapdf
@pytest.mark.parametrize("flavour", ["2a", "ua1"])
def test_verapdf_finds_no_fault(flavour: str, tmp_path: Path) -> None:
    stukken = [NOTA, verloop(), *map(overal, VIJANDIG)]
    paths = [tmp_path / f"{number}.pdf" for number in range(len(stukken))]
    for path, stuk in zip(paths, stukken, strict=True):
        path.write_bytes(als_pdf(stuk))

    done = subprocess.run(
        [str(JAVA), "-cp", CLASS_PATH, str(JUDGE), flavour, *map(str, paths)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count(f"conform  {flavour}") == len(paths)
