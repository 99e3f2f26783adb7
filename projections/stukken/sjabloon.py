"""Where the templates are, and which version of all that shapes a document this is."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from domain.value import sha256
from domain.woo.gelakt import GelaktStuk
from projections.stukken.tekens import zichtbaar

HERE = Path(__file__).parent
SJABLONEN = HERE / "sjablonen"
SHAPING = (HERE / "tekens.py", *(SJABLONEN / f"stuk.{kind}" for kind in ("css", "html", "typ")))


def sjabloonversie() -> str:
    """Tell one shape of the documents from another: by Typst, the templates and the signs."""
    return sha256(version("typst").encode(), *(file.read_bytes() for file in SHAPING))


def kale_titel(stuk: GelaktStuk) -> str:
    """Name the window: a standard asks for it, also of a document without a title."""
    return stuk.titel_kaal if zichtbaar(stuk.titel_kaal) else f"Kenmerk {stuk.kenmerk}"
