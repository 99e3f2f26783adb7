"""Fill a register with notas that were signed by all: `python -m tests.bench.vul STORE EVENTS`."""

from __future__ import annotations

import sys

from api.register import open_register
from api.settings import lees_settings
from tests.bench import zaken

store, events = sys.argv[1:]
register = open_register(lees_settings({"PARAFENLIJN_STORE": store}))
print(f"{zaken.vul_met_gebeurtenissen(register, int(events)):,} events more")
register.opslag.sluit()
