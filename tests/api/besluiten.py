"""Who may use each address: a new route without a decision here fails (B20)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from tests.api.besluiten_sjablonen import SJABLOON_LEEST, SJABLOON_SCHRIJFT
from tests.api.lichamen import BODY, UNKNOWN
from tests.api.machtigen import MACHTIGEN
from tests.api.wijzigen import VOORSTELLEN, WIJZIGEN

OPEN = "open"  # to anyone, without sign-in, and it says nothing of any dossier
LEEST = "leest"  # anyone signed in; each sees what he may see
LEEST_NOTA = "leest nota"  # who may read this nota; to others there is none
SCHRIJFT = "schrijft"  # who the domain says; an auditor never
SCHRIJFT_NOTA = "schrijft nota"  # the same, and only who may read this nota

NOTA = "/v1/notas/{nota_id}"
VOORWAARDE = f"{NOTA}/voorwaarden/{{voorwaarde_id}}"
MOTIE, TOEZEGGING = "/v1/moties/{motie_id}", "/v1/toezeggingen/{toezegging_id}"
BRIEF, FUNCTIE = "/v1/kamerbrieven/{brief_id}", "/v1/functies/{functie_id}"
PUNT = "/v1/kamerpunten/{punt_id}"
OORDEEL = "/v1/beoordelingen/{beoordeling_id}"
OPENBAARMAKING = "/v1/openbaarmakingen/{openbaarmaking_id}"
LAK = f"{OORDEEL}/lakken/{{lak_id}}"

BESLUIT: Mapping[str, str] = {
    "GET /v1/openapi.json": OPEN,
    "GET /health/live": OPEN,
    "GET /health/ready": OPEN,
    "GET /v1/werkvoorraad": LEEST,
    "GET /v1/termijnen": LEEST,
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
    **dict.fromkeys(SJABLOON_LEEST, LEEST),
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
    "GET /v1/kamerpunten": LEEST,
    "GET /v1/portefeuilles": LEEST,
    "POST /v1/kamerpunten/inlezingen": SCHRIJFT,
    "POST /v1/overdrachten": SCHRIJFT,
    f"POST {PUNT}/toewijzingen": SCHRIJFT,
    f"POST {PUNT}/uitvoeringen": SCHRIJFT,
    f"POST {PUNT}/termijnen": SCHRIJFT,
    f"POST {PUNT}/termijnverlengingen": SCHRIJFT,
    f"POST {PUNT}/voortgangsmeldingen": SCHRIJFT,
    f"POST {PUNT}/afdoeningen": SCHRIJFT,
    f"POST {PUNT}/samenvoegingen": SCHRIJFT,
    "POST /v1/functies": SCHRIJFT,
    **dict.fromkeys(SJABLOON_SCHRIJFT, SCHRIJFT),
    f"POST {FUNCTIE}/bezettingen": SCHRIJFT,
    f"POST {FUNCTIE}/vrijmeldingen": SCHRIJFT,
    f"POST {FUNCTIE}/leidinggevenden": SCHRIJFT,
    **dict.fromkeys(MACHTIGEN, SCHRIJFT),
    f"POST {NOTA}/versies": SCHRIJFT_NOTA,
    f"POST {NOTA}/indieningen": SCHRIJFT_NOTA,
    f"POST {NOTA}/afstemmingen": SCHRIJFT_NOTA,
    f"POST {NOTA}/geschilpunten": SCHRIJFT_NOTA,
    f"POST {NOTA}/geschilpunten/{{geschilpunt_id}}/oplossingen": SCHRIJFT_NOTA,
    f"POST {NOTA}/overnames": SCHRIJFT_NOTA,
    f"POST {NOTA}/papieren-handtekeningen": SCHRIJFT_NOTA,
    f"GET {NOTA}/scans/{{sha256}}": LEEST_NOTA,
    f"POST {NOTA}/stellerwijzigingen": SCHRIJFT_NOTA,
    f"POST {NOTA}/toegangswijzigingen": SCHRIJFT_NOTA,
    f"POST {NOTA}/opmerkingen": SCHRIJFT_NOTA,
    f"POST {NOTA}/parafen": SCHRIJFT_NOTA,
    f"POST {NOTA}/adviezen": SCHRIJFT_NOTA,
    f"POST {NOTA}/overslagen": SCHRIJFT_NOTA,
    f"POST {NOTA}/besluiten": SCHRIJFT_NOTA,
    f"POST {NOTA}/voorwaarden": SCHRIJFT_NOTA,
    f"POST {VOORWAARDE}/vervullingen": SCHRIJFT_NOTA,
    f"POST {VOORWAARDE}/aanvaardingen": SCHRIJFT_NOTA,
    f"POST {VOORWAARDE}/heropeningen": SCHRIJFT_NOTA,
    f"POST {NOTA}/besprekingen": SCHRIJFT_NOTA,
    f"POST {NOTA}/behandelingen": SCHRIJFT_NOTA,
    f"POST {NOTA}/afrondingen": SCHRIJFT_NOTA,
    f"POST {NOTA}/mede-namens": SCHRIJFT_NOTA,
    f"POST {NOTA}/verzendingen": SCHRIJFT_NOTA,
    f"POST {NOTA}/teruggaven": SCHRIJFT_NOTA,
    f"POST {NOTA}/aanpassingsverzoeken": SCHRIJFT_NOTA,
    f"POST {NOTA}/heropeningen": SCHRIJFT_NOTA,
    f"POST {NOTA}/intrekkingen": SCHRIJFT_NOTA,
    **dict.fromkeys((f"GET {NOTA}/{naam}" for naam in VOORSTELLEN), LEEST_NOTA),
    **dict.fromkeys((f"POST {NOTA}/{naam}" for naam in WIJZIGEN), SCHRIJFT_NOTA),
    f"POST {NOTA}/deadlines": SCHRIJFT_NOTA,
    f"POST {NOTA}/deadlineverlengingen": SCHRIJFT_NOTA,
    f"POST {NOTA}/termijnverlengingen": SCHRIJFT_NOTA,
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
    f"POST {BRIEF}/ontvangstbevestigingen": SCHRIJFT,
    f"POST {BRIEF}/kamerstuknummers": SCHRIJFT,
    f"POST {BRIEF}/rectificaties": SCHRIJFT,
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
    names = (route, path.removeprefix(f"{NOTA}/"), path.rpartition("/")[2])
    body = next((BODY[name] for name in names if name in BODY), dict)
    return body() if method == "POST" else {}


def address(route: str, **ids: str) -> tuple[str, str]:
    """Fill in the numbers; what isn't given, is unknown."""
    method, _, path = route.partition(" ")
    query = QUERY.get(path, QUERY.get(path.rpartition("/")[2], ""))
    for name in re.findall(r"{(\w+)}", path):
        path = path.replace(f"{{{name}}}", "1" if name == "nummer" else ids.get(name, UNKNOWN))
    return method, path + query
