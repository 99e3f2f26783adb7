"""The verbs of disclosure, together under `parafenlijn woo`."""

from __future__ import annotations

import typer

from api.cli.taal import Verben
from api.cli.woo import afronden, lakken, uit, zien


def voeg_toe(app: typer.Typer) -> None:
    woo = typer.Typer(cls=Verben, help="Openbaar maken wat openbaar is.", no_args_is_help=True)
    for part in (lakken, afronden, uit, zien):
        part.voeg_toe(woo)
    app.add_typer(woo, name="woo", rich_help_panel="Openbaar maken")
