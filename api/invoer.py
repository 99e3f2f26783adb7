"""Invoer: what is wrong with a request, as Dutch sentences, all at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from api.berichten import Fout

ONBEKEND = "Deze waarde klopt niet."
ONTBREEKT = "Dit veld ontbreekt."
ZINNEN: Mapping[str, str] = {
    "missing": ONTBREEKT,
    "extra_forbidden": "Dit veld bestaat hier niet.",
    "json_invalid": "{error}",
    "string_type": "Hier hoort tekst.",
    "string_pattern_mismatch": "Deze tekst heeft niet de juiste vorm.",
    "string_too_short": "Deze tekst is te kort: ten minste {min_length} teken(s).",
    "string_too_long": "Deze tekst is te lang: hoogstens {max_length} tekens.",
    "string_unicode": "De tekst bevat een teken dat niet bestaat.",
    "int_type": "Hier hoort een geheel getal.",
    "int_parsing": "Hier hoort een geheel getal.",
    "int_from_float": "Hier hoort een geheel getal.",
    "int_parsing_size": "Dit getal is te groot.",
    "bool_type": "Hier hoort true of false.",
    "bool_parsing": "Hier hoort true of false.",
    "greater_than_equal": "Dit getal is te klein: ten minste {ge}.",
    "less_than_equal": "Dit getal is te groot: hoogstens {le}.",
    "less_than": "Dit getal is te groot.",
    "literal_error": "Kies uit: {expected}.",
    "enum": "Kies uit: {expected}.",
    "union_tag_invalid": "Kies uit: {expected_tags}.",
    "union_tag_not_found": "Het veld soort ontbreekt.",
    "uuid_parsing": "Hier hoort een nummer als 57424dc6-ddba-5c8b-8550-33cec2e4391e.",
    "uuid_type": "Hier hoort een nummer als 57424dc6-ddba-5c8b-8550-33cec2e4391e.",
    "timezone_aware": "Noem ook de tijdzone, zoals 2025-11-26T15:40:00Z.",
    "tuple_type": "Hier hoort een lijst.",
    "list_type": "Hier hoort een lijst.",
    "dict_type": "Hier hoort een object.",
    "model_type": "Hier hoort een object.",
    "model_attributes_type": "Hier hoort een object.",
    "too_short": "Deze lijst is te kort: ten minste {min_length}.",
    "too_long": "Deze lijst is te lang: hoogstens {max_length}.",
}
DATUM = "Hier hoort een datum, zoals 2025-11-26."
MOMENT = "Hier hoort een moment met tijdzone, zoals 2025-11-26T15:40:00Z."


def fouten_van(errors: Sequence[Mapping[str, Any]]) -> tuple[Fout, ...]:
    return tuple(
        Fout(veld=veld_van(error["loc"]), code=code_van(error), zin=zin_van(error))
        for error in errors
    )


def veld_van(loc: Sequence[object]) -> str:
    """Name the field as the sender wrote it; of JSON that can't be read there is none."""
    named = [str(step)[:100] for step in loc[1:]]
    return ".".join(named) if named and not named[0].isdigit() else "verzoek"


def code_van(error: Mapping[str, Any]) -> str:
    return str(error["type"]).replace("_", "-")


def zin_van(error: Mapping[str, Any]) -> str:
    soort, ctx = str(error["type"]), error.get("ctx", {})
    if soort == "value_error":  # a sentence of our own
        zin = str(ctx["error"]).rstrip(".") + "."
        return zin[:1].upper() + zin[1:]
    if soort.startswith("datetime_"):
        return MOMENT
    if soort.startswith("date_"):
        return DATUM
    return ZINNEN.get(soort, ONBEKEND).format_map({k: in_dutch(v) for k, v in ctx.items()})


def in_dutch(value: object) -> str:
    return str(value).replace(" or ", " of ").replace("'", "")
