"""Long campaigns, each marked `proef`, run by `make proef` and not by `make test`.

Every hypothesis test of the suite is run along with them, with ZADEN examples.
"""

from __future__ import annotations

import os

ZADEN = int(os.environ.get("ZADEN", "2000"))
