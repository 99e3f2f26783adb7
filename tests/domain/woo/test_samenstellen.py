"""Only what was established goes together, each document in the version that was judged."""

from __future__ import annotations

import pytest

from domain.base import Geweigerd, InvoerOngeldig
from domain.functie import NietBevoegd
from domain.woo import vrijgeven
from domain.woo.openbaarmaking import (
    Samengesteld,
)
from domain.woo.weigeringen import (
    NietVrijgegeven,
    RestvermeldingOpen,
    TeBeoordelen,
    VerouderdeVersie,
)
from tests.beoordelingen import COORDINATOR, MEDEWERKER, Over, Zaak
from tests.notas import sectie
from tests.openbaarmakingen import (
    LIJST,
    samengesteld,
    vastgesteld,
    vrijgegeven,
)
from tests.people import DIRECTEUR, STELLER
from tests.recorded import recorded


def test_it_holds_each_document_in_the_version_that_was_judged() -> None:
    zaak = vastgesteld()

    (event,) = recorded(samengesteld(zaak))

    assert isinstance(event, Samengesteld)
    (stuk,) = event.stukken
    assert (stuk.documentnummer, stuk.stuk, stuk.oordeel) == (
        "0001", zaak.beoordeling.stuk, "deels_openbaar",
    )  # fmt: skip
    assert stuk.beoordeling_versie == zaak.beoordeling.version
    assert "Kuijpers" not in event.model_dump_json()


def test_documents_are_numbered_in_the_order_of_the_set() -> None:
    zaak = vastgesteld()
    brief = Zaak(over=Over(zaak.nota, zaak.klad, "brief"), kader="art68")
    brief.vastgesteld()

    wat = samengesteld(brief, zaak)

    assert [(s.documentnummer, s.stuk.soort) for s in wat.stukken] == [
        ("0001", "brief"), ("0002", "nota"),
    ]  # fmt: skip


@pytest.mark.parametrize("wie", [MEDEWERKER, COORDINATOR, STELLER])
def test_under_art68_the_steller_composes_too(wie: str) -> None:
    assert samengesteld(vastgesteld(), wie=wie)


def test_of_our_own_accord_only_the_desk_composes() -> None:
    with pytest.raises(NietBevoegd):
        samengesteld(vastgesteld("woo_actief"), wie=STELLER)
    with pytest.raises(NietBevoegd):
        samengesteld(vastgesteld(), wie=DIRECTEUR)


def test_an_empty_set_is_none() -> None:
    with pytest.raises(InvoerOngeldig, match="geen stuk gekozen"):
        vrijgeven.stel_samen([], LIJST)


def test_what_is_not_established_stays() -> None:
    zaak = Zaak(kader="art68")
    zaak.rond_af()

    with pytest.raises(TeBeoordelen, match="de nota is niet vastgesteld"):
        samengesteld(zaak)


def test_an_older_text_stays() -> None:
    zaak = vastgesteld()
    zaak.klad.wijzig(zaak.nota, sectie("4b", "Nieuw."))

    with pytest.raises(VerouderdeVersie, match="inmiddels is er versie 2"):
        samengesteld(zaak)


def test_what_another_document_still_shows_stays() -> None:
    with pytest.raises(RestvermeldingOpen, match="brief brief/0"):
        samengesteld(vastgesteld(), rest=["brief brief/0"])


def test_one_kader_and_each_document_once() -> None:
    zaak = vastgesteld()
    other = Zaak(over=Over(zaak.nota, zaak.klad), kader="woo_actief")
    other.vastgesteld()

    with pytest.raises(InvoerOngeldig, match="verschillende kaders"):
        samengesteld(zaak, other)
    with pytest.raises(InvoerOngeldig, match="twee keer"):
        samengesteld(zaak, zaak)


def test_every_reason_comes_at_once() -> None:
    zaak = Zaak(kader="art68")
    zaak.klad.wijzig(zaak.nota, sectie("4b", "Nieuw."))

    with pytest.raises(Geweigerd) as geweigerd:
        samengesteld(zaak, zaak, rest=["brief"])

    kinds = {type(nee) for nee in geweigerd.value.alle}
    assert kinds == {TeBeoordelen, RestvermeldingOpen, VerouderdeVersie, InvoerOngeldig}


def test_it_replaces_only_what_was_released() -> None:
    zaak = vastgesteld()

    with pytest.raises(NietVrijgegeven):
        samengesteld(zaak, vervangt=samengesteld(zaak))
    first = vrijgegeven(zaak)
    assert samengesteld(zaak, vervangt=first).vervangt == first.id
