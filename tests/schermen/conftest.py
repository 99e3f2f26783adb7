"""One browser for all that is seen here; when the last of it is done, it is closed again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser import een_browser
from tests.schermen.zalen import Zalen, zalen


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let one worker do these: it then needs one browser."""
    for item in items:
        if "tests/schermen/" in item.path.as_posix():
            item.add_marker(pytest.mark.xdist_group("browser"))


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with een_browser() as browser:
        yield browser


@pytest.fixture(scope="package")
def zaal(browser: Browser) -> Iterator[Zalen]:
    with zalen(browser) as zaal:
        yield zaal
