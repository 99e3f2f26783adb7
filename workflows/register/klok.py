"""Klok: nothing is ordered by time, but a clock that jumps must be known of."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from datetime import datetime

from domain.base import Event

log = logging.getLogger(__name__)
JUMP = 5.0  # seconds


class Klok:
    """Hold the clock of the orders against one that can't be set."""

    def __init__(self, monotoon: Callable[[], float] = time.monotonic) -> None:
        self._monotoon = monotoon
        self._last: tuple[datetime, float] | None = None

    def bewaak(self, moment: datetime, events: Sequence[Event]) -> None:
        now, last = self._monotoon(), self._last
        self._last = (moment, now)
        if last:
            jump = (moment - last[0]).total_seconds() - (now - last[1])
            if abs(jump) > JUMP:
                log.warning("the clock jumped by %.0f s", jump)
        for event in events:
            behind = (event.timestamp - moment).total_seconds()
            if behind > JUMP:
                log.warning(
                    "the clock is %.0f s behind the history of %s", behind, event.originator_id
                )
