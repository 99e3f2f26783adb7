"""What officials do with what was judged: compose, release, publish."""

from __future__ import annotations

from pytest_bdd import given, when

from features.steps.woowoorden import zin
from features.woobureau import Woobureau


@given(zin("{wie} heeft de nota samengesteld"))
@when(zin("{wie} de nota samenstelt"))
def stelt_samen(woo: Woobureau, wie: str) -> None:
    woo.stel_samen(wie)
