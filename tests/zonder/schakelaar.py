"""Schakelaar: which guards were reached, and which one is away."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Schakelaar:
    weg: int | None = None
    geraakt: set[int] = field(default_factory=set)

    def __call__(self, nummer: int) -> bool:
        """Stand in the code before each guard: say whether it is there."""
        self.geraakt.add(nummer)
        return nummer != self.weg


STAAT = Schakelaar()
