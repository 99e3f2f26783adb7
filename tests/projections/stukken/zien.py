"""What an eye sees of the HTML, each note at its place, as the structure of the PDF has it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from typing_extensions import override

from tests.projections.stukken.voorlezen import bare

UNSEEN = {"head", "header", "unseen"}
BACK = "#verwijzing-"


class Kijker(HTMLParser):
    """Keep the text that shows, the text of each note, and which elements and attributes occur."""

    def __init__(self, html: bytes) -> None:
        super().__init__()
        self.within: list[str] = []
        self.text = [""]
        self.noten: dict[str, str] = {}
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(html.decode())
        self.close()

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.elements.add(tag)
        self.attributes |= {f"{tag} {name}" for name in told}
        if tag == "ol":
            assert self.text.pop() == "Voetnoten"
        if tag in {"h2", "ol"}:
            self.text.append("")
        if tag != "meta":
            hidden = told.get("class") == "visueel-verborgen"
            back = (told.get("href") or "").startswith(BACK)
            self.within.append("unseen" if hidden or back else told.get("id") or tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        self.within.pop()

    @override
    def handle_data(self, data: str) -> None:
        if UNSEEN.intersection(self.within):
            return
        noot = next((name for name in self.within if name.startswith("noot-")), None)
        link = bool(self.within) and self.within[-1].startswith("verwijzing-")
        seen = f"\0{data}\0" if link else "" if data.isspace() else data
        if noot:
            self.noten[noot] = self.noten.get(noot, "") + seen
        else:
            self.text[-1] += seen

    @override
    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


def gezien(html: bytes) -> str:
    kijker = Kijker(html)
    whole = "".join(kijker.text)
    while "\0" in whole:  # a note may refer to another
        whole = re.sub("\0(\\d+)\0", lambda m: m[1] * 2 + kijker.noten[f"noot-{m[1]}"], whole)
    return bare(whole)
