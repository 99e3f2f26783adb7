"""Invarianten: I1-I19, each held against one fact and what was known before it.

They call no guard and read no aggregate: the facts as they are stored, and the specification.
I1 and I18, of what is not recorded, are held by `winkel`; I16 and I17 by `kamerregels`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.machine import gangregels, tekenregels
from tests.machine.feiten import Gebeurd, Stand

Regel = Callable[[Gebeurd], None]
REGELS: Mapping[str, Regel] = {
    name.partition("_")[0]: regel
    for name, regel in {**vars(tekenregels), **vars(gangregels)}.items()
    if name[:2] in {"i0", "i1"}
}


def na_een_opdracht(nu: Stand) -> None:
    """Hold I7 and I8 after each order: what counts is what the oracle says that counts."""
    by_hand = {z for z in nu.geldig if nu.merken[z]["topic"] != "nota.route-vervolgd.v1"}
    assert by_hand == set(nu.zetten)
    expected = set() if nu.gesloten else set(nu.aan_zet)
    assert set(nu.open) == expected
    closed = {(f["voorwaarde_id"], f["topic"]) for f in nu.sluitingen.values()}
    for nummer, eis in nu.eisen.items():
        assert ((nummer, "nota.voorwaarde-vervuld.v1") in closed) == eis.vervuld
        assert ((nummer, "nota.voorwaarde-aanvaard.v1") in closed) == eis.aanvaard
