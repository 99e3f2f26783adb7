"""Invoer: what may be written into a nota, before anything is recorded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from domain.base import InvoerOngeldig
from domain.bezetting import Bezetting
from domain.nota.inhoud import Bijlagen, Kop, Lijst, Onderdeel, Sectie, dubbel_blok
from domain.nota.stand import Nota

EERSTE_JAAR = 1900
VAST = {"brief": "Kamerbrief"}


def keur(
    nota: Nota,
    anders: Sequence[Onderdeel],
    bekend: Mapping[str, Onderdeel],
    bezetting: Bezetting,
) -> None:
    """Refuse what can't be part of this nota: one sentence, for the first that is wrong."""
    for deel in anders:
        keur_code(nota, deel)
        if nota.route and deel.stand == "leeg":
            raise InvoerOngeldig(
                f"Onderdeel {deel.code} is leeg, en de nota is al ingediend.",
                "Vul het in, of kies n.v.t. waar dat mag.",
            )
        match deel:
            case Sectie():
                keur_sectie(nota, deel, bezetting)
            case Kop():
                keur_kop(deel, bezetting)
            case Lijst(code="mede_namens", waarden=waarden):
                for code in waarden:
                    keur_functie(code, bezetting, bewindspersoon=True)
            case Bijlagen(rijen=rijen):
                if [rij.volgnummer for rij in rijen] != list(range(1, len(rijen) + 1)):
                    raise InvoerOngeldig(
                        "De bijlagen zijn niet doorlopend genummerd.", "Nummer ze vanaf 1."
                    )
    if dubbel := dubbel_blok({**bekend, **{deel.code: deel for deel in anders}}.values()):
        raise InvoerOngeldig(
            f"Het blok {dubbel} staat twee keer in de nota.",
            "Geef een gekopieerd blok een nieuw blok_id.",
        )


def keur_code(nota: Nota, deel: Onderdeel) -> None:
    if deel.code not in nota.indeling.codes:
        raise InvoerOngeldig(
            f"Deze nota kent geen onderdeel {deel.code}.",
            f"Kies uit: {', '.join(sorted(nota.indeling.codes))}.",
        )
    if isinstance(deel, Sectie) and deel.code not in VAST and not nota.indeling.sectie(deel.code):
        raise InvoerOngeldig(
            f"Onderdeel {deel.code} is geen tekst.", f"Schrijf {deel.code} in zijn eigen vorm."
        )


def keur_sectie(nota: Nota, deel: Sectie, bezetting: Bezetting) -> None:
    sectie = nota.indeling.sectie(deel.code)
    if deel.stand == "nvt" and ((sectie and not sectie.nvt_mag) or deel.code in VAST):
        raise InvoerOngeldig(
            f"Onderdeel {deel.code} kan niet n.v.t. zijn.", "Schrijf waarom het gaat."
        )
    relatie = sectie.relatie if sectie else None
    if relatie is None and any(blok.soort == "parlementair" for blok in deel.blokken):
        raise InvoerOngeldig(
            f"Onderdeel {deel.code} noemt een motie of toezegging als punt.",
            "Zet zulke punten in de secties die daarvoor zijn (bij VWS 4a en 4h).",
        )
    for blok in deel.blokken:
        if blok.besluit_voor:
            keur_functie(blok.besluit_voor, bezetting)


def keur_kop(kop: Kop, bezetting: Bezetting) -> None:
    for code in (*kop.aan, *kop.kopie_aan):
        keur_functie(code, bezetting)
    for day in (kop.datum, kop.beslistermijn):
        if day and day.year < EERSTE_JAAR:
            raise InvoerOngeldig(
                f"De datum {day.isoformat()} in de kop kan niet kloppen.",
                "Vul de juiste datum in, of laat haar weg.",
            )


def keur_functie(code: str, bezetting: Bezetting, *, bewindspersoon: bool = False) -> None:
    functie = bezetting.bekend(code)
    if functie is None:
        raise InvoerOngeldig(
            f"De functie {code} bestaat niet.", "Kies een functie uit de functielijst."
        )
    if bewindspersoon and functie.soort != "bewindspersoon":
        raise InvoerOngeldig(
            f"{code} is geen bewindspersoon.", "Mede namens is altijd een bewindspersoon."
        )
