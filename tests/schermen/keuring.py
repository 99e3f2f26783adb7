"""Keuring: what is wrong with the page that a browser shows, in words. Right is no words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from playwright.sync_api import ConsoleMessage, Page

from tests.shared import ROOT

GEWEIGERD = re.compile(r"Failed to load resource.* a status of 4\d\d ")
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
RUN_AXE = """async () => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const found = await axe.run({ runOnly: tags, resultTypes: ["violations"] });
  return found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.slice(0, 160)}`));
}"""
TOO_WIDE = """() => {
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= wide) return [];
  const out = [...document.querySelectorAll("body *")]
    .filter(e => e.getBoundingClientRect().right > wide + 1 && !e.closest("svg *"))
    .map(e => e.outerHTML.slice(0, 100));
  return [`${document.documentElement.scrollWidth - wide} px too wide: ${out.slice(0, 3)}`];
}"""
HEADINGS = """() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
  .filter(e => e.checkVisibility()).map(e => +e.tagName[1])"""
# Boxes of one parent lie beside or under each other, and no text leaves the box that has an edge.
BOXES = """() => {
  const said = [], name = e => `<${e.localName} class="${e.getAttribute("class") ?? ""}">`;
  const seen = e => e.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const flows = e => {
    const style = getComputedStyle(e);
    return seen(e) && !["absolute", "fixed", "sticky"].includes(style.position)
      && !["inline", "contents"].includes(style.display);
  };
  for (const parent of document.querySelectorAll("body, body *:not(svg, svg *)")) {
    const boxes = [...parent.children].filter(flows).map(e => [e, e.getBoundingClientRect()])
      .filter(([, box]) => box.width > 1 && box.height > 1);
    boxes.forEach(([one, a], n) => boxes.slice(n + 1).forEach(([other, b]) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 2 && down > 2) said.push(`${name(one)} lies over ${name(other)}`);
    }));
    const over = parent.scrollWidth - parent.clientWidth;
    const style = getComputedStyle(parent);
    if (over > 2 && parent.clientWidth > 1 && style.display !== "inline" && seen(parent)
        && style.overflowX !== "auto" && style.overflowX !== "scroll"
        && style.position !== "absolute" && !parent.matches("input, select, textarea")
        && ![...parent.children].some(e => parseFloat(getComputedStyle(e).marginRight) < 0))
      said.push(`${name(parent)} is ${over} px too narrow for what is in it`);
  }
  return said;
}"""


class Luisteraar:
    """Hears every message of the console; the status of a refused page is what was asked for."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.gehoord: list[str] = []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.gehoord.append(f"script: {error}"))

    def _console(self, message: ConsoleMessage) -> None:
        if not (GEWEIGERD.search(message.text) and "/static/" not in message.location["url"]):
            self.gehoord.append(f"console: {message.text}")


def keur(page: Page) -> Sequence[str]:
    """Say all that is wrong with the page as it stands there now."""
    page.evaluate("() => document.fonts.ready")
    found: Sequence[str] = page.evaluate(f"() => [...({TOO_WIDE})(), ...({BOXES})()]")
    return [*axe(page), *found, *koppen(page.evaluate(HEADINGS))]


def axe(page: Page) -> Sequence[str]:
    if not page.evaluate("() => Boolean(window.axe)"):
        page.evaluate(f"() => {{ {AXE.read_text(encoding='utf-8')} }}")
    found: Sequence[Any] = page.evaluate(RUN_AXE)
    return [f"axe {one}" for one in found]


def koppen(levels: Sequence[int]) -> Sequence[str]:
    """Want one h1, first, and no level that is jumped over."""
    wrong = [] if levels[:1] == [1] and levels.count(1) == 1 else [f"not one h1 first: {levels}"]
    gaps = [(a, b) for a, b in pairwise(levels) if b > a + 1]
    return [*wrong, *(f"heading jumps from {a} to {b}" for a, b in gaps)]
