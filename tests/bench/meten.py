"""How things are measured: in turns with what they are compared with, and told in one line."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping
from statistics import median


def milliseconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def in_turns(acts: Mapping[str, Callable[[], object]], *, times: int) -> dict[str, float]:
    """Take turns, so that a busy machine is busy for all, and give each median."""
    took: dict[str, list[float]] = {name: [] for name in acts}
    gc.collect()
    gc.freeze()  # or what was built for the bench is gone through time and again
    for _ in range(times):
        for name, act in acts.items():
            took[name].append(milliseconds(act))
    gc.unfreeze()
    return {name: median(each) for name, each in took.items()}


def tell(work: str, measured: str, target: str, *, reached: bool | None = None) -> None:
    mark = {True: "ok", False: "NOT REACHED", None: "reported"}[reached]
    print(f"{work:<52} {measured:<58} {target:<14} {mark}", flush=True)
