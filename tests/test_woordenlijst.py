"""Every word that is stored, shown or asked for is explained once, in WOORDENLIJST.md."""

from __future__ import annotations

import ast
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module

import pytest

import api
import domain
import workflows
from domain.base import EVENTS, Geweigerd, kebab
from tests.shared import ROOT

LIJST = (ROOT / "WOORDENLIJST.md").read_text(encoding="utf-8")
WAAR = "staat niet in WOORDENLIJST.md; schrijf er een regel bij"
PARAGRAAF = re.compile(r"^\| par\. n \|(.*)\|$", re.MULTILINE)
RIJ = re.compile(r"^\| (.+?) \|", re.MULTILINE)
TECHNIEK = {"", "sha256-jcs-1", "I", "II"}  # no word, the name of a formula, and Roman numbers
GEWOON = {
    "aggregate",
    "event",
    "value",
    "eerste",
    "nieuw",
    "nieuwe",
    "op",
    "van",
    "klasse",
    "leeskop",
    "feit",
}


def staat_er(woord: str) -> bool:
    """Say whether it is there as a word of its own, written as a name or as people write it."""
    plain = re.sub(r"\((\w+)\)", r"\1", LIJST)  # geopend(e)
    return any(
        re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", plain, re.IGNORECASE)
        for form in (woord, woord.replace("_", " "))
    )


def all_refusals() -> Iterator[type[Geweigerd]]:
    for package in (api, domain, workflows):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                import_module(module.name)
    todo = [Geweigerd]
    while todo:
        found = todo.pop().__subclasses__()
        yield from (nee for nee in found if not nee.__module__.startswith(("tests.", "features.")))
        todo += found


def codes() -> Iterator[str]:
    """Give every word of a closed list in the domain: what is stored, and what one may ask."""
    for path in (ROOT / "domain").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
                found = [n.value for n in ast.walk(node.slice) if isinstance(n, ast.Constant)]
                yield from (str(value) for value in found)


def things() -> Iterator[str]:
    """Give every word in the name of a thing of the domain; events and refusals are told apart."""
    known = {soort.__name__ for soort in (*EVENTS.values(), *all_refusals(), Geweigerd)}
    for path in (ROOT / "domain").rglob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and node.name not in known:
                yield from kebab(node.name).split("-")


@pytest.mark.parametrize("topic", sorted(EVENTS))
def test_every_event_is_explained(topic: str) -> None:
    assert f"`{topic.rpartition('.')[0]}`" in LIJST, f"{topic} {WAAR}"


def test_every_rule_that_a_refusal_names_is_explained() -> None:
    paragraaf = PARAGRAAF.search(LIJST)
    assert paragraaf
    regels = {vars(nee)["regel"] for nee in all_refusals() if "regel" in vars(nee)}
    known = {f"par. {n}" for n in re.findall(r"\d+", paragraaf[1])}
    known |= {regel for row in RIJ.findall(LIJST) for regel in row.split(", ")}

    assert sorted(regels - known) == [], WAAR


@pytest.mark.parametrize("code", sorted({*codes()} - TECHNIEK))
def test_every_code_of_a_closed_list_is_explained(code: str) -> None:
    assert staat_er(code), f"{code} {WAAR}"


@pytest.mark.parametrize("woord", sorted({*things()} - GEWOON))
def test_every_thing_of_the_domain_is_explained(woord: str) -> None:
    assert staat_er(woord), f"{woord} {WAAR}"
