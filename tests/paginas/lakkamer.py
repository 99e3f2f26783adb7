"""Lakkamer: the room of the Woo desk: a document under judgement, and people who do so by hand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from typing import Any
from uuid import UUID, uuid4

from httpx2 import Response

from domain.nota.inhoud import Onderdeel
from domain.woo.beoordeling import Beoordeling, Lakmarkering
from domain.woo.passage import Passage
from tests.notas import sectie
from tests.paginas.venster import Venster, an_app, until, write
from tests.people import BO
from workflows.register import leeslog
from workflows.register.leeslog import Gelezen

WOO, COORDINATOR = "VWS/woo-medewerker", "VWS/woo-coordinator"
JANSEN = "Bel 👩‍⚖️ Jansen van OBP op 06-12345678, of mail a.jansen@vws.invalid. Jansen wacht."
REDEN = "Een medewerker die niet uit hoofde van haar functie in de openbaarheid treedt."
GROND = {"gronden": "5.1.2.e", "motivering": REDEN}


class Lakkamer:
    """One nota after its akkoord, with a name in section 1 behind an emoji."""

    def __init__(self, **anders: Onderdeel) -> None:
        self.venster = Venster(an_app())
        self.register = self.venster.register
        een = anders.pop("een", sectie("1", JANSEN, "Een tweede alinea."))
        self.nota_id = until(self.register, BO, "2025-0001", een=een, **anders)
        self.nummer = uuid4()

    def sluit(self) -> None:
        self.register.opslag.sluit()

    def begin(self, wie: str = WOO, /, **anders: object) -> Response:
        """Begin a judgement as on the page."""
        kenmerk = self.venster.nota(self.nota_id).kenmerk
        velden = {"kenmerk": kenmerk, "ministerie": "VWS", "soort": "nota", "kader": "art68"}
        answer = self.post(wie, "/woo/beoordelingen", {**velden, **anders})
        if answer.status_code == 303:
            self.nummer = UUID(answer.headers["location"].split("/")[3].partition("?")[0])
        return answer

    @property
    def pad(self) -> str:
        return f"/woo/beoordelingen/{self.nummer}"

    @property
    def beoordeling(self) -> Beoordeling:
        return self.register.lees(Beoordeling, self.nummer)

    @property
    def lakken(self) -> list[Lakmarkering]:
        return list(self.beoordeling.lakken.values())

    @property
    def logboek(self) -> list[Gelezen]:
        return list(leeslog.lees(self.register.opslag))

    def plaats(self, onderdeel: str = "1", nummer: int = 0) -> str:
        """Name the place of a block."""
        deel = self.register.onderdelen(self.venster.nota(self.nota_id).hashes)[onderdeel]
        blokken: Any = deel
        return f"{onderdeel}/{blokken.blokken[nummer].blok_id}"

    def get(self, wie: str, onder: str = "") -> Response:
        return self.venster.als(wie).get(f"{self.pad}{onder}")

    def pagina(self, wie: str = WOO, onder: str = "") -> str:
        answer = self.get(wie, onder)
        assert answer.status_code == 200, leest(answer)
        return answer.text

    def post(self, wie: str, pad: str, velden: Mapping[str, object], **headers: str) -> Response:
        data = {"opdracht_id": str(uuid4()), **velden}
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.venster.als(wie).post(pad, data=data, headers=named)

    def stuur(self, wie: str, onder: str, **velden: object) -> Response:
        """Send a form about this judgement, on the version that it is about now."""
        stuk = self.beoordeling.stuk
        seen = {"versie": str(stuk.versie), "inhoud_hash": stuk.inhoud_hash}
        return self.post(wie, f"{self.pad}/{onder}", {**seen, **velden})

    def doe(self, wie: str, onder: str, **velden: object) -> str:
        """Send it, be sent on, and give the page that follows."""
        answer = self.stuur(wie, onder, **velden)
        assert answer.status_code == 303, leest(answer)
        page = self.venster.als(wie).get(answer.headers["location"])
        assert page.status_code == 200
        return page.text

    def lak(self, fragment: str = "Jansen van OBP", wie: str = WOO, **anders: object) -> UUID:
        """Mark a passage, as without a script."""
        velden = {"plaats": self.plaats(), "fragment": fragment, **GROND, **anders}
        self.doe(wie, "lakken", **velden)
        return self.lakken[-1].lak_id

    def vastgesteld(self) -> None:
        """Mark, confirm, round off and establish: two people do it."""
        for fragment in ("Jansen van OBP", "06-12345678", "a.jansen", "Jansen wacht"):
            lak_id = self.lak(fragment)
            self.doe(COORDINATOR, f"lakken/{lak_id}/bevestiging")
        self.doe(WOO, "afronding")
        self.doe(COORDINATOR, "vaststelling")

    def herschrijf(self, *teksten: str) -> None:
        """Write another version of section 1, which only before akkoord may be."""
        write(self.register, self.nota_id, sectie("1", *teksten))


def passage(kamer: Lakkamer) -> Passage:
    return kamer.lakken[-1].passage


def leest(answer: Response | str) -> str:
    """Give what one reads of a page."""
    html = answer if isinstance(answer, str) else answer.text
    body = html.partition("<main")[2].partition("</main>")[0].partition(">")[2]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())
