"""The fictional case, played to its end: what was released, and the register that released it."""

from __future__ import annotations

import pytest

from api.voorbeeld import zaak
from tests.voorstelling import Voorstelling, opgezet


@pytest.fixture(scope="module")
def gespeeld() -> Voorstelling:
    return opgezet(len(zaak().stappen))
