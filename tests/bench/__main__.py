"""Print what the store must reach (storage.md 6), each beside what it is compared with.

Run `python -m tests.bench [share]`, from the root. With 0.1 it does a tenth of the dossiers.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.bench import commando, herkennen, lekpoort, paginas, stappen, stroom, stukken
from tests.postgres import NOT_FOUND, Cluster, find_binaries


def main(folder: Path) -> None:
    commando.on_sqlite(str(folder / "commando.sqlite"))
    stappen.on(str(folder / "stappen.sqlite"), "SQLite")
    if binaries := find_binaries():
        with Cluster(binaries, fsync="on") as cluster:
            commando.on_postgres(cluster.new_database())
            stappen.on(cluster.new_database(), "PostgreSQL")
    else:
        print(NOT_FOUND)
    stroom.importing(folder, batches=9)
    stroom.rebuilding(folder, events=stroom.size(100_000))
    stroom.growing(folder, dossiers=stroom.size(10_000))
    lekpoort.over_a_pakket()
    paginas.growing(folder, dossiers=stroom.size(10_000))
    herkennen.searching()
    stukken.rendering()


if __name__ == "__main__":  # the server of the pages is a process that reads this file too
    with tempfile.TemporaryDirectory() as name:
        main(Path(name))
