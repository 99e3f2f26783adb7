"""Type commands, on a register that is empty, set up, or has a nota in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from api.cli import main
from tests.cli.typen import WIE, Afloop, Typ
from tests.verhaal import ROOT


@pytest.fixture
def typ(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Typ:
    """Type a command in the root of the repository, on a register of its own."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("PARAFENLIJN_STORE", str(tmp_path / "register.db"))

    def doe(*args: str) -> Afloop:
        code = main(args)
        return Afloop(code, *capsys.readouterr())

    return doe


@pytest.fixture(scope="module")
def bereid(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make two registers to begin with: one that is set up, and one with a nota in it."""
    map_ = tmp_path_factory.mktemp("bereid")
    begin, nota = str(map_ / "ingericht.db"), str(map_ / "nota.db")
    answers = ("--antwoorden", str(ROOT / "tests/verhaal/antwoorden.json"))
    reading = ("inlezen", str(ROOT / "api/voorbeeld/nota.txt"), "--open", *WIE, *answers)
    assert main(["--store", begin, "inrichten", "--demo"]) == 0
    assert main(["--store", begin, "reservekopie", nota]) == 0
    assert main(["--store", nota, "herbouw"]) == 0
    assert main(["--store", nota, *reading]) == 0
    return map_


@pytest.fixture
def ingericht(typ: Typ, bereid: Path, tmp_path: Path) -> Typ:
    shutil.copy(bereid / "ingericht.db", tmp_path / "register.db")
    return typ


@pytest.fixture
def met_nota(typ: Typ, bereid: Path, tmp_path: Path) -> Typ:
    shutil.copy(bereid / "nota.db", tmp_path / "register.db")
    return typ
