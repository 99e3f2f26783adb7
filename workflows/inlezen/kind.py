"""The child process: one file on standard input, under hard limits, and one answer as JSON."""

from __future__ import annotations

import json
import resource
import sys

from workflows.inlezen.pdf_keur import Ongeschikt, eigenschappen_van, tekst_van

MIB = 2**20
GRENZEN = {
    resource.RLIMIT_AS: 768 * MIB,
    resource.RLIMIT_CPU: 10,
    resource.RLIMIT_FSIZE: 0,
    resource.RLIMIT_CORE: 0,
}


def antwoord_op(inhoud: bytes) -> dict[str, object]:
    niets = {"eigenschappen": [], "tekst": ""}
    try:
        found = {"eigenschappen": eigenschappen_van(inhoud), "tekst": tekst_van(inhoud)}
    except Ongeschikt as fout:
        return {**niets, "weigering": str(fout)}
    except (MemoryError, RecursionError):
        return {**niets, "weigering": "te-ingewikkeld"}
    return {**found, "weigering": ""}


def main() -> None:
    for grens, hoogste in GRENZEN.items():
        resource.setrlimit(grens, (hoogste, hoogste))
    sys.stdout.write(json.dumps(antwoord_op(sys.stdin.buffer.read())))


if __name__ == "__main__":
    main()
