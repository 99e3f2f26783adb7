"""The pages as the steller uses them: a form is read from the page, filled in, and sent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Any, TypeVar
from uuid import UUID

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response
from typing_extensions import override

from api.app import create_app
from api.settings import Settings
from domain.nota.inhoud import Sectie
from domain.nota.stand import Nota
from domain.value import Value
from tests.people import NOON, STELLER, persoon
from tests.registers import with_offices
from workflows.register.register import Register

V = TypeVar("V", bound=Value)
Velden = dict[str, list[str]]


class Formulieren(HTMLParser):
    """Finds what each form of a page would send, as a browser does without scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.alle: list[Velden] = []
        self.tekst: str | None = None
        self.keuze = ("", "", False)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        naam, waarde = given.get("name", ""), given.get("value", "")
        if tag == "form":
            self.alle.append({})
        elif tag == "textarea" and naam:
            self.tekst, self.keuze = "", (naam, "", False)
        elif tag == "select":
            self.keuze = (naam, "", False)
        elif tag == "option" and ("selected" in given or not self.keuze[2]):
            self.keuze = (self.keuze[0], waarde, True)
        elif tag == "input" and naam and is_ingevuld(given):
            self.zet(naam, waarde)

    @override
    def handle_data(self, data: str) -> None:
        if self.tekst is not None:
            self.tekst += data

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self.tekst is not None:
            self.zet(self.keuze[0], self.tekst.removeprefix("\n").replace("\n", "\r\n"))
            self.tekst = None
        elif tag == "select" and self.keuze[0]:
            self.zet(self.keuze[0], self.keuze[1])

    def zet(self, naam: str, waarde: str) -> None:
        self.alle[-1].setdefault(naam, []).append(waarde)


def is_ingevuld(given: Mapping[str, str]) -> bool:
    soort = given.get("type")
    return soort not in {"file", "submit"} and (
        soort not in {"checkbox", "radio"} or "checked" in given
    )


class Bureau:
    """The browser of one person."""

    def __init__(self, client: TestClient, register: Register) -> None:
        self.client, self.register = client, register

    def als(self, functie: str) -> Bureau:
        self.client.post("/inloggen", data={"persoon": str(persoon(functie))})
        return self

    def get(self, pad: str) -> Response:
        return self.client.get(pad)

    def vorm(self, pad: str) -> Velden:
        """Give what the form of a page holds: the first one has the button to sign out."""
        return vorm_van(self.get(pad).raise_for_status())

    def post(self, pad: str, velden: Mapping[str, Any], **more: Any) -> Response:
        return self.client.post(pad, data=velden, follow_redirects=False, **more)

    def nota(self, nota_id: UUID) -> Nota:
        return self.register.lees(Nota, nota_id)

    def onderdeel(self, nota_id: UUID, code: str, soort: type[V]) -> V:
        deel = self.register.onderdelen(self.nota(nota_id).hashes)[code]
        assert isinstance(deel, soort)
        return deel

    def sectie(self, nota_id: UUID, code: str) -> Sectie:
        return self.onderdeel(nota_id, code, Sectie)

    def schrijf(self, nota_id: UUID, anders: Mapping[str, Any], **more: Any) -> Response:
        """Fill in the page on which one writes, and keep it."""
        pad = f"/notas/{nota_id}/schrijven"
        return self.post(pad, self.vorm(pad) | dict(anders), **more)


def vorm_van(antwoord: Response) -> Velden:
    parser = Formulieren()
    parser.feed(antwoord.text)
    return parser.alle[-1]


def veld(velden: Velden, begin: str, eind: str = ".tekst") -> str:
    """Name the first text area of a section."""
    return next(n for n in velden if re.fullmatch(rf"{begin}\.[0-9a-f-]+{re.escape(eind)}", n))


def zonder_tags(antwoord: Response) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", antwoord.text).split())


@pytest.fixture
def bureau() -> Iterator[Bureau]:
    settings = Settings(store=":memory:", geheim=b"only for tests", klok=lambda: NOON)
    app = create_app(settings)
    register = with_offices(app.state.register)
    client = TestClient(app, base_url="http://localhost")
    yield Bureau(client, register).als(STELLER)
    register.opslag.sluit()
