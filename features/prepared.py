"""Prepared: databases to begin with a copy of, so that no scenario goes the whole way again."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Databases(Protocol):
    def new_database(self, like: str = ...) -> str: ...
    def drop(self, store: str) -> None: ...


class Prepared:
    """An installation as at its first start, and with the nota of the example before an office."""

    def __init__(self, databases: Databases, store: str, moment: datetime) -> None:
        self._databases = databases
        self._kept = {"": (store, moment)}
        self._copies: list[str] = []

    def __contains__(self, wie: str) -> bool:
        return wie in self._kept

    def copy(self, wie: str) -> str:
        self._copies.append(self._databases.new_database(self._kept[wie][0]))
        return self._copies[-1]

    def moment(self, wie: str) -> datetime:
        return self._kept[wie][1]

    def keep(self, wie: str, copy: str, moment: datetime) -> None:
        self._copies.remove(copy)
        self._kept[wie] = copy, moment

    def drop_copies(self) -> None:
        while self._copies:
            self._databases.drop(self._copies.pop())
