"""Woobalie: a judgement that was established, and what people make public of it by hand."""

from __future__ import annotations

from uuid import UUID, uuid4

from httpx2 import Response

from api.aanmelden import Aangemeld
from domain.nota.inhoud import Onderdeel
from domain.woo.openbaarmaking import Openbaarmaking
from tests.paginas.lakkamer import COORDINATOR, WOO, Lakkamer, leest
from tests.people import persoon

NIEUW = "/woo/openbaarmakingen"


class Balie(Lakkamer):
    """A judgement that was established, and what is made public of it."""

    def __init__(self, **anders: Onderdeel) -> None:
        super().__init__(**anders)
        self.begin()
        self.vastgesteld()
        self.set = uuid4()

    def stel_samen(self, wie: str = WOO, **anders: object) -> Response:
        answer = self.post(wie, NIEUW, {"beoordelingen": str(self.nummer), **anders})
        if answer.status_code == 303:
            self.set = UUID(answer.headers["location"].split("/")[3].partition("?")[0])
        return answer

    @property
    def adres(self) -> str:
        return f"{NIEUW}/{self.set}"

    @property
    def openbaarmaking(self) -> Openbaarmaking:
        return self.register.lees(Openbaarmaking, self.set)

    @property
    def sha(self) -> str:
        return self.openbaarmaking.pakketten[0].sha256

    def zie(self, wie: str = COORDINATOR) -> str:
        answer = self.venster.als(wie).get(self.adres)
        assert answer.status_code == 200
        return answer.text

    def handel(self, onder: str, wie: str = COORDINATOR, **velden: object) -> Response:
        return self.post(wie, f"{self.adres}/{onder}", velden)

    def zonder_verhoging(self, wie: str) -> None:
        """Let everyone be this person, who signed in hours ago."""
        vars(self.venster.app)["paginas"].state.aanmelden = lambda _: Aangemeld(
            persoon(wie), "sessie"
        )

    def vrij(self) -> None:
        self.stel_samen()
        done = self.handel("vrijgave", pakket_sha256=self.sha, verschil_erkend="true")
        assert done.status_code == 303, leest(done)

    def gepubliceerd(self, op: str = "2025-11-10") -> None:
        self.vrij()
        url = "https://open.voorbeeld.invalid/1"
        done = self.handel("publicatie", op=op, documentnummer="0001", url=url)
        assert done.status_code == 303, leest(done)
