"""A package of the project holds how its pages look, or there is no package."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from api.bouwhaak import LOOKS, ONTBREEKT
from tests.shared import ROOT

BUILD = "import sys; import hatchling.build as b; getattr(b, sys.argv[1])(sys.argv[2])"


@pytest.fixture
def bron(tmp_path: Path) -> Path:
    """Copy what is needed to build; how the pages look is not there yet."""
    bron = tmp_path / "bron"
    out = shutil.ignore_patterns("__pycache__", "gen")
    for name in ("api", "domain", "projections", "workflows"):
        shutil.copytree(ROOT / name, bron / name, ignore=out)
    for name in ("pyproject.toml", "README.md", "LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, bron)
    return bron


def build(bron: Path, what: str) -> tuple[subprocess.CompletedProcess[str], list[Path]]:
    out = bron.parent / "uit"
    out.mkdir(exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-c", BUILD, what, str(out)],
        cwd=bron,
        capture_output=True,
        text=True,
        check=False,
    )
    return done, [*out.iterdir()]


@pytest.mark.parametrize("what", ["build_wheel", "build_sdist"])
def test_nothing_is_built_without_looks(bron: Path, what: str) -> None:
    done, made = build(bron, what)

    assert done.returncode != 0
    assert ONTBREEKT in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert made == []


def test_an_editable_install_is_let_through(bron: Path) -> None:
    done, made = build(bron, "build_editable")

    assert (done.returncode, len(made)) == (0, 1), done.stderr


def test_a_wheel_has_looks_templates_and_no_hook(bron: Path) -> None:
    (bron / LOOKS).parent.mkdir(parents=True)
    (bron / LOOKS).write_text("body {}")

    done, made = build(bron, "build_wheel")

    assert done.returncode == 0, done.stderr
    names = zipfile.ZipFile(made[0]).namelist()
    assert {str(LOOKS), "api/templates/kaal.html", "api/static/app.css"} <= {*names}
    assert "api/bouwhaak.py" not in names
