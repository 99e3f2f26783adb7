"""Long campaigns, each marked `proef`, run by `make proef` and not by `make test`.

Every hypothesis test of the suite is run along with them, with ZADEN examples.
"""

from __future__ import annotations

import os

import pytest

ZADEN = int(os.environ.get("ZADEN", "2000"))

# A third of the cases in `make test`, and the others in `make proef`.
THIRDS = [0, *(pytest.param(third, marks=pytest.mark.proef) for third in (1, 2))]
