"""A document as data: the GelaktStuk itself, so that there is nothing to keep equal."""

from __future__ import annotations

from domain.value import canonical
from domain.woo.gelakt import GelaktStuk


def als_json(stuk: GelaktStuk) -> bytes:
    return canonical(stuk)
