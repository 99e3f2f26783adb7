"""Open the register of an installation, with every read model there is."""

from __future__ import annotations

from api.settings import Settings
from projections.base import Projection
from projections.bijwerken import Bijwerken
from projections.bronnen import Bronnen
from projections.functies import Functies
from projections.kamerpunten import Kamerpunten
from projections.machtigingen import Machtigingen
from projections.openbaar import Openbaar
from projections.sjabloonlijst import Sjabloonlijst
from projections.stand import Stand
from projections.termijnen import Termijnen
from projections.tijdlijn import Tijdlijn
from projections.werkvoorraad import Werkvoorraad
from projections.woo_dossier import WooDossier
from workflows.register.opslag import Opslag
from workflows.register.postgres import PostgresOpslag
from workflows.register.register import Register
from workflows.register.sqlite import SQLiteOpslag
from workflows.sjablonen import EIGEN, Sjablonen

MODELS: tuple[Projection, ...] = (
    Tijdlijn(),
    Stand(),
    Werkvoorraad(),
    Termijnen(),
    Kamerpunten(),
    Bronnen(),
    Functies(),
    Machtigingen(),
    WooDossier(),
    Openbaar(),
    Sjabloonlijst(),
)


def open_register(settings: Settings) -> Register:
    opslag = open_opslag(settings.store)
    bijwerken = Bijwerken(*MODELS)
    try:
        with opslag.schrijf() as cursor:
            bijwerken.open(cursor)
    except BaseException:
        opslag.sluit()
        raise
    return Register(
        opslag=opslag,
        geheim=settings.geheim,
        bijwerken=bijwerken,
        sjablonen=Sjablonen(settings.sjablonen or EIGEN),
    )


def open_opslag(store: str) -> Opslag:
    return PostgresOpslag(store) if store.startswith("postgresql://") else SQLiteOpslag(store)
