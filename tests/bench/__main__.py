"""Run every bench, on SQLite and, where there is one, on PostgreSQL."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.bench import commando
from tests.postgres import NOT_FOUND, Cluster, find_binaries

with tempfile.TemporaryDirectory() as folder:
    print("SQLite")
    commando.main(str(Path(folder) / "bench.sqlite"))
if binaries := find_binaries():
    with Cluster(binaries, fsync="on") as cluster:
        print("PostgreSQL")
        commando.main(cluster.new_database())
else:
    print(NOT_FOUND)
