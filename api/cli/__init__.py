"""The command line: Dutch verbs, each named as its command, and nothing that decides."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Annotated

import typer
from typer.main import get_command
from typing_extensions import override

from api.cli import (
    beheer,
    besluiten,
    demo,
    handelen,
    inlezen,
    kamer,
    kamerpunten,
    lekblad,
    lezen,
    meelezen,
    opstellen,
    route,
    sjabloon,
    termijnen,
    vervangen,
    wijzigen,
    woo,
)
from api.cli.balie import Balie
from api.cli.taal import Verben
from api.cli.uitkomst import Vangnet, VerkeerdGebruik

app = typer.Typer(
    cls=Verben,
    help="De parafenlijn van een nota: van eerste tekst tot verzonden Kamerbrief.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
Store = Annotated[
    str,
    typer.Option(
        "--store",
        envvar="PARAFENLIJN_STORE",
        metavar="PAD",
        help="Het register: een bestand, of postgresql://…",
    ),
]


@app.callback()
def begin(ctx: typer.Context, store: Store = "var/parafenlijn.db") -> None:
    """Open the desk; the register itself only when something is asked of it."""
    if not store.strip():
        raise VerkeerdGebruik("Noem met --store een bestand, of laat hem weg.")
    ctx.obj = Balie(store)
    ctx.call_on_close(ctx.obj.sluit)


for part in (
    inlezen,
    opstellen,
    handelen,
    meelezen,
    wijzigen,
    besluiten,
    termijnen,
    kamerpunten,
    kamer,
    lezen,
    woo,
    lekblad,
    route,
    sjabloon,
    beheer,
    vervangen,
    demo,
):
    part.voeg_toe(app)


def main(args: Sequence[str] | None = None) -> int:
    """Run one command, and give its exit code."""
    log_naar_stderr()
    with Vangnet() as net:
        code = get_command(app).main(
            list(args) if args is not None else None,
            prog_name="parafenlijn",
            standalone_mode=False,
        )
        net.code = code if isinstance(code, int) else 0
    return net.code


class ZonderSpoor(logging.Formatter):
    """What is logged, in one line: where in the code it came from helps no official."""

    @override
    def formatException(self, ei: object) -> str:
        return ""


def log_naar_stderr() -> None:
    if not logging.getLogger().handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(ZonderSpoor("%(message)s"))
        logging.basicConfig(handlers=[handler], level=logging.WARNING)
        logging.getLogger("fastapi").setLevel(logging.ERROR)  # asks for what we don't use
