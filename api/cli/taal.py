"""Taal: what Typer itself says, in Dutch."""

from __future__ import annotations

from typing import Any

import typer
from typer import rich_utils
from typer.core import TyperCommand, TyperGroup
from typing_extensions import override

rich_utils.ARGUMENTS_PANEL_TITLE = "Waarden"
rich_utils.OPTIONS_PANEL_TITLE = "Opties"
rich_utils.COMMANDS_PANEL_TITLE = "Handelingen"
rich_utils.REQUIRED_LONG_STRING = "[verplicht]"
rich_utils.DEFAULT_STRING = "[anders: {}]"
rich_utils.ENVVAR_STRING = "[omgeving: {}]"
UITLEG = "Laat deze uitleg zien."


class Verb(TyperCommand):
    """A command whose help is Dutch throughout."""

    @override
    def get_usage(self, ctx: Any) -> str:
        return gebruik(super().get_usage(ctx))

    @override
    def get_help_option(self, ctx: Any) -> Any:
        return met_uitleg(super().get_help_option(ctx))


class Verben(TyperGroup):
    """The commands together."""

    @override
    def get_usage(self, ctx: Any) -> str:
        return gebruik(super().get_usage(ctx))

    @override
    def get_help_option(self, ctx: Any) -> Any:
        return met_uitleg(super().get_help_option(ctx))


def gebruik(usage: str) -> str:
    dutch = {"Usage:": "Gebruik:", "[OPTIONS]": "[OPTIES]", "COMMAND [ARGS]...": "HANDELING ..."}
    for english, word in dutch.items():
        usage = usage.replace(english, word, 1)
    return usage


def met_uitleg(option: Any) -> Any:
    if option is not None:
        option.help = UITLEG
    return option


def gebruiksfout(error: typer.TyperException) -> tuple[str, ...]:
    """Say what is wrong with the command line, and where its help is."""
    ctx = getattr(error, "ctx", None)
    pad = ctx.command_path if ctx else "parafenlijn"
    return (zin(error), f"Zie `{pad} --help`.")


def zin(error: typer.TyperException) -> str:
    naam = naam_van(getattr(error, "param", None))
    match type(error).__name__:
        case "NoSuchOption":
            return f"De optie {getattr(error, 'option_name', '')} bestaat hier niet."
        case "MissingParameter":
            return f"Er ontbreekt een waarde: {naam}."
        case "BadOptionUsage":
            return f"De optie {getattr(error, 'option_name', '')} mist een waarde."
        case "NoArgsIsHelpError":
            return f"{error.message}\nNoem een handeling."
        case "BadParameter":
            return f"De waarde van {naam} kan niet: {error.message}"
        case _:
            return over(error.message)


def naam_van(param: Any) -> str:
    if param is None:
        return "een waarde"
    opts = [opt for opt in param.opts if opt.startswith("--")]
    return str(opts[0] if opts else param.metavar or param.name.upper())


def over(message: str) -> str:
    woord = message.partition("'")[2].rpartition("'")[0].partition("'")[0]
    if message.startswith("No such command"):
        return f"De handeling '{woord}' bestaat niet."
    if message.startswith("Missing command"):
        return "Noem een handeling."
    if "unexpected extra argument" in message:
        extra = message.partition("(")[2].rpartition("(")[2].rstrip(")")
        return f"Er staat te veel op de regel: {extra}."
    return f"Zo kan deze regel niet: {message}"
