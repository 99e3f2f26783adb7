"""NOTICE names every component of others that the product runs on, and no other."""

from __future__ import annotations

import re
from importlib.metadata import distribution

from packaging.requirements import Requirement

from tests.shared import ROOT

NAMED = re.compile(r"^- ([\w-]+): \S", re.MULTILINE)


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def applies(requirement: Requirement, extras: set[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in {"", *extras})


def runtime() -> set[str]:
    """Follow what the project requires, and what that requires."""
    found: set[tuple[str, frozenset[str]]] = set()
    todo = [("parafenlijn", frozenset[str]())]
    while todo:
        name, extras = one = todo.pop()
        if one not in found:
            found.add(one)
            for line in distribution(name).requires or ():
                requirement = Requirement(line)
                if applies(requirement, set(extras)):
                    todo.append((canonical(requirement.name), frozenset(requirement.extras)))
    return {name for name, _ in found} - {"parafenlijn"}


def test_notice_names_what_the_product_runs_on() -> None:
    named = NAMED.findall((ROOT / "NOTICE").read_text(encoding="utf-8"))

    assert named == sorted(runtime())
