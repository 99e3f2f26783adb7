"""Geldig: html-validate on the HTML as it was served."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.node import NODE
from tests.shared import ROOT

VALIDATE = ROOT / "node_modules" / ".bin" / "html-validate"
CONFIG = ROOT / ".htmlvalidate.json"


def fouten(folder: Path) -> Sequence[str]:
    """Validate every page in the folder; an answer that holds no reports is not a good one."""
    if not VALIDATE.exists():
        pytest.fail("html-validate ontbreekt; typ: make test", pytrace=False)
    report = folder / "rapport.json"  # through a pipe a long one breaks off
    command = [str(VALIDATE), "--config", str(CONFIG), f"--formatter=json={report}"]
    command.append(f"{folder}/*.html")
    env = os.environ | {"PATH": f"{NODE}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stdout + done.stderr)
    return [
        f"{Path(page['filePath']).stem}:{one['line']} {one['ruleId']}: {one['message']}"
        for page in json.loads(report.read_text(encoding="utf-8"))
        for one in page["messages"]
    ]
