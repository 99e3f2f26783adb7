"""Onthulling of disclosure itself: the trail of a judgement tells who hid what kind of thing.

It says on which section and ground, and by which member of staff; never the text, the block or the
offsets, for `tot - van` is the length of what was hidden (woo.md, section 7).
"""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from domain.woo.afronden import Afgerond, Heropend, UitkomstBepaald, Vastgesteld
from domain.woo.beoordeling import Geopend, Restdeel, Uitkomst
from domain.woo.grondregels import Lakgrond, Velden
from domain.woo.klasse import BASIS, BINNENIN, EERSTE, INTERN, OPENBAAR, TEKST, Klasse
from domain.woo.lakvoorstel import LakBevestigd, LakIngetrokken, LakVerworpen, LakVoorgesteld
from domain.woo.lakwijziging import (
    GrondGewijzigd,
    GrondwijzigingVoorgesteld,
    LakOpgeheven,
    OpheffingVoorgesteld,
    VoorstelAfgewezen,
)
from domain.woo.openbaarmaking import (
    Gepubliceerd,
    Ingetrokken,
    LekpoortDoorstaan,
    LekpoortGesloten,
    Lijstversie,
    Openbaarstuk,
    Pakket,
    Poortbevinding,
    Samengesteld,
    Vervangen,
    Vindplaats,
    Vrijgegeven,
)
from domain.woo.restvermelding import RestvermeldingBesloten
from domain.woo.stukken import Stuk
from domain.woo.suggestie import SuggestieAfgewezen
from domain.woo.versiewissel import VersieGewisseld, VervallenLak

OVER_LAK = {**BASIS, "lak_id": INTERN, "voorstel": OPENBAAR}
POORT = {
    **BASIS, "pakketten": BINNENIN, "poortversie": OPENBAAR, "rapport_sha256": INTERN,
    "bestanden": OPENBAAR, "zoekvormen": INTERN,
}  # fmt: skip

ONTHULLING_WOO: Mapping[type[BaseModel], Mapping[str, Klasse]] = {
    Stuk: {"soort": OPENBAAR, "id": INTERN, "versie": OPENBAAR, "inhoud_hash": INTERN},
    Lakgrond: {
        "gronden": OPENBAAR, "milieu": OPENBAAR, "motivering": TEKST, "velden": BINNENIN,
    },
    Velden: {
        **dict.fromkeys(
            ("alsnog_openbaar_op", "einde_formatie", "nog_niet_bekend",
             "geen_feiten_bevestigd", "vertrouwelijke_handelingen", "uitzondering"), OPENBAAR,
        ),
        "motivering_tijdsverloop": TEKST,
    },
    Restdeel: dict.fromkeys(("plaats", "van", "tot"), INTERN),
    Uitkomst: {
        "soort": OPENBAAR, "vindplaats": OPENBAAR, "documentnummer": OPENBAAR,
        "ministerie": OPENBAAR, "reden": TEKST,
    },
    VervallenLak: {"lak_id": INTERN, "reden_code": OPENBAAR, "voorstel": INTERN},
    Geopend: {
        **EERSTE, "stuk": BINNENIN, "kader": OPENBAAR, "ministerie": OPENBAAR,
        "verzoek_id": INTERN, "grondenlijst": OPENBAAR, "milieu": OPENBAAR,
        "besluit_van": OPENBAAR, "documentdatum": OPENBAAR,
    },
    LakVoorgesteld: {
        **BASIS, "lak_id": INTERN, "onderdeel": OPENBAAR, "passage": INTERN, "grond": BINNENIN,
        "erkend": OPENBAAR, "herkomst": INTERN, "vervangt": INTERN,
    },
    LakBevestigd: {**OVER_LAK, "erkend": OPENBAAR},
    LakVerworpen: {**OVER_LAK, "reden": TEKST},
    LakIngetrokken: {**OVER_LAK, "reden": TEKST},
    GrondwijzigingVoorgesteld: {**OVER_LAK, "grond": BINNENIN, "erkend": OPENBAAR},
    GrondGewijzigd: {**OVER_LAK, "erkend": OPENBAAR},
    OpheffingVoorgesteld: {**OVER_LAK, "reden": TEKST},
    LakOpgeheven: OVER_LAK,
    VoorstelAfgewezen: {**OVER_LAK, "soort": OPENBAAR, "reden": TEKST},
    SuggestieAfgewezen: {
        **BASIS, "passage": INTERN, "herkenner": INTERN, "reden_code": OPENBAAR,
    },
    RestvermeldingBesloten: {**OVER_LAK, "deel": INTERN, "plaatsen": INTERN, "reden": TEKST},
    VersieGewisseld: {
        **BASIS, "van": BINNENIN, "naar": BINNENIN, "overgenomen": INTERN,
        "vervallen": BINNENIN, "te_lezen": INTERN,
    },
    UitkomstBepaald: {**BASIS, "uitkomst": BINNENIN},
    Afgerond: {
        **BASIS, "versie": OPENBAAR, "inhoud_hash": INTERN, "gelezen": INTERN,
        "aantallen": OPENBAAR,
    },
    Vastgesteld: {
        **BASIS, "versie": OPENBAAR, "inhoud_hash": INTERN, "oordeel": OPENBAAR,
        "gronden": OPENBAAR, "grondenlijst": OPENBAAR,
    },
    Heropend: {**BASIS, "reden": TEKST},
    Openbaarstuk: {
        "documentnummer": OPENBAAR, "kenmerk": OPENBAAR, "stuk": BINNENIN,
        "beoordeling_id": INTERN, "beoordeling_versie": INTERN, "oordeel": OPENBAAR,
        "gronden": OPENBAAR, "grondenlijst": OPENBAAR,
    },
    Lijstversie: {"versie": OPENBAAR, "sha256": INTERN},
    Pakket: {
        "soort": OPENBAAR, "sha256": INTERN, "bytes": OPENBAAR, "manifest_sha256": INTERN,
        "sjabloonversie": INTERN,
    },
    Poortbevinding: dict.fromkeys(("code", "bestand", "kanaal"), INTERN),
    Vindplaats: {"documentnummer": OPENBAAR, "url": OPENBAAR},
    Samengesteld: {
        **EERSTE, "ministerie": OPENBAAR, "kader": OPENBAAR, "verzoek_id": INTERN,
        "vervangt": INTERN, "stukken": BINNENIN, "functielijst": BINNENIN,
    },
    LekpoortDoorstaan: POORT,
    LekpoortGesloten: {**POORT, "bevindingen": BINNENIN},
    Vrijgegeven: {
        **BASIS, "pakketten": INTERN, "rapporten": INTERN, "verschil_5a_erkend": OPENBAAR,
    },
    Gepubliceerd: {**BASIS, "op": OPENBAAR, "vindplaatsen": BINNENIN},
    Ingetrokken: {
        **BASIS, "documentnummers": OPENBAAR, "tooi_reden": OPENBAAR, "reden_code": OPENBAAR,
        "publieke_tekst": OPENBAAR, "toelichting": TEKST, "op": OPENBAAR,
    },
    Vervangen: {
        **BASIS, "documentnummer": OPENBAAR, "door_id": INTERN, "tooi_reden": OPENBAAR,
        "op": OPENBAAR,
    },
}  # fmt: skip
