"""How long a document may be to be made while somebody waits: some 170 pages."""

from __future__ import annotations

from domain.woo.gelakt import GelaktStuk, kaal

MEESTE_TEKENS = 600_000


def te_lang(stuk: GelaktStuk) -> bool:
    return sum(len(kaal(regel)) for regel in stuk.regels()) > MEESTE_TEKENS
