"""publiccode.yml tells a finder what this is, so it must be readable to his machine."""

from __future__ import annotations

import json
import tomllib

import yaml
from jsonschema import Draft202012Validator

from tests.shared import ROOT, STANDARDS, needs_shared

PUBLICCODE = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@needs_shared
def test_it_follows_the_standard() -> None:
    schema = json.loads((STANDARDS / "publiccode" / "publiccode-0.7.schema.json").read_text())

    as_json = json.loads(json.dumps(PUBLICCODE, default=str))  # a bare date becomes a date object

    Draft202012Validator(schema).validate(as_json)


def test_it_says_what_the_package_says() -> None:
    assert PUBLICCODE["softwareVersion"] == PROJECT["version"]
    assert PUBLICCODE["legal"]["license"] == PROJECT["license"]
