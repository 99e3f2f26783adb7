"""Who may use each address: a new route without a decision here fails (B20)."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID, uuid4

from domain.nummers import nota_nummer
from domain.woo.stukken import Stuk, beoordeling_nummer
from tests.api.web import a_draft

OPEN = "open"  # to anyone, without sign-in, and it says nothing of any dossier
LEEST = "leest"  # anyone signed in; each sees what he may see
LEEST_NOTA = "leest nota"  # who may read this nota; to others there is none
SCHRIJFT = "schrijft"  # who the domain says; an auditor never
SCHRIJFT_NOTA = "schrijft nota"  # the same, and only who may read this nota

NOTA = "/v1/notas/{nota_id}"
MOTIE, TOEZEGGING = "/v1/moties/{motie_id}", "/v1/toezeggingen/{toezegging_id}"
BRIEF, FUNCTIE = "/v1/kamerbrieven/{brief_id}", "/v1/functies/{functie_id}"
OORDEEL = "/v1/beoordelingen/{beoordeling_id}"
OPENBAARMAKING = "/v1/openbaarmakingen/{openbaarmaking_id}"
LAK = f"{OORDEEL}/lakken/{{lak_id}}"

BESLUIT: Mapping[str, str] = {
    "GET /v1/openapi.json": OPEN,
    "GET /health/live": OPEN,
    "GET /health/ready": OPEN,
    "GET /v1/werkvoorraad": LEEST,
    "GET /v1/notas": LEEST,
    "GET /v1/kamerbrieven": LEEST,
    "GET /v1/moties": LEEST,
    "GET /v1/toezeggingen": LEEST,
    "GET /v1/functies": LEEST,
    f"GET {MOTIE}": LEEST,
    f"GET {MOTIE}/tijdlijn": LEEST,
    f"GET {MOTIE}/gebeurtenissen/{{nummer}}": LEEST,
    f"GET {TOEZEGGING}": LEEST,
    f"GET {TOEZEGGING}/tijdlijn": LEEST,
    f"GET {TOEZEGGING}/gebeurtenissen/{{nummer}}": LEEST,
    f"GET {BRIEF}": LEEST,
    f"GET {BRIEF}/tijdlijn": LEEST,
    f"GET {FUNCTIE}": LEEST,
    f"GET {FUNCTIE}/tijdlijn": LEEST,
    f"GET {FUNCTIE}/gebeurtenissen/{{nummer}}": LEEST,
    f"GET {NOTA}": LEEST_NOTA,
    f"GET {NOTA}/onderdelen": LEEST_NOTA,
    f"GET {NOTA}/waarom": LEEST_NOTA,
    f"GET {NOTA}/tijdlijn": LEEST_NOTA,
    f"GET {NOTA}/verschil": LEEST_NOTA,
    f"GET {NOTA}/gebeurtenissen/{{nummer}}": LEEST_NOTA,
    f"GET {BRIEF}/gebeurtenissen/{{nummer}}": LEEST,
    "GET /v1/gronden": LEEST,
    "GET /v1/openbaar": LEEST,
    "GET /v1/openbaar/verschil": LEEST,
    "GET /v1/leeslog": LEEST,
    "GET /v1/openbaarmakingen": LEEST,
    f"GET {OPENBAARMAKING}": LEEST_NOTA,
    f"GET {OPENBAARMAKING}/gebeurtenissen/{{nummer}}": LEEST_NOTA,
    f"GET {OPENBAARMAKING}/pakketten/{{sha256}}": LEEST_NOTA,
    "GET /v1/beoordelingen": LEEST,
    f"GET {OORDEEL}": LEEST_NOTA,
    f"GET {OORDEEL}/gebeurtenissen/{{nummer}}": LEEST_NOTA,
    f"GET {OORDEEL}/tekst": LEEST_NOTA,
    f"GET {OORDEEL}/voorbeeld": LEEST_NOTA,
    f"GET {OORDEEL}/5a": LEEST_NOTA,
    "POST /v1/inlezingen": LEEST,
    "POST /v1/notas": SCHRIJFT,
    "POST /v1/moties": SCHRIJFT,
    f"POST {MOTIE}/heropeningen": SCHRIJFT,
    "POST /v1/toezeggingen": SCHRIJFT,
    f"POST {TOEZEGGING}/heropeningen": SCHRIJFT,
    "POST /v1/functies": SCHRIJFT,
    f"POST {FUNCTIE}/bezettingen": SCHRIJFT,
    f"POST {FUNCTIE}/vrijmeldingen": SCHRIJFT,
    f"POST {NOTA}/versies": SCHRIJFT_NOTA,
    f"POST {NOTA}/indieningen": SCHRIJFT_NOTA,
    f"POST {NOTA}/afstemmingen": SCHRIJFT_NOTA,
    f"POST {NOTA}/geschilpunten": SCHRIJFT_NOTA,
    f"POST {NOTA}/geschilpunten/{{geschilpunt_id}}/oplossingen": SCHRIJFT_NOTA,
    f"POST {NOTA}/overnames": SCHRIJFT_NOTA,
    f"POST {NOTA}/papieren-handtekeningen": SCHRIJFT_NOTA,
    f"GET {NOTA}/scans/{{sha256}}": LEEST_NOTA,
    f"POST {NOTA}/parafen": SCHRIJFT_NOTA,
    f"POST {NOTA}/adviezen": SCHRIJFT_NOTA,
    f"POST {NOTA}/overslagen": SCHRIJFT_NOTA,
    f"POST {NOTA}/besluiten": SCHRIJFT_NOTA,
    f"POST {NOTA}/mede-namens": SCHRIJFT_NOTA,
    f"POST {NOTA}/verzendingen": SCHRIJFT_NOTA,
    f"POST {NOTA}/teruggaven": SCHRIJFT_NOTA,
    f"POST {NOTA}/aanpassingsverzoeken": SCHRIJFT_NOTA,
    f"POST {NOTA}/heropeningen": SCHRIJFT_NOTA,
    f"POST {NOTA}/intrekkingen": SCHRIJFT_NOTA,
    f"POST {OORDEEL}/lakken": SCHRIJFT_NOTA,
    f"POST {LAK}/bevestigingen": SCHRIJFT_NOTA,
    f"POST {LAK}/verwerpingen": SCHRIJFT_NOTA,
    f"POST {LAK}/intrekkingen": SCHRIJFT_NOTA,
    f"POST {LAK}/grondwijzigingen": SCHRIJFT_NOTA,
    f"POST {LAK}/opheffingen": SCHRIJFT_NOTA,
    f"POST {OORDEEL}/suggestieafwijzingen": SCHRIJFT_NOTA,
    f"POST {OORDEEL}/restbesluiten": SCHRIJFT_NOTA,
    f"POST {OORDEEL}/versiewissels": SCHRIJFT_NOTA,
    f"POST {OORDEEL}/uitkomsten": SCHRIJFT_NOTA,
    f"POST {OORDEEL}/afrondingen": SCHRIJFT_NOTA,
    f"POST {OORDEEL}/vaststellingen": SCHRIJFT_NOTA,
    f"POST {OORDEEL}/heropeningen": SCHRIJFT_NOTA,
    "POST /v1/beoordelingen": SCHRIJFT,
    "POST /v1/openbaarmakingen": SCHRIJFT,
    f"POST {OPENBAARMAKING}/vrijgaven": SCHRIJFT_NOTA,
    f"POST {OPENBAARMAKING}/publicaties": SCHRIJFT_NOTA,
    f"POST {OPENBAARMAKING}/intrekkingen": SCHRIJFT_NOTA,
    f"POST {OPENBAARMAKING}/vervangingen": SCHRIJFT_NOTA,
    f"POST {NOTA}/nazendingen": SCHRIJFT_NOTA,
    f"POST {BRIEF}/publicaties": SCHRIJFT,
}

UNKNOWN = str(UUID(int=8))
SEEN = {"versie": 1, "inhoudHash": "0" * 64, "ronde": 1, "routeHash": "0" * 64}
REDEN = {"reden": "Omdat het moet."}
BRON = {
    "systeem": "nota",
    "id": "1",
    "gewijzigdOp": "2025-11-01T10:00:00+01:00",
    "sha256": "0" * 64,
}
FILE = {"bestand": b64encode(b"1. Aanleiding\nEr is iets gebeurd.\n").decode()}
PERSOON = {"persoonId": str(UUID(int=7))}
WIJST = {"plaats": "kop/onderwerp"}
GROND = {"grond": {"gronden": ["5.1.2.e"], "motivering": "Geen openbare functie."}}
STUK = {"soort": "nota", "id": str(UUID(int=8)), "versie": 1, "inhoudHash": "0" * 64}

GEHEIM_1 = Stuk(soort="nota", id=nota_nummer("VWS", "GEHEIM-1"), versie=1, inhoud_hash="0" * 64)

BODY: Mapping[str, Callable[[], dict[str, Any]]] = {  # by the last word of an address, or by all
    "openbaarmakingen": lambda: {"beoordelingen": [str(beoordeling_nummer(GEHEIM_1, "art68"))]},
    "vrijgaven": lambda: {"pakketSha256": "0" * 64},
    f"POST {OPENBAARMAKING}/publicaties": lambda: {
        "op": "2025-11-11",
        "vindplaatsen": [{"documentnummer": "0001", "url": "https://example.org/1"}],
    },
    f"POST {OPENBAARMAKING}/intrekkingen": lambda: {
        "documentnummers": ["0001"],
        "redenCode": "onvolledig",
        "toelichting": "Een blad ontbrak.",
        "op": "2025-11-11",
    },
    "vervangingen": lambda: {
        "documentnummer": "0001",
        "doorId": UNKNOWN,
        "redenCode": "onvolledig",
        "op": "2025-11-11",
    },
    "nazendingen": lambda: {"vrijgaveId": UNKNOWN},
    f"POST {BRIEF}/publicaties": lambda: {"publicatieId": UNKNOWN},
    "notas": lambda: a_draft("2025-0002"),
    "moties": lambda: {"onderwerp": "Over thuis", "bron": BRON},
    "toezeggingen": lambda: {"tekst": "Een brief", "bron": BRON},
    "functies": lambda: {"code": "VWS/nieuw", "naam": "Nieuw"},
    "bezettingen": lambda: PERSOON,
    "vrijmeldingen": lambda: PERSOON,
    "versies": lambda: {
        "verwachteVersie": 1,
        "onderdelen": [
            {
                "soort": "tekst",
                "code": "1",
                "stand": "ingevuld",
                "blokken": [{"blokId": str(uuid4()), "tekst": "Anders"}],
            }
        ],
    },
    "indieningen": dict,
    "inlezingen": lambda: FILE,
    "overnames": lambda: FILE,
    "afstemmingen": lambda: SEEN,
    "geschilpunten": lambda: {"tekst": "De datum."},
    "oplossingen": lambda: {"hoe": "Geschrapt."},
    "papieren-handtekeningen": lambda: {
        **SEEN,
        "scan": b64encode(b"%PDF-1.7").decode(),
        "handtekeningen": [{"stap": "lijn.VWS.DG", "gezetOp": "2025-11-11"}],
    },
    "parafen": lambda: SEEN,
    "adviezen": lambda: {**SEEN, "strekking": "positief"},
    "overslagen": lambda: REDEN,
    "besluiten": lambda: {**SEEN, "soort": "niet_akkoord", **REDEN},
    "mede-namens": lambda: {**SEEN, "soort": "bevestiging"},
    "verzendingen": lambda: {"beslisnota": {"wijze": "ongelakt"}},
    "teruggaven": lambda: {"naar": "steller", **REDEN},
    "aanpassingsverzoeken": lambda: {"vraag": "Wie?"},
    "heropeningen": lambda: REDEN,
    "intrekkingen": lambda: REDEN,
    "beoordelingen": lambda: {
        "stuk": {"soort": "nota", "ministerie": "VWS", "kenmerk": "2025-0002"},
        "kader": "art68",
    },
    "lakken": lambda: {"aanwijzing": WIJST, **GROND},
    "bevestigingen": dict,
    "verwerpingen": lambda: REDEN,
    "grondwijzigingen": lambda: GROND,
    "opheffingen": lambda: REDEN,
    "suggestieafwijzingen": lambda: {
        "aanwijzing": WIJST,
        "herkenner": "herkenner:regels@1",
        "redenCode": "anders",
    },
    "restbesluiten": lambda: {"deel": {"plaats": "1", "van": 0, "tot": 1}, **REDEN},
    "versiewissels": lambda: {"gezien": STUK},
    "uitkomsten": lambda: {
        "gezien": STUK,
        "uitkomst": {"soort": "reeds_openbaar", "vindplaats": "https://example.org/1"},
    },
    "afrondingen": lambda: {"gezien": STUK},
    "vaststellingen": lambda: {"gezien": STUK},
}
QUERY = {
    "waarom": "?handeling=parafeer",
    f"{NOTA}/verschil": "?van=1&tot=2",
    "/v1/openbaar/verschil": "?van=2025-11-01&tot=2025-11-11",
}


def with_besluit(*besluiten: str) -> list[str]:
    return [route for route, besluit in BESLUIT.items() if besluit in besluiten]


def body_of(route: str) -> dict[str, Any]:
    """Give what a route takes, so that only who asks can be the reason to refuse."""
    method, _, path = route.partition(" ")
    return BODY.get(route, BODY.get(path.rpartition("/")[2], dict))() if method == "POST" else {}


def address(route: str, **ids: str) -> tuple[str, str]:
    """Fill in the numbers; what isn't given, is unknown."""
    method, _, path = route.partition(" ")
    query = QUERY.get(path, QUERY.get(path.rpartition("/")[2], ""))
    for name in re.findall(r"{(\w+)}", path):
        path = path.replace(f"{{{name}}}", "1" if name == "nummer" else ids.get(name, UNKNOWN))
    return method, path + query
