"""Build api/static/gen from node_modules: the CSS of NL Design System, fonts, htmx, licences."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

HIER = Path(__file__).parent
MODULES = HIER.parent / "node_modules"
GEN = HIER / "static" / "gen"
FILES = {
    "htmx.org": ["dist/htmx.min.js"],
    "@fontsource-variable/source-sans-3": [
        "files/source-sans-3-latin-wght-normal.woff2",
        "files/source-sans-3-latin-wght-italic.woff2",
        "files/source-sans-3-latin-ext-wght-normal.woff2",
    ],
    "@fontsource-variable/source-serif-4": [
        "files/source-serif-4-latin-wght-normal.woff2",
        "files/source-serif-4-latin-ext-wght-normal.woff2",
    ],
}


def build() -> None:
    packages = json.loads((HIER.parent / "package.json").read_text(encoding="utf-8"))
    names = sorted(packages["dependencies"])
    shutil.rmtree(GEN, ignore_errors=True)
    GEN.mkdir(parents=True)
    for name in names:
        for file in FILES.get(name, []):
            shutil.copy(MODULES / name / file, GEN)
    css = [read(MODULES / n / "dist" / "index.min.css") for n in names if n.startswith("@utrecht/")]
    (GEN / "nlds.css").write_text("\n".join(css), encoding="utf-8")
    (GEN / "LICENSES.txt").write_text(licences(names), encoding="utf-8")
    (GEN / "VENDOR.json").write_text(vendor(names), encoding="utf-8")


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def licences(names: list[str]) -> str:
    """Give every licence text once, with the packages that it is of."""
    per_text: dict[str, list[str]] = {}
    for name in names:
        for path in sorted((MODULES / name).glob("LICENSE*")):
            per_text.setdefault(read(path), []).append(name)
    return "\n\n".join(f"{', '.join(who)}\n\n{text}" for text, who in per_text.items())


def vendor(names: list[str]) -> str:
    """Say what is in the folder, and of which version and licence."""
    manifests = [json.loads(read(MODULES / name / "package.json")) for name in names]
    packages = [{key: m[key] for key in ("name", "version", "license")} for m in manifests]
    hashes = {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(GEN.iterdir())}
    return json.dumps({"packages": packages, "sha256": hashes}, indent=1) + "\n"


if __name__ == "__main__":
    build()
