"""What each address takes, so that only who asks can be the reason to refuse."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID, uuid4

from domain.nummers import nota_nummer, punt_nummer
from domain.woo.stukken import Stuk, beoordeling_nummer
from tests.api.besluiten_sjablonen import BODY_SJABLONEN
from tests.api.machtigen import MACHTIGEN
from tests.api.web import a_draft
from tests.api.wijzigen import WIJZIGEN

BRIEF = "/v1/kamerbrieven/{brief_id}"
OPENBAARMAKING = "/v1/openbaarmakingen/{openbaarmaking_id}"

UNKNOWN = str(UUID(int=8))
SEEN = {"versie": 1, "inhoudHash": "0" * 64, "ronde": 1, "routeHash": "0" * 64}
REDEN = {"reden": "Omdat het moet."}
BRON = {
    "systeem": "nota",
    "id": "1",
    "gewijzigdOp": "2025-11-01T10:00:00+01:00",
    "sha256": "0" * 64,
}
MOTIERECORD = {
    "Id": "1",
    "Nummer": "2025Z1",
    "Soort": "Motie",
    "Onderwerp": "Over thuis",
    "GewijzigdOp": "2025-11-01T10:00:00+01:00",
}
FILE = {"bestand": b64encode(b"1. Aanleiding\nEr is iets gebeurd.\n").decode()}
PERSOON = {"persoonId": str(UUID(int=7))}
WIJST = {"plaats": "kop/onderwerp"}
GROND = {"grond": {"gronden": ["5.1.2.e"], "motivering": "Geen openbare functie."}}
STUK = {"soort": "nota", "id": str(UUID(int=8)), "versie": 1, "inhoudHash": "0" * 64}

GEHEIM_1 = Stuk(soort="nota", id=nota_nummer("VWS", "GEHEIM-1"), versie=1, inhoud_hash="0" * 64)

BODY: Mapping[str, Callable[[], dict[str, Any]]] = {  # by the last word of an address, or by all
    **BODY_SJABLONEN,
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
    "ontvangstbevestigingen": lambda: {"kamer": "TK", "op": "2025-11-11", "bewijs": "mail"},
    "kamerstuknummers": lambda: {"kamer": "TK", "kstId": "kst-36725-1", "bron": BRON},
    "rectificaties": lambda: {"doorBriefId": UNKNOWN, **REDEN},
    "notas": lambda: a_draft("2025-0002"),
    "moties": lambda: {"onderwerp": "Over thuis", "kstId": "kst-1-1", "bron": BRON},
    "toezeggingen": lambda: {"tekst": "Een brief", "bron": BRON},
    "POST /v1/kamerpunten/inlezingen": lambda: {"records": [MOTIERECORD]},
    "overdrachten": lambda: {
        "van": "VWS/stas-LMZ",
        "naar": "VWS/stas-JPS",
        "punten": [str(punt_nummer("motie", "kst-1-1"))],
        **REDEN,
    },
    "toewijzingen": lambda: {
        "bewindspersoon": "VWS/stas-LMZ",
        "dossierhouder": "VWS/afdelingshoofd-DMO",
    },
    "uitvoeringen": dict,
    "termijnen": lambda: {"termijn": "2026-02-01", **REDEN},
    "termijnverlengingen": lambda: {"naar": "2026-02-01", **REDEN},
    "voortgangsmeldingen": lambda: {"briefId": UNKNOWN},
    "afdoeningen": lambda: {"briefId": UNKNOWN},
    "samenvoegingen": lambda: {"nummerId": str(punt_nummer("motie", "kst-1-1"))},
    "functies": lambda: {"code": "VWS/nieuw", "naam": "Nieuw"},
    "bezettingen": lambda: PERSOON,
    "vrijmeldingen": lambda: PERSOON,
    "leidinggevenden": lambda: {"leidinggevende": "VWS/DG-LZ"},
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
    **WIJZIGEN,
    **MACHTIGEN,
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
    "stellerwijzigingen": lambda: {**REDEN, "stellers": [{**PERSOON, "functie": "VWS/FEZ"}]},
    "toegangswijzigingen": lambda: {**REDEN, "ministeries": ["VWS"]},
    "opmerkingen": lambda: {"tekst": "Let op."},
    "parafen": lambda: SEEN,
    "adviezen": lambda: {**SEEN, "strekking": "positief"},
    "overslagen": lambda: REDEN,
    "besluiten": lambda: {**SEEN, "soort": "niet_akkoord", **REDEN},
    "voorwaarden": lambda: {
        **SEEN,
        "voorwaarden": [{"tekst": "E.", "onderdelen": ["3"], "teVervullenDoor": "VWS/DG-LZ"}],
    },
    "vervullingen": lambda: SEEN,
    "aanvaardingen": lambda: SEEN,
    "besprekingen": lambda: {"onderwerp": "De kosten."},
    "behandelingen": lambda: {
        "gremium": "onderraad",
        "datum": "2025-11-11",
        "uitkomst": "conform",
    },
    "POST /v1/notas/{nota_id}/afrondingen": lambda: {"uitvoering": "Vandaag."},
    "mede-namens": lambda: {**SEEN, "soort": "bevestiging"},
    "verzendingen": lambda: {"beslisnota": {"wijze": "ongelakt"}},
    "teruggaven": lambda: {"naar": "steller", **REDEN},
    "aanpassingsverzoeken": lambda: {"vraag": "Wie?"},
    "heropeningen": lambda: REDEN,
    "intrekkingen": lambda: REDEN,
    "deadlines": lambda: {"datum": "2025-12-18", "aanleiding": "Toegezegd."},
    "deadlineverlengingen": lambda: {"naar": "2026-01-15", **REDEN},
    "POST /v1/notas/{nota_id}/termijnverlengingen": lambda: {
        "stap": "afstemming.ministerie-JenV.afstemmen",
        "naar": "2025-12-01",
        **REDEN,
    },
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
