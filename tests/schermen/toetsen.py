"""Toetsen: walk a page by keyboard, and say where one would not see where one is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from playwright.sync_api import Page

MANY = 400  # presses; a page with more things to stop at is another fault
ACTIVE = """() => {
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) return null;
  const box = e.getClientRects()[0] ?? e.getBoundingClientRect();
  const style = getComputedStyle(e), main = document.querySelector("main");
  const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);
  const points = [box.top + 2, box.top + box.height / 2, box.bottom - 2];
  const seen = y => {
    const top = document.elementFromPoint(x, y);
    return top && (e.contains(top) || top.contains(e));
  };
  window.stops ??= new Map();
  if (!window.stops.has(e)) window.stops.set(e, window.stops.size);
  return {
    number: window.stops.get(e),
    name: (e.getAttribute("aria-label") || e.innerText || e.id || e.name || "").trim().slice(0, 60),
    html: e.outerHTML.slice(0, 120),
    ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
      && parseFloat(style.outlineOffset) > -parseFloat(style.outlineWidth) - 3,
    seen: points.some(seen),
  };
}"""


class Halte(NamedTuple):
    """One thing that the focus stops at."""

    naam: str
    html: str
    ring: bool
    gezien: bool


def halte(page: Page) -> tuple[int, Halte] | None:
    found: Any = page.evaluate(ACTIVE)
    if not found:
        return None
    return found["number"], Halte(found["name"], found["html"], found["ring"], found["seen"])


def haltes(page: Page) -> Sequence[Halte]:
    """Press Tab through the whole page, once round."""
    found: dict[int, Halte] = {}
    for _ in range(MANY):
        page.keyboard.press("Tab")
        there = halte(page)
        if there and there[0] in found:
            return [*found.values()]
        if there:
            found[there[0]] = there[1]
        elif found:
            return [*found.values()]
    raise AssertionError(f"no end to the tab stops of {page.url}")


def loop_naar(page: Page, wanted: Callable[[Halte], bool], key: str = "Tab") -> Halte:
    """Press Tab until the focus is there, as somebody without a mouse does."""
    for _ in range(MANY):
        page.keyboard.press(key)
        there = halte(page)
        if there and wanted(there[1]):
            assert there[1].ring, f"no visible focus: {there[1].html}"
            assert there[1].gezien, f"the focus is under something: {there[1].html}"
            return there[1]
    raise AssertionError(f"no such stop on {page.url}")


def naar(page: Page, naam: str) -> Halte:
    return loop_naar(page, lambda halte: naam in halte.naam)
