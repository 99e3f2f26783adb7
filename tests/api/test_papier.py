"""A signature on paper over the line: its scan comes back as it was sent, and as nothing else."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from typing import Any

import pytest
from httpx2 import Response

from tests.api.web import Web
from tests.people import BEHEER, BO, JENV, STELLER

PDF, PNG, JPEG = b"%PDF-1.7\ninkt", b"\x89PNG\r\n\x1a\ninkt", b"\xff\xd8\xff\xe0inkt"
STAP = "afstemming.ministerie-JenV.afstemmen"


def neem_over(web: Web, nota: str, scan: bytes, wie: str = BO, **velden: Any) -> Response:
    een = {"stap": STAP, "gezetOp": "2025-11-11", **velden}
    body = {"scan": b64encode(scan).decode(), "handtekeningen": [een]}
    return web.post(f"{nota}/papieren-handtekeningen", wie, {**web.seen(nota, wie), **body})


@pytest.mark.parametrize(
    ("scan", "soort", "einde"),
    [(PDF, "application/pdf", "pdf"), (PNG, "image/png", "png"), (JPEG, "image/jpeg", "jpg")],
)
def test_a_scan_is_sent_as_what_it_is_and_never_shown_by_us(
    web: Web, scan: bytes, soort: str, einde: str
) -> None:
    nota = web.submit()
    made = neem_over(web, nota, scan).raise_for_status().json()
    sha = sha256(scan).hexdigest()

    answer = web.get(f"{nota}/scans/{sha}", JENV)

    assert made["functie"] == JENV
    assert answer.content == scan
    assert answer.headers["content-type"] == soort
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-disposition"].startswith("attachment;")
    assert f'.{einde}"' in answer.headers["content-disposition"]
    assert "sandbox" in answer.headers["content-security-policy"]


def test_the_nota_says_which_signature_is_on_paper(web: Web) -> None:
    nota = web.submit()
    neem_over(web, nota, PDF).raise_for_status()

    (mark,) = web.get(nota, STELLER).json()["gezet"]

    assert mark["papier"] == {
        "gezetOp": "2025-11-11",
        "scan": sha256(PDF).hexdigest(),
        "vastgelegdDoor": BO,
    }


def test_a_scan_is_for_who_reads_the_nota_and_nothing_else_is_a_scan(web: Web) -> None:
    nota = web.submit()
    neem_over(web, nota, PDF).raise_for_status()
    sha = sha256(PDF).hexdigest()

    hidden = web.get(f"{nota}/scans/{sha}", BEHEER)
    unknown = web.get(f"{nota}/scans/{'0' * 64}", JENV)

    assert (hidden.status_code, unknown.status_code) == (404, 404)
    assert hidden.content == unknown.content


@pytest.mark.parametrize("scan", [b"MZ\x90\x00", b"<svg onload=alert(1)>", b"GIF89a", b" %PDF-1.7"])
def test_what_is_no_scan_is_refused_and_not_kept(web: Web, scan: bytes) -> None:
    nota = web.submit()

    answer = neem_over(web, nota, scan)

    assert (answer.status_code, answer.json()["code"]) == (400, "invoer-ongeldig")
    assert "geen PDF, JPEG of PNG" in answer.json()["detail"]
    assert web.get(f"{nota}/scans/{sha256(scan).hexdigest()}", JENV).status_code == 404


def test_the_same_order_twice_is_one_paper(web: Web) -> None:
    nota = web.submit()
    een = {"stap": STAP, "gezetOp": "2025-11-11"}
    body = {"scan": b64encode(PDF).decode(), "handtekeningen": [een], **web.seen(nota, BO)}
    key = {"Idempotency_Key": "6f1b0f0e-0000-4000-8000-000000000001"}

    first = web.post(f"{nota}/papieren-handtekeningen", BO, body, **key)
    again = web.post(f"{nota}/papieren-handtekeningen", BO, body, **key)

    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
