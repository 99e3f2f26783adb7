"""Long campaigns, run by `make proef`: each tries ZADEN seeds."""

from __future__ import annotations

import os

ZADEN = int(os.environ.get("ZADEN", "2000"))
