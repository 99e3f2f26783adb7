"""What every page carries and what none lets through, whoever asks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from http.cookies import SimpleCookie
from typing import NoReturn

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from tests.people import AFDELINGSHOOFD, AUDITOR, BEHEER, DIRECTEUR, STELLER
from tests.registers import everything
from tests.voorstelling import Voorstelling, opgezet

HERE = "http://127.0.0.1:8000"
ALWAYS = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'; frame-src 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}
ELSEWHERE = (
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": "http://127.0.0.1:9999"},
    {"Origin": HERE, "Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "same-origin x"},
)


@pytest.fixture
def stuk() -> Iterator[Voorstelling]:
    stuk = opgezet(19)
    yield stuk
    stuk.register.opslag.sluit()


def a_client(stuk: Voorstelling) -> TestClient:
    return TestClient(
        stuk.app, base_url=HERE, follow_redirects=False, raise_server_exceptions=False
    )


def sign_in(client: TestClient, stuk: Voorstelling, wie: str) -> Response:
    return client.post("/inloggen", data={"persoon": str(stuk.persoon(wie))})


def someone(stuk: Voorstelling, wie: str) -> TestClient:
    client = a_client(stuk)
    assert sign_in(client, stuk, wie).status_code == 303
    return client


def who(client: TestClient, stuk: Voorstelling) -> str:
    """Say whom the pages take this client for."""
    text = client.get("/werkvoorraad").text
    namen = stuk.toneel.zaak.personen
    return next((code for code, naam in namen.items() if naam in text), "")


def boom(*_: object, **__: object) -> NoReturn:
    raise ZeroDivisionError


def test_every_answer_has_the_headers(stuk: Voorstelling, monkeypatch: pytest.MonkeyPatch) -> None:
    client, stranger = someone(stuk, AFDELINGSHOOFD), a_client(stuk)
    answers = [
        (client.get("/werkvoorraad"), 200),
        (stranger.get("/inloggen"), 200),
        (client.get("/"), 303),
        (stranger.get("/werkvoorraad"), 303),
        (stranger.post("/inloggen", data={"persoon": "x"}), 400),
        (client.post("/uitloggen", headers={"Origin": "null"}), 403),
        (client.get("/notas/onbekend"), 404),
        (client.get("/static/bestaat-niet.css"), 404),
        (client.delete("/werkvoorraad"), 405),
        (client.post("/inloggen", content=b"x" * 6_000_000), 413),
    ]
    monkeypatch.setattr("api.paginas.werkvoorraad.Werkvoorraad.wacht_op_mij", boom)
    answers.append((client.get("/werkvoorraad"), 500))

    for answer, status in answers:
        assert answer.status_code == status, answer.url
        assert {n: answer.headers.get(n) for n in ALWAYS} == ALWAYS, answer.url
        assert "strict-transport-security" not in answer.headers
        assert "ZeroDivision" not in answer.text


def test_static_files_are_kept_by_their_hash_alone(stuk: Voorstelling) -> None:
    client = a_client(stuk)
    address = next(
        part for part in client.get("/inloggen").text.split('"') if part.startswith("/static/app.c")
    )

    assert client.get(address).headers["cache-control"].endswith("immutable")
    assert client.get(address.partition("?")[0]).headers["cache-control"] == "no-store"


@pytest.mark.parametrize("headers", ELSEWHERE, ids=[str(h) for h in ELSEWHERE])
def test_a_form_of_another_site_does_nothing(stuk: Voorstelling, headers: dict[str, str]) -> None:
    client = someone(stuk, AFDELINGSHOOFD)
    before = everything(stuk.register)

    paraaf = client.post(f"{stuk.nota}/parafen", data={"opdracht_id": "x"}, headers=headers)
    other = client.post("/inloggen", data={"persoon": str(stuk.persoon(STELLER))}, headers=headers)
    out = client.post("/uitloggen", headers=headers)

    assert [one.status_code for one in (paraaf, other, out)] == [403, 403, 403]
    assert [one.headers.get("set-cookie") for one in (other, out)] == [None, None]
    assert everything(stuk.register) == before
    assert who(client, stuk) == AFDELINGSHOOFD


@pytest.mark.parametrize("headers", [{}, {"Origin": HERE}, {"Sec-Fetch-Site": "same-origin"}])
def test_a_form_of_our_own_is_read(stuk: Voorstelling, headers: dict[str, str]) -> None:
    client = a_client(stuk)

    answer = client.post("/inloggen", data={"persoon": str(stuk.persoon(STELLER))}, headers=headers)

    assert (answer.status_code, answer.headers["location"]) == (303, "/werkvoorraad")
    assert who(client, stuk) == STELLER


def test_the_cookie_is_for_the_browser_alone(stuk: Voorstelling) -> None:
    said = sign_in(a_client(stuk), stuk, STELLER).headers["set-cookie"]

    cookie = SimpleCookie(said)["parafenlijn"]

    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "lax", "/")
    assert 0 < int(cookie["max-age"]) <= 8 * 60 * 60
    assert not cookie["domain"]


def test_a_session_cannot_be_laid_ready_for_another(stuk: Voorstelling) -> None:
    """A05: whoever plants his own cookie gets nothing of who then signs in with it."""
    attacker, victim = someone(stuk, AUDITOR), a_client(stuk)
    planted = attacker.cookies["parafenlijn"]
    victim.cookies.set("parafenlijn", planted, domain="127.0.0.1", path="/")

    sign_in(victim, stuk, DIRECTEUR)

    attacker.cookies.clear()
    attacker.cookies.set("parafenlijn", planted, domain="127.0.0.1", path="/")
    assert who(attacker, stuk) == AUDITOR


def test_a_cookie_of_ones_own_making_is_nobody(stuk: Voorstelling) -> None:
    mine, other = someone(stuk, AFDELINGSHOOFD).cookies["parafenlijn"], opgezet(0)
    theirs = someone(other, AFDELINGSHOOFD).cookies["parafenlijn"]
    other.register.opslag.sluit()

    for value in (f"x{mine}", mine[:-2], mine.replace(".", "x", 1), theirs, "", "null"):
        client = a_client(stuk)
        client.cookies.set("parafenlijn", value, domain="127.0.0.1", path="/")

        assert client.get("/werkvoorraad").headers.get("location") == "/inloggen", value


def test_signing_out_leaves_nobody(stuk: Voorstelling) -> None:
    client = someone(stuk, AFDELINGSHOOFD)

    answer = client.post("/uitloggen")

    assert (answer.status_code, answer.headers["location"]) == (303, "/inloggen")
    assert client.get("/werkvoorraad").status_code == 303


@pytest.mark.parametrize(
    "path",
    ["{nota}/", "{NOTA}", "/Notas/{id}", "/notas//{id}", "/notas/{ID}", "/werkvoorraad/",
     "/WERKVOORRAAD", "/notas/{id}/tijdlijn/", "/notas/{id}%2ftijdlijn",
     "/notas/{compact}", "/notas/{ID}/tijdlijn", "/notas/{compact}/tijdlijn",
     "/notas/urn:uuid:{id}/tijdlijn", "/notas/%7b{id}%7d/tijdlijn", "/notas/{id}/Tijdlijn",
     "/notas/{id}/tijdlijn;x", "/static/../app.py", "/static/%2e%2e/app.py"],
)  # fmt: skip
def test_one_page_has_one_address(stuk: Voorstelling, path: str) -> None:
    nummer = str(stuk.toneel.nota_id)
    names = {"nota": stuk.nota, "NOTA": stuk.nota.upper(), "id": nummer, "ID": nummer.upper(),
             "compact": nummer.replace("-", "")}  # fmt: skip

    answer = someone(stuk, AFDELINGSHOOFD).get(path.format(**names))

    assert answer.status_code == 404
    assert stuk.toneel.zaak.onderwerp not in answer.text


def test_who_is_not_signed_in_learns_nothing(stuk: Voorstelling) -> None:
    stranger = a_client(stuk)

    known = stranger.get(f"{stuk.nota}/tijdlijn")
    unknown = stranger.get("/notas/00000000-0000-5000-8000-000000000000/tijdlijn")

    assert [one.headers["location"] for one in (known, unknown)] == ["/inloggen", "/inloggen"]
    assert known.content == unknown.content


def test_a_nota_one_may_not_know_of_is_none(stuk: Voorstelling) -> None:
    """The same page for forbidden and for never heard of, but for the number to call about."""
    outsider = someone(stuk, BEHEER)

    forbidden = outsider.get(f"{stuk.nota}/tijdlijn")
    unknown = outsider.get("/notas/00000000-0000-5000-8000-000000000000/tijdlijn")

    assert (forbidden.status_code, unknown.status_code) == (404, 404)
    without = [re.sub(r"<code>\w+</code>", "", one.text) for one in (forbidden, unknown)]
    assert without[0] == without[1]
    assert stuk.toneel.zaak.onderwerp not in forbidden.text
