"""A document as PDF/A-2a and PDF/UA-1 in one file, by Typst; text is data, never markup."""

from __future__ import annotations

import json
from functools import cache
from threading import Lock
from typing import Any

import typst

from domain.woo.gelakt import GelaktStuk
from projections.stukken.sjabloon import SJABLONEN, kale_titel
from projections.stukken.tekens import toonbaar, zichtbaar

ONE_AT_A_TIME = Lock()  # a Compiler that two threads use at once raises "Already borrowed"


@cache
def compiler() -> typst.Compiler:
    """Give it our fonts and our folder, and no packages: nothing of the machine gets on paper."""
    return typst.Compiler(
        input=SJABLONEN / "stuk.typ",
        root=SJABLONEN,
        font_paths=typst.Fonts(include_system_fonts=False),
        package_path=SJABLONEN,
        package_cache_path=SJABLONEN,
    )


def als_pdf(stuk: GelaktStuk) -> bytes:
    values = stuk.model_dump(mode="json") | {
        "titel_kaal": kale_titel(stuk),
        "koppen": [sectie.kop if zichtbaar(sectie.titel) else "" for sectie in stuk.secties],
    }
    with ONE_AT_A_TIME:
        pdf = compiler().compile(
            sys_inputs={"stuk": json.dumps(shown(values))},
            pdf_standards=["a-2a", "ua-1"],
            timestamp=0,
        )
    assert isinstance(pdf, bytes)
    return pdf


def shown(value: Any) -> Any:
    match value:
        case str():
            return toonbaar(value)
        case dict():
            return {key: shown(part) for key, part in value.items()}
        case list():
            return [shown(part) for part in value]
    return value
