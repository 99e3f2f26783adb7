"""Opties: options that belong together are one value, so that a command has few arguments."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from inspect import Parameter, Signature
from typing import Annotated, Any, NamedTuple, get_type_hints

import typer

Als = Annotated[
    str | None, typer.Option("--als", help="In welke functie, als deze persoon er meer heeft.")
]
OpdrachtNummer = Annotated[
    str | None,
    typer.Option("--opdracht", help="Nummer (UUID) van de opdracht: tweemaal is eenmaal."),
]
CTX = Parameter("ctx", Parameter.KEYWORD_ONLY, annotation=typer.Context)


class Kenmerk(NamedTuple):
    kenmerk: Annotated[
        str, typer.Argument(metavar="KENMERK", help="Kenmerk van de nota, of VWS:kenmerk.")
    ]


class Aanvraag(NamedTuple):
    """Who orders an act."""

    wie: Annotated[
        str, typer.Option("--wie", help="Wie dit doet: naam, mailadres, functie of persoon_id.")
    ]
    als: Als = None
    opdracht: OpdrachtNummer = None


class Ondertekening(NamedTuple):
    """What a signer adds to that."""

    gezien: Annotated[
        str | None, typer.Option("--gezien", help="De versie die u las; anders de tekst van nu.")
    ] = None
    samenloop: Annotated[
        str | None,
        typer.Option("--samenloop", help="Waarom u ook voor deze stap tekent, waar dat mag."),
    ] = None


def is_groep(soort: object) -> bool:
    return isinstance(soort, type) and issubclass(soort, tuple) and hasattr(soort, "_fields")


def velden(soort: Any) -> Sequence[Parameter]:
    hints = get_type_hints(soort, include_extras=True)
    defaults: Mapping[str, object] = soort._field_defaults
    return [
        Parameter(
            naam,
            Parameter.KEYWORD_ONLY,
            default=defaults.get(naam, Parameter.empty),
            annotation=hints[naam],
        )
        for naam in soort._fields
    ]


def eigen(doe: Callable[..., object], *, na: int) -> Sequence[Parameter]:
    """Give the parameters of a command after the first few."""
    found = inspect.signature(doe, eval_str=True).parameters.values()
    return [p.replace(kind=Parameter.KEYWORD_ONLY) for p in list(found)[na:]]


def maak_verb(
    doe: Callable[..., object],
    groepen: Mapping[str, type],
    voer_uit: Callable[..., None],
) -> Callable[..., None]:
    """Make a command that Typer can read; `voer_uit` gets groups and own options apart."""
    own = eigen(doe, na=1)
    flat = [veld for groep in groepen.values() for veld in velden(groep)]
    flat += [
        veld for p in own for veld in (velden(p.annotation) if is_groep(p.annotation) else [p])
    ]

    def verb(**waarden: Any) -> None:
        asked = {naam: vouw_in(groep, waarden) for naam, groep in groepen.items()}
        given = {
            p.name: vouw_in(p.annotation, waarden) if is_groep(p.annotation) else waarden[p.name]
            for p in own
        }
        voer_uit(waarden["ctx"].obj, doe, asked, given)

    vars(verb)["__signature__"] = Signature([CTX, *flat])
    verb.__doc__, verb.__name__ = doe.__doc__, doe.__name__
    return verb


def vouw_in(groep: Any, waarden: Mapping[str, Any]) -> Any:
    return groep(**{naam: waarden[naam] for naam in groep._fields})


def vraag(doe: Callable[..., object]) -> Callable[..., None]:
    """Make a command of a function that takes the desk and its own options."""

    def voer_uit(balie: object, doe: Callable[..., object], _: object, given: Any) -> None:
        doe(balie, **given)

    return maak_verb(doe, {}, voer_uit)
