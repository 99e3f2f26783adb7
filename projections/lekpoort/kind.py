"""The child process of the gate: a question and a pakket on standard input, one report back.

On standard error comes a line for each file that is begun, and nothing else that anyone reads.
"""

from __future__ import annotations

import resource
import sys
from collections.abc import Mapping
from contextlib import suppress

from pydantic import Field

from domain.value import BEWAARD
from projections.lekpoort.geheim import Geheim, Verzwegen, Zichtbaar
from projections.lekpoort.poort import gesloten, keur_pakket

MIB = 2**20
GRENZEN = {
    resource.RLIMIT_AS: 2048 * MIB,
    resource.RLIMIT_CPU: 240,
    resource.RLIMIT_FSIZE: 0,
    resource.RLIMIT_CORE: 0,
}
LENGTE = 8  # bytes that say how long the question is
MERK = "bestand: "


class Opdracht(Verzwegen):
    """The question: all that goes with the bytes of the pakket."""

    geheim: Geheim = Field(repr=False)
    zichtbaar: Zichtbaar = Field(repr=False)
    bijlage_bevindingen: Mapping[str, tuple[str, ...]]


def schrijf(opdracht: Opdracht, pakket: bytes) -> bytes:
    vraag = opdracht.model_dump_json().encode()
    return len(vraag).to_bytes(LENGTE) + vraag + pakket


def lees(invoer: bytes) -> tuple[Opdracht, bytes]:
    einde = LENGTE + int.from_bytes(invoer[:LENGTE])
    opdracht = Opdracht.model_validate_json(invoer[LENGTE:einde], context=BEWAARD)
    return opdracht, invoer[einde:]


def begonnen(naam: str) -> None:
    sys.stderr.write(f"{MERK}{naam}\n")
    sys.stderr.flush()


def main() -> None:
    for grens, hoogste in GRENZEN.items():
        resource.setrlimit(grens, (hoogste, hoogste))
    rapport, pakket = None, b""
    with suppress(Exception):
        opdracht, pakket = lees(sys.stdin.buffer.read())
        rapport = keur_pakket(
            pakket,
            opdracht.geheim,
            opdracht.zichtbaar,
            bijlage_bevindingen=opdracht.bijlage_bevindingen,
            voortgang=begonnen,
        )
    sys.stderr.close()  # the parent reads it to its end before it asks for the report
    sys.stdout.write((rapport or gesloten(pakket, "kind")).model_dump_json())


if __name__ == "__main__":
    main()
