"""Where the templates are, and which version of all that shapes a document this is."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from domain.value import sha256
from domain.woo.gelakt import GelaktStuk
from projections.stukken.tekens import zichtbaar

HERE = Path(__file__).parent
SJABLONEN = HERE / "sjablonen"


def sjabloonversie() -> str:
    """Tell one shape of the documents from another: equal versions give equal bytes."""
    files = [HERE / "tekens.py", *sorted(SJABLONEN.iterdir())]
    return sha256(version("typst").encode(), *(file.read_bytes() for file in files))


def kale_titel(stuk: GelaktStuk) -> str:
    """Name the window: a standard asks for it, also of a document without a title."""
    return stuk.titel_kaal if zichtbaar(stuk.titel_kaal) else f"Kenmerk {stuk.kenmerk}"
