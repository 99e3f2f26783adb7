"""Find a Chromium and start it: CHROMIUM, Debian's, or the one that npm brings with its libraries.

The last one needs nothing of the machine but libc: libraries by LD_LIBRARY_PATH, one font by
fontconfig (without any font Chromium does not move the caret in a text area). Playwright's own node
wants libatomic, so it gets ours. A browser is never left out: without one, the tests fail.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.node import NODE
from tests.shared import ROOT

PARTS = ROOT / "node_modules" / "@sparticuz" / "chromium" / "bin"
HOME = ROOT / "var" / "chromium"
ARGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-sync",
)
DUTCH = {"LC_ALL": "nl_NL.UTF-8"}  # a date field then shows as it does at a ministry
PATIENCE = 15_000  # milliseconds: two workers share two cores with a server and a browser each
PACKED = {"chromium.br": "chromium", "al2023.tar.br": "lib.tar", "fonts.tar.br": "fonts.tar"}
UNPACK = """
const { brotliDecompressSync } = require("zlib");
const { readFileSync, writeFileSync } = require("fs");
const [from, to] = process.argv.slice(1);
writeFileSync(to, brotliDecompressSync(readFileSync(from)));
"""
FONTS = (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
    "<dir>{0}/fonts</dir><cachedir>{0}/cache</cachedir></fontconfig>"
)
MISSING = (
    "Er is geen Chromium: typ `make test`, dat haalt er een, of zet CHROMIUM op het pad van een."
)


class Chromium(NamedTuple):
    """What there is to start, and with which environment."""

    path: Path
    env: Mapping[str, str] | None = None


def find_chromium() -> Chromium:
    for path in filter(None, (os.environ.get("CHROMIUM"), "/usr/bin/chromium")):
        if Path(path).exists():
            return Chromium(Path(path))
    if not HOME.exists():
        unpack(HOME)
    own = {"LD_LIBRARY_PATH": str(HOME / "lib"), "FONTCONFIG_PATH": str(HOME)}
    return Chromium(HOME / "chromium", {**os.environ, **own})


def unpack(home: Path) -> None:
    """Unpack it beside its place and move it there, so that it is there wholly or not at all."""
    if not PARTS.exists():
        pytest.fail(MISSING, pytrace=False)
    home.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home.parent) as name:
        folder = Path(name) / "chromium"
        folder.mkdir()
        for source, target in PACKED.items():
            command = [str(NODE / "node"), "-e", UNPACK, str(PARTS / source), str(folder / target)]
            subprocess.run(command, check=True)
        for archive in ("lib.tar", "fonts.tar"):
            untar(folder / archive, folder)
        (folder / "fonts.conf").write_text(FONTS.format(home))
        (folder / "chromium").chmod(0o755)
        if not home.exists():  # another worker may have been first
            shutil.move(folder, home)


def untar(archive: Path, folder: Path) -> None:
    with tarfile.open(archive) as file:
        if hasattr(tarfile, "data_filter"):  # Python 3.11.2, of Debian 12, has none
            file.extraction_filter = tarfile.data_filter
        file.extractall(folder)
    archive.unlink()


@contextmanager
def een_browser() -> Iterator[Browser]:
    """Start it. As long as it runs, this thread has a running loop: close it soon."""
    found = find_chromium()
    os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", str(NODE / "node"))
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=found.path, args=[*ARGS], env={**(found.env or os.environ), **DUTCH}
        )
        try:
            yield browser
        finally:
            browser.close()
