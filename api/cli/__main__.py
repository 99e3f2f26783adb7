"""Run the command line: `python -m api.cli`."""

from __future__ import annotations

import sys

from api.cli import main

sys.exit(main())
