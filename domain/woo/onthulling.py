"""Onthulling: for every field of every event, what an export of the audit trail may show of it.

The classes are those of the handbook (woo.md, section 7). A field that is not declared counts as
`intern`, and a test fails, so that a new event forces the decision.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, get_args
from uuid import UUID

from pydantic import BaseModel

from domain.functionaris import Functionaris, Grondslag, Systeem
from domain.kamerbrief import PuntVanBrief, Stuk, Vastgelegd
from domain.kamerpunt import motie, toezegging
from domain.kamerpunt.uitvoering import (
    Afgedaan,
    BronVanFeit,
    DeelsAfgedaan,
    Heropend,
    VoortgangGemeld,
)
from domain.nazenden import BeslisnotaNagezonden, OpenbaarGemaakt
from domain.nota import besluiten
from domain.nota.afronden import Afgerond
from domain.nota.afstemmen import Afgestemd, GeschilpuntOpgelost, GeschilpuntVastgelegd
from domain.nota.akkoord_mits import (
    AkkoordMitsGegeven,
    VoorwaardeAanvaard,
    VoorwaardeHeropend,
    VoorwaardeVervuld,
)
from domain.nota.bewaken import GeenReactieVastgesteld
from domain.nota.indienen import Ingediend
from domain.nota.lezers import Kring
from domain.nota.mede_namens import MedeNamensBevestigd, MedeNamensGeweigerd
from domain.nota.merken import Merk, Papier
from domain.nota.ministerraad import MinisterraadBehandeld
from domain.nota.opmerken import OpmerkingGeplaatst
from domain.nota.opstellen import Geopend, InhoudGewijzigd
from domain.nota.paraferen import AdviesGegeven, Geparafeerd, StapOvergeslagen
from domain.nota.rappelleren import Geescaleerd, Gerappelleerd, TermijnVerstreken
from domain.nota.rechten import StellerGewijzigd, ToegangGewijzigd
from domain.nota.termijnen import DeadlineGesteld, DeadlineVerlengd, TermijnVerlengd
from domain.nota.terugsturen import AanpassingGevraagd, Teruggestuurd
from domain.nota.verval import HandtekeningenVervallen
from domain.nota.vervolg import Geopende, Gesloten, Onbezette, Overgeslagen, RouteVervolgd
from domain.nota.verzendbaar import Beslisnota
from domain.nota.verzenden import Verzonden
from domain.nota.voorwaarde import GesteldeVoorwaarde
from domain.sjabloon import Bron
from domain.werkdagen import Reces
from domain.woo.klasse import (
    BASIS,
    BINNENIN,
    EERSTE,
    FUNCTIE,
    INTERN,
    OPENBAAR,
    PERSOON,
    TEKST,
    Klasse,
)
from domain.woo.onthulling_functie import ONTHULLING_FUNCTIE
from domain.woo.onthulling_kamer import ONTHULLING_KAMER
from domain.woo.onthulling_sjablonen import ONTHULLING_SJABLONEN
from domain.woo.onthulling_wijzigen import ONTHULLING_WIJZIGEN
from domain.woo.onthulling_woo import ONTHULLING_WOO

H = {
    **BASIS, "ronde": OPENBAAR, "stap": OPENBAAR, "soort": OPENBAAR, "reikwijdte": OPENBAAR,
    "versie": OPENBAAR, "inhoud_hash": INTERN, "route_hash": INTERN, "gezien_op": OPENBAAR,
    "middel": INTERN, "samenloop": TEKST, "papier": BINNENIN,
}  # fmt: skip
VERLENGD = {**BASIS, "van": OPENBAAR, "naar": OPENBAAR, "reden": TEKST}
MELDING = {**BASIS, "stap": OPENBAAR, "opening": OPENBAAR, "aan": FUNCTIE}

ONTHULLING: Mapping[type[BaseModel], Mapping[str, Klasse]] = {
    Functionaris: {
        "persoon_id": PERSOON, "functie": FUNCTIE, "ministerie": OPENBAAR,
        "hoedanigheid": OPENBAAR, "namens": FUNCTIE, "grondslag": BINNENIN,
    },
    Grondslag: dict.fromkeys(("soort", "functie_id", "functie_versie", "id"), INTERN),
    Systeem: {"onderdeel": OPENBAAR},
    Bron: {"soort": OPENBAAR, "code": OPENBAAR, "versie": OPENBAAR, "sha256": INTERN},
    Papier: {"gezet_op": OPENBAAR, "scan": INTERN, "vastgelegd_door": PERSOON},
    Merk: {"nummer": OPENBAAR, "stap": OPENBAAR},
    Geopende: {
        "stap": OPENBAAR, "functie": FUNCTIE, "opgelost_naar": PERSOON, "termijn": OPENBAAR,
        "kalender_versie": INTERN,
    },
    Gesloten: {"stap": OPENBAAR, "reden_code": OPENBAAR},
    Overgeslagen: {"stap": OPENBAAR, "voorwaarde": OPENBAAR, "waarden": OPENBAAR},
    Onbezette: {"stap": OPENBAAR, "functie": FUNCTIE},
    Stuk: {"titel": TEKST, "sha256": INTERN},
    PuntVanBrief: {"punt_id": INTERN, "relatie": OPENBAAR, "deel": OPENBAAR},
    BronVanFeit: {"systeem": OPENBAAR, "id": INTERN, "gewijzigd_op": OPENBAAR, "sha256": INTERN},
    Beslisnota: {"wijze": OPENBAAR, "vrijgave_id": INTERN, "reden": TEKST},
    Geopend: {
        **EERSTE, "ministerie": OPENBAAR, "kenmerk": OPENBAAR, "sjabloon": BINNENIN,
        "indeling": OPENBAAR, "vervangt": INTERN,
    },
    InhoudGewijzigd: {
        **BASIS, "versie": OPENBAAR, "gewijzigd": OPENBAAR, "hash_regel": INTERN,
        "hashes": INTERN, "inhoud_hash": INTERN, "feiten": INTERN, "aanleiding": TEKST,
        "redactioneel_voorstel": INTERN, "voorwaarde_id": INTERN,
    },
    Ingediend: {
        **BASIS, "ronde": OPENBAAR, "bronnen": BINNENIN, "patroon": INTERN, "route": FUNCTIE,
        "route_hash": INTERN, "versie": OPENBAAR, "inhoud_hash": INTERN, "waarschuwingen": TEKST,
    },
    RouteVervolgd: {
        **BASIS, "oorzaak": OPENBAAR, "geopend": BINNENIN, "gesloten": BINNENIN,
        "overgeslagen": BINNENIN, "onbezet": BINNENIN, "route": FUNCTIE, "route_hash": INTERN,
    },
    HandtekeningenVervallen: {
        **BASIS, "oorzaak": OPENBAAR, "vervallen": BINNENIN, "reden_code": OPENBAAR,
        "geraakt": OPENBAAR,
    },
    StapOvergeslagen: {**BASIS, "stap": OPENBAAR, "reden": TEKST},
    Teruggestuurd: {**BASIS, "van": OPENBAAR, "naar": OPENBAAR, "reden": TEKST},
    AanpassingGevraagd: {**BASIS, "stap": OPENBAAR, "onderdelen": OPENBAAR, "vraag": TEKST},
    Afgestemd: {**H, "uitkomst": OPENBAAR, "opmerking": TEKST},
    GeschilpuntVastgelegd: {
        **BASIS, "geschilpunt_id": INTERN, "stap": OPENBAAR, "tekst": TEKST,
        "onderdelen": OPENBAAR,
    },
    GeschilpuntOpgelost: {**BASIS, "geschilpunt_id": INTERN, "hoe": TEKST},
    Reces: dict.fromkeys(("naam", "kamer", "van", "tot"), OPENBAAR),
    DeadlineGesteld: {
        **BASIS, "deadline": OPENBAAR, "aanleiding": TEKST, "berekend_uit": BINNENIN,
        "kalender_versie": INTERN,
    },
    DeadlineVerlengd: VERLENGD,
    TermijnVerlengd: {**VERLENGD, "stap": OPENBAAR},
    TermijnVerstreken: MELDING,
    Gerappelleerd: {**MELDING, "trede": OPENBAAR},
    Geescaleerd: {**MELDING, "trede": OPENBAAR},
    GeenReactieVastgesteld: {**BASIS, "stap": OPENBAAR, "termijn": OPENBAAR},
    Geparafeerd: {**H, "opmerking": TEKST},
    AdviesGegeven: {**H, "strekking": TEKST, "toelichting": TEKST},
    besluiten.AkkoordGegeven: H,
    AkkoordMitsGegeven: {**H, "voorwaarden": BINNENIN},
    GesteldeVoorwaarde: {
        "voorwaarde_id": INTERN, "tekst": TEKST, "onderdelen": OPENBAAR,
        "te_vervullen_door": FUNCTIE, "opnieuw_voorleggen": OPENBAAR,
    },
    VoorwaardeVervuld: {**H, "voorwaarde_id": INTERN, "toelichting": TEKST},
    VoorwaardeAanvaard: {**H, "voorwaarde_id": INTERN},
    VoorwaardeHeropend: {**BASIS, "voorwaarde_id": INTERN, "reden": TEKST},
    besluiten.BesprekingGevraagd: {
        **BASIS, "stap": OPENBAAR, "datum": OPENBAAR, "onderwerp": TEKST,
    },
    MinisterraadBehandeld: {
        **BASIS, "stap": OPENBAAR, "gremium": OPENBAAR, "datum": OPENBAAR,
        "uitkomst": OPENBAAR, "kenmerk": OPENBAAR, "hamerstuk": OPENBAAR,
    },
    Afgerond: {**BASIS, "uitvoering": TEKST},
    besluiten.NietAkkoordGegeven: {**H, "reden": TEKST},
    besluiten.Heropend: {**BASIS, "reden": TEKST},
    besluiten.Ingetrokken: {**BASIS, "reden": TEKST},
    MedeNamensBevestigd: {**H, "bewindspersoon": FUNCTIE},
    MedeNamensGeweigerd: {**H, "bewindspersoon": FUNCTIE, "reden": TEKST},
    StellerGewijzigd: {**BASIS, "stellers": PERSOON, "functie": FUNCTIE, "reden": TEKST},
    Kring: {"ministeries": OPENBAAR, "functies": FUNCTIE},
    ToegangGewijzigd: {**BASIS, "kring": BINNENIN, "reden": TEKST},
    OpmerkingGeplaatst: {
        **BASIS, "blok_id": INTERN, "tekst": INTERN, "zichtbaar_voor": INTERN,
    },
    Verzonden: {
        **BASIS, "stap": OPENBAAR, "brief_id": INTERN, "brief_kenmerk": OPENBAAR,
        "kamers": OPENBAAR, "kanaal": OPENBAAR, "stukken": BINNENIN, "inhoud_hash": INTERN,
        "beslisnota": BINNENIN,
    },
    Vastgelegd: {
        **EERSTE, "herkomst": OPENBAAR, "ministerie": OPENBAAR, "kenmerk": OPENBAAR,
        "nota_id": INTERN, "titel": OPENBAAR, "ondertekenaar": FUNCTIE, "mede_namens": FUNCTIE,
        "kamers": OPENBAAR, "stukken": BINNENIN, "punten": BINNENIN, "bron": BINNENIN,
    },
    motie.Ingediend: {
        **EERSTE,
        **dict.fromkeys(
            ("onderwerp", "kst_id", "zaaknummer", "kamer", "dictum", "indieners", "datum"),
            OPENBAAR,
        ),
        "intern_nummer": INTERN, "vervangt": INTERN, "bron": BINNENIN,
    },
    toezegging.Gedaan: {
        **EERSTE,
        **dict.fromkeys(
            ("tekst", "nummer", "activiteit", "gedaan_door", "ministerie", "aan",
             "datum_nakoming"), OPENBAAR,
        ),
        "bron": BINNENIN,
    },
    VoortgangGemeld: {**BASIS, "brief_id": INTERN},
    DeelsAfgedaan: {**BASIS, "brief_id": INTERN, "deel": OPENBAAR},
    Afgedaan: {**BASIS, "brief_id": INTERN, "resultaat": OPENBAAR, "reden": TEKST},
    Heropend: {**BASIS, "reden": TEKST, "bron": BINNENIN},
    **ONTHULLING_KAMER,
    BeslisnotaNagezonden: {**BASIS, "vrijgave_id": INTERN, "aangekondigd_op": OPENBAAR},
    OpenbaarGemaakt: {**BASIS, "publicatie_id": INTERN},
    **ONTHULLING_WOO,
    **ONTHULLING_FUNCTIE,
    **ONTHULLING_WIJZIGEN,
    **ONTHULLING_SJABLONEN,
}  # fmt: skip


def klasse(model: type[BaseModel], veld: str) -> Klasse:
    """Say what an export may show of a field; of an unknown one, nothing."""
    return ONTHULLING.get(model, {}).get(veld, INTERN)


def niet_bepaald(model: type[BaseModel]) -> Iterator[str]:
    """List the fields, inner ones too, for which nobody decided."""
    declared = ONTHULLING.get(model, {})
    for naam, field in model.model_fields.items():
        if naam not in declared:
            yield f"{model.__name__}.{naam}"
        elif declared[naam] is BINNENIN:
            for inner in modellen(field.annotation):
                yield from niet_bepaald(inner)
        elif declared[naam] is OPENBAAR and heeft_id(field.annotation):
            yield f"{model.__name__}.{naam}: an id is never openbaar"


def modellen(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for arg in get_args(annotation):
        yield from modellen(arg)


def heeft_id(annotation: Any) -> bool:
    return annotation is UUID or any(heeft_id(arg) for arg in get_args(annotation))
