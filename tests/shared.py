"""The data of others that the tests read and the project never copies: laid beside the project."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "data"
STANDARDS = SHARED / "standards"

needs_shared = pytest.mark.skipif(
    not SHARED.exists(), reason="there is no ../shared/data beside the project"
)
