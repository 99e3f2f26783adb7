"""What is refused is told to who watches: one JSON object a line, without a name or a text."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from api.logboek import VEILIGHEID, schrijf_json
from tests.api.web import Web
from tests.people import DG, STELLER


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    root, written = logging.getLogger(), io.StringIO()
    before = root.handlers, root.level
    schrijf_json(written)
    yield written
    root.handlers, root.level = before
    logging.getLogger(VEILIGHEID).setLevel(logging.NOTSET)
    structlog.reset_defaults()


def test_a_refusal_is_logged_by_rule_and_template(web: Web, lines: io.StringIO) -> None:
    nota = web.submit()

    refused = web.sign(nota, "parafen", DG)

    (line,) = (one for one in lines.getvalue().splitlines() if "geweigerd" in one)
    told = json.loads(line)
    assert (told["event"], told["level"]) == ("geweigerd", "info")
    assert (told["status"], told["code"], told["regel"]) == (409, "niet-aan-de-beurt", "I4")
    assert (told["methode"], told["route"]) == ("POST", "/v1/notas/{nota_id}/parafen")
    assert told["nummer"] == refused.headers["request-id"]
    assert nota.rpartition("/")[2] not in line


def test_e11_no_input_makes_a_line_of_its_own(web: Web, lines: io.StringIO) -> None:
    nota = web.submit()
    text = 'weg\n{"event": "vals"}\u2028\x1b[31m'

    web.post(f"{nota}/teruggaven", STELLER, {"naar": text, "reden": text})

    told = [json.loads(line) for line in lines.getvalue().splitlines()]
    assert "geweigerd" in {one["event"] for one in told}
    assert "vals" not in lines.getvalue()


def test_what_goes_wrong_is_one_line_too(lines: io.StringIO) -> None:
    try:
        int("stuk")
    except ValueError:
        logging.getLogger("x").exception("stuk")

    (line,) = lines.getvalue().splitlines()
    assert "ValueError" in json.loads(line)["exception"]
