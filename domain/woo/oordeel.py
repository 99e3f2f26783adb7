"""Oordeel: what a judgement comes to, derived from its marks and never typed in (woo.md W4)."""

from __future__ import annotations

from collections.abc import Iterator

from domain.woo.beoordeling import Beoordeling, Lakmarkering, Oordeel
from domain.woo.leesstuk import Leesstuk
from domain.woo.verborgen import leesbaar, verborgen


def oordeel_van(beoordeling: Beoordeling, stuk: Leesstuk) -> Oordeel:
    """Say what the marks come to on this text; while anything is undecided, that it is."""
    if beoordeling.te_lezen or any(open_lakken(beoordeling)):
        return "te_beoordelen"
    if beoordeling.uitkomst:
        return beoordeling.uitkomst.soort
    delen = verborgen(beoordeling, stuk)
    if not delen and not beoordeling.verborgen:
        return "openbaar"
    rest = (leesbaar(stuk.plekken[p].tekst, delen.get(p, ())) for p in stuk.te_beoordelen)
    return "deels_openbaar" if any(map(str.strip, rest)) else "niet_openbaar"


def open_lakken(beoordeling: Beoordeling) -> Iterator[Lakmarkering]:
    """Give the marks that wait for somebody."""
    for lak in beoordeling.verborgen:
        if lak.staat != "bevestigd" or lak.voorstel:
            yield lak
