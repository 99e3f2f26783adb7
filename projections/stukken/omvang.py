"""How long a document may be to be made while somebody waits: some 170 pages."""

from __future__ import annotations

from domain.woo.gelakt import GelaktStuk, kaal

MEESTE_TEKENS = 600_000
MEESTE_REGELS = 12_000  # an empty cell takes its time too


def te_lang(stuk: GelaktStuk) -> bool:
    regels = [len(kaal(regel)) for regel in stuk.regels()]
    return sum(regels) > MEESTE_TEKENS or len(regels) > MEESTE_REGELS
