"""Bouwhaak: hatchling asks this before it builds: no package is made without how the pages look."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from typing_extensions import override

LOOKS = Path("api/static/gen/nlds.css")
ONTBREEKT = "De opmaak van de pagina's ontbreekt; typ eerst: make opmaak"


class Opmaak(BuildHookInterface[Any]):
    """An editable install is let through: `make opmaak` itself needs one."""

    @override
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version != "editable" and not (Path(self.root) / LOOKS).exists():
            self.app.abort(ONTBREEKT)
