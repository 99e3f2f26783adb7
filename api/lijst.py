"""Lijst: a list comes in pages, in a fixed order, without a total (a count tells too much)."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, TypeVar

from fastapi import Depends, Query, Request, Response
from starlette.datastructures import URL

from domain.base import InvoerOngeldig

T = TypeVar("T")
HOOGSTENS, GEWOON = 200, 50


@dataclass(frozen=True, slots=True)
class Bladzijde:
    """The page that is asked for: what comes after `na`, so many."""

    na: str
    limit: int
    url: URL
    response: Response

    @property
    def gevraagd(self) -> int:
        """Ask for one more, to know whether there is a next page."""
        return self.limit + 1

    def rij(self, found: Sequence[T], sleutel: Callable[[T], str]) -> Sequence[T]:
        """Cut a page from what was found after `na`, and link on from its last one."""
        page, more = found[: self.limit], len(found) > self.limit
        self._verwijs(next=sleutel(page[-1]) if more else None)
        return page

    def stuk(self, whole: Sequence[T]) -> Sequence[T]:
        """Cut a page from a whole list, by place."""
        start = int(self.na) if self.na.isascii() and self.na.isdigit() else 0
        end = start + self.limit
        self._verwijs(
            prev=str(max(start - self.limit, 0)) if start else None,
            next=str(end) if end < len(whole) else None,
        )
        return whole[start:end]

    def _verwijs(self, **na: str | None) -> None:
        base = self.url.remove_query_params("cursor")
        links = [f'<{plaats(base)}>; rel="first"']
        for rel, key in na.items():
            if key is not None:
                links.append(f'<{plaats(base.include_query_params(cursor=pak(key)))}>; rel="{rel}"')
        self.response.headers["Link"] = ", ".join(links)


def plaats(url: URL) -> str:
    return f"{url.path}?{url.query}" if url.query else url.path


def pak(key: str) -> str:
    return base64.urlsafe_b64encode(key.encode()).decode().rstrip("=")


def pak_uit(cursor: str) -> str:
    try:
        return base64.b64decode(cursor + "=" * (-len(cursor) % 4), b"-_", validate=True).decode()
    except (binascii.Error, ValueError):
        raise InvoerOngeldig(
            "cursor: Dit is geen cursor van deze lijst.", "Volg de links in de header Link."
        ) from None


def bladzijde(
    request: Request,
    response: Response,
    cursor: Annotated[
        str, Query(max_length=500, description="Uit een link in de header Link.")
    ] = "",
    limit: Annotated[
        int, Query(ge=1, le=HOOGSTENS, description="Hoeveel regels op een bladzijde.")
    ] = GEWOON,
) -> Bladzijde:
    na = pak_uit(cursor)
    if "\x00" in na:
        raise InvoerOngeldig(
            "cursor: Dit is geen cursor van deze lijst.", "Volg de links in de header Link."
        )
    return Bladzijde(na, limit, request.url, response)


DeBladzijde = Annotated[Bladzijde, Depends(bladzijde)]
