"""A judgement over the API: opened, marked, confirmed and established, by the people of VWS."""

from __future__ import annotations

from typing import Any

from httpx2 import Response

from domain.nota.inhoud import Onderdeel
from tests.api.web import Web
from tests.notas import sectie
from tests.people import STELLER

WOO, COORDINATOR = "VWS/woo-medewerker", "VWS/woo-coordinator"
NAAM = "Jansen"
ZIN = "Bel mevrouw Jansen van DMO op 06-12345678."
PERSOON = {"gronden": ["5.1.2.e"], "motivering": "De ambtenaar trad niet in de openbaarheid."}


class Oordeel:
    """One judgement, at its address."""

    def __init__(self, web: Web, place: str) -> None:
        self.web, self.place = web, place

    @property
    def id(self) -> str:
        return self.place.rpartition("/")[2]

    def post(self, what: str, wie: str, body: object = None, **headers: str) -> Response:
        return self.web.post(f"{self.place}/{what}", wie, body, **headers)

    def zie(self, wie: str = WOO) -> Any:
        return self.web.get(self.place, wie).raise_for_status().json()

    def tekst(self, wie: str = WOO, more: str = "") -> Any:
        return self.web.get(f"{self.place}/tekst{more}", wie).raise_for_status().json()

    def wijs(self, fragment: str = NAAM, sectie_code: str = "1") -> dict[str, Any]:
        """Point at the first place of this section that holds the fragment."""
        for plek in self.tekst()["plekken"]:
            if plek["plaats"].startswith(f"{sectie_code}/") and fragment in plek["tekst"]:
                van = plek["tekst"].index(fragment)
                tot = van + len(fragment)
                return {"plaats": plek["plaats"], "van": van, "tot": tot, "fragment": fragment}
        raise AssertionError(fragment)

    def lak(self, wie: str = STELLER, fragment: str = NAAM, **grond: object) -> Response:
        body = {"aanwijzing": self.wijs(fragment), "grond": {**PERSOON, **grond}}
        return self.post("lakken", wie, body)

    def gelakt(self, wie: str = STELLER, fragment: str = NAAM) -> str:
        """Propose a mark, and give its address within the judgement."""
        return f"lakken/{self.lak(wie, fragment).raise_for_status().json()['lakId']}"

    def bevestigd(self, wie: str = STELLER, door: str = WOO, fragment: str = NAAM) -> str:
        lak = self.gelakt(wie, fragment)
        self.post(f"{lak}/bevestigingen", door).raise_for_status()
        return lak

    def gezien(self) -> dict[str, Any]:
        return {"gezien": self.zie()["stuk"]}

    def stel_vast(self, door: str = WOO, afgerond_door: str = STELLER) -> None:
        self.post("afrondingen", afgerond_door, self.gezien()).raise_for_status()
        self.post("vaststellingen", door, self.gezien()).raise_for_status()


def met_naam(*zinnen: str) -> Onderdeel:
    return sectie("1", *(zinnen or (ZIN,)))


def geopend(
    web: Web, nota: str, kader: str = "art68", wie: str = STELLER, soort: str = "nota"
) -> Oordeel:
    """Open the judgement of a nota at its address."""
    body = {"stuk": {"soort": soort, "id": nota.rpartition("/")[2]}, "kader": kader}
    made = web.post("/v1/beoordelingen", wie, body).raise_for_status()
    return Oordeel(web, made.headers["location"])


def een_oordeel(web: Web, kader: str = "art68", *zinnen: str) -> Oordeel:
    """Give a judgement of a nota that names somebody."""
    wie = WOO if kader == "woo_verzoek" else STELLER
    return geopend(web, web.open(sectie_1=met_naam(*zinnen)), kader, wie)


def geweigerd(answer: Response) -> tuple[int, str]:
    problem = answer.json()
    assert problem["detail"].endswith(".")
    assert problem["type"] == f"urn:parafenlijn:weigering:{problem['code']}"
    return answer.status_code, problem["code"]
