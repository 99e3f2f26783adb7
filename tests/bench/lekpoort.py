"""What the gate costs over a pakket, beside reading the same bytes once."""

from __future__ import annotations

from domain.value import sha256
from projections.lekpoort.proces import lekpoort
from tests.bench.meten import in_turns, tell
from tests.lekproef.zaak import pak, schone_zaak


def over_a_pakket() -> None:
    zaak = schone_zaak()
    pakket = pak(zaak.bestanden)

    def gate() -> None:
        rapport = lekpoort(pakket, zaak.geheim, zaak.zichtbaar, bijlage_bevindingen=zaak.bijlagen)
        assert rapport.uitkomst == "open"

    took = in_turns(
        {
            "child": gate,
            "search": lambda: zaak.keur(pakket),
            "hash": lambda: sha256(pakket),
        },
        times=5,
    )
    tell(
        f"leak gate over a pakket of {len(pakket) // 1024} kB",
        f"{took['child']:.0f} ms, of which search {took['search']:.0f} ms",
        f"hash {took['hash']:.2f} ms",
    )
