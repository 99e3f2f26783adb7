"""What we promise of the repository itself, so that nobody has to remember it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from importlib.metadata import distributions
from pathlib import Path

from packaging.requirements import Requirement

from tests.shared import ROOT

FOLDERS = {"domain", "workflows", "projections", "api", "features", "tests"}
FILES = {
    "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "NOTICE", "README.md", "SECURITY.md",
    "WOORDENLIJST.md", "conftest.py", "package-lock.json", "package.json", "publiccode.yml",
    "pyproject.toml", "requirements.lock",
}  # fmt: skip
LONGEST = 250

# In pieces, or this file would not keep its own promise.
HOSTS = ["pypi" + ".org", "python" + "hosted.org", "registry" + ".npm", "npm" + "js.org"]
OPTIONS = ["--index" + "-url", "--extra" + "-index-url", "--find" + "-links", "--trusted" + "-host"]
PLACES = re.compile(r"(?<![\w.~-])/(?:" + "|".join(["ro" + "ot", "ho" + "me", "wo" + "rk"]) + ")/")


@cache
def tracked() -> tuple[Path, ...]:
    """Ask git, or leave out what git would: an unpacked archive keeps the same promises."""
    git = shutil.which("git")
    if git and (ROOT / ".git").exists():
        done = subprocess.run([git, "ls-files", "-z"], capture_output=True, check=False, cwd=ROOT)
        names = done.stdout.decode().split("\0")
        if done.returncode == 0:  # it refuses a folder that is another user's
            return tuple(path for name in names if name and (path := ROOT / name).is_file())
    ignored = [line.rstrip("/") for line in (ROOT / ".gitignore").read_text().split()]
    return tuple(walk(ROOT, [".git", *ignored]))


def walk(folder: Path, ignored: list[str]) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        names = (path.name, path.relative_to(ROOT).as_posix())
        if not any(fnmatch(name, pattern) for pattern in ignored for name in names):
            yield from walk(path, ignored) if path.is_dir() else [path]


def texts() -> Iterator[tuple[str, str]]:
    for path in tracked():
        raw = path.read_bytes()
        if b"\0" not in raw:
            yield path.relative_to(ROOT).as_posix(), raw.decode("utf-8")


def requirements() -> list[str]:
    """Join each requirement of the lock with its hashes to one line."""
    lines = (ROOT / "requirements.lock").read_text().replace("\\\n", " ").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def test_only_the_agreed_files_stand_on_top() -> None:
    top = {path.relative_to(ROOT).parts[0] for path in tracked()}

    assert {name for name in top if not name.startswith(".")} <= FOLDERS | FILES


def test_no_file_names_a_registry_or_a_way_to_one() -> None:
    found = {
        (name, needle) for name, text in texts() for needle in HOSTS + OPTIONS if needle in text
    }

    assert found == set()


def test_no_file_names_a_place_on_one_machine() -> None:
    found = {(name, match[0]) for name, text in texts() for match in PLACES.finditer(text)}

    assert found == set()


def test_no_python_file_is_too_long() -> None:
    long = {
        name: lines
        for name, text in texts()
        if name.endswith(".py") and (lines := len(text.splitlines())) > LONGEST
    }

    assert long == {}


def test_every_python_package_is_locked_by_its_hash() -> None:
    name, digest = r"[a-z0-9-]+(\[[a-z, -]+\])?", r"\s+--hash=sha256:[0-9a-f]{64}"
    pinned = re.compile(rf"{name}==\S+( ; [^#]+?)?({digest})+")
    loose = [line for line in requirements() if not pinned.fullmatch(line)]

    assert loose == []


def test_what_is_asked_with_extras_is_locked_with_them() -> None:
    """See that no pip takes the newest: pip 23 does, of a name that is locked without."""
    lines = (Requirement(line.partition(" --hash")[0]) for line in requirements())
    locked = {line.name: line.extras for line in lines}
    asked = [
        asked
        for package in distributions()
        for asked in map(Requirement, package.requires or ())
        if not asked.marker or asked.marker.evaluate({"extra": ""})
    ]

    assert {one.name for one in asked if one.extras - locked.get(one.name, one.extras)} == set()


def test_the_lock_holds_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    locked = {Requirement(line.partition(" --hash")[0]).name: line for line in requirements()}

    for requirement in map(Requirement, asked):
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        version = locked[name].partition("==")[2].split()[0]
        assert requirement.specifier.contains(version), name


def test_every_node_package_is_locked_by_its_hash() -> None:
    lock = json.loads((ROOT / "package-lock.json").read_text())
    packages = {name: package for name, package in lock["packages"].items() if name}

    assert packages
    assert [name for name, package in packages.items() if "integrity" not in package] == []
    assert [name for name, package in packages.items() if "resolved" in package] == []
