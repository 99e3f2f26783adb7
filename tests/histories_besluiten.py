"""Histories of what a bewindspersoon answers beside yes and no, and of a nota without a letter."""

from __future__ import annotations

from domain.base import Aggregate
from domain.nota.afronden import rond_af
from domain.nota.akkoord_mits import (
    NieuweVoorwaarde,
    aanvaard_voorwaarde,
    geef_akkoord_mits,
    heropen_voorwaarde,
    vervul_voorwaarde,
)
from domain.nota.besluiten import vraag_bespreking
from domain.nota.indienen import dien_in
from domain.nota.inhoud import Kop
from domain.nota.ministerraad import Behandeling, leg_ministerraad_vast
from domain.nota.stand import Nota
from domain.route import Route
from domain.werkdagen import dag
from tests.notas import ORDER, SJABLOON, Kladblok, alles, concept, sectie, sign, until
from tests.people import (
    BO,
    DIRECTEUR,
    MEDE,
    NOON,
    SJABLONEN,
    STAS,
    STELLER,
    bezetting,
    opdracht,
)

RAAD = {
    "code": "ministerraad.VWS.ministerraad",
    "soort": "ministerraad",
    "functie": BO,
}


def langs_de_ministerraad() -> Route:
    """Take the route of the template, with the ministerraad in it and nothing that is sent."""
    plain = SJABLOON.route.model_dump(mode="json")
    banen = [{"code": "VWS", "stappen": [RAAD]}]
    plain["groepen"][-1] = {"code": "ministerraad", "naam": "Ministerraad", "banen": banen}
    return Route.model_validate(plain)


def zonder_brief(klad: Kladblok) -> Nota:
    kop = next(deel for deel in alles() if isinstance(deel, Kop))
    velden = {**dict(kop), "leidt_tot_brief": False}
    nota = concept(klad, kenmerk="2025-0004", onderdelen=alles(kop=Kop.model_validate(velden)))
    dien_in(
        nota,
        langs_de_ministerraad(),
        bronnen=SJABLONEN.bronnen(SJABLOON),
        bezetting=bezetting(),
        opdracht=opdracht(STELLER),
    )
    return nota


def mits(nota: Nota, *, opnieuw: bool = False) -> None:
    """Give akkoord on one condition, about 4b, that the directeur closes."""
    nieuw = NieuweVoorwaarde("Noem de datum.", ("4b",), DIRECTEUR, opnieuw)
    by = opdracht(STAS, gezien=nota.gezien)
    geef_akkoord_mits(nota, [nieuw], bezetting=bezetting(), opdracht=by)


def decided(klad: Kladblok) -> list[Aggregate]:
    """Tell of a nota that is talked about, agreed to on a condition, and carried out."""
    nota = zonder_brief(klad)
    for office in ORDER[: ORDER.index(STAS)]:
        sign(nota, office)
    by = opdracht(STAS, gezien=nota.gezien)
    vraag_bespreking(nota, "De kosten.", bezetting=bezetting(), opdracht=by, datum=dag(NOON))
    mits(nota, opnieuw=True)
    (nummer,) = nota.voorwaarden
    klad.wijzig(nota, sectie("4b", "Op 1 maart."), voorwaarde_id=nummer)
    for reden in ("Welk jaar?", ""):
        by = opdracht(DIRECTEUR, gezien=nota.gezien)
        vervul_voorwaarde(nota, nummer, bezetting=bezetting(), opdracht=by, toelichting="Staat er.")
        by = opdracht(STAS, gezien=nota.gezien)
        if reden:
            heropen_voorwaarde(nota, nummer, reden, bezetting=bezetting(), opdracht=by)
            klad.wijzig(nota, sectie("4b", "Op 1 maart 2026."), voorwaarde_id=nummer)
    aanvaard_voorwaarde(nota, nummer, bezetting=bezetting(), opdracht=by)
    for office in MEDE:
        sign(nota, office)
    besluit = Behandeling("ministerraad", dag(NOON), "conform", "MR-12", hamerstuk=True)
    leg_ministerraad_vast(nota, besluit, bezetting=bezetting(), opdracht=opdracht(BO))
    rond_af(nota, "Per 1 maart.", bezetting=bezetting(), opdracht=opdracht(STELLER))
    return [nota]


def voorwaardelijk(klad: Kladblok, *, opnieuw: bool = False) -> Nota:
    """Give a nota on which akkoord was given on a condition; what was recorded is taken away."""
    nota = concept(klad)
    dien_in(
        nota,
        SJABLOON.route,
        bronnen=SJABLONEN.bronnen(SJABLOON),
        bezetting=bezetting(),
        opdracht=opdracht(STELLER),
    )
    until(nota, STAS)
    mits(nota, opnieuw=opnieuw)
    nota.collect()
    return nota
